import {configure, departures, schemeById} from "../lib/index.js";
import type {Ruleset} from "../lib/index.js";
import {comparedMessages} from "../messages/compared.js";
import type {Locale} from "../messages/define.js";

/**
 * A name people gave to rules and weights; one that begins as the regulation's does, and is of others, says so first, where no shortening can
 * take it away.
 */
export function givenName(name: string, {scheme, settings, weights}: Ruleset, locale: Locale): string {
  const isClaim = /^[^\p{L}]*(the\s+)?(peraturan|regulation)(?!\p{L})/iu.test(name);
  if (!isClaim || departures(configure(schemeById(scheme), settings), weights).length === 0) return name;
  return comparedMessages[locale].notRegulation(name);
}
