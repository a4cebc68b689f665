import type {NamedTable} from "./tableList.js";
import {bkn2019, configure, schemeById} from "../../lib/index.js";
import type {Manifest, Scenario} from "../../lib/index.js";
import {formats} from "../../messages/format.js";
import type {Locale} from "../../messages/define.js";
import {lab} from "../messages.js";
import type {OpenTables} from "../tableSources.js";

/** What can be done with the table of a file: closed, and, if it was a text, looked at as it was read. */
export type TableActions = {close(name: string): void; look(name: string): (() => void) | null};

/** The tables cells of SQL can name: the records and what is made of them unless they are of real people, and tables that are open. */
export function labTables(
  manifest: Manifest,
  {scheme, settings}: Pick<Scenario, "scheme" | "settings">,
  {means: unitMeans, files}: OpenTables,
  {close, look}: TableActions,
  locale: Locale
): NamedTable[] {
  const {schema: t, types} = lab[locale];
  const columns = manifest.codeBook.map(({column, label}) => ({name: column, meaning: label[locale]}));
  const scored = configure(schemeById(scheme), settings).dimensions.map(({id, label}) => ({
    name: `p_${id}`,
    meaning: t.points(label[locale])
  }));
  const labels = new Map<string, string>(bkn2019.dimensions.map(({id, label}) => [id, label[locale]]));
  const means = (column: string) => t.published[column] ?? t.mean(labels.get(column) ?? column);
  const ofRecords = [
    {name: "records", what: t.records, columns},
    {
      name: "scored",
      what: t.scored,
      columns: [
        ...scored,
        {name: "lengkap", meaning: t.complete},
        {name: "indeks", meaning: t.index},
        {name: "kategori", meaning: t.category},
        ...columns
      ]
    }
  ];
  return [
    ...(manifest.kind === "sintetis" ? ofRecords : []),
    ...files.map(({name, file, rows, columns}) => ({
      name,
      what: t.file(file, formats(locale).count(rows)),
      columns: columns.map(({name, type}) => ({name, meaning: types[type]})),
      close: () => close(name),
      look: look(name)
    })),
    ...unitMeans.map(({name, title, rows}) => ({
      name,
      what: t.opened(title),
      columns: columnsOf(rows).map((column) => ({name: column, meaning: means(column)}))
    }))
  ];
}

/** Those of any row: not every one has a note. */
const columnsOf = (rows: readonly Record<string, unknown>[]) => [...new Set(rows.flatMap(Object.keys))];
