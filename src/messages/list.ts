import {define} from "./define.js";

/** “a, b and c” with the last word of the language. */
function listed(names: readonly string[], last: string): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} ${last} ${names.at(-1)}`;
}

export const listMessages = define(
  {
    list: (names: readonly string[]) => listed(names, "dan"),
    others: (names: readonly string[], more: string) => `${names.join(", ")}, dan ${more} lainnya`
  },
  {
    list: (names) => listed(names, "and"),
    others: (names, more) => `${names.join(", ")} and ${more} more`
  }
);
