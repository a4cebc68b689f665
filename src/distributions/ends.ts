import {ceilingFloor, dimensions, protectGroupings, smallestGroup} from "../lib/index.js";
import type {GroupedTally, Neighbours} from "../lib/index.js";

/** People with all the points of each dimension, and with none; null where that, or the others, would disclose few. */
export type ScaleEnds = {ceiling: number | null; floor: number | null}[];

export function scaleEnds(
  {
    grouped,
    neighbours
  }: {grouped: GroupedTally; neighbours(groupOf: (tuple: number) => number, groups: number): Neighbours},
  inside: GroupedTally | null = null
): ScaleEnds {
  const levels = [grouped, ...(inside ? [inside] : [])].map((people) => ({
    ends: ceilingFloor(people).at(-1)!,
    n: people.n.at(-1)!
  }));
  const disclosed = (end: "ceiling" | "floor", d: number, points: number): number | null => {
    const {whole, differences} = neighbours((t) => (grouped.points[d]![t] === points ? 0 : 1), 2);
    const counts = levels.map(({ends, n}) => [ends[end][d]!, n - ends[end][d]!]);
    return protectGroupings([[[...whole], ...counts]], smallestGroup, [differences])[0]!.at(-1)!.counts[0]!;
  };
  return dimensions.map((_, d) => ({
    ceiling: disclosed("ceiling", d, grouped.maxima[d]!),
    floor: disclosed("floor", d, 0)
  }));
}
