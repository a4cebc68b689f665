import type {DistributionView} from "../../lib/index.js";
import type {Locale} from "../../messages/define.js";
import {formats} from "../../messages/format.js";
import {terms} from "../../messages/terms.js";
import type {DistributionData} from "../distributionData.js";
import {sebaran} from "../messages.js";
import {quantilesOf} from "../shape.js";
import type {Shape} from "../shape.js";
import {isOutlined} from "./rows.js";

export function distributionTitle({measure, by}: DistributionView, locale: Locale): string {
  const {chart, view} = sebaran[locale];
  return chart.title(view.measures[measure], view.groupings[by]);
}

/** The picture in words. */
export function distributionSummary({view, shapes, reason}: DistributionData, locale: Locale): string {
  const {chart: t} = sebaran[locale];
  const f = formats(locale);
  const sorted = [...shapes].sort((a, b) => a.mean - b.mean);
  const [low, high] = [sorted[0], sorted.at(-1)];
  const name = distributionTitle(view, locale);
  if (!low || !high) return `${name}. ${reason ?? t.none}`;
  return `${name}. ${t.alt(f.count(sorted.length), low.label, f.index(low.mean), high.label, f.index(high.mean))}`;
}

/** How the picture is read; or why there is none. */
export function distributionExplanation(
  {view: {picture}, shapes, edges, categories, reason}: DistributionData,
  {cropped}: {cropped: boolean},
  locale: Locale
): string {
  const {chart: t} = sebaran[locale];
  const f = formats(locale);
  if (shapes.length === 0) return reason ?? t.none;
  const outlined = isOutlined(picture);
  const parts = [t.explain[picture], outlined ? t.reference : t.triangle];
  if (outlined && cropped) parts.push(t.cropped);
  if (edges.length > 0) {
    const bound = (edge: number) => (Number.isInteger(edge) ? f.count(edge) : f.index(edge));
    const names = categories.map((id) => terms[locale].category[id]);
    parts.push(t.edges(names.flatMap((name, i) => (i > 0 ? [bound(edges[i - 1]!), name] : [name]))));
  }
  return parts.filter(Boolean).join(" ");
}

/** What is protected, and how that is drawn. */
export function distributionCautions(
  {view: {picture}, shapes, hidden, merged}: DistributionData,
  {closed, minimum}: {closed: boolean; minimum: number},
  locale: Locale
): string {
  const {chart: t} = sebaran[locale];
  const f = formats(locale);
  const few = f.count(minimum);
  const notes = [
    hidden > 0 ? t.hidden(f.count(hidden), few) : "",
    merged ? t[merged][picture](few) : "",
    closed ? t.closed : "",
    shapes.some(({exact}) => !exact) ? t.between : "",
    t.blocks(few)
  ];
  return shapes.length > 0 ? notes.filter(Boolean).join(" ") : "";
}

/** How many are in the range; where there is none, where the middle half of all lies. */
export function rangeText({view, shapes, everyone, inside: {n, of}}: DistributionData, locale: Locale): string {
  const {range: t} = sebaran[locale];
  const f = formats(locale);
  if (shapes.length === 0 || Number.isNaN(n)) return "";
  if (n === null || of === null) return t.few;
  if (view.range) return t.inside(f.count(n), f.count(of), f.percent(n / of));
  return everyone ? middleText(everyone, n, locale) : "";
}

function middleText(everyone: Shape, n: number, locale: Locale): string {
  const {range: t} = sebaran[locale];
  const f = formats(locale);
  const {lower, upper} = quantilesOf(everyone);
  const [people, mean] = [f.count(n), f.index(everyone.mean)];
  if (!lower || !upper) return t.allClosed(people, mean);
  return everyone.exact
    ? t.all(people, f.index(lower.low), f.index(upper.high), mean)
    : t.allBetween(people, f.count(lower.low), f.count(upper.high), mean);
}
