import type {Employee, Row} from "../scheme/types.js";

/** What a row gives an employee who meets it; no row gives 0. */
export function rowPoints(row: Row | null, employee: Employee): number {
  if (row === null) return 0;
  if (typeof row.points === "number") return row.points;
  const {points, full, per} = row.points;
  return (points * Math.min(employee[per] ?? 0, full)) / full;
}
