import {toCsv} from "../../model/toCsv.js";
import type {CsvCell} from "../../model/toCsv.js";
import {stampLines} from "./stampLines.js";
import type {KitContent, KitTable} from "./types.js";
import {bahan} from "../messages.js";

/** A table as CSV, headed by its caveats and the links of its scenarios. */
export function tableCsv(table: KitTable, content: KitContent): string {
  const head: CsvCell[][] = [
    [content.title],
    ...stampLines(content).map((text) => [text]),
    ...content.links.map(({label, url}) => [label, url]),
    [table.caption],
    [bahan[content.locale].stamp.precision],
    []
  ];
  const rows = table.rows.map((row) =>
    row.map(({text, value}): CsvCell => (value === undefined ? text : (value ?? text)))
  );
  return toCsv(
    [...head, table.columns.map(({label}) => label), ...rows, ...(table.note ? [[], [table.note]] : [])],
    content.locale
  );
}
