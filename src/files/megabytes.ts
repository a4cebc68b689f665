import {localeTags} from "../messages/define.js";
import type {Locale} from "../messages/define.js";

/** Bytes as megabytes, as readers of the locale write them. */
export function megabytes(bytes: number, locale: Locale): string {
  const format = new Intl.NumberFormat(localeTags[locale], {maximumFractionDigits: 1});
  return format.format(bytes / 1_000_000);
}
