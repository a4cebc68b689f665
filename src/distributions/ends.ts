import {ceilingFloor, dimensions, protectGroupings} from "../lib/index.js";
import type {GroupedTally, Neighbours} from "../lib/index.js";
import {minimum} from "./shown.js";

/** People with all the points of each dimension, and with none; null where that, or the others, would tell of few. */
export type DisclosableBounds = {ceiling: number | null; floor: number | null}[];

export function endsOf(
  {
    grouped,
    neighbours
  }: {grouped: GroupedTally; neighbours(groupOf: (tuple: number) => number, groups: number): Neighbours},
  inside: GroupedTally | null = null
): DisclosableBounds {
  const levels = [grouped, ...(inside ? [inside] : [])].map((people) => ({
    ends: ceilingFloor(people).at(-1)!,
    n: people.n.at(-1)!
  }));
  const told = (end: "ceiling" | "floor", d: number, points: number): number | null => {
    const {whole, differences} = neighbours((t) => (grouped.points[d]![t] === points ? 0 : 1), 2);
    const counts = levels.map(({ends, n}) => [ends[end][d]!, n - ends[end][d]!]);
    return protectGroupings([[[...whole], ...counts]], minimum, [differences])[0]!.at(-1)!.counts[0]!;
  };
  return dimensions.map((_, d) => ({
    ceiling: told("ceiling", d, grouped.maxima[d]!),
    floor: told("floor", d, 0)
  }));
}
