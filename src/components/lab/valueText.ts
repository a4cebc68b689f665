import type {Locale} from "../../messages/define.js";

const tags: Record<Locale, string> = {id: "id-ID", en: "en-GB"};
const formats = new Map<Locale, Intl.NumberFormat>();

/** One value of a result as text; null for an absent one, which is shown as such and not as an empty cell. */
export function valueText(value: unknown, locale: Locale): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "bigint") return numberText(value, locale);
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? "–" : value.toISOString().replace("T00:00:00.000Z", "");
  if (typeof value === "object")
    return JSON.stringify(value, (_, part) => (typeof part === "bigint" ? String(part) : part));
  return String(value);
}

function numberText(value: number | bigint, locale: Locale): string {
  if (!formats.has(locale))
    formats.set(
      locale,
      new Intl.NumberFormat(tags[locale], {
        maximumSignificantDigits: 9,
        useGrouping: "min2"
      } as Intl.NumberFormatOptions)
    );
  return formats.get(locale)!.format(value).replace(/^-/, "−");
}
