import type {Bounds} from "../../lib/index.js";
import type {Locale} from "../../messages/define.js";
import {formats} from "../../messages/format.js";
import type {TableData} from "../dataTable.js";
import type {DistributionData} from "../distributionData.js";
import {sebaran} from "../messages.js";
import {quantilesOf} from "../shape.js";
import type {Bin} from "../shape.js";
import {distributionTitle} from "./texts.js";

/** Mean, spread and quantiles of each group; null without groups. */
export function quantileTable({view, shapes}: DistributionData, locale: Locale): TableData | null {
  if (shapes.length === 0) return null;
  const {columns: c, bars} = sebaran[locale];
  const f = formats(locale);
  const quantiles = [c.low, c.lower, c.median, c.upper, c.high];
  const exact = shapes.every((shape) => shape.exact);
  const numbers = [c.mean, c.sd, ...(exact ? quantiles : quantiles.map(c.between))];
  /** A quantile, or the ends between which it lies. */
  const cell = (bounds: Bounds | null): string | number => {
    if (!bounds) return bars.protected;
    const {low, high} = bounds;
    return low === high ? low : `${f.count(low)}–${f.count(high)}`;
  };
  return {
    title: distributionTitle(view, locale),
    absent: bars.protected,
    columns: [
      {label: c.group, kind: "text"},
      {label: c.n, kind: "count"},
      ...numbers.map((label) => ({label, kind: "number" as const}))
    ],
    rows: () =>
      shapes.map((shape) => {
        const {low, lower, median, upper, high} = quantilesOf(shape);
        return [shape.label, shape.n, shape.mean, shape.sd(), ...[low, lower, median, upper, high].map(cell)];
      })
  };
}

/** How many have each number, or several taken together; nobody is left out, and bins of nobody are. Null but for bars. */
export function binTable({view, shapes}: DistributionData, locale: Locale): TableData | null {
  if (shapes.length === 0 || view.picture !== "histogram") return null;
  const {columns, bins: t, bars} = sebaran[locale];
  const f = formats(locale);
  /** 100 is in the last bin. */
  const numbers = ({from, to}: Bin) => {
    const last = to === 100 ? 100 : to - 1;
    return from === last ? f.count(from) : `${f.count(from)}–${f.count(last)}`;
  };
  return {
    title: `${distributionTitle(view, locale)}: ${t.title}`,
    columns: [
      {label: columns.group, kind: "text"},
      {label: t.numbers, kind: "text"},
      {label: columns.n, kind: "count"},
      {label: bars.share, kind: "percent"}
    ],
    rows: () =>
      shapes.flatMap(({label, n, bins}) => {
        const some = bins.filter(({share}) => share > 0);
        return [...new Set(some.map(({block}) => block))].map((block) => {
          const parts = some.filter((part) => part.block === block);
          const share = parts.reduce((sum, part) => sum + part.share, 0);
          return [label, parts.map(numbers).join(", "), Math.round(share * n), share];
        });
      })
  };
}
