import type {Dimension} from "../../lib/index.js";
import type {Locale} from "../../messages/define.js";
import {formats} from "../../messages/format.js";
import type {ShownSides, SidesComparison} from "./compareSides.js";
import {sebaran} from "../messages.js";

/** By how much the second differs from the first, and where that comes from. */
export function sidesSummary(
  {difference, split, dimensions}: Pick<SidesComparison, "difference" | "split" | "dimensions">,
  {labels: [a, b], strata}: Pick<ShownSides, "labels" | "strata">,
  name: (id: Dimension) => string,
  locale: Locale
): string {
  const {compare: t} = sebaran[locale];
  const f = formats(locale);
  if (difference === 0) return t.equal(b, a);
  const parts = [(difference < 0 ? t.lower : t.higher)(b, a, f.index(Math.abs(difference)))];
  if (dimensions)
    parts.push(t.byDimension(f.list(dimensions.map(({id, change}) => `${name(id)} ${f.indexChange(change)}`))));
  if (split) parts.push(t.parts(f.indexChange(split.composition), f.indexChange(split.level), t.stratum[strata]));
  return parts.join(" ");
}
