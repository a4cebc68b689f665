import type {ScoredTally} from "../../lib/index.js";
import type {Crowd} from "./crowd.js";

/** People and sums of points per agency of those looked at, to go into the place of all in a scored tally. */
export function agencyTotals({
  grouped,
  scored,
  groupings
}: Crowd): Pick<ScoredTally, "n" | "population" | "complete" | "sums"> {
  const agencies = groupings[0]!;
  const n = Float64Array.from(agencies.n);
  const whole = agencies.n.every((people, g) => people === agencies.whole[g]);
  const sums = grouped.points.map((points) => {
    const sum = new Float64Array(n.length);
    for (let t = 0; t < points.length; t++)
      for (let e = grouped.start[t]!; e < grouped.start[t + 1]!; e++) {
        const g = grouped.group[e]! - agencies.first;
        if (g >= 0 && g < sum.length) sum[g]! += points[t]! * grouped.count[e]!;
      }
    return sum;
  }) as ScoredTally["sums"];
  // How complete the records are is known of agencies as a whole only.
  return {n, sums, population: whole ? scored.population : n, complete: whole ? scored.complete : n.map(() => NaN)};
}
