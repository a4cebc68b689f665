import {filterMessages} from "../messages/filter.js";
import type {Locale} from "../messages/define.js";
import {terms} from "../messages/terms.js";
import type {GroupLabel} from "./scores.js";

/** What groups are called; agencies by the (perhaps masked) names they have on the page. */
export function groupLabels(agency: (id: string) => string, locale: Locale): GroupLabel {
  const filter = filterMessages[locale];
  const {status, jenisJabatan, pendidikan} = terms[locale];
  const words: Record<string, Record<string, string>> = {
    status,
    jenisJabatan,
    pendidikan,
    jenisKelamin: filter.jenisKelamin,
    kelompokUmur: filter.kelompokUmur,
    kanal: filter.kanal
  };
  return (grouping, value) => (grouping === "instansi" ? agency(value) : (words[grouping]?.[value] ?? value));
}
