import type {Locale} from "./define.js";

/** The language of the page one is on. */
export function pageLocale(): Locale {
  return document.documentElement.lang === "en" ? "en" : "id";
}
