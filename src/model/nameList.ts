import type {Locale} from "../messages/define.js";
import {formats} from "../messages/format.js";
import {listMessages} from "../messages/list.js";

/** So many names are listed; more are counted. */
const most = 5;

/** Names as a sentence lists them. */
export function nameList(names: readonly string[], locale: Locale): string {
  const t = listMessages[locale];
  return names.length > most
    ? t.others(names.slice(0, most - 1), formats(locale).count(names.length - most + 1))
    : t.list(names);
}
