import type {Employee} from "../scheme/types.js";
import type {Tally} from "./types.js";

/** The cells of a tally one by one: an agency, how many employees, and what their records hold. */
export function* tallyRows(tally: Tally): Generator<{instansi: string; count: number; employee: Employee}> {
  const columns = Object.entries(tally.columns);
  for (let i = 0; i < tally.count.length; ++i) {
    yield {
      instansi: tally.groups[tally.group[i]!]!,
      count: tally.count[i]!,
      employee: Object.fromEntries(columns.map(([key, {levels, codes}]) => [key, levels[codes[i]!]])) as Employee
    };
  }
}
