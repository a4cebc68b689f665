import type {GivenNames} from "./graph.js";
import type {ClosedFiles, SmallTable} from "./types.js";

/** What can be named in JavaScript without any cell. */
export const scope = ["aq", "d3", "Plot", "timbang", "html", "svg", "display", "scenario", "document"];

/** The tables that are made of the records of people. */
const ofRecords = ["records", "scored"];

/** What can be named without any cell; the records only if they are given to cells. */
export function givenNames(
  {records}: {records: boolean},
  tables: readonly Pick<SmallTable, "name">[],
  closed: ClosedFiles
): GivenNames {
  const opened = tables.map(({name}) => name);
  return records
    ? {tables: [...ofRecords, ...opened], scope, closed}
    : {tables: opened, scope, closed, withheld: ofRecords};
}
