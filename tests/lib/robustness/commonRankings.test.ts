import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {commonRankings} from "../../../lib/robustness/commonRankings.js";
import {rankingCells} from "../../../lib/robustness/rankingCells.js";
import {Stopped} from "../../../lib/robustness/types.js";
import {plainProblems, randomValues, sum} from "./problems.js";

const three = [
  [1, 0],
  [0, 0.6],
  [0.3, 0.3]
];

describe("commonRankings", () => {
  it("is met by hand with two criteria, and counts what it does not list", () => {
    const {method, total, seen, samples, cells} = commonRankings(three, {}, {top: 2});
    expect({method, total, seen, samples}).toEqual({method: "exact", total: 4, seen: 4, samples: null});
    expect(cells).toEqual([
      {
        ranking: [0, 2, 1],
        share: expect.closeTo(0.5, 12),
        standardError: null,
        centroid: [expect.closeTo(0.75, 12), expect.closeTo(0.25, 12)],
        centroidError: null
      },
      {
        ranking: [1, 2, 0],
        share: expect.closeTo(0.3, 12),
        standardError: null,
        centroid: [expect.closeTo(0.15, 12), expect.closeTo(0.85, 12)],
        centroidError: null
      }
    ]);
  });

  it("lists ten unless told", () => {
    const values = randomValues(5, 8, 4);
    const {cells, total} = commonRankings(values);
    expect(cells.map(({ranking}) => ranking)).toEqual(
      rankingCells(values)
        .slice(0, 10)
        .map(({ranking}) => ranking)
    );
    expect(total).toBe(rankingCells(values).length);
    expect(commonRankings(values, {}, {top: 0}).cells).toEqual([]);
  });

  it("samples within four standard errors of the exact shares and centres, over many problems", () => {
    fc.assert(
      fc.property(plainProblems, ({values, weightSet}) => {
        const exact = new Map(rankingCells(values, weightSet).map((cell) => [cell.ranking.join(), cell]));
        const {cells, total, seen} = commonRankings(values, weightSet, {method: "sampled", samples: 4000, seed: 3});
        expect(total).toBeNull();
        expect(seen).toBeLessThanOrEqual(exact.size);
        for (const {ranking, share, standardError, centroid, centroidError} of cells.slice(0, 3)) {
          const known = exact.get(ranking.join())!;
          expect(Math.abs(share - known.share)).toBeLessThan(4.5 * standardError!);
          if (share < 0.05) continue;
          centroid.forEach((weight, m) =>
            expect(Math.abs(weight - known.centroid[m]!)).toBeLessThan(6 * centroidError![m]! + 1e-9)
          );
        }
      }),
      {numRuns: 60}
    );
  });

  it("samples where there is no listing: more criteria, or many alternatives", () => {
    const six = commonRankings(randomValues(2, 4, 6), {}, {samples: 2000});
    expect(six).toMatchObject({method: "sampled", total: null, samples: 2000});
    expect(six.seen).toBeLessThanOrEqual(24);
    const all = commonRankings(randomValues(2, 4, 6), {}, {samples: 2000, top: 24});
    expect(sum(all.cells.map(({share}) => share))).toBeCloseTo(1, 12);
    const many = commonRankings(randomValues(2, 200, 4), {}, {samples: 50});
    expect(many.method).toBe("sampled");
    expect([...many.cells[0]!.ranking].sort((a, b) => a - b)).toEqual([...Array(200).keys()]);
    expect(() => commonRankings(randomValues(2, 4, 6), {}, {method: "exact"})).toThrow("cannot be listed");
  });

  it("says that the draws of a walk are worth less", () => {
    const values = randomValues(9, 3, 6);
    const lower = [0.2, 0.15, 0.15, 0.15, 0.1, 0.05];
    const free = 1 - sum(lower);
    const moved = values.map((row) => row.map((value) => free * value + sum(row.map((v, m) => v * lower[m]!))));
    const walked = commonRankings(values, {lower}, {samples: 6400});
    const independent = new Map(
      commonRankings(moved, {}, {samples: 100_000}).cells.map(({ranking, share}) => [ranking.join(), share])
    );
    for (const {ranking, share, standardError} of walked.cells) {
      expect(Math.abs(share - (independent.get(ranking.join()) ?? 0))).toBeLessThan(4 * standardError! + 0.005);
    }
  });

  it("keeps who is level everywhere together, either way", () => {
    for (const method of ["exact", "sampled"] as const) {
      const {cells, tied} = commonRankings([...three, three[0]!], {}, {method, samples: 2000});
      expect(tied).toEqual([[0, 3]]);
      expect(cells[0]!.ranking).toEqual([0, 3, 2, 1]);
    }
  });

  it("is the same for the same seed", () => {
    const draw = (seed: number) => commonRankings(three, {}, {method: "sampled", samples: 500, seed});
    expect(draw(4)).toEqual(draw(4));
    expect(draw(4)).not.toEqual(draw(5));
  });

  it("tells its progress and stops when asked to, either way", () => {
    for (const method of ["exact", "sampled"] as const) {
      const told: number[] = [];
      commonRankings(randomValues(1, 10, 4), {}, {method, samples: 5000, onProgress: (share) => told.push(share)});
      expect(told.length).toBeGreaterThan(1);
      expect(told).toEqual([...told].sort((a, b) => a - b));
      expect(told.at(-1)).toBe(1);
      expect(() => commonRankings(randomValues(1, 9, 4), {}, {method, shouldStop: () => true})).toThrow(Stopped);
    }
  });

  it("refuses what does not fit", () => {
    expect(() => commonRankings(three, {}, {top: 1.5})).toThrow("top must be a whole number from 0: 1.5");
    expect(() => commonRankings(three, {}, {method: "guess" as "exact"})).toThrow("unknown method: guess");
    expect(() => commonRankings(three, {}, {method: "sampled", samples: 0})).toThrow("samples must be a whole number");
    expect(() => commonRankings([])).toThrow("values are empty");
    expect(() => commonRankings([[NaN]])).toThrow("row 0, column 0");
  });
});
