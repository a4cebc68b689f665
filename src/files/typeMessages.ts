import {define} from "../messages/define.js";

/** What is said of columns of a Parquet or Arrow file that cannot be kept as they are. */
export const typeWords = define(
  {
    json: (columns: string) => `Kolom bertingkat (${columns}) dibaca sebagai teks JSON.`,
    blob: (columns: string) =>
      `Kolom ${columns} berisi bita tanpa keterangan huruf, dan tetap bita (BLOB); bila isinya teks, tulis decode(kolom).`,
    digits: (columns: string) =>
      `Kolom ${columns} punya lebih dari 38 angka, lebih dari yang dapat dihitung DuckDB, jadi dibaca sebagai teks tanpa kehilangan satu angka pun.`,
    micro: (columns: string) =>
      `Waktu di kolom ${columns} lebih halus daripada sepersejuta detik; sisanya dipotong ke bawah.`,
    zone: (columns: string) =>
      `Kolom ${columns} berzona; saatnya tetap sama, tetapi nama zonanya tidak disimpan dan jamnya ditulis dalam UTC (+00).`,
    day: (columns: string) => `Hari di kolom ${columns} memuat jam, jadi dibaca sebagai tanggal dan jam.`,
    text: (columns: string) => `Kolom ${columns} berjenis yang tidak dikenal DuckDB, jadi dibaca sebagai teks.`
  },
  {
    json: (columns: string) => `Nested columns (${columns}) are read as text in JSON.`,
    blob: (columns: string) =>
      `Column ${columns} holds bytes that are not said to be text, and stays bytes (BLOB); if it is text, write decode(column).`,
    digits: (columns: string) =>
      `Column ${columns} has more than 38 digits, which is more than DuckDB can compute with, so it is read as text, to the last digit.`,
    micro: (columns: string) =>
      `Times in column ${columns} are finer than a millionth of a second; the rest is cut off.`,
    zone: (columns: string) =>
      `Column ${columns} has a time zone; its moments stay the same, but the zone's name is not kept and they are written in UTC (+00).`,
    day: (columns: string) => `Days in column ${columns} have a time, so they are read as dates with a time.`,
    text: (columns: string) => `Column ${columns} is of a type DuckDB does not know, so it is read as text.`
  }
);

/** What became of a column that could not be kept as it is; null for one that could. */
export type TypeChange = "json" | "blob" | "digits" | "micro" | "zone" | "day" | "text";
