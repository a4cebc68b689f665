import {rules} from "../scheme/rules.js";
import type {Dimension, Employee, Indicator, Row, Scheme} from "../scheme/types.js";
import {checkEmployee} from "./checkEmployee.js";
import {matchRow} from "./matchRow.js";
import {rowPoints} from "./rowPoints.js";

/** The reason for some points: which row of which table. `row` is null where the indicator does not apply. */
export type Reason = {dimension: Dimension; indicator: Indicator; row: Row | null; points: number};

/** Every indicator's row and points for one employee, in the order of the scheme. Throws as `checkEmployee`. */
export function explainEmployee(employee: Employee, scheme: Scheme): Reason[] {
  checkEmployee(employee);
  return rules(scheme).dimensions.flatMap((dimension) =>
    dimension.indicators.map((indicator) => {
      const row = matchRow(indicator, employee);
      return {dimension: dimension.id, indicator, row, points: rowPoints(row, employee)};
    })
  );
}
