import {localeTags} from "./define.js";
import type {Locale} from "./define.js";

// To make a format takes as long as to use it some hundred times, and every component asks for them.
const known: Partial<Record<Locale, Formats>> = {};

/** Numbers as readers of the locale write them; an absent number is a dash, never a zero. */
export function formats(locale: Locale): Formats {
  return (known[locale] ??= made(locale));
}

function made(locale: Locale) {
  const tag = localeTags[locale];
  const make = (options: Intl.NumberFormatOptions) => {
    // What rounds to zero has no sign.
    const format = new Intl.NumberFormat(tag, {signDisplay: "negative", ...options});
    return (value: number | null | undefined) =>
      value == null || Number.isNaN(value) ? "–" : format.format(value).replace(/^-/, "−");
  };
  const signed = {signDisplay: "exceptZero"} as const;
  const tenths = make({minimumFractionDigits: 1, maximumFractionDigits: 1});
  const places = (digits: number) => make({minimumFractionDigits: digits, maximumFractionDigits: digits});
  const finer = {2: places(2), 3: places(3), 4: places(4)};
  return {
    /** 231.770 */
    count: make({maximumFractionDigits: 0}),
    /** +3 / −2 / 0 */
    countChange: make({maximumFractionDigits: 0, ...signed}),
    /** 78,25 */
    index: finer[2],
    /** 78,2514: to as many decimals as told */
    indexTo: (value: number, decimals: 2 | 3 | 4) => finer[decimals](value),
    /** +1,20 */
    indexChange: make({minimumFractionDigits: 2, maximumFractionDigits: 2, ...signed}),
    /** A share 0…1 as 33,3% */
    percent: make({style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1}),
    /** 33%: where a decimal says nothing more */
    percentWhole: make({style: "percent", maximumFractionDigits: 0}),
    /** 0,04%: of what is small */
    percentFine: make({style: "percent", minimumFractionDigits: 2, maximumFractionDigits: 2}),
    /** A weight as a sentence says it: 30% or 33,3% */
    percentShort: make({style: "percent", maximumFractionDigits: 1}),
    /** A weight 0…1 as 40,0 (the per cent sign is in the label) */
    weight: (value: number) => tenths(value * 100),
    /** A, B, dan C */
    list: (parts: readonly string[]) => new Intl.ListFormat(tag, {type: "conjunction"}).format(parts),
    date: (value: Date) => new Intl.DateTimeFormat(tag, {dateStyle: "long", timeZone: "UTC"}).format(value)
  };
}

export type Formats = ReturnType<typeof made>;
