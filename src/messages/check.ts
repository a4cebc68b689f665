import {define} from "./define.js";
import {plural} from "./plural.js";

export const checkMessages = define(
  {
    title: "Pemeriksaan dua kali hitung",
    loading: "Menghitung ulang semua rekaman dengan SQL di DuckDB …",
    agree: (records: string, comparisons: string) =>
      `${records} rekaman dihitung dua kali (SQL di DuckDB dan TypeScript): ${comparisons} angka dibandingkan, semuanya sama.`,
    differ: (records: string, comparisons: string, differences: string) =>
      `${records} rekaman dihitung dua kali (SQL di DuckDB dan TypeScript): ${differences} dari ${comparisons} angka berbeda. Jangan pakai hasil ini sebelum sebabnya ditemukan.`,
    unavailable: (reason: string) =>
      `Pemeriksaan ini tidak dapat dijalankan: ${reason} Angka di halaman tetap dihitung oleh TypeScript dari tabulasi.`,
    agency: "Instansi",
    quantity: "Besaran",
    sql: "SQL (DuckDB)",
    typescript: "TypeScript",
    difference: "Selisih",
    caption: "Angka yang berbeda, per instansi"
  },
  {
    title: "Computed twice",
    loading: "Computing all records again with SQL in DuckDB …",
    agree: (records, comparisons) =>
      `${records === "1" ? "1 record was" : `${records} records were`} computed twice (SQL in DuckDB and TypeScript): ${plural(comparisons, "number")} compared, all equal.`,
    differ: (records, comparisons, differences) =>
      `${records === "1" ? "1 record was" : `${records} records were`} computed twice (SQL in DuckDB and TypeScript): ${differences} of ${plural(comparisons, "number")} ${differences === "1" ? "differs" : "differ"}. Do not use these results until the cause is found.`,
    unavailable: (reason) =>
      `This check cannot be run: ${reason} The figures on the page are still computed by TypeScript from the tally.`,
    agency: "Agency",
    quantity: "Quantity",
    sql: "SQL (DuckDB)",
    typescript: "TypeScript",
    difference: "Difference",
    caption: "Numbers that differ, per agency"
  }
);
