import {filterMessages} from "../messages/filter.js";
import type {Filter} from "../lib/index.js";
import type {Locale} from "../messages/define.js";
import {terms} from "../messages/terms.js";

/** What the values of a filter are called. */
export function filterValueWords(locale: Locale): Record<keyof Filter, Record<string, string>> {
  const {jenisJabatan, status, pendidikan} = terms[locale];
  const {jenisKelamin, kelompokUmur, kanal} = filterMessages[locale];
  return {jenisJabatan, status, pendidikan, jenisKelamin, kelompokUmur, kanal};
}
