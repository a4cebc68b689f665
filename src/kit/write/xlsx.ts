import {writeXlsx as write} from "hucre/xlsx";
import {bahan} from "../messages.js";
import {mendWorkbook} from "./foreign/mendWorkbook.js";
import {repack} from "./repack.js";
import type {KitContent, KitModel} from "./types.js";
import {aboutSheet} from "./workbook/aboutSheet.js";
import {rankingSheet} from "./workbook/rankingSheet.js";
import {sharesSheet} from "./workbook/sharesSheet.js";
import {sheetOf} from "./workbook/sheet.js";
import type {SheetDraft} from "./workbook/sheet.js";
import {stampedSheet, wrapStamp} from "./workbook/stampedSheet.js";
import {tableSheet} from "./workbook/tableSheet.js";
import {weightsSheet} from "./workbook/weightsSheet.js";

/**
 * A workbook whose indexes, ranks and orders are formulas over a sheet of weights and a sheet of mean attainments; the
 * values of this moment are kept beside each formula. What no formula gives stands on sheets of fixed values.
 */
export async function writeXlsx(content: KitContent): Promise<Uint8Array> {
  const t = bahan[content.locale];
  const {model} = content;
  const sheets: SheetDraft[] = [];
  const add = (name: string, cases: number[], stamp = content.stamp) => {
    const sheet = stampedSheet({...content, stamp}, name, cases);
    sheets.push(sheet);
    return sheet;
  };
  const all = content.links.map((_, i) => i);
  const ranking = (i: number) => (model.cases.length === 1 ? t.xlsx.ranking : `${t.xlsx.ranking} ${i + 1}`);
  aboutSheet(add(t.xlsx.about, all.slice(0, 1)), content, {ranking});
  const namedRanges = weightsSheet(add(t.xlsx.weights, all), model, t);
  const shares = add(t.xlsx.shares, all);
  const places = sharesSheet(shares, model, t);
  model.cases.forEach((given, i) =>
    rankingSheet(add(ranking(i), [i], content.stamps[i]), given, i, {
      model,
      t,
      shares: {sheet: shares.name, top: places[i]!}
    })
  );
  const tables = content.sections
    .flatMap(({tables, cases, stamp}) => tables.map((table) => ({table, cases, stamp})))
    .filter(({table}) => !/^peringkat-\d/.test(table.id));
  for (const {table, cases, stamp} of tables) tableSheet(add(sheetName(table.id, model, t), cases, stamp), table, t);
  sheets.forEach(wrapStamp);
  const day = new Date(`${content.date}T00:00:00Z`);
  const author = content.author || "Timbang";
  const bytes = await write({
    sheets: sheets.map(sheetOf),
    namedRanges,
    properties: {
      title: content.title,
      creator: author,
      lastModifiedBy: author,
      subject: content.stamp.data,
      created: day,
      modified: day
    }
  });
  return repack(bytes, content.date, mendWorkbook);
}

/** What a sheet is called that holds a table of a scenario, or of all. */
function sheetName(id: string, {cases}: KitModel, t: (typeof bahan)["id"]): string {
  const [, kind, number] = /^(.*?)(?:-(\d+))?$/.exec(id)!;
  const name = t.xlsx.tables[kind!] ?? kind!;
  return number && cases.length > 1 ? `${name} ${number}` : name;
}
