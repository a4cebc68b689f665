import type {Locale} from "../../messages/define.js";

const tags: Record<Locale, string> = {id: "id-ID", en: "en-GB"};
const grouped = {useGrouping: "min2"} as Intl.NumberFormatOptions;
const make = (locale: Locale, options: Intl.NumberFormatOptions) =>
  new Intl.NumberFormat(tags[locale], {...grouped, ...options});
const whole = {id: make("id", {}), en: make("en", {})};
const decimal = {id: make("id", {maximumSignificantDigits: 7}), en: make("en", {maximumSignificantDigits: 7})};

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

/** Whole numbers to the last digit, others to seven. */
function numberText(value: number | bigint, locale: Locale): string {
  const format = typeof value === "bigint" || Number.isInteger(value) ? whole : decimal;
  return format[locale].format(value).replace(/^-/, "−");
}
