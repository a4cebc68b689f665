import {filterMessages} from "../messages/filter.js";
import {filterValueWords} from "./filterValueWords.js";
import type {Filter} from "../lib/index.js";
import type {Locale} from "../messages/define.js";

/** A filter in words; null where everyone is in. */
export function filterWords(filter: Filter, locale: Locale): string | null {
  const t = filterMessages[locale];
  const words = filterValueWords(locale);
  const parts = (Object.keys(t.groups) as (keyof Filter)[]).flatMap((group) =>
    filter[group]?.length ? [`${t.groups[group]}: ${filter[group].map((value) => words[group][value]).join(", ")}`] : []
  );
  return parts.length > 0 ? parts.join("; ") : null;
}
