import {Excerpt} from "../../lab/excerpt.js";
import {messages} from "../../messages/index.js";
import type {Locale} from "../../messages/define.js";

const tags: Record<Locale, string> = {id: "id-ID", en: "en-GB"};
const make = (options: Intl.NumberFormatOptions) => ({
  id: new Intl.NumberFormat(tags.id, options),
  en: new Intl.NumberFormat(tags.en, options)
});
const whole = make({useGrouping: true});
const plain = make({useGrouping: false});
const decimal = make({useGrouping: true, maximumSignificantDigits: 7});
const power = make({notation: "scientific", maximumSignificantDigits: 7});

/** Beyond this a double no longer holds each whole number, and digits would be made up. */
const exact = Number.MAX_SAFE_INTEGER;

/** Whether a column tells years, whose digits are not grouped. */
export const tellsYears = (column: string) => /(^|[_ ])(tahun|year)([_ ]|$)/i.test(column);

/** One value of a result as text; null for an absent one, which is shown as such and not as an empty cell. */
export function valueText(value: unknown, locale: Locale, {years = false} = {}): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "bigint") return numberText(value, locale, years);
  if (value instanceof Excerpt)
    return `(${messages(locale).lab.table.characters(whole[locale].format(value.length))}) ${value.start}…`;
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? "–" : value.toISOString().replace("T00:00:00.000Z", "");
  if (typeof value === "object")
    return JSON.stringify(value, (_, part) => (typeof part === "bigint" ? String(part) : part));
  return String(value);
}

/** Whole numbers to the last digit, others to seven; very large and very small ones with a power of ten. */
function numberText(value: number | bigint, locale: Locale, years: boolean): string {
  return formatOf(value, years)[locale].format(value).replaceAll("-", "−");
}

function formatOf(value: number | bigint, years: boolean): typeof whole {
  if (typeof value === "bigint") return whole;
  const size = Math.abs(value);
  if (Number.isInteger(value)) return size > exact ? power : years ? plain : whole;
  return Number.isFinite(value) && (size < 1e-6 || size > exact) ? power : decimal;
}
