import {smallestGroup} from "../lib/index.js";
import type {Filter} from "../lib/index.js";
import {define} from "./define.js";
import {plural} from "./plural.js";

/** What a value of each group makes of the employees who are counted, in the order in which it is said. */
type Among = Record<keyof Filter, (values: string) => string>;

const among = {
  id: {
    status: (values) => values,
    jenisJabatan: (values) => values,
    jenisKelamin: (values) => values,
    kelompokUmur: (values) => `berumur ${values}`,
    pendidikan: (values) => `berpendidikan ${values}`,
    kanal: (values) => `dengan jalur data ${values}`
  },
  en: {
    status: (values) => values,
    jenisJabatan: (values) => `in ${values} jobs`,
    jenisKelamin: (values) => values,
    kelompokUmur: (values) => `aged ${values}`,
    pendidikan: (values) => `with education ${values}`,
    kanal: (values) => `updated by ${values}`
  }
} satisfies Record<string, Among>;

/** Who is counted, for a reader who sees nothing else of it. `some`: the employees of the filter, in words. */
export const countedMessages = define(
  {
    title: "Siapa yang dihitung",
    among: among.id as Among,
    or: (values: readonly string[]) => values.join(" atau "),
    some: (among: readonly string[]) => among.join(" "),
    all: (n: string, all: string) => `Dihitung ${n} dari ${all} pegawai.`,
    filtered: (n: string, some: string, all: string) => `Dihitung ${n} pegawai ${some} dari ${all} pegawai.`,
    closed: (all: string) =>
      `Jumlah yang dihitung dari ${all} pegawai dilindungi: darinya, kelompok yang kurang dari ${smallestGroup} orang akan dapat dihitung.`,
    closedFiltered: (some: string, all: string) =>
      `Yang dihitung hanya pegawai ${some}; jumlahnya dari ${all} pegawai dilindungi: darinya, kelompok yang kurang dari ${smallestGroup} orang akan dapat dihitung.`,
    only: (some: string) => `Yang dihitung hanya pegawai ${some}.`,
    onlyMasked: (some: string) => `Yang dihitung hanya pegawai ${some}; jumlahnya disamarkan bersama nama instansi.`,
    masked: "Jumlah pegawai yang dihitung disamarkan bersama nama instansi.",
    outside: (status: string) => `${status} tidak dihitung menurut aturan yang dipilih.`,
    incomplete: (n: string | null) =>
      n === null
        ? "Pegawai yang rekamannya tidak lengkap tidak dihitung menurut aturan yang dipilih."
        : `${n} pegawai yang rekamannya tidak lengkap tidak dihitung menurut aturan yang dipilih.`,
    hidden: (units: string, what: string) =>
      `${units} ${what} tidak diperingkat untuk melindungi kelompok di bawah ${smallestGroup} pegawai.`,
    empty: (units: string, what: string) => `${units} ${what} tanpa pegawai yang dihitung tidak diperingkat.`,
    table: {own: "Tabel Anda", row: "Tabel rata-rata"},
    rows: (table: string, units: string, what: string) => `${table}: ${units} ${what}`,
    people: (n: string) => `${n} pegawai`,
    peopleClosed: "jumlah pegawai dilindungi",
    peopleMasked: "jumlah pegawai disamarkan",
    unanswered: (some: string) =>
      `Saringan (${some}) tidak berlaku di sini: data ini rata-rata per baris, pegawainya tidak dapat disaring.`,
    brief: (n: string, some: string | null, all: string) =>
      `${n} pegawai${some === null ? "" : ` ${some}`} dari ${all}`,
    briefClosed: (some: string | null) => (some === null ? null : `pegawai ${some}`),
    remove: (filter: string) => `Hapus saringan ${filter}`,
    removed: "Saringan dihapus."
  },
  {
    title: "Who is counted",
    among: among.en,
    or: (values) => values.join(" or "),
    some: (among) => among.join(", "),
    all: (n, all) => `${n} of ${plural(all, "employee")} ${n === "1" ? "is" : "are"} counted.`,
    filtered: (n, some, all) => `${n} of ${plural(all, "employee")} ${n === "1" ? "is" : "are"} counted: ${some}.`,
    closed: (all) =>
      `How many of ${all} employees are counted is protected: a group of fewer than ${smallestGroup} could be worked out from it.`,
    closedFiltered: (some, all) =>
      `Only these employees are counted: ${some}. How many of ${all} is protected: a group of fewer than ${smallestGroup} could be worked out from it.`,
    only: (some) => `Only these employees are counted: ${some}.`,
    onlyMasked: (some) => `Only these employees are counted: ${some}. How many is masked together with the names.`,
    masked: "How many employees are counted is masked together with the names.",
    outside: (status) => `${status} are not counted under the chosen rules.`,
    incomplete: (n) =>
      n === null
        ? "Employees whose records are incomplete are not counted under the chosen rules."
        : `${n === "1" ? "1 employee whose records are incomplete is" : `${n} employees whose records are incomplete are`} not counted under the chosen rules.`,
    hidden: (units, what) =>
      `${units} ${what} ${units === "1" ? "is" : "are"} not ranked, to protect groups of fewer than ${smallestGroup} employees.`,
    empty: (units, what) => `${units} ${what} without anybody to count ${units === "1" ? "is" : "are"} not ranked.`,
    table: {own: "Your table", row: "Table of means"},
    rows: (table, units, what) => `${table}: ${units} ${what}`,
    people: (n) => plural(n, "employee"),
    peopleClosed: "number of employees protected",
    peopleMasked: "number of employees masked",
    unanswered: (some) =>
      `The filter (${some}) does not apply here: these data are means per row; their employees cannot be filtered.`,
    brief: (n, some, all) => `${n} of ${plural(all, "employee")}${some === null ? "" : ` (${some})`}`,
    briefClosed: (some) => (some === null ? null : `employees ${some}`),
    remove: (filter) => `Remove the filter ${filter}`,
    removed: "Filter removed."
  }
);
