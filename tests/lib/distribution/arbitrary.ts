import fc from "fast-check";
import type {Distribution} from "../../../lib/summary/types.js";

/** A distribution from [value, people] pairs in ascending order. */
export const of = (...pairs: [number, number][]): Distribution => ({
  values: Float64Array.from(pairs, ([value]) => value),
  counts: Float64Array.from(pairs, ([, count]) => count)
});

/** Each person one value. */
export const expand = ({values, counts}: Distribution): number[] =>
  [...values].flatMap((v, i) => new Array<number>(counts[i]!).fill(v));

export const collect = (values: readonly number[]): Distribution => {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  return of(...sorted.map((v) => [v, values.filter((x) => x === v).length] as [number, number]));
};

/** Values 0…100 in quarters, each of up to 20 people. */
export const distribution: fc.Arbitrary<Distribution> = fc
  .uniqueArray(fc.tuple(fc.integer({min: 0, max: 400}), fc.integer({min: 1, max: 20})), {
    selector: ([value]) => value,
    minLength: 1,
    maxLength: 25
  })
  .map((pairs) => of(...pairs.sort(([a], [b]) => a - b).map(([v, n]) => [v / 4, n] as [number, number])));

export const empty = of();
