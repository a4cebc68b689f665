import type {bahan} from "../../messages.js";
import {palette} from "../palette.js";
import type {KitModel} from "../types.js";
import {bodyTop, fill, head, plain, put, putFormula, putHeads, putNumber, setCell, setWidths} from "./sheet.js";
import type {RangeNames, SheetDraft} from "./sheet.js";

/** What formulas call the weights of a scenario; the first are those it is compared with. */
export const weightsName = (k: number): string => (k === 0 ? "Bobot_acuan" : `Bobot_${k}`);

/**
 * Rows: what is compared with, then the scenarios; columns: the dimensions, their sum, whether it is 100%. Gives what
 * formulas call each row.
 */
export function weightsSheet(sheet: SheetDraft, model: KitModel, t: (typeof bahan)["id"]): RangeNames {
  const rows = [model.baseline, ...model.cases];
  const last = bodyTop + rows.length - 1;
  put(sheet, 6, 1, t.xlsx.inputs, {font: head});
  const titles = [t.xlsx.scenario, ...model.dimensions.map(({label}) => label), t.xlsx.sum, t.xlsx.check];
  putHeads(
    sheet,
    bodyTop - 1,
    titles,
    titles.map((_, c) => c > 0 && c < titles.length - 1)
  );
  setWidths(sheet, [44, 16, 16, 16, 16, 14, 24]);
  rows.forEach(({name, weights}, k) => {
    const row = bodyTop + k;
    put(sheet, row, 1, name, {font: plain, alignment: {wrapText: true, vertical: "center"}});
    weights.forEach((weight, d) => {
      putNumber(sheet, row, d + 2, weight, "0.0%");
      setCell(sheet, row, d + 2, {
        style: {fill: fill(palette.input), border: {bottom: {style: "thin", color: {rgb: palette.faint}}}}
      });
    });
    putFormula(sheet, row, 6, `SUM(B${row}:E${row})`, {result: 1, format: "0.0%"});
    const sum = `IF(ABS(F${row}-1)<1E-9,"${t.xlsx.good}","${t.xlsx.bad}")`;
    putFormula(sheet, row, 7, sum, {result: t.xlsx.good, format: "@"});
    setCell(sheet, row, 7, {style: {alignment: {indent: 1}}});
  });
  sheet.more.dataValidations = [
    {
      type: "decimal",
      operator: "between",
      formula1: "0",
      formula2: "1",
      range: `B${bodyTop}:E${last}`,
      showErrorMessage: true,
      errorTitle: t.xlsx.invalidTitle,
      errorMessage: t.xlsx.invalid
    }
  ];
  sheet.more.conditionalRules = [
    {
      type: "expression",
      priority: 1,
      range: `F${bodyTop}:G${last}`,
      formula: `ABS($F${bodyTop}-1)>=1E-9`,
      style: {
        font: {bold: true, color: {rgb: "B00020"}},
        fill: {type: "pattern", pattern: "solid", bgColor: {rgb: "FFE0E0"}}
      }
    }
  ];
  return rows.map((_, k) => ({name: weightsName(k), range: `'${sheet.name}'!$B$${bodyTop + k}:$E$${bodyTop + k}`}));
}
