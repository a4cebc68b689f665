import {isPage} from "../../files/fileKind.js";
import {visible} from "../../files/invisible.js";
import {textShape} from "../../files/textLimits.js";
import type {Dimension} from "../../lib/index.js";
import {aggregateColumns} from "../../state/data/aggregateColumns.js";
import type {MeansChoices} from "./choices.js";
import {columnTitles, namesSum} from "./columns.js";
import {findMeansTable} from "./findMeansTable.js";
import type {MeansTable} from "./findMeansTable.js";
import {meansNotices, tableNotices} from "./notices.js";
import {countMark, readCount, readMean} from "./numbers.js";
import {isOwnFile} from "./ownFile.js";
import {meansLines, sameName} from "./meansLine.js";
import type {MeansLine} from "./meansLine.js";
import {meansProblem} from "./problems.js";
import type {AggregateRow, MeansPanel, MeansProblem, ParsedAggregates} from "./problems.js";
import {readRow} from "./readRow.js";
import {beginsAsTotal, isTotalName, suspectPlaces, totalPlaces} from "./totals.js";

export const limits = {bytes: 2 * 1024 * 1024, units: 2000, columns: 1000, lines: 50_000} as const;

export type ReadMeansOptions = {
  maxima: Record<Dimension, number>;
  choices?: MeansChoices;
  /** From a clipboard: a quote that opens and does not close is a letter there. */
  pasted?: boolean;
};

/**
 * Reads a table of means per dimension: any usual separator and decimal mark, titles in Indonesian or English in any
 * order, over one line or several. Every line becomes a unit or is listed among the problems or notices.
 */
export function parseAggregates(
  text: string,
  {maxima, choices = {}, pasted = false}: ReadMeansOptions
): ParsedAggregates {
  const fault = unreadable(text);
  if (fault) return failed([fault]);
  const table = findMeansTable(text.replace(/^\ufeff/, ""), choices, pasted);
  const own = isOwnFile(text) ? [meansProblem("own-file")] : null;
  if (!table) return failed(own ?? [noTable(text)]);
  const panel = panelOf(table);
  const lines = meansLines(table);
  const problems = columnProblems(table, lines);
  const above = tableNotices(table);
  const refused = (more: MeansProblem[]) => ({...failed(more), notices: above, panel});
  const known = Object.values(table.places).some((places) => places.length > 0);
  if (!known) return refused(own ?? [noTable(text)]);
  if (problems.length > 0) return refused(own ?? problems);

  const told = (row: number) => choices.rows?.[row];
  const named = (line: MeansLine) => told(line.row) === undefined && isTotalName(line.cells.unit);
  const units = lines.filter((line) => !named(line) && told(line.row) !== false);
  if (units.length === 0) return refused([meansProblem("no-units")]);
  if (units.length > limits.units)
    return refused([meansProblem("too-many-units", {value: String(units.length), expected: limits.units})]);

  const marks = {count: choices.mark ?? countMark(units.map(({cells}) => cells.n)), mean: choices.mark ?? null};
  const namesakes = unitRows(units);
  const open = pasted ? new Set<number>() : new Set(table.torn.filter(({closed}) => !closed).map(({line}) => line));
  const context = {maxima, marks, namesakes, width: table.layout.width, open};
  const read = lines.map((line) => (units.includes(line) ? readRow(line, context) : {unit: null, problems: []}));
  const found = totalPlaces(read.map(({unit}, i) => (told(lines[i]!.row) === true ? null : unit)));
  const whole = read.reduce((sum, {unit}) => sum + (unit?.n ?? 0), 0);
  lines.forEach((line, i) => {
    if (line.cells.unit !== "" || told(line.row) !== undefined) return;
    if (units.length > 2 && readCount(line.cells.n, marks.count) === whole) found.add(i);
  });
  const total = (i: number) => !units.includes(lines[i]!) || found.has(i);
  const rows = lines.map(({row, cells}, i): AggregateRow => {
    return {row, cells, unit: total(i) ? null : read[i]!.unit, total: total(i)};
  });
  const suspect = suspectPlaces(
    rows.map(({unit}, i) => (told(lines[i]!.row) === undefined ? unit : null)),
    new Set()
  );
  const namedTotals = rows.flatMap(({unit}, i) =>
    unit && told(lines[i]!.row) === undefined && !suspect.includes(i) && beginsAsTotal(unit.unit) ? [i] : []
  );
  const all = read.flatMap(({problems}, i) => (total(i) ? [] : problems));
  const notices = [...above, ...meansNotices(lines, rows, {table, marks, suspect, namedTotals, pasted})];
  return {units: rows.flatMap(({unit}) => unit ?? []), problems: all, notices, rows, panel};
}

