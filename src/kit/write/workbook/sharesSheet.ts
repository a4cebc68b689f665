import type {bahan} from "../../messages.js";
import type {KitModel} from "../types.js";
import {bodyTop, head, plain, put, putHeads, putNumber, setWidths} from "./sheet.js";
import type {SheetDraft} from "./sheet.js";

/** Rows by scenario and agency; gives the row of each scenario's first agency. Unranked agencies have no numbers. */
export function sharesSheet(sheet: SheetDraft, model: KitModel, t: (typeof bahan)["id"]): number[] {
  const {dimensions} = model;
  put(sheet, 6, 1, t.xlsx.sharesLead, {font: head});
  const titles = [
    t.xlsx.scenario,
    model.unit,
    ...dimensions.map(({label}) => label),
    ...dimensions.map(({label}) => `${label} (${t.xlsx.before(model.baseline.name)})`)
  ];
  putHeads(
    sheet,
    bodyTop - 1,
    titles,
    titles.map((_, c) => c > 1)
  );
  setWidths(sheet, [34, 30, ...dimensions.map(() => 16), ...dimensions.map(() => 16)]);
  let row = bodyTop;
  const places: number[] = [];
  for (const {name, rows} of model.cases) {
    places.push(row);
    for (const {label, shares, before} of rows) {
      put(sheet, row, 1, name, {font: plain});
      put(sheet, row, 2, label, {font: plain, alignment: {indent: 1}});
      dimensions.forEach((_, d) => {
        putNumber(sheet, row, 3 + d, shares?.[d], "0.0000");
        putNumber(sheet, row, 3 + dimensions.length + d, before?.[d], "0.0000");
      });
      ++row;
    }
  }
  sheet.more.freezePane = {columns: 2, rows: bodyTop - 1};
  return places;
}
