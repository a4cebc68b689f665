import type {Bounds} from "../lib/index.js";

type Spot = readonly [x: number, y: number];

/**
 * The spots of a line, x ascending, that are needed to draw it: none that is left out is further than `tolerance` above
 * or below the line through those that stay.
 */
export function straightened(spots: readonly Spot[], tolerance: number): Spot[] {
  if (spots.length < 3) return [...spots];
  const kept = [spots[0]!];
  let open: Bounds = {low: -Infinity, high: Infinity};
  for (const [i, [x, y]] of spots.entries()) {
    if (i === 0) continue;
    const slope = (up: number, from: Spot) => (y + up - from[1]) / (x - from[0]);
    if (slope(0, kept.at(-1)!) < open.low || slope(0, kept.at(-1)!) > open.high) {
      kept.push(spots[i - 1]!);
      open = {low: -Infinity, high: Infinity};
    }
    const from = kept.at(-1)!;
    open = {
      low: Math.max(open.low, slope(-tolerance, from)),
      high: Math.min(open.high, slope(tolerance, from))
    };
  }
  return [...kept, spots.at(-1)!];
}
