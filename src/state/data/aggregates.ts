import {dsvFormat} from "d3-dsv";
import {isProtected} from "../../lib/index.js";
import type {AggregateUnit, Dimension} from "../../lib/index.js";
import {rowsOf} from "../../files/delimited.js";
import {decode} from "../../files/text.js";

export type AggregateColumn = "unit" | "n" | Dimension;

export const aggregateColumns = [
  "unit",
  "n",
  "kualifikasi",
  "kompetensi",
  "kinerja",
  "disiplin"
] as const satisfies readonly AggregateColumn[];

/** Problems of the whole table: none of it can be used. */
export type TableProblemCode =
  | "too-large"
  | "workbook"
  | "binary"
  | "empty"
  | "one-column"
  | "no-header"
  | "missing-column"
  | "duplicate-column"
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
  | "negative"
  | "above-maximum"
  | "not-a-count"
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
  | {code: "extra-column"; value: string}
  | {code: "total-row"; row: number; value: string}
  | {code: "decimal-mark"; mark: "," | "." | "mixed"}
  | {code: "thousands-mark"; mark: string; example: string; reading: number}
  | {code: "delimiter"; value: string}
  | {code: "small-units"; rows: number[]}
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
};

export const limits = {bytes: 2 * 1024 * 1024, units: 2000, headerSearch: 20} as const;

const names: Record<AggregateColumn, string[]> = {
  unit: [
    "unit",
    "instansi",
    "nama instansi",
    "nama unit",
    "nama unit kerja",
    "unit kerja",
    "nama satuan kerja",
    "satuan kerja",
    "satker",
    "nama perangkat daerah",
    "perangkat daerah",
    "nama opd",
    "opd",
    "unor",
    "agency",
    "agency name",
    "work unit",
    "unit name",
    "nama",
    "name"
  ],
  n: [
    "n",
    "jumlah pegawai",
    "jumlah asn",
    "jumlah pns",
    "pegawai",
    "employees",
    "number of employees",
    "headcount",
    "head count",
    "jumlah",
    "count"
  ],
  kualifikasi: ["kualifikasi", "qualification", "qualifications"],
  kompetensi: ["kompetensi", "competence", "competency", "competencies"],
  kinerja: ["kinerja", "performance"],
  disiplin: ["disiplin", "discipline"]
};

/**
 * Reads a table of means per dimension (semicolon, tab, comma or vertical bar; decimal point or comma; header in
 * Indonesian or English, any order). Every row either becomes a unit or is listed among the problems or notices.
 */
export function parseAggregates(text: string, {maxima}: {maxima: Record<Dimension, number>}): ParsedAggregates {
  const fault = unreadable(text);
  if (fault) return failed([fault]);
  const table = findTable(text.replace(/^\ufeff/, ""));
  if (!table) return failed([noTable(text)]);

  const problems: MeansProblem[] = [];
  for (const [column, found] of Object.entries(table.columns) as [AggregateColumn, number[]][]) {
    if (found.length === 0)
      problems.push(problem("missing-column", {column, row: table.header + 1, expected: names[column].join(", ")}));
    if (found.length > 1) problems.push(problem("duplicate-column", {column, row: table.header + 1}));
  }
  const notices: MeansNotice[] = [...bar(table), ...titles(table), ...extras(table)];
  if (problems.length > 0) return {...failed(problems), notices};

  const lines = bodyLines(table);
  const units = lines.filter(({cells}) => !isTotal(cells.unit));
  if (units.length === 0) return {...failed([problem("no-units", {})]), notices};
  if (units.length > limits.units) {
    return {...failed([problem("too-many-units", {value: String(units.length), expected: limits.units})]), notices};
  }

  const columnMarks = marks(lines);
  notices.push(...markNotices(lines, columnMarks));
  const namesakes = unitRows(units);
  const rows: AggregateRow[] = [];
  for (const line of lines) {
    if (isTotal(line.cells.unit)) {
      notices.push({code: "total-row", row: line.row, value: line.cells.unit});
      rows.push({row: line.row, cells: line.cells, unit: null, total: true});
      continue;
    }
    const {unit, problems: found} = readLine(line, {maxima, marks: columnMarks, namesakes, width: table.width});
    problems.push(...found);
    rows.push({row: line.row, cells: line.cells, unit, total: false});
  }
  const small = rows.filter(isSmall).map(({row}) => row);
  if (small.length > 0) notices.push({code: "small-units", rows: small});
  return {units: rows.flatMap(({unit}) => unit ?? []), problems, notices, rows};
}

