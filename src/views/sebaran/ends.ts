import {ceilingFloor, dimensions} from "../../lib/index.js";
import {shownCounts} from "./shown.js";
import type {Crowd} from "./crowd.js";

/** People with all the points of each dimension, and with none; null where that, or the others, would tell of few. */
export type Ends = {ceiling: number | null; floor: number | null}[];

export function endsOf({grouped, n, neighbours}: Pick<Crowd, "grouped" | "n" | "neighbours">): Ends {
  const {ceiling, floor} = ceilingFloor(grouped).at(-1)!;
  const told = (people: number, d: number, points: number): number | null => {
    const {whole, differences} = neighbours((t) => (grouped.points[d]![t] === points ? 0 : 1), 2);
    return shownCounts({n: [people, n - people], whole: [...whole], differences}).counts[0]!;
  };
  return dimensions.map((_, d) => ({
    ceiling: told(ceiling[d]!, d, grouped.maxima[d]!),
    floor: told(floor[d]!, d, 0)
  }));
}
