import {rules} from "../scheme/rules.js";
import type {Employee, JenisJabatan, Scheme} from "../scheme/types.js";
import {looksAt} from "../score/looksAt.js";
import {matchRow} from "../score/matchRow.js";
import {rowPoints} from "../score/rowPoints.js";

/**
 * The points that so many hours of technical training earn in a kind of post: of every table that looks at the hours.
 * A RangeError if such a table looks at more than the post, since hours alone then decide nothing.
 */
export function hourPoints(scheme: Scheme, jenisJabatan: JenisJabatan, jpTeknis: number | null): number {
  let points = 0;
  for (const indicator of rules(scheme).dimensions.flatMap((d) => d.indicators)) {
    const fields = looksAt(indicator);
    if (!fields.includes("jpTeknis")) continue;
    const other = fields.find((field) => field !== "jpTeknis" && field !== "jenisJabatan");
    if (other) throw new RangeError(`${indicator.id} looks at ${other} beside the hours`);
    const employee = {jenisJabatan, jpTeknis} as Employee;
    points += rowPoints(matchRow(indicator, employee), employee);
  }
  return points;
}
