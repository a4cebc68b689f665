import type {Source, Bilingual} from "./types.js";

/** What a source is cited as in a language. */
export function citation({citation}: Pick<Source, "citation">, locale: keyof Bilingual): string {
  return typeof citation === "string" ? citation : citation[locale];
}
