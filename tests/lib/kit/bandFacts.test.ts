import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {attainableRanks, bandFacts, competitionRanks, weightedScores, withinPoints} from "../../../lib/index.js";
import type {Standing} from "../../../lib/index.js";

const standing = (id: string, rank: number): Standing => ({id, index: 50, rank, category: null, contributions: []});

describe("bandFacts", () => {
  it("tells who keeps a rank, who can be first, and which moves last", () => {
    const before = [standing("a", 1), standing("b", 2), standing("c", 3), standing("d", 4)];
    const after = [standing("a", 2), standing("b", 1), standing("c", 4), standing("d", 3), standing("e", NaN)];
    const bands = new Map([
      ["a", {best: 1, worst: 2}],
      ["b", {best: 1, worst: 2}],
      ["c", {best: 4, worst: 4}],
      ["d", {best: 3, worst: 3}]
    ]);
    expect(bandFacts(before, after, bands)).toEqual({
      ranked: 4,
      kept: ["d", "c"],
      firsts: ["b", "a"],
      widest: {ids: ["b", "a"], places: 1},
      movers: ["b", "a", "d", "c"],
      lasting: ["d", "c"]
    });
  });

  it("says nothing of who had no rank before, and of none where all is sure", () => {
    expect(bandFacts([], [standing("a", 1)], new Map([["a", {best: 1, worst: 1}]]))).toEqual({
      ranked: 1,
      kept: ["a"],
      firsts: ["a"],
      widest: null,
      movers: [],
      lasting: []
    });
  });

  it("holds at weights drawn from the admissible ones", () => {
    const row = fc.array(
      fc.integer({min: 0, max: 100}).map((n) => n / 100),
      {minLength: 4, maxLength: 4}
    );
    const tip = fc.array(fc.integer({min: -5, max: 5}), {minLength: 3, maxLength: 3});
    fc.assert(
      fc.property(fc.array(row, {minLength: 2, maxLength: 5}), tip, (values, [x, y, z]) => {
        const [legal, now] = [
          [0.25, 0.4, 0.3, 0.05],
          [0.25, 0.3, 0.35, 0.1]
        ];
        const ranks = (weights: number[]) => competitionRanks(weightedScores(values, weights));
        const list = (weights: number[]) => ranks(weights).map((rank, i) => standing(`u${i}`, rank));
        const found = attainableRanks(values, withinPoints(now!, 5));
        const facts = bandFacts(list(legal!), list(now!), new Map(found.map((band, i) => [`u${i}`, band])));
        const moved = [x! / 300, y! / 300, z! / 300];
        const other = now!.map((w, d) => w + (moved[d] ?? -moved.reduce((sum, part) => sum + part, 0)));
        const there = ranks(other);
        // A tie may be had on a boundary only, and then a rank is better than the best.
        fc.pre(new Set(there).size === there.length);
        const was = ranks(legal!);
        for (const id of facts.kept) expect(there[Number(id.slice(1))]).toBe(ranks(now!)[Number(id.slice(1))]);
        for (const id of facts.lasting) {
          const i = Number(id.slice(1));
          expect(Math.sign(there[i]! - was[i]!)).toBe(Math.sign(ranks(now!)[i]! - was[i]!));
        }
        const first = there.indexOf(1);
        expect(facts.firsts).toContain(`u${first}`);
      })
    );
  });
});
