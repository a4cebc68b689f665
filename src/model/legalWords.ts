import {departures} from "../lib/index.js";
import type {Scheme, Weights} from "../lib/index.js";
import type {Locale} from "../messages/define.js";
import {settingsMessages} from "../messages/settings.js";

/**
 * What rules (and, if told, weights) are in law, in a sentence: the regulation in force is that with all its own options
 * and weights, and nothing else.
 */
export function legalWords(scheme: Scheme, weights: Weights | undefined, locale: Locale): string {
  const t = settingsMessages[locale];
  const changed = departures(scheme, weights);
  if (scheme.legal !== "berlaku" || changed.length === 0) return t.legalSentence[scheme.legal];
  if (changed.includes("scheme")) return t.otherVersion;
  return t.departs(changed.includes("rules"), changed.includes("weights"));
}
