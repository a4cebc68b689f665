import type {Filter} from "../lib/index.js";
import type {Locale} from "../messages/define.js";
import {countedWords} from "./counted.js";
import type {Counted} from "./counted.js";

/** Who is counted in some of several scenarios. */
export type CountedGroup = {
  counted: Counted;
  /** Which scenarios these are; null where it holds for all. */
  of: string | null;
  /** Whether the filter is the page's own, which can be removed there. */
  removable: boolean;
};

/** Who is counted in several scenarios, each kind of people once. `filter`: that of the page, if it has one. */
export function countedGroups(
  scenarios: readonly {name: string; counted: Counted}[],
  {filter, locale}: {filter: Filter | null; locale: Locale}
): CountedGroup[] {
  const groups = new Map<string, {names: string[]; counted: Counted}>();
  for (const {name, counted} of scenarios) {
    const key = countedWords(counted, locale).join(" ");
    const group = groups.get(key) ?? {names: [], counted};
    group.names.push(name);
    groups.set(key, group);
  }
  return [...groups.values()].map(({names, counted}) => ({
    counted,
    of: groups.size > 1 ? names.join(", ") : null,
    removable: filter !== null && JSON.stringify(counted.filter) === JSON.stringify(filter)
  }));
}
