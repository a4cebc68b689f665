import type {Employee, Indicator, Row} from "../scheme/types.js";
import {matches} from "./matches.js";

/** The first row of an indicator that an employee meets; null where the indicator does not apply. */
export function matchRow(indicator: Indicator, employee: Employee): Row | null {
  return indicator.rows.find((row) => matches(row.when, employee)) ?? null;
}
