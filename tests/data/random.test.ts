import {describe, expect, it} from "vitest";
import {random} from "../../data/sintetis-pilot/random.js";

const draws = (n: number, ...seeds: number[]) => {
  const {uniform} = random(...seeds);
  return Array.from({length: n}, uniform);
};

describe("random", () => {
  it("gives the same draws for the same seeds", () => {
    expect(draws(100, 7, 1)).toEqual(draws(100, 7, 1));
  });

  it("gives other draws for another seed, another stream, and the seeds in another order", () => {
    expect(new Set([[7], [8], [7, 0], [7, 1], [1, 7]].map((seeds) => draws(4, ...seeds).join())).size).toBe(5);
  });

  it("is spread evenly over [0, 1)", () => {
    const tenths = Array.from({length: 10}, () => 0);
    for (const x of draws(100_000, 1)) tenths[Math.floor(10 * x)]! += 1;
    // 10 000 expected in each, standard deviation 95.
    for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(475);
  });

  it("picks in proportion to weights that need not sum to 1, and never what weighs nothing", () => {
    const {pick} = random(2);
    const counts = {a: 0, b: 0, c: 0};
    for (let i = 0; i < 40_000; ++i) counts[pick({a: 6, b: 0, c: 2})] += 1;
    expect(counts.b).toBe(0);
    // 30 000 expected, standard deviation 87.
    expect(Math.abs(counts.a - 30_000)).toBeLessThan(435);
  });

  it("refuses to pick where nothing weighs", () => {
    expect(() => random(1).pick({a: 0})).toThrow('no weight to pick by: {"a":0}');
  });

  it("shuffles without loss", () => {
    const shuffled = random(3).shuffle(Array.from({length: 1000}, (_, i) => i));
    expect(shuffled.slice(0, 5)).not.toEqual([0, 1, 2, 3, 4]);
    expect([...shuffled].sort((a, b) => a - b)).toEqual(Array.from({length: 1000}, (_, i) => i));
  });
});
