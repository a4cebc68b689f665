import {hasInvisible} from "../../files/invisible.js";
import {shown} from "../../files/layout.js";
import type {DecimalMark} from "../../files/cellReading.js";
import {aggregateColumns} from "../../state/data/aggregateColumns.js";
import type {MeansTable} from "./findMeansTable.js";
import {linesLeftOut} from "./meansLine.js";
import type {MeansLine} from "./meansLine.js";
import {meanMark, readCount, readMean} from "./numbers.js";
import type {RowContext} from "./readRow.js";
import type {AggregateRow, MeansNotice} from "./problems.js";
import {isSmall} from "./small.js";

/** What of a table is left aside before its rows are read. */
export function tableNotices(table: MeansTable): MeansNotice[] {
  const {separator, layout, places} = table;
  const used = new Set(Object.values(places).flat());
  return [
    ...(separator === "|" ? [{code: "delimiter", value: separator} as const] : []),
    ...[...layout.aside, ...linesLeftOut(table)].map(({line, text, why}): MeansNotice =>
      why === "above" ? {code: "title-line", row: line, value: text} : {code: "aside-line", why, row: line, value: text}
    ),
    ...layout.columns.flatMap(({place, title}): MeansNotice[] =>
      used.has(place) || title === "" ? [] : [{code: "extra-column", value: title}]
    )
  ];
}

export type NoticeContext = {
  table: MeansTable;
  marks: RowContext["marks"];
  /** Rows of as many people as the others, and rows named as a total is, neither of them told to be one. */
  suspect: readonly number[];
  namedTotals: readonly number[];
  pasted: boolean;
};

/** What was understood of the rows, or left aside without harm. */
export function meansNotices(
  lines: readonly MeansLine[],
  rows: readonly AggregateRow[],
  {table, marks, suspect, namedTotals, pasted}: NoticeContext
): MeansNotice[] {
  const units = lines.filter((_, i) => !rows[i]!.total);
  const small = rows.filter(isSmall).map(({row}) => row);
  const unseen = lines.filter(({raw}) => raw.some(hasInvisible)).map(({row}) => row);
  const quotes = table.torn.filter(({line, closed}) => (closed || pasted) && lines.some(({row}) => row === line));
  return [
    ...decimalMarks(units),
    ...thousands(units, marks.count),
    ...rows
      .filter(({total}) => total)
      .map(({row, cells}): MeansNotice => ({code: "total-row", row, value: cells.unit || shown(Object.values(cells))})),
    ...suspect.map((i): MeansNotice => ({code: "suspect-row", row: rows[i]!.row, value: rows[i]!.cells.unit})),
    ...namedTotals.map((i): MeansNotice => ({code: "named-total", row: rows[i]!.row, value: rows[i]!.cells.unit})),
    ...quotes.map(({line, field}): MeansNotice => ({code: "inner-quote", row: line, value: field})),
    ...(unseen.length > 0 ? [{code: "invisible", rows: unseen} as const] : []),
    ...(small.length > 0 ? [{code: "small-units", rows: small} as const] : [])
  ];
}

function decimalMarks(lines: readonly MeansLine[]): MeansNotice[] {
  const used = new Set<DecimalMark>();
  for (const {cells} of lines)
    for (const column of aggregateColumns.slice(2)) {
      const mark = meanMark(cells[column]);
      if (mark !== null && !Number.isNaN(readMean(cells[column]))) used.add(mark);
    }
  const [mark] = used;
  return mark === undefined ? [] : [{code: "decimal-mark", mark: used.size > 1 ? "mixed" : mark}];
}

function thousands(lines: readonly MeansLine[], mark: DecimalMark | null): MeansNotice[] {
  const grouped = lines.find(
    ({cells}) => /\d[., \u00a0\u202f]\d{3}\b/.test(cells.n) && Number.isInteger(readCount(cells.n, mark))
  );
  if (!grouped) return [];
  const example = grouped.cells.n;
  const between = /\d([., \u00a0\u202f])\d{3}/.exec(example)?.[1] ?? "";
  return [{code: "thousands-mark", mark: between, example, reading: readCount(example, mark)}];
}
