import {clean} from "../../../model/clean.js";
import {bahan} from "../../messages.js";
import {palette} from "../palette.js";
import type {KitContent} from "../types.js";
import {linked, openSheet, put, quiet, setCell, widthsOf} from "./sheet.js";
import type {FontStyle, SheetDraft} from "./sheet.js";

/** A sheet that begins with its caveats and the links of its scenarios, on screen and on each page in print. */
export function stampedSheet(content: KitContent, name: string, cases: number[]): SheetDraft {
  const t = bahan[content.locale];
  const {stamp} = content;
  // In heads and feet of pages, & begins a code.
  const printed = (text: string) => text.replaceAll("&", "&&").slice(0, 200);
  const sheet = openSheet(name, {
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "$1:$4"
    },
    headerFooter: {
      oddHeader: `&L&8${printed(stamp.data)}`,
      oddFooter: `&L&8${printed(`${stamp.source} ${stamp.made}`)}&R&8&P / &N`
    },
    view: {showGridLines: false}
  });
  const facts = stamp.qr === null ? [...stamp.scheme, ...stamp.filter] : [...stamp.status, t.xlsx.rules(t.xlsx.about)];
  put(sheet, 1, 1, stamp.data, {font: {...quiet, bold: true, color: {rgb: palette.warnInk}}});
  put(sheet, 2, 1, facts.join("\n"), {font: quiet});
  put(sheet, 3, 1, `${stamp.source} ${stamp.made}`, {font: quiet});
  cases.forEach((i, c) => {
    const {label, url} = content.links[i]!;
    const text = cases.length > 1 ? clean(label, 15) : t.stamp.openNamed(label);
    putLink(sheet, 4, 1 + c, {text, url, tooltip: t.stamp.openNamed(label)});
  });
  return sheet;
}

export function putLink(
  sheet: SheetDraft,
  row: number,
  column: number,
  {text, url, tooltip, font = quiet}: {text: string; url: string; tooltip: string; font?: FontStyle}
): void {
  put(sheet, row, column, text, {font: linked(font)});
  setCell(sheet, row, column, {hyperlink: {target: url, tooltip}});
}

/** The caveats take the width of what stands below them, and as many lines as they need. */
export function wrapStamp(sheet: SheetDraft): void {
  const widths = widthsOf(sheet);
  const width = widths.reduce((sum, one) => sum + one, 0);
  for (const row of [1, 2, 3]) {
    if (widths.length > 1) sheet.merged.push({row, columns: widths.length});
    setCell(sheet, row, 1, {style: {alignment: {wrapText: true, vertical: "top"}}});
    const text = String(sheet.cells.get(`${row - 1},0`)!.value);
    const lines = text.split("\n").reduce((sum, line) => sum + Math.ceil((line.length * 1.1) / width), 0);
    sheet.heights.set(row, 12.5 * Math.max(1, lines) + 1);
  }
}
