import {define} from "../messages/define.js";
import {plural} from "../messages/plural.js";

/** Why a file is refused by what it says of itself; ends a sentence that names the file. */
export const limitWords = define(
  {
    parts: {
      list: "daftar isi",
      schema: "skema",
      group: "kelompok baris",
      column: "kolom",
      page: "halaman",
      dictionary: "kamus",
      levels: "penanda isian",
      batch: "kelompok baris",
      buffer: "isi kolom"
    },
    missing: "sebagian keterangan tentang isinya tidak ada.",
    outside: (part: string) =>
      `bagian ${part} di dalamnya dinyatakan lebih panjang daripada isinya, jadi berkasnya terpotong atau rusak. Salin atau unduh lagi berkasnya.`,
    count: (part: string, said: string, found: string) =>
      `bagian ${part} menyatakan ${said} isian, padahal ada ${found}, jadi berkasnya rusak. Salin atau unduh lagi berkasnya.`,
    many: (part: string, said: string, limit: string) =>
      `bagian ${part} menyatakan ${said}, lebih dari batas ${limit} yang dibaca. Ringkas atau pecah dahulu berkasnya.`,
    deep: (limit: string) =>
      `isinya bersarang lebih dari ${limit} tingkat, yang tidak dibaca di peramban. Ratakan dahulu kolomnya.`,
    values: (said: string, bytes: string) =>
      `berkas sebesar ${bytes} byte itu menyatakan ${said} isian, terlalu banyak untuk besarnya atau untuk peramban. Ringkas atau pecah dahulu berkasnya, atau unduh lagi bila rusak.`,
    inflated: (packed: string, said: string) =>
      `sebuah bagian sebesar ${packed} byte dinyatakan mengembang menjadi ${said} byte, lebih dari yang mungkin atau yang dibaca. Salin atau unduh lagi berkasnya.`,
    expanded: (limit: string) =>
      `isinya mengembang melebihi batas ${limit} MB saat dibuka. Ringkas atau pecah dahulu berkasnya.`,
    wide: (line: string, columns: string, limit: string) =>
      `baris ${line} berisi ${columns} pemisah kolom, lebih dari batas ${limit} kolom. Pilih kolom yang perlu saja, atau pecah dahulu berkasnya.`,
    long: (line: string, letters: string, limit: string) =>
      `baris ${line} panjangnya ${letters} huruf, lebih dari batas ${limit}. Berkasnya mungkin bukan tabel, atau ganti barisnya hilang; simpan ulang dahulu.`,
    cells: (cells: string, limit: string) =>
      `tabelnya berisi sekitar ${cells} isian, lebih dari batas ${limit} untuk dibuka di peramban. Ringkas atau pecah dahulu berkasnya.`
  },
  {
    parts: {
      list: "table of contents",
      schema: "schema",
      group: "group of rows",
      column: "column",
      page: "page",
      dictionary: "dictionary",
      levels: "marks of values",
      batch: "batch of rows",
      buffer: "column contents"
    },
    missing: "a part of what describes it is not there.",
    outside: (part: string) =>
      `a part of it (${part}) is said to be longer than what is there, so the file is cut off or damaged. Copy or download it again.`,
    count: (part: string, said: string, found: string) =>
      `a part of it (${part}) says that it holds ${plural(said, "value")} where there ${found === "1" ? "is" : "are"} ${found}, so the file is damaged. Copy or download it again.`,
    many: (part: string, said: string, limit: string) =>
      `a part of it (${part}) says that it has ${said}, over the limit of ${limit} that is read. Summarise or split the file first.`,
    deep: (limit: string) =>
      `it is nested more than ${limit} levels deep, which is not read in a browser. Flatten its columns first.`,
    values: (said: string, bytes: string) =>
      `this file of ${plural(bytes, "byte")} says that it holds ${plural(said, "value")}, too many for its size or for a browser. Summarise or split the file first, or download it again if it is damaged.`,
    inflated: (packed: string, said: string) =>
      `a part of ${packed} bytes is said to become ${said} bytes, more than is possible or than is read. Copy or download the file again.`,
    expanded: (limit: string) =>
      `what is in it grows beyond the limit of ${limit} MB when it is opened. Summarise or split the file first.`,
    wide: (line: string, columns: string, limit: string) =>
      `line ${line} has ${columns} separators of columns, over the limit of ${limit} columns. Keep only the columns needed, or split the file first.`,
    long: (line: string, letters: string, limit: string) =>
      `line ${line} is ${letters} letters long, over the limit of ${limit}. The file may be no table, or have lost its line breaks; save it again first.`,
    cells: (cells: string, limit: string) =>
      `its table has about ${cells} cells, over the limit of ${limit} for opening it in a browser. Summarise or split the file first.`
  }
);
