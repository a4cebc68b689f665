import {longestName} from "./limits.js";
import {tidy} from "./tidy.js";

/** A name, or where it is taken the same with the lowest number that makes it another. */
export function distinctName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.normalize())) return name;
  for (let k = 2; ; k++) {
    const number = ` (${k})`;
    const next = tidy(unnumbered(name), longestName - number.length) + number;
    if (!taken.has(next.normalize())) return next;
  }
}

/** A name without the number that one in use gets. */
export const unnumbered = (name: string) => name.replace(/ \(\d{1,4}\)$/, "") || name;
