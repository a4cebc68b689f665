import type {Dimension} from "../../lib/index.js";
import {visible} from "../../files/invisible.js";
import {aggregateColumns} from "../../state/data/aggregateColumns.js";
import type {AggregateColumn} from "../../state/data/aggregateColumns.js";

/** Titles by which a column is known, the better one first. */
export const columnTitles: Record<AggregateColumn, readonly string[]> = {
  unit: [
    "unit",
    "instansi",
    "nama instansi",
    "nama unit",
    "nama unit kerja",
    "unit kerja",
    "nama satuan kerja",
    "satuan kerja",
    "satker",
    "nama perangkat daerah",
    "perangkat daerah",
    "nama opd",
    "opd",
    "unor",
    "agency",
    "agency name",
    "work unit",
    "unit name"
  ],
  n: [
    "n",
    "jumlah pegawai",
    "jumlah asn",
    "jumlah pns",
    "pegawai",
    "employees",
    "number of employees",
    "headcount",
    "head count",
    "jumlah",
    "count"
  ],
  kualifikasi: ["kualifikasi", "qualification", "qualifications"],
  kompetensi: ["kompetensi", "competence", "competency", "competencies"],
  kinerja: ["kinerja", "performance"],
  disiplin: ["disiplin", "discipline"]
};

/** Words of which a title of units is made; a title of the places they lie in is a poorer one, a mere name the poorest. */
const agencyWords = words(
  "instansi unit organisasi unor satuan satker perangkat opd skpd pemda kementerian lembaga dinas badan biro bagian kantor upt uptd sekolah puskesmas entitas entity agency agencies institution ministry office department"
);
const placeWords = words(
  "kabupaten kab kota pemkab pemkot kecamatan kelurahan distrik regency city district municipality"
);
const regionWords = words("provinsi prov pemprov wilayah daerah province region");
const unitFill = words(
  "nama kerja daerah pemerintah pemerintahan dan atau k l d pd eselon i ii iii teknis pelaksana of name the and work government pusat induk"
);
const peopleWords = words(
  "pegawai asn pns pppk karyawan orang personel employees employee staff people headcount responden peg populasi population sampel sample"
);
const measuredWords = words("yang dinilai diukur terukur terdata aktif data measured assessed active");
const countWords = words("jumlah jml jlh jum total banyaknya banyak n number of count no sum");
const dimensionWords: Record<Dimension, ReadonlySet<string>> = {
  kualifikasi: words("kualifikasi kual qualification qualifications qual"),
  kompetensi: words("kompetensi komp competence competency competencies comp"),
  kinerja: words("kinerja kin performance perf"),
  disiplin: words("disiplin dis disp discipline disc")
};
const meanFill = words(
  "dimensi dimension rata rerata nilai skor mean average avg score indeks index poin point points ip asn maks max aspek subindeks rata2 rt2 rt of penilaian capaian hasil komponen unsur variabel kriteria pegawai pns"
);

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(" "));
}

/** "Rata-rata Kualifikasi¹ (maks. 25)" is named rata rata kualifikasi, and so is "RataRataKualifikasi". */
function wordsOf(title: string): string[] {
  return visible(title)
    .replace(/[¹²³⁰-⁹]+$|\d\)$/, "")
    .normalize("NFKC")
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(/\(.*?\)|\[.*?\]/g, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .split(" ")
    .filter(Boolean);
}

const only = (title: readonly string[], ...allowed: ReadonlySet<string>[]) =>
  title.every((word) => allowed.some((set) => set.has(word)));
const some = (title: readonly string[], set: ReadonlySet<string>) => title.some((word) => set.has(word));

/** How well a title names a column, the smaller the better; null if it does not. */
function fit(title: readonly string[], column: AggregateColumn): number | null {
  if (title.length === 0) return null;
  if (column === "unit") {
    if (some(title, agencyWords) && only(title, agencyWords, placeWords, regionWords, unitFill)) return 0;
    if (some(title, placeWords) && only(title, placeWords, regionWords, unitFill)) return 1;
    if (some(title, regionWords) && only(title, regionWords, unitFill)) return 2;
    if (/^(nama )?k l( p?d)?$/.test(title.join(" "))) return 0;
    return title.join(" ") === "pemerintah daerah" ? 1 : /^(nama|name)$/.test(title.join(" ")) ? 3 : null;
  }
  if (column === "n") {
    if (some(title, peopleWords) && only(title, peopleWords, countWords, measuredWords)) return 0;
    return /^(n|count|head count)$/.test(title.join(" ")) ? 0 : isBareSum(title) ? 1 : null;
  }
  const bare = title.filter((word) => !meanFill.has(word) && !/^\d+$/.test(word));
  return bare.length > 0 && only(bare, dimensionWords[column]) ? 0 : null;
}

const isBareSum = (title: readonly string[]) =>
  /^(jumlah|jml|jlh|total|jumlah total|jumlah data|sum)$/.test(title.join(" "));

/** Whether a title says "sum" and not of what. */
export const namesSum = (title: string) => isBareSum(wordsOf(title));

/** Places of each column among some titles: one is right, none or several are a problem. */
export function recogniseColumns(titles: readonly string[]): Record<AggregateColumn, number[]> {
  const parts = titles.map(wordsOf);
  const places = (column: AggregateColumn) => {
    const fits = parts.map((title) => fit(title, column));
    const best = fits.reduce<number>((least, f) => Math.min(least, f ?? Infinity), Infinity);
    const found = fits.flatMap((f, i) => (f !== null && f === best ? [i] : []));
    return found.length > 1 ? preferred(column, parts, found) : found;
  };
  return Object.fromEntries(aggregateColumns.map((column) => [column, places(column)])) as Record<
    AggregateColumn,
    number[]
  >;
}

/** Among titles that fit alike, the one that is the first of the known titles, if one alone is. */
function preferred(column: AggregateColumn, parts: readonly string[][], found: readonly number[]): number[] {
  const rank = (i: number) => {
    const known = columnTitles[column].indexOf(parts[i]!.join(" "));
    return known < 0 ? Infinity : known;
  };
  const best = found.reduce((least, i) => Math.min(least, rank(i)), Infinity);
  return best === Infinity ? [...found] : found.filter((i) => rank(i) === best);
}
