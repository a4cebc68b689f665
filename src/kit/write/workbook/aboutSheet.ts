import {bahan} from "../../messages.js";
import {byline} from "../byline.js";
import {qrPng} from "../qr.js";
import {stampLines} from "../stampLines.js";
import type {KitContent} from "../types.js";
import {head, heighten, plain, put, putWrapped, quiet} from "./sheet.js";
import type {SheetDraft} from "./sheet.js";
import {putLink} from "./stampedSheet.js";

const width = 78;

/** What the workbook is, how it is used, its scenarios with their codes, and what the kit says of them. */
export function aboutSheet(sheet: SheetDraft, content: KitContent, names: {ranking: (i: number) => string}): void {
  const t = bahan[content.locale];
  sheet.widths.set(1, width);
  sheet.more.pageSetup = {...sheet.more.pageSetup, orientation: "portrait"};
  const paragraph = (row: number, text: string, font = plain) => {
    heighten(sheet, row, [{text, width}]);
    putWrapped(sheet, row, 1, text, font);
  };
  put(sheet, 6, 1, content.title, {font: {...head, size: 18}});
  put(sheet, 7, 1, byline(content), {font: plain});
  paragraph(9, t.xlsx.how, {...plain, bold: true});
  let row = 11;
  for (const text of stampLines(content)) paragraph(row++, text);
  ++row;
  // So many rows fit on a printed page, and a code must not be cut.
  let room = 45 - row;
  content.links.forEach(({label, url}, i) => {
    if (room < 10) {
      sheet.breaks.push(row - 1);
      room = 40;
    }
    room -= 10;
    const text = `${names.ranking(i)}: ${label}`;
    putLink(sheet, row, 1, {text, url, tooltip: t.stamp.openNamed(label), font: plain});
    put(sheet, row + 1, 1, url, {font: quiet, alignment: {wrapText: true}});
    const code = qrPng(url);
    if (code)
      sheet.images.push({
        data: code.bytes,
        type: "png",
        anchor: {from: {col: 0, row: row + 1}},
        width: 110,
        height: 110,
        altText: t.stamp.qr(label)
      });
    else put(sheet, row + 2, 1, t.stamp.qrTooLong, {font: quiet});
    row += 10;
  });
  paragraph(row, t.xlsx.value, quiet);
  row += 2;
  for (const section of content.sections.filter(({sentences}) => sentences.length > 0)) {
    put(sheet, row++, 1, section.title, {font: head});
    for (const text of section.sentences) paragraph(row++, text);
    ++row;
  }
}