/** Whether a row's unit is loaded and has so few people that it is neither shown nor ranked. */
export function isSmall({unit}: AggregateRow): boolean {
  return unit !== null && isProtected(unit.n);
}

/** Reads a file: its size before its bytes, then its encoding, then its table. */
export async function readAggregatesFile(
  file: Pick<Blob, "size" | "arrayBuffer">,
  options: {maxima: Record<Dimension, number>}
): Promise<ParsedAggregates> {
  if (file.size > limits.bytes) {
    return failed([problem("too-large", {value: String(file.size), expected: limits.bytes})]);
  }
  const {text, encoding} = decode(new Uint8Array(await file.arrayBuffer()));
  const parsed = parseAggregates(text, options);
  return encoding === "utf-8" ? parsed : {...parsed, notices: [{code: "encoding", value: encoding}, ...parsed.notices]};
}

/** SHA-256 of the units in canonical form: ordered by name, shortest decimal numbers, `\n`. */
export async function fingerprintAggregates(units: readonly AggregateUnit[]): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(canonicalCsv(units)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export function canonicalCsv(units: readonly AggregateUnit[]): string {
  const rows = [...units]
    .sort((a, b) => (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0))
    .map((unit) => aggregateColumns.map((column) => String(unit[column])));
  return dsvFormat(",").formatRows([[...aggregateColumns], ...rows]) + "\n";
}

type MeansTable = {
  delimiter: string;
  rows: string[][];
  header: number;
  width: number;
  /** Places of each column in the header: one is right, none or several are a problem. */
  columns: Record<AggregateColumn, number[]>;
};

type MeansLine = {row: number; cells: Record<AggregateColumn, string>; surplus: string[]};

type Marks = {decimal: "," | "." | null};

function unreadable(text: string): MeansProblem | null {
  if (text.length > limits.bytes) return problem("too-large", {value: String(text.length), expected: limits.bytes});
  if (text.startsWith("PK\u0003\u0004") || text.startsWith("\u00d0\u00cf\u0011\u00e0")) return problem("workbook", {});
  if (text.includes("\0") || /^(%PDF|\u0089PNG|ÿØÿ)/.test(text)) return problem("binary", {});
  if (text.replace(/^\ufeff/, "").trim() === "") return problem("empty", {});
  return null;
}

/** The delimiter and the line under which most columns are known by name. */
function findTable(text: string): MeansTable | null {
  const candidates = ([";", "\t", ",", "|"] as const).flatMap((delimiter) => {
    const rows = rowsOf(text, delimiter)
      .map((row) => row.map((cell) => cell.trim()))
      .map((row) => (delimiter === "|" && isRule(row) ? [] : row));
    return rows.slice(0, limits.headerSearch).map((row, header) => {
      const columns = recognise(row);
      const known = aggregateColumns.filter((column) => columns[column].length > 0).length;
      return {known, table: {delimiter, rows, header, width: row.length, columns}};
    });
  });
  const best = candidates.reduce((a, b) => (b.known > a.known ? b : a), {known: 1, table: null as MeansTable | null});
  return best.table;
}

/** The line under the titles of a table drawn with vertical bars: |---|---:| */
function isRule(row: string[]): boolean {
  return row.length > 1 && row.every((cell) => /^(:?-{2,}:?|:-+:?|-+:)?$/.test(cell));
}

function recognise(header: string[]): Record<AggregateColumn, number[]> {
  const plain = header.map(plainName);
  const places = (column: AggregateColumn) => {
    const known = names[column].find((name) => plain.includes(name));
    return known === undefined ? [] : plain.flatMap((name, i) => (name === known ? [i] : []));
  };
  return Object.fromEntries(aggregateColumns.map((column) => [column, places(column)])) as Record<
    AggregateColumn,
    number[]
  >;
}

/** "Rata-rata Kualifikasi (maks. 25)" is named kualifikasi. */
function plainName(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\(.*?\)|\[.*?\]/g, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/\b(dimensi|dimension|rata rata|rerata|nilai|skor|mean|average|score|indeks)\b/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

function noTable(text: string): MeansProblem {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
  const first = lines[0] ?? "";
  return problem(lines.some((line) => /[;,\t|]/.test(line)) ? "no-header" : "one-column", {value: first, row: 1});
}

function bar({delimiter}: MeansTable): MeansNotice[] {
  return delimiter === "|" ? [{code: "delimiter", value: delimiter}] : [];
}

function titles({rows, header}: MeansTable): MeansNotice[] {
  return rows.slice(0, header).flatMap((cells, i): MeansNotice[] => {
    const value = cells.filter((cell) => cell !== "").join(" ");
    return value === "" ? [] : [{code: "title-line", row: i + 1, value}];
  });
}

function extras({rows, header, columns}: MeansTable): MeansNotice[] {
  const used = new Set(Object.values(columns).flat());
  return (rows[header] ?? []).flatMap((value, i): MeansNotice[] =>
    used.has(i) || value === "" ? [] : [{code: "extra-column", value}]
  );
}

function bodyLines({rows, header, columns, width}: MeansTable): MeansLine[] {
  return rows.slice(header + 1).flatMap((cells, i): MeansLine[] => {
    if (cells.every((cell) => cell === "")) return [];
    const cell = (column: AggregateColumn) => cells[columns[column][0] ?? -1] ?? "";
    return [
      {
        row: header + 2 + i,
        cells: Object.fromEntries(aggregateColumns.map((column) => [column, cell(column)])) as MeansLine["cells"],
        surplus: cells.slice(width).filter((value) => value !== "")
      }
    ];
  });
}

function isTotal(unit: string): boolean {
  const name = unit
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return /^(grand |sub ?)?(total|jumlah|rata rata|rerata|average|mean|sum)( (total|keseluruhan|seluruh|seluruhnya|semua|nasional|all|overall|instansi|unit|pegawai))*$/.test(
    name
  );
}

const sameName = (unit: string) => unit.normalize("NFKC").replace(/\s+/g, " ").toLowerCase();

function unitRows(lines: MeansLine[]): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  for (const {row, cells} of lines) {
    const key = sameName(cells.unit);
    rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  return rows;
}

type LineContext = {
  maxima: Record<Dimension, number>;
  marks: Marks;
  namesakes: Map<string, number[]>;
  width: number;
};

function readLine(
  {row, cells, surplus}: MeansLine,
  context: LineContext
): {unit: AggregateUnit | null; problems: MeansProblem[]} {
  const problems: MeansProblem[] = [];
  const report = (
    code: RowProblemCode,
    column: AggregateColumn | null,
    value: string,
    expected: MeansProblem["expected"] = null
  ) => void problems.push({code, row, column, value, expected});

  const numbers = aggregateColumns.slice(1) as Exclude<AggregateColumn, "unit">[];
  if (cells.unit === "") report("missing-unit", "unit", "");
  else {
    const others = (context.namesakes.get(sameName(cells.unit)) ?? []).filter((other) => other !== row);
    if (others.length > 0) report("duplicate-unit", "unit", cells.unit, others.join(", "));
  }
  if (surplus.length > 0) report("extra-cells", null, surplus.join(" "), context.width);
  if (cells.unit !== "" && numbers.every((column) => cells[column] === "")) {
    report("no-numbers", null, cells.unit);
    return {unit: null, problems};
  }

  const unit = {unit: cells.unit, n: NaN, kualifikasi: NaN, kompetensi: NaN, kinerja: NaN, disiplin: NaN};
  for (const column of numbers) {
    const value = column === "n" ? readCount(cells.n, context.marks) : readMean(cells[column]);
    unit[column] = value;
    if (cells[column] === "") report("missing-number", column, "", column === "n" ? null : context.maxima[column]);
    else if (column === "n") {
      if (!isCount(value)) report("not-a-count", column, cells.n);
    } else if (readPercent(cells[column]) !== null) report("percent", column, cells[column], context.maxima[column]);
    else if (Number.isNaN(value)) report("not-a-number", column, cells[column], context.maxima[column]);
    else if (value < 0) report("negative", column, cells[column], context.maxima[column]);
    else if (value > context.maxima[column]) report("above-maximum", column, cells[column], context.maxima[column]);
  }
  return {unit: problems.length === 0 ? unit : null, problems};
}

const plainNumber = (text: string) => text.replace(/[\s\u00a0\u202f]/g, "").replace(/^[−–]/, "-");

/** A mean is far below a thousand, so its last mark is the decimal one, whichever it is. */
function readMean(text: string): number {
  const number = plainNumber(text);
  if (!/^[-+]?(\d+([.,]\d*)?|[.,]\d+|\d{1,3}(\.\d{3})+,\d*|\d{1,3}(,\d{3})+\.\d*)$/.test(number)) return NaN;
  const mark = Math.max(number.lastIndexOf(","), number.lastIndexOf("."));
  return mark < 0 ? Number(number) : Number(`${number.slice(0, mark).replace(/[.,]/g, "")}.${number.slice(mark + 1)}`);
}

/** 0…100 of a number followed by a per cent sign; null for any other text. */
export function readPercent(text: string): number | null {
  const number = /^(.*\d.*)%$/.exec(plainNumber(text))?.[1];
  const percent = number === undefined ? NaN : readMean(number);
  return percent >= 0 && percent <= 100 ? percent : null;
}

/** A head-count is whole: 3.252 and 3,252 are thousands, unless the column as a whole reads better otherwise. */
function readCount(text: string, {decimal}: Marks): number {
  const number = plainNumber(text);
  if (/^[-+]?\d+$/.test(number)) return Number(number);
  const [whole, fraction = ""] = decimal === null ? [number] : number.split(decimal, 2);
  if (!/^[-+]?\d{1,3}([.,]\d{3})*$|^[-+]?\d+$/.test(whole ?? "") || !/^\d*$/.test(fraction)) return NaN;
  return Number(`${(whole ?? "").replace(/[.,]/g, "")}.${fraction || "0"}`);
}

/** The reading of the head-counts' marks under which most of them are whole; thousands when it makes no difference. */
function marks(lines: MeansLine[]): Marks {
  const whole = (decimal: Marks["decimal"]) => lines.filter(({cells}) => isCount(readCount(cells.n, {decimal}))).length;
  const readings = ([null, ",", "."] as const).map((decimal) => ({decimal, whole: whole(decimal)}));
  return readings.reduce((a, b) => (b.whole > a.whole ? b : a));
}

const isCount = (value: number) => Number.isSafeInteger(value) && value > 0;

function markNotices(lines: MeansLine[], columnMarks: Marks): MeansNotice[] {
  const notices: MeansNotice[] = [];
  const used = new Set<string>();
  for (const {cells} of lines) {
    for (const column of aggregateColumns.slice(2)) {
      const mark = /[.,](?=\d*$)/.exec(plainNumber(cells[column]))?.[0];
      if (mark !== undefined && !Number.isNaN(readMean(cells[column]))) used.add(mark);
    }
  }
  const [mark] = used;
  if (mark !== undefined) notices.push({code: "decimal-mark", mark: used.size > 1 ? "mixed" : (mark as "," | ".")});
  const grouped = lines.find(
    ({cells}) => /\d[., \u00a0\u202f]\d{3}\b/.test(cells.n) && Number.isInteger(readCount(cells.n, columnMarks))
  );
  if (grouped) {
    const example = grouped.cells.n;
    const thousands = /\d([., \u00a0\u202f])\d{3}/.exec(example)?.[1] ?? "";
    notices.push({code: "thousands-mark", mark: thousands, example, reading: readCount(example, columnMarks)});
  }
  return notices;
}

function problem(code: MeansProblem["code"], rest: Partial<Omit<MeansProblem, "code">>): MeansProblem {
  return {row: null, column: null, value: "", expected: null, ...rest, code};
}

function failed(problems: MeansProblem[]): ParsedAggregates {
  return {units: [], problems, notices: [], rows: []};
}
