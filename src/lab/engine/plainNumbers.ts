/** Words in the name of a column whose numbers name things, as years, codes and registration numbers do. */
const words = new Set(
  (
    "tahun thn year years yr kode kd code codes kodepos id ids nip nik npsn npwp nuptk nrp nomor nomer no number " +
    "telp telepon hp phone pos postal zip fips iso"
  ).split(" ")
);

/**
 * Whether the numbers of a column name things and count nothing, so that their digits are not grouped: it is called so, or
 * all its whole numbers, from `least` to `most`, could be years of our time.
 */
export function namesThings(
  column: string,
  range: {least: number | bigint; most: number | bigint} | null = null
): boolean {
  const parts =
    column
      .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return parts.some((part) => words.has(part)) || (range !== null && range.least >= 1900 && range.most <= 2100);
}

/** The ends of a column's numbers, if all are whole; those absent aside. */
export function wholeRange(values: readonly unknown[]): {least: number | bigint; most: number | bigint} | null {
  let range: {least: number | bigint; most: number | bigint} | null = null;
  for (const value of values) {
    if (value === null || value === undefined) continue;
    if (typeof value !== "bigint" && !Number.isInteger(value)) return null;
    const number = value as number | bigint;
    range = range
      ? {least: number < range.least ? number : range.least, most: number > range.most ? number : range.most}
      : {least: number, most: number};
  }
  return range;
}
