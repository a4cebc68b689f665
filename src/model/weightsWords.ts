import {dimensions} from "../lib/index.js";
import type {Weights} from "../lib/index.js";
import type {Locale} from "../messages/define.js";
import {formats} from "../messages/format.js";

/** 25 · 40 · 30 · 5 */
export function weightsWords(weights: Weights, locale: Locale): string {
  const f = formats(locale);
  return dimensions.map((d) => f.weight(weights[d]).replace(/[.,]0$/, "")).join(" · ");
}
