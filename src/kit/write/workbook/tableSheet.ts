import {significant} from "../../../model/significant.js";
import type {bahan} from "../../messages.js";
import type {KitTable} from "../types.js";
import {bodyTop, head, heighten, plain, put, putHeads, putNumber, quiet, setWidths} from "./sheet.js";
import type {SheetDraft} from "./sheet.js";

/** A table of a section, as fixed values. */
export function tableSheet(sheet: SheetDraft, {caption, columns, rows, note}: KitTable, t: (typeof bahan)["id"]): void {
  const widths = columns.map(({share}) => Math.max(13, 16 * share));
  put(sheet, 6, 1, caption, {font: head});
  put(sheet, 7, 1, t.xlsx.value, {font: quiet});
  putHeads(
    sheet,
    bodyTop - 1,
    columns.map(({label}) => label),
    columns.map(({numeric}) => numeric)
  );
  setWidths(sheet, widths);
  rows.forEach((row, k) => {
    row.forEach(({text, value}, c) => {
      const {numeric} = columns[c]!;
      const [horizontal, indent] = [numeric ? "right" : "left", numeric || c === 0 ? 0 : 1] as const;
      if (typeof value === "number" && Number.isFinite(value))
        putNumber(sheet, bodyTop + k, c + 1, significant(value), formatOf(text, value));
      else
        put(sheet, bodyTop + k, c + 1, text, {
          font: plain,
          alignment: {wrapText: true, vertical: "center", horizontal, indent}
        });
    });
    heighten(
      sheet,
      bodyTop + k,
      row.map(({text}, c) => ({text, width: widths[c]!}))
    );
  });
  if (note) put(sheet, bodyTop + rows.length + 1, 1, note, {font: quiet});
  sheet.more.freezePane = {rows: bodyTop - 1};
}

/** A number format that shows what the text shows. */
function formatOf(text: string, value: number): string {
  if (text.includes("%")) return "0.0%";
  if (/^[+−]/.test(text) || (value === 0 && /[.,]00$/.test(text)))
    return /[.,]\d\d$/.test(text) ? "+0.00;-0.00;0.00" : "+0;-0;0";
  return Number.isInteger(value) ? "#,##0" : "0.00";
}
