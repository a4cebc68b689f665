import type {Locale} from "../messages/define.js";
import {formats} from "../messages/format.js";
import {limitWords} from "./limitMessages.js";
import {megabytes} from "./megabytes.js";
import type {FileFault} from "./overLimit.js";

/** What a reader says of a file that it cannot read; where it stumbles over what is not there, that. */
export function readerReason(error: unknown, locale: Locale): string {
  if (error instanceof TypeError) return limitWords[locale].missing;
  return error instanceof Error ? error.message : String(error);
}

/** Why a file is refused, in words that end a sentence. */
export function limitText(fault: FileFault, locale: Locale): string {
  const t = limitWords[locale];
  const {count} = formats(locale);
  const number = (value: number) => (Number.isFinite(value) ? count(value) : "?");
  switch (fault.code) {
    case "outside":
      return t.outside(t.parts[fault.part]);
    case "count":
      return t.count(t.parts[fault.part], number(fault.said), number(fault.found));
    case "many":
      return t.many(t.parts[fault.part], number(fault.said), count(fault.limit));
    case "deep":
      return t.deep(count(fault.limit));
    case "values":
      return t.values(number(fault.said), count(fault.bytes));
    case "inflated":
      return t.inflated(count(fault.packed), number(fault.said));
    case "expanded":
      return t.expanded(megabytes(fault.limit, locale));
  }
}
