import type {Filter} from "../lib/index.js";
import {bobot} from "../weights/messages.js";
import type {Locale} from "../messages/define.js";
import {terms} from "../messages/terms.js";

/** What the values of a filter are called. */
export function filterValueWords(locale: Locale): Record<keyof Filter, Record<string, string>> {
  const {jenisJabatan, status, pendidikan} = terms[locale];
  const {jenisKelamin, kelompokUmur, kanal} = bobot[locale].filter;
  return {jenisJabatan, status, pendidikan, jenisKelamin, kelompokUmur, kanal};
}