function unreadable(text: string): MeansProblem | null {
  if (text.length > limits.bytes)
    return meansProblem("too-large", {value: String(text.length), expected: limits.bytes});
  if (text.startsWith("PK\u0003\u0004") || text.startsWith("\u00d0\u00cf\u0011\u00e0")) return meansProblem("workbook");
  if (text.includes("\0") || /^(%PDF|\u0089PNG|ÿØÿ|PAR1|ARROW1|GIF8)/.test(text)) return meansProblem("binary");
  if (isPage(text)) return meansProblem("web-page");
  if (/^\s*(\{|\[\s*[{\]])/.test(visible(text.slice(0, 200)))) return meansProblem("json");
  if (visible(text) === "") return meansProblem("empty");
  const {lines, separators} = textShape(text);
  const over = (code: "too-wide" | "too-many-lines", value: number, expected: number) =>
    value > expected ? meansProblem(code, {value: String(value), expected}) : null;
  return over("too-wide", separators, limits.columns) ?? over("too-many-lines", lines, limits.lines);
}

function noTable(text: string): MeansProblem {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => visible(line) !== "");
  const first = visible(lines[0] ?? "");
  return meansProblem(lines.some((line) => /[;,\t|]/.test(line)) ? "no-header" : "one-column", {value: first, row: 1});
}

function panelOf({separator, lines, layout, places}: MeansTable): MeansPanel {
  return {
    separator,
    head: lines.slice(0, 12),
    titles: layout.titles,
    columns: layout.columns,
    places: Object.fromEntries(
      aggregateColumns.map((column) => [column, places[column].length === 1 ? places[column][0]! : null])
    ) as MeansPanel["places"]
  };
}

function columnProblems({layout, places}: MeansTable, lines: readonly MeansLine[]): MeansProblem[] {
  const row = layout.titles.at(-1) ?? 1;
  const problems = aggregateColumns.flatMap((column): MeansProblem[] => {
    if (places[column].length === 1) return [];
    if (places[column].length > 1) return [meansProblem("duplicate-column", {column, row})];
    return [meansProblem("missing-column", {column, row, expected: columnTitles[column].join(", ")})];
  });
  const title = layout.columns[places.n[0] ?? -1]?.title ?? "";
  if (problems.length === 0 && namesSum(title) && areSums(lines))
    return [meansProblem("sum-column", {column: "n", row, value: title, expected: lines[0]!.cells.n})];
  return problems;
}

/** Whether what stands as head-counts are the sums of the four means: in most rows, or rounded in each. */
function areSums(lines: readonly MeansLine[]): boolean {
  const dimensions = aggregateColumns.slice(2);
  const rows = lines.flatMap(({cells}) => {
    if (isTotalName(cells.unit)) return [];
    const sum = dimensions.reduce((total, d) => total + readMean(cells[d]), 0);
    return Number.isNaN(sum) ? [] : [{sum, n: readMean(cells.n)}];
  });
  const within = (off: number) => rows.filter(({sum, n}) => Math.abs(sum - n) <= off).length;
  return rows.length > 0 && (2 * within(0.051) > rows.length || (rows.length > 1 && within(0.51) === rows.length));
}

function unitRows(lines: readonly MeansLine[]): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  for (const {row, cells} of lines) {
    const key = sameName(cells.unit);
    rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  return rows;
}

export function failed(problems: MeansProblem[]): ParsedAggregates {
  return {units: [], problems, notices: [], rows: [], panel: null};
}
