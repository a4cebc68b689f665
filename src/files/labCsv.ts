/** The last columns of a CSV file that the Lab wrote: where it comes from, and the types of the columns before them. */
export const labCsvColumns = [
  "timbang_sumber",
  "timbang_dataset",
  "timbang_sidik",
  "timbang_versi",
  "timbang_tanggal",
  "timbang_kolom"
] as const;

/** How many columns stand before those, if a file with this header was written by the Lab; else null. */
export function labColumns(head: readonly string[]): number | null {
  const own = head.length - labCsvColumns.length;
  return own >= 0 && labCsvColumns.every((name, i) => head[own + i] === name) ? own : null;
}

/** A text that no spreadsheet runs as a formula: with an apostrophe more where it, or what follows its own, would be one. */
export const guarded = (text: string): string => (/^'*[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text);

/** The text of which `guarded` made this one. */
export const unguarded = (text: string): string => (/^'+[=+\-@＝＋－＠\t\r\n]/.test(text) ? text.slice(1) : text);

const type =
  /^(BOOLEAN|U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL\(\d{1,2},\d{1,2}\)|VARCHAR|DATE|TIME|TIMESTAMP(_S|_MS|_NS|TZ)?|INTERVAL|UUID|BLOB|BIT)$/;

/** The types of so many columns, as `timbang_kolom` of the first row says them; null if it does not say each. */
export function labTypes(text: string, columns: number): string[] | null {
  const types = text.split(" ");
  return types.length === columns && types.every((name) => type.test(name)) ? types : null;
}
