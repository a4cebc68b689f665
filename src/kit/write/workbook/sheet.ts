import type {Cell, CellStyle, WriteOptions, WriteSheet} from "hucre/xlsx";
import {significant} from "../../../model/significant.js";
import {face, palette} from "../palette.js";

export type FontStyle = NonNullable<CellStyle["font"]>;
export type RangeNames = NonNullable<WriteOptions["namedRanges"]>;

/** A sheet while it is filled. Rows and columns are counted from 1, as in formulas. */
export type SheetDraft = {
  name: string;
  cells: Map<string, Partial<Cell>>;
  /** Of columns that are not as wide as the others. */
  widths: Map<number, number>;
  heights: Map<number, number>;
  merged: {row: number; columns: number}[];
  images: NonNullable<WriteSheet["images"]>;
  /** Rows that a printed page ends with. */
  breaks: number[];
  more: Omit<Partial<WriteSheet>, "name" | "cells" | "columns" | "rowDefs" | "merges" | "images" | "rowBreaks">;
};

export const head: FontStyle = {bold: true, name: face, size: 10, color: {rgb: palette.ink}};
export const plain: FontStyle = {name: face, size: 10, color: {rgb: palette.ink}};
export const quiet: FontStyle = {name: face, size: 9, color: {rgb: palette.muted}};
export const linked = (font: FontStyle): FontStyle => ({...font, underline: true, color: {rgb: palette.accent}});
export const fill = (rgb: string): CellStyle["fill"] => ({type: "pattern", pattern: "solid", fgColor: {rgb}});
const otherWidth = 14;

/** The row below the heads of a sheet's columns. */
export const bodyTop = 9;

export const openSheet = (name: string, more: SheetDraft["more"]): SheetDraft => ({
  name,
  cells: new Map(),
  widths: new Map(),
  heights: new Map(),
  merged: [],
  images: [],
  breaks: [],
  more
});

export const setWidths = (sheet: SheetDraft, widths: readonly number[]): void =>
  widths.forEach((width, c) => sheet.widths.set(c + 1, width));

const columnsOf = ({cells, widths}: SheetDraft): number =>
  Math.max(1, ...widths.keys(), ...[...cells.keys()].map((key) => Number(key.split(",")[1]) + 1));

/** How wide each of its columns is, in digits of the usual size. */
export const widthsOf = (sheet: SheetDraft): number[] =>
  Array.from({length: columnsOf(sheet)}, (_, c) => sheet.widths.get(c + 1) ?? otherWidth);

/** The sheet as it is written. */
export const sheetOf = (sheet: SheetDraft): WriteSheet => ({
  ...sheet.more,
  name: sheet.name,
  cells: sheet.cells,
  columns: widthsOf(sheet).map((width) => ({width})),
  rowDefs: new Map([...sheet.heights].map(([row, height]) => [row - 1, {height}])),
  merges: sheet.merged.map(({row, columns}) => ({
    startRow: row - 1,
    startCol: 0,
    endRow: row - 1,
    endCol: columns - 1
  })),
  images: sheet.images,
  rowBreaks: sheet.breaks.map((row) => row - 1)
});

export function setCell(sheet: SheetDraft, row: number, column: number, cell: Partial<Cell>): void {
  const key = `${row - 1},${column - 1}`;
  const before = sheet.cells.get(key);
  sheet.cells.set(key, {...before, ...cell, style: {...before?.style, ...cell.style}});
}

/**
 * Text is always text: what begins with = is not a formula, and a name that reads like an error of a spreadsheet, which
 * hucre would write as that error, is a run of text.
 */
export function put(sheet: SheetDraft, row: number, column: number, text: string, style: CellStyle): void {
  const given = /^#[A-Z_/0-9]+[!?]?$/.test(text) ? {value: null, richText: [{text}]} : {value: text};
  setCell(sheet, row, column, {...given, style});
}

/** Text that takes as many lines as it needs. */
export function putWrapped(sheet: SheetDraft, row: number, column: number, text: string, font: FontStyle): void {
  put(sheet, row, column, text, {font, alignment: {wrapText: true, vertical: "top"}});
}

export function putNumber(
  sheet: SheetDraft,
  row: number,
  column: number,
  value: number | null | undefined,
  numFmt: string
): void {
  setCell(sheet, row, column, {value: value ?? null, style: {numFmt, font: plain, alignment: {vertical: "center"}}});
}

/** A formula with the value it has at this moment. */
export function putFormula(
  sheet: SheetDraft,
  row: number,
  column: number,
  formula: string,
  {result, format}: {result: number | string | null; format: string}
): void {
  const formulaResult = typeof result === "number" ? significant(result) : (result ?? "");
  setCell(sheet, row, column, {formula, formulaResult, style: {numFmt: format, font: plain}});
}

/** `numeric` says of which columns the numbers stand to the right; of all but the first, unless it is told. */
export function putHeads(
  sheet: SheetDraft,
  row: number,
  titles: string[],
  numeric: boolean[] = titles.map((_, c) => c > 0)
): void {
  sheet.heights.set(row, 30);
  titles.forEach((title, c) => {
    const [horizontal, indent] = [numeric[c] ? "right" : "left", numeric[c] || c === 0 ? 0 : 1] as const;
    put(sheet, row, c + 1, title, {
      font: head,
      fill: fill(palette.alt),
      alignment: {wrapText: true, vertical: "center", horizontal, indent}
    });
  });
}

/** Spreadsheet programs do not all make rows high enough for text that wraps. */
export function heighten(sheet: SheetDraft, row: number, texts: {text: string; width: number}[]): void {
  const lines = Math.max(...texts.map(({text, width}) => Math.ceil((text.length * 1.05) / width)));
  if (lines > 1) sheet.heights.set(row, 13.5 * lines + 2);
}
