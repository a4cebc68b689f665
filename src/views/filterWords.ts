import type {Filter} from "../lib/index.js";
import {messages} from "../messages/index.js";
import type {Locale} from "../messages/index.js";
import {terms} from "../messages/terms.js";

/** What the values of a filter are called. */
export function filterValueWords(locale: Locale): Record<keyof Filter, Record<string, string>> {
  const {filter: t} = messages(locale).bobot;
  return {
    jenisJabatan: terms[locale].jenisJabatan,
    status: terms[locale].status,
    pendidikan: terms[locale].pendidikan,
    jenisKelamin: t.jenisKelamin,
    kelompokUmur: t.kelompokUmur,
    kanal: t.kanal
  };
}

/** A filter in words; null where everyone is in. */
export function filterWords(filter: Filter, locale: Locale): string | null {
  const {filter: t} = messages(locale).bobot;
  const words = filterValueWords(locale);
  const parts = (Object.keys(t.groups) as (keyof Filter)[]).flatMap((group) =>
    filter[group]?.length ? [`${t.groups[group]}: ${filter[group].map((value) => words[group][value]).join(", ")}`] : []
  );
  return parts.length > 0 ? parts.join("; ") : null;
}
