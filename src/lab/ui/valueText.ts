import {localeTags} from "../../messages/define.js";
import {momentText} from "../../files/momentText.js";
import {Excerpt} from "../engine/excerpt.js";
import type {Locale} from "../../messages/define.js";
import {lab} from "../messages.js";

const make = (options: Intl.NumberFormatOptions) => ({
  id: new Intl.NumberFormat(localeTags.id, options),
  en: new Intl.NumberFormat(localeTags.en, options)
});
const upTo = (useGrouping: boolean) =>
  Array.from({length: 8}, (_, digits) => make({useGrouping, maximumFractionDigits: digits}));
/** By how many digits there are after the point. */
const grouped = upTo(true);
const plain = upTo(false);
const small = make({maximumSignificantDigits: 7});
const power = make({notation: "scientific", maximumSignificantDigits: 7});

/** Beyond this a double no longer holds each whole number, and digits would be made up. */
const exact = Number.MAX_SAFE_INTEGER;

/**
 * One value of a result as text; null for an absent one, which is shown as such and not as an empty cell. `plainNumbers`:
 * its digits are not grouped; `zone`: its moments are ones the world over, told in UTC.
 */
export function valueText(
  value: unknown,
  locale: Locale,
  {plainNumbers = false, zone = false}: {plainNumbers?: boolean; zone?: boolean} = {}
): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "bigint") return numberText(value, locale, plainNumbers);
  if (value instanceof Excerpt)
    return `(${lab[locale].table.characters(grouped[0]![locale].format(value.length))}) ${value.start}…`;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "–" : dateText(value, zone);
  if (typeof value === "object")
    return JSON.stringify(value, (_, part) => (typeof part === "bigint" ? String(part) : part));
  return String(value);
}

/** A day without its time where that is midnight on a clock of its own. */
function dateText(date: Date, zone: boolean): string {
  const day = !zone && date.getTime() % 86_400_000 === 0;
  return momentText(BigInt(date.getTime()), "ms", {day, zone});
}

/** A number in full, where `valueText` rounds it; null where it does not. */
export function fullText(value: unknown, locale: Locale): string | null {
  if (typeof value !== "number" || !Number.isFinite(value)) return null;
  const {digits, significant} = placesOf(value);
  const shown = significant ? value.toPrecision(significant) : value.toFixed(digits);
  if (Number(shown) === value) return null;
  const full = String(value).replaceAll("-", "−").replace("e+", "E").replace("e", "E");
  return locale === "id" ? full.replace(".", ",") : full;
}

/**
 * Whole numbers and the whole part of others to the last digit; after the point as many as make seven together, and at
 * least two. Very large and very small ones with a power of ten.
 */
function numberText(value: number | bigint, locale: Locale, plainNumbers: boolean): string {
  return formatOf(value, plainNumbers)[locale].format(value).replaceAll("-", "−");
}

function formatOf(value: number | bigint, plainNumbers: boolean): (typeof grouped)[number] {
  const formats = plainNumbers ? plain : grouped;
  if (typeof value === "bigint" || !Number.isFinite(value)) return formats[0]!;
  const {digits, significant} = placesOf(value);
  if (significant) return isSmall(value) ? small : power;
  return formats[digits]!;
}

const isSmall = (value: number) => Math.abs(value) >= 1e-6 && Math.abs(value) < 1;

/** How many digits a number is shown with: so many after its point, or so many significant ones. */
function placesOf(value: number): {digits: number; significant?: number} {
  const size = Math.abs(value);
  if (size > exact || (size < 1 && size > 0)) return {digits: 0, significant: 7};
  if (Number.isInteger(value)) return {digits: 0};
  return {digits: Math.max(2, 7 - String(Math.trunc(size)).length)};
}
