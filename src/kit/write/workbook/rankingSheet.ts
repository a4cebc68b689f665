import type {bahan} from "../../messages.js";
import type {KitModel} from "../types.js";
import {bodyTop, head, plain, put, putFormula, putHeads, putNumber, quiet, setWidths} from "./sheet.js";
import type {SheetDraft} from "./sheet.js";
import {weightsName} from "./weightsSheet.js";

type ModelCase = KitModel["cases"][number];
type ModelRow = ModelCase["rows"][number];

const changeFormat = "+0;-0;0";

/**
 * One scenario: index and rank before and now by formula, and below them the same in the order of rank. A rank counts who
 * is ahead by more than rounding, as the site does; without a sum of 100% nothing is computed. `shares`: the sheet of
 * attainments and the row of the first agency in it.
 */
export function rankingSheet(
  sheet: SheetDraft,
  {name, rows}: ModelCase,
  i: number,
  {model, t, shares}: {model: KitModel; t: (typeof bahan)["id"]; shares: {sheet: string; top: number}}
): void {
  put(sheet, 6, 1, t.xlsx.rankingLead(name), {font: head});
  put(sheet, 7, 1, t.xlsx.rounded, {font: quiet});
  putHeads(sheet, bodyTop - 1, [
    model.unit,
    t.table.index,
    t.table.rank,
    `${t.table.index} (${model.baseline.name})`,
    `${t.table.rank} (${model.baseline.name})`,
    t.table.rankChange,
    t.table.indexChange,
    t.xlsx.place,
    t.table.n
  ]);
  setWidths(sheet, [30, 12, 12, 20, 20, 12, 18, 12, 16]);
  const [first, last] = [bodyTop, bodyTop + Math.max(1, rows.length) - 1];
  const index = (k: number, row: number, from: string, to: string): string => {
    const range = `'${shares.sheet}'!${from}${row}:${to}${row}`;
    const weights = weightsName(k);
    return `IF(AND(COUNT(${range})=4,ABS(SUM(${weights})-1)<1E-9),100*SUMPRODUCT(${range},${weights}),"")`;
  };
  const ordered = order(rows);
  rows.forEach((row, k) => {
    const at = bodyTop + k;
    const from = shares.top + k;
    const write = (column: number, formula: string, result: number | null, format: string) =>
      putFormula(sheet, at, column, formula, {result, format});
    put(sheet, at, 1, row.label, {font: plain});
    write(2, index(i + 1, from, "C", "F"), row.index, "0.00");
    write(3, rankFormula("B", at, first, last), row.rank, "0");
    write(4, index(0, from, "G", "J"), row.indexBefore, "0.00");
    write(5, rankFormula("D", at, first, last), row.rankBefore, "0");
    write(6, `IF(AND(ISNUMBER(C${at}),ISNUMBER(E${at})),E${at}-C${at},"")`, placesUp(row), changeFormat);
    const rounded = `ROUND(ROUND(B${at},2)-ROUND(D${at},2),2)`;
    write(7, `IF(AND(ISNUMBER(B${at}),ISNUMBER(D${at})),${rounded},"")`, row.change, "+0.00;-0.00;0.00");
    write(8, `IF(ISNUMBER(C${at}),C${at}+COUNTIF(C$${first}:C${at},C${at})-1,"")`, ordered[k] ?? null, "0");
    if (row.why) put(sheet, at, 9, row.why, {font: quiet});
    else putNumber(sheet, at, 9, row.n, "#,##0");
  });
  inOrder(sheet, {rows, ordered, first, last}, [model.unit, t.table.index, t.table.rank, t.table.rankChange], t);
  sheet.more.freezePane = {columns: 1, rows: bodyTop - 1};
}

function inOrder(
  sheet: SheetDraft,
  {rows, ordered, first, last}: {rows: ModelRow[]; ordered: (number | null)[]; first: number; last: number},
  titles: string[],
  t: (typeof bahan)["id"]
): void {
  const below = last + 3;
  put(sheet, below, 1, t.xlsx.sorted, {font: head});
  putHeads(sheet, below + 1, titles);
  rows.forEach((_, k) => {
    const row = rows[ordered.indexOf(k + 1)];
    const write = (column: number, letter: string, result: number | string | null, format: string) => {
      const found = `INDEX(${letter}$${first}:${letter}$${last},MATCH(${k + 1},H$${first}:H$${last},0))`;
      putFormula(sheet, below + 2 + k, column, `IFERROR(${found},"")`, {result, format});
    };
    write(1, "A", row?.label ?? null, "@");
    write(2, "B", row?.index ?? null, "0.00");
    write(3, "C", row?.rank ?? null, "0");
    write(4, "F", row ? placesUp(row) : null, changeFormat);
  });
}

const placesUp = ({rank, rankBefore}: ModelRow): number | null =>
  rank === null || rankBefore === null ? null : rankBefore - rank;

/** Counts who is ahead by more than rounding. A cell without a number is no one; it is compared but never reckoned with. */
function rankFormula(letter: string, row: number, first: number, last: number): string {
  const range = `${letter}$${first}:${letter}$${last}`;
  const own = `${letter}${row}`;
  return `IF(ISNUMBER(${own}),1+SUMPRODUCT(ISNUMBER(${range})*(${range}>${own}+1E-12*MAX(${range}))),"")`;
}

/** The place of each row in the order of rank, ties in the order of rows; null without a rank. */
function order(rows: ModelRow[]): (number | null)[] {
  return rows.map(({rank}, k) =>
    rank === null ? null : rank + rows.slice(0, k).filter((other) => other.rank === rank).length
  );
}
