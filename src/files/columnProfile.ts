import {hasInvisible} from "./invisible.js";
import {cellNumber, cellReading, isDated, isExact} from "./cellReading.js";
import type {TextCellKind, DecimalMark} from "./cellReading.js";

/** A cell that tells something of its column: where it is, and what it says. */
export type CellAt = {line: number; value: string};

/** What the cells of a column may be, counted; of some kinds the first cell. */
export type ColumnProfile = {
  cells: number;
  kinds: Record<TextCellKind, number>;
  first: Partial<Record<TextCellKind, CellAt>>;
  /** Numbers under each decimal mark, those without a mark included. */
  numbers: Record<DecimalMark, number>;
  /** Numbers under one mark only, which tell it. */
  telling: Record<DecimalMark, number>;
  firstTelling: Partial<Record<DecimalMark, CellAt>>;
  /** Two numbers, one under each mark. */
  twofold: number;
  firstTwofold?: CellAt;
  grouped?: CellAt;
  percents: number;
  firstPercent?: CellAt;
  /** Text that is a number with something beside it: a note's mark, a currency, brackets; or what a spreadsheet made of one. */
  nearly: number;
  inexact: number;
  firstInexact?: CellAt;
  /** In quotes, and of those the ones that needed none. */
  quoted: number;
  needless: number;
  /** With letters in them that take no place. */
  invisible: number;
  firstInvisible?: CellAt;
};

const kinds: readonly TextCellKind[] = [
  "empty",
  "missing",
  "whole",
  "marked",
  "code",
  "shortened",
  "boolean",
  "date",
  "moment",
  "day-month",
  "text"
];

export function emptyProfile(): ColumnProfile {
  return {
    cells: 0,
    kinds: Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<TextCellKind, number>,
    first: {},
    numbers: {",": 0, ".": 0},
    telling: {",": 0, ".": 0},
    firstTelling: {},
    twofold: 0,
    percents: 0,
    nearly: 0,
    inexact: 0,
    quoted: 0,
    needless: 0,
    invisible: 0
  };
}

const nearlyNumber =
  /^\s*(?:\p{Sc}|Rp\.?|IDR|USD|[(±~≈<>≤≥−–+-])?\s*\d{1,15}(?:[.,'’\s]\d{1,4})*\s*(?:\*+|[¹²³⁰-⁹]+|[-–)]|[a-z]\)|%|(?:orang|pegawai|poin|point|points|jam|jt|juta|ribu|org))?\s*$/iu;

/** Counts one more cell into a profile. */
export function addCell(profile: ColumnProfile, value: string, line: number, quoted: boolean): void {
  const {kind, point, comma, percent} = cellReading(value);
  ++profile.cells;
  ++profile.kinds[kind];
  profile.first[kind] ??= {line, value};
  if (quoted) {
    ++profile.quoted;
    if (!/[,;|\t\r\n"]/.test(value)) ++profile.needless;
  }
  if (kind === "text" && (nearlyNumber.test(value) || isDated(value))) ++profile.nearly;
  if (kind === "text" && hasInvisible(value)) {
    ++profile.invisible;
    profile.firstInvisible ??= {line, value};
  }
  if (point) ++profile.numbers["."];
  if (comma) ++profile.numbers[","];
  if (percent) {
    ++profile.percents;
    profile.firstPercent ??= {line, value};
  }
  if (kind !== "marked") return;
  if (point && comma) {
    if (/\d[\s\u00a0\u2007\u2009\u202f]\d/.test(value)) profile.grouped ??= {line, value};
    if (cellNumber(value, ".") === cellNumber(value, ",")) return;
    ++profile.twofold;
    profile.firstTwofold ??= {line, value};
    profile.grouped ??= {line, value};
    return;
  }
  const mark = point ? "." : ",";
  ++profile.telling[mark];
  profile.firstTelling[mark] ??= {line, value};
  if (/[.,].*[.,]/.test(value)) profile.grouped ??= {line, value};
  if (/[\d][\s\u00a0\u2007\u2009\u202f]\d/.test(value)) profile.grouped ??= {line, value};
  if (value.length > 15 && !isExact(value, cellNumber(value, mark)!)) addInexact(profile, value, line);
}

function addInexact(profile: ColumnProfile, value: string, line: number): void {
  ++profile.inexact;
  profile.firstInexact ??= {line, value};
}

/** Cells that hold something. */
export const filledCells = ({cells, kinds}: ColumnProfile) => cells - kinds.empty;
