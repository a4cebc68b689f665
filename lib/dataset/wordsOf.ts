import type {Manifest} from "./types.js";

/** The words each column of records may hold, in the order of the code book; agencies, which it does not list, by id. */
export function wordsOf({
  codeBook,
  rowsByInstansi
}: Pick<Manifest, "codeBook" | "rowsByInstansi">): Record<string, string[]> {
  const words: Record<string, string[]> = {instansi: Object.keys(rowsByInstansi).sort()};
  for (const {column, type, values} of codeBook)
    if (type === "VARCHAR" && values) words[column] = values.map(({value}) => String(value));
  return words;
}
