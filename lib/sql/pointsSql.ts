import {rules} from "../scheme/rules.js";
import type {Indicator, Row, Scheme} from "../scheme/types.js";
import {skpError, skpOutside} from "./columns.js";
import {conditionSql} from "./conditionSql.js";
import {double} from "./quote.js";

/** Points of each dimension as DOUBLE expressions over the columns of the records, in the order of `dimensions`. */
export function pointsSql(scheme: Scheme): string[] {
  return rules(scheme).dimensions.map(({indicators}) => indicators.map(indicatorSql).join(" + ") || double(0));
}

/** Whether no matched row of the scheme was met for want of a record. */
export function completeSql(scheme: Scheme): string {
  const gaps = rules(scheme)
    .dimensions.flatMap((d) => d.indicators)
    .filter((i) => i.rows.some((row) => row.missing))
    .map((i) => firstMatch(i, (row) => (row.missing ? "TRUE" : "FALSE"), "FALSE"));
  return gaps.length > 0 ? `NOT (${gaps.join(" OR ")})` : "TRUE";
}

function indicatorSql(indicator: Indicator): string {
  const bounded = indicator.rows.some((row) => row.when.nilai !== undefined);
  return firstMatch(indicator, rowSql, double(0), bounded ? ` WHEN ${skpOutside} THEN ${skpError}` : "");
}

function rowSql({points}: Row): string {
  if (typeof points === "number") return double(points);
  return `${double(points.points)} * least(jp_teknis, ${double(points.full)}) / ${double(points.full)}`;
}

function firstMatch({rows}: Indicator, then: (row: Row) => string, otherwise: string, first = ""): string {
  const cases = first + rows.map((row) => ` WHEN ${conditionSql(row.when)} THEN ${then(row)}`).join("");
  return cases ? `(CASE${cases} ELSE ${otherwise} END)` : otherwise;
}
