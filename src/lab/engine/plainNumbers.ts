/** Words in the name of a column whose numbers name things, as years, codes and registration numbers do. */
const words = new Set(
  (
    "tahun thn year years yr kode kd code codes kodepos id ids nip nik npsn npwp nuptk nrp nomor nomer no number " +
    "telp telepon hp phone pos postal zip fips iso"
  ).split(" ")
);

/** Of whole numbers the least and the most; `round`: that all end in 00, as amounts do. */
export type WholeRange = {least: number | bigint; most: number | bigint; round: boolean};

/**
 * Whether the numbers of a column name things and count nothing, so that their digits are not grouped: it is called so, all
 * could be years of our time, or, where its name says nothing, all are as long as codes are.
 */
export function namesThings(column: string, range: WholeRange | null = null): boolean {
  const parts =
    column
      .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return parts.some((part) => words.has(part)) || (range !== null && (areYears(range) || areCodes(column, range)));
}

const areYears = ({least, most}: WholeRange) => least >= 1900 && most <= 2100;

/** What says nothing of a column: its place, a letter; but not n, by which people are counted. */
const nameless = /^(kolom|kol|column|col|field|var)?[ _.]?\d*$|^[^\P{L}Nn]\d*$/iu;
const shortest = 6;

/** Digits of one length, six or more: registration numbers and codes of places have that, amounts seldom; one number says nothing. */
function areCodes(column: string, {least, most, round}: WholeRange): boolean {
  const length = String(least).length;
  return (
    nameless.test(column.trim()) &&
    least > 0 &&
    least < most &&
    length >= shortest &&
    length === String(most).length &&
    !round
  );
}

/** The range of a column's numbers, if all are whole; those absent aside. */
export function wholeRange(values: readonly unknown[]): WholeRange | null {
  let range: WholeRange | null = null;
  for (const value of values) {
    if (value === null || value === undefined) continue;
    if (typeof value !== "bigint" && !Number.isInteger(value)) return null;
    const number = value as number | bigint;
    const isRound = typeof number === "bigint" ? number % 100n === 0n : number % 100 === 0;
    range = range
      ? {
          least: number < range.least ? number : range.least,
          most: number > range.most ? number : range.most,
          round: range.round && isRound
        }
      : {least: number, most: number, round: isRound};
  }
  return range;
}
