import {readXlsx} from "hucre/xlsx";
import type {Cell, Sheet} from "hucre/xlsx";

/** A sheet as tests ask for it: rows and columns counted from 1, a cell also by its name. */
export type ReadSheet = {
  name: string;
  sheet: Sheet;
  cell(row: number | string, column?: number): Cell | undefined;
  text(row: number | string, column?: number): string;
  /** What a formula gave, or the number that is written. */
  value(row: number, column: number): Cell["value"];
};

export async function readWorkbook(bytes: Uint8Array): Promise<{sheets: ReadSheet[]; of(name: string): ReadSheet}> {
  const sheets = (await readXlsx(bytes, {readStyles: true})).sheets.map(read);
  return {sheets, of: (name) => sheets.find((sheet) => sheet.name === name)!};
}

function read(sheet: Sheet): ReadSheet {
  const place = (row: number | string, column = 1): [number, number] => {
    if (typeof row === "number") return [row - 1, column - 1];
    const [, letter, digits] = /^([A-Z])(\d+)$/.exec(row)!;
    return [Number(digits) - 1, letter!.charCodeAt(0) - 65];
  };
  // Of a formula, rows hold the value that is kept beside it.
  const valueAt = ([r, c]: [number, number]): Cell["value"] => sheet.rows[r]?.[c] ?? null;
  return {
    name: sheet.name,
    sheet,
    cell: (row, column) => sheet.cells?.get(place(row, column).join(",")),
    text: (row, column) => String(valueAt(place(row, column)) ?? ""),
    value: (row, column) => valueAt([row - 1, column - 1])
  };
}
