import {rankedInBoth} from "./rankedInBoth.js";

/** How far the units go that go furthest from ranking a to ranking b, and which these are, by position. */
export type LargestMove = {
  /** Places, up or down; 0 where nobody moves. */
  places: number;
  /** Those who move so far up (to a smaller rank), and down. */
  up: number[];
  down: number[];
};

/** The largest move between two rankings; null where no unit is ranked in both. */
export function largestMove(a: ArrayLike<number>, b: ArrayLike<number>): LargestMove | null {
  const both = rankedInBoth(a, b);
  if (both.length === 0) return null;
  const places = Math.max(...both.map((i) => Math.abs(a[i]! - b[i]!)));
  const going = (way: number) => (places === 0 ? [] : both.filter((i) => a[i]! - b[i]! === way * places));
  return {places, up: going(1), down: going(-1)};
}
