import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {moves} from "../../../lib/change/moves.js";
import type {Standing} from "../../../lib/rank/standings.js";
import {standings} from "../../../lib/rank/standings.js";
import {bkn2019} from "../../../lib/scheme/bkn2019.js";
import {normalizeWeights} from "../../../lib/weights/normalizeWeights.js";

const standing = (id: string, rank: number, contributions: number[]): Standing => ({
  id,
  rank,
  index: contributions.reduce((a, b) => a + b, 0),
  category: Number.isNaN(rank) ? null : "sedang",
  contributions
});

const none = [NaN, NaN, NaN, NaN];

describe("moves", () => {
  it("says how far and past whom", () => {
    const before = [
      standing("a", 1, [20, 30, 25, 5]),
      standing("b", 2, [20, 25, 25, 5]),
      standing("c", 3, [20, 20, 25, 5])
    ];
    const after = [
      standing("a", 2, [22, 20, 25, 5]),
      standing("b", 3, [22, 15, 25, 5]),
      standing("c", 1, [30, 15, 25, 5])
    ];
    expect(moves(before, after)).toEqual([
      {
        id: "a",
        rankBefore: 1,
        rankAfter: 2,
        rankChange: -1,
        indexChange: -8,
        parts: [2, -10, 0, 0],
        overtook: [],
        overtakenBy: ["c"]
      },
      {
        id: "b",
        rankBefore: 2,
        rankAfter: 3,
        rankChange: -1,
        indexChange: -8,
        parts: [2, -10, 0, 0],
        overtook: [],
        overtakenBy: ["c"]
      },
      {
        id: "c",
        rankBefore: 3,
        rankAfter: 1,
        rankChange: 2,
        indexChange: 5,
        parts: [10, -5, 0, 0],
        overtook: ["a", "b"],
        overtakenBy: []
      }
    ]);
  });

  it("counts leaving a tie as overtaking, and drawing level not", () => {
    const [a, b] = [standing("a", 1, [1, 0, 0, 0]), standing("b", 1, [1, 0, 0, 0])];
    const ahead = [standing("a", 1, [2, 0, 0, 0]), standing("b", 2, [1, 0, 0, 0])];
    expect(moves([a, b], ahead).map(({overtook, overtakenBy}) => [overtook, overtakenBy])).toEqual([
      [["b"], []],
      [[], ["a"]]
    ]);
    expect(moves(ahead, [a, b]).map(({overtook, overtakenBy}) => [overtook, overtakenBy])).toEqual([
      [[], []],
      [[], []]
    ]);
  });

  it("gives NaN to a unit that is not ranked before or after, and has no one overtake it", () => {
    const [x, y] = moves(
      [standing("x", NaN, none), standing("y", 1, [1, 1, 1, 1])],
      [standing("x", 1, [2, 2, 2, 2]), standing("y", 2, [1, 1, 1, 1])]
    );
    expect(x).toMatchObject({rankBefore: NaN, rankAfter: 1, rankChange: NaN, indexChange: NaN, overtook: []});
    expect(y).toMatchObject({rankChange: -1, overtakenBy: []});
  });

  it("gives NaN to a unit that was not there", () => {
    const [only] = moves([], [standing("x", 1, [2, 2, 2, 2])]);
    expect(only).toMatchObject({rankBefore: NaN, indexChange: NaN, parts: none});
  });

  it("is additive, and each overtaking has two sides", () => {
    const share = fc.integer({min: 0, max: 8}).map((n) => n / 8);
    const units = fc.array(fc.tuple(share, share, share, share), {minLength: 2, maxLength: 8});
    const weights = fc
      .tuple(fc.nat(20), fc.nat(20), fc.nat(20), fc.integer({min: 1, max: 20}))
      .map(([a, b, c, d]) => normalizeWeights({kualifikasi: a, kompetensi: b, kinerja: c, disiplin: d}));
    fc.assert(
      fc.property(units, weights, weights, (rows, w0, w1) => {
        const all = rows.map((shares, i) => ({
          id: `${i}`,
          n: 50,
          population: 50,
          complete: 50,
          shares,
          protected: false
        }));
        const [before, after] = [standings(all, w0, bkn2019), standings(all, w1, bkn2019)];
        const result = moves(before, after);
        result.forEach((move, i) => {
          expect(move.parts.reduce((a, b) => a + b, 0)).toBe(move.indexChange);
          expect(move.indexChange).toBeCloseTo(after[i]!.index - before[i]!.index, 10);
          for (const id of move.overtook) expect(result[Number(id)]!.overtakenBy).toContain(move.id);
          for (const id of move.overtakenBy) expect(result[Number(id)]!.overtook).toContain(move.id);
        });
      })
    );
  });

  it("explains every change of rank where nobody ties", () => {
    const share = fc.double({min: 0, max: 1, noNaN: true});
    const units = fc.array(fc.tuple(share, share, share, share), {minLength: 2, maxLength: 8});
    fc.assert(
      fc.property(units, (rows) => {
        const w0 = normalizeWeights({kualifikasi: 25, kompetensi: 40, kinerja: 30, disiplin: 5});
        const w1 = normalizeWeights({kualifikasi: 40, kompetensi: 20, kinerja: 30, disiplin: 10});
        const all = rows.map((shares, i) => ({
          id: `${i}`,
          n: 50,
          population: 50,
          complete: 50,
          shares,
          protected: false
        }));
        const [before, after] = [standings(all, w0, bkn2019), standings(all, w1, bkn2019)];
        fc.pre([before, after].every((side) => new Set(side.map(({rank}) => rank)).size === side.length));
        for (const {rankChange, overtook, overtakenBy} of moves(before, after)) {
          expect(rankChange).toBe(overtook.length - overtakenBy.length);
        }
      })
    );
  });
});
