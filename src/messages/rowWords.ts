import {define} from "./define.js";
import type {Locale} from "./define.js";

/** What the rows of data are called: in a sentence, and above their column. */
export type RowWords = UnitWords & {title: string};

export type UnitWords = {one: string; many: string};

/** In a sentence: agencies of employees, units of a table of the reader's own, rows of another table of means. */
export const rowMessages = define<Record<"agency" | "own" | "row", UnitWords>>(
  {
    agency: {one: "instansi", many: "instansi"},
    own: {one: "unit", many: "unit"},
    row: {one: "baris", many: "baris"}
  },
  {
    agency: {one: "agency", many: "agencies"},
    own: {one: "unit", many: "units"},
    row: {one: "row", many: "rows"}
  }
);

const heads = define({title: "Instansi", inside: "instansi"}, {title: "Agency", inside: "agency"});

const known = new WeakMap<object, Map<string, unknown>>();

/**
 * Messages are written of agencies; where rows are something else, they are said of that: a message that is the head
 * of a column becomes the head the data give it. What a message is told, names above all, is left as it is.
 */
export function saidOf<M extends object>(messages: M, words: RowWords | null | undefined, locale: Locale): M {
  if (!words) return messages;
  const key = JSON.stringify([locale, words.one, words.many, words.title]);
  const made = known.get(messages) ?? new Map<string, unknown>();
  known.set(messages, made);
  if (!made.has(key)) made.set(key, exchanged(messages, words, locale));
  return made.get(key) as M;
}

function exchanged(value: unknown, words: RowWords, locale: Locale): unknown {
  if (typeof value === "string") return headOf(value, words, locale) ?? inWords(value, words);
  if (typeof value === "function")
    return (...given: unknown[]) => {
      const said: unknown = value(...given);
      return typeof said === "string" ? around(said, textsIn(given), (part) => inWords(part, words)) : said;
    };
  if (Array.isArray(value)) return value.map((one) => exchanged(one, words, locale));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, exchanged(one, words, locale)]));
  return value;
}

function headOf(text: string, {title}: RowWords, locale: Locale): string | null {
  if (text === heads[locale].title) return title;
  if (text !== heads[locale].inside) return null;
  return title.slice(1) === title.slice(1).toLowerCase() ? title.toLowerCase() : title;
}

const spoken = /\b(?:(an) )?(antar)?(instansi|agencies|agency)(nya)?\b/giu;

function inWords(text: string, {one, many}: RowWords): string {
  return text.replaceAll(spoken, (_, article = "", among = "", word: string, its = "") => {
    const row = /agencies/i.test(word) ? many : one;
    const isUpper = word[0] !== word[0]!.toLowerCase();
    const said = isUpper ? row.charAt(0).toUpperCase() + row.slice(1) : row;
    return `${article && `${article[0]} `}${among}${said}${its}`;
  });
}

/** Whatever stands in the texts given stays; what stands between them is changed. */
function around(said: string, given: readonly string[], change: (part: string) => string): string {
  const kept = given.find((text) => new RegExp(spoken.source, "iu").test(text) && said.includes(text));
  if (kept === undefined) return change(said);
  return said
    .split(kept)
    .map((part) => around(part, given, change))
    .join(kept);
}

function textsIn(given: readonly unknown[]): string[] {
  return given
    .flatMap((one): string[] =>
      typeof one === "string" ? [one] : typeof one === "object" && one !== null ? textsIn(Object.values(one)) : []
    )
    .sort((a, b) => b.length - a.length);
}
