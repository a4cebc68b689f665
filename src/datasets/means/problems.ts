import type {Separator} from "../../files/delimited.js";
import type {AsideLine} from "../../files/layout.js";
import type {AggregateUnit} from "../../lib/index.js";
import type {AggregateColumn} from "../../state/data/aggregateColumns.js";

/** Problems of the whole table: none of it can be used. */
export type TableProblemCode =
  | "too-large"
  | "too-wide"
  | "too-many-lines"
  | "workbook"
  | "binary"
  | "web-page"
  | "json"
  | "empty"
  | "one-column"
  | "no-header"
  | "missing-column"
  | "sum-column"
  | "duplicate-column"
  | "own-file"
  | "too-many-units"
  | "no-units";

/** Problems of one row: the others can be used. */
export type RowProblemCode =
  | "missing-unit"
  | "duplicate-unit"
  | "no-numbers"
  | "missing-number"
  | "not-a-number"
  | "percent"
  | "dated"
  | "negative"
  | "above-maximum"
  | "not-a-count"
  | "open-quote"
  | "extra-cells";

/**
 * What is wrong and where. `row` counts the lines of the file from 1, header and titles included; `value` is the text as
 * found; `expected` is the bound that was broken (a maximum, a number of columns, the row of the namesake, a size), or
 * the titles by which a missing column is known.
 */
export type MeansProblem = {
  code: TableProblemCode | RowProblemCode;
  row: number | null;
  column: AggregateColumn | null;
  value: string;
  expected: string | number | null;
};

/** What was understood or left aside without harm, to be said all the same. */
export type MeansNotice =
  | {code: "title-line"; row: number; value: string}
  | {code: "aside-line"; why: Exclude<AsideLine["why"], "above">; row: number; value: string}
  | {code: "extra-column"; value: string}
  | {code: "total-row"; row: number; value: string}
  | {code: "suspect-row" | "named-total"; row: number; value: string}
  | {code: "decimal-mark"; mark: "," | "." | "mixed"}
  | {code: "thousands-mark"; mark: string; example: string; reading: number}
  | {code: "delimiter"; value: string}
  | {code: "inner-quote"; row: number; value: string}
  | {code: "small-units"; rows: number[]}
  | {code: "invisible"; rows: number[]}
  | {code: "encoding"; value: string};

/** A line under the header, as it stood; `unit` is null when the row has a problem or is a total. */
export type AggregateRow = {
  row: number;
  cells: Record<AggregateColumn, string>;
  unit: AggregateUnit | null;
  total: boolean;
};

export type ParsedAggregates = {
  units: AggregateUnit[];
  problems: MeansProblem[];
  notices: MeansNotice[];
  rows: AggregateRow[];
  /** How the table was read, for a person to look at and change; null where there is none. */
  panel: MeansPanel | null;
};

/** The first lines as they stand, the lines of the titles, and the place of each column. */
export type MeansPanel = {
  separator: Separator;
  head: {line: number; cells: string[]}[];
  titles: number[];
  columns: {place: number; title: string}[];
  places: Record<AggregateColumn, number | null>;
};

export function meansProblem(code: MeansProblem["code"], rest: Partial<Omit<MeansProblem, "code">> = {}): MeansProblem {
  return {row: null, column: null, value: "", expected: null, ...rest, code};
}
