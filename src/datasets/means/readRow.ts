import {isDated} from "../../files/cellReading.js";
import type {DecimalMark} from "../../files/cellReading.js";
import type {AggregateUnit, Dimension} from "../../lib/index.js";
import {aggregateColumns} from "../../state/data/aggregateColumns.js";
import type {AggregateColumn} from "../../state/data/aggregateColumns.js";
import {sameName} from "./meansLine.js";
import type {MeansLine} from "./meansLine.js";
import {isCount, readCount, readMean, readPercent} from "./numbers.js";
import {meansProblem} from "./problems.js";
import type {MeansProblem, RowProblemCode} from "./problems.js";

export type RowContext = {
  maxima: Record<Dimension, number>;
  /** The decimal marks of head-counts and of means; null: each as its cells read best. */
  marks: {count: DecimalMark | null; mean: DecimalMark | null};
  /** The rows of each name. */
  namesakes: ReadonlyMap<string, readonly number[]>;
  width: number;
  /** Rows in which a quotation mark opens and does not close. */
  open: ReadonlySet<number>;
};

type NumberColumn = Exclude<AggregateColumn, "unit">;
const numbers = aggregateColumns.slice(1) as NumberColumn[];

/** A row as a unit, or all that keeps it from being one. */
export function readRow(
  {row, cells, surplus}: MeansLine,
  {maxima, marks, namesakes, width, open}: RowContext
): {unit: AggregateUnit | null; problems: MeansProblem[]} {
  const problems: MeansProblem[] = [];
  const report = (
    code: RowProblemCode,
    column: AggregateColumn | null,
    value: string,
    expected: MeansProblem["expected"] = null
  ) => void problems.push(meansProblem(code, {row, column, value, expected}));

  if (open.has(row)) report("open-quote", null, cells.unit);
  if (cells.unit === "") report("missing-unit", "unit", "");
  else {
    const others = (namesakes.get(sameName(cells.unit)) ?? []).filter((other) => other !== row);
    if (others.length > 0) report("duplicate-unit", "unit", cells.unit, others.join(", "));
  }
  if (surplus.length > 0) report("extra-cells", null, surplus.join(" "), width);
  if (cells.unit !== "" && numbers.every((column) => cells[column] === "")) {
    report("no-numbers", null, cells.unit);
    return {unit: null, problems};
  }

  const unit = {unit: cells.unit, n: NaN, kualifikasi: NaN, kompetensi: NaN, kinerja: NaN, disiplin: NaN};
  for (const column of numbers) {
    const text = cells[column];
    const value = column === "n" ? readCount(text, marks.count) : readMean(text, marks.mean);
    unit[column] = value;
    const code = numberProblem(text, value, column === "n" ? null : maxima[column]);
    if (code) report(code, column, text, column === "n" ? null : maxima[column]);
  }
  return {unit: problems.length === 0 ? unit : null, problems};
}

/** Why a text is no mean up to `maximum`, or no head-count where that is null. */
function numberProblem(text: string, value: number, maximum: number | null): RowProblemCode | null {
  if (text === "") return "missing-number";
  if (isDated(text)) return "dated";
  if (maximum === null) return isCount(value) ? null : "not-a-count";
  if (readPercent(text) !== null) return "percent";
  if (Number.isNaN(value)) return "not-a-number";
  return value < 0 ? "negative" : value > maximum ? "above-maximum" : null;
}
