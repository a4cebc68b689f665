import type {Locale} from "../../messages/define.js";
import type {KitRequest, RowWords} from "./types.js";
import {bahan} from "../messages.js";
import {common} from "../../messages/common.js";

/** Whether the data are means per row; a table of the reader's own always is. */
export const areMeans = ({kind, manifest}: KitRequest["dataset"]): boolean =>
  kind === "unggahan" || manifest?.content === "aggregates";

/** Agencies, where the data are records of their employees; else rows, headed as the data head them. */
export function rowWords(dataset: KitRequest["dataset"], locale: Locale): RowWords {
  const t = bahan[locale];
  if (!areMeans(dataset)) return {...t.units.instansi, title: t.table.agency};
  const own = dataset.manifest?.codeBook.find(({column}) => column === "unit");
  return {...t.units.baris, title: own?.label[locale] ?? common[locale].table.unit};
}
