import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {rankingFacts} from "../../../lib/kit/rankingFacts.js";
import type {Standing} from "../../../lib/rank/standings.js";
import type {Category} from "../../../lib/scheme/types.js";

const at = (id: string, rank: number, index: number, category: Category | null = "sedang"): Standing => ({
  id,
  rank,
  index,
  category: Number.isNaN(rank) ? null : category,
  contributions: [index, 0, 0, 0]
});

describe("rankingFacts", () => {
  it("counts who moved, and names all who moved furthest", () => {
    const before = [at("a", 1, 90), at("b", 2, 80), at("c", 3, 70), at("d", 4, 60)];
    const after = [at("a", 3, 72), at("b", 1, 88), at("c", 2, 75), at("d", 4, 50, "rendah")];
    expect(rankingFacts(before, after)).toEqual({
      ranked: 4,
      compared: 4,
      moved: 3,
      up: 2,
      down: 1,
      rise: {places: 1, ids: ["b", "c"]},
      fall: {places: 2, ids: ["a"]},
      top: {ids: ["b"], index: 88},
      bottom: {ids: ["d"], index: 50},
      topBefore: ["a"],
      ties: [],
      newly: [],
      dropped: [],
      unranked: [],
      recategorized: [{id: "d", from: "sedang", to: "rendah"}],
      change: {least: -18, most: 8}
    });
  });

  it("names ties, and those that have a rank in one of the two only", () => {
    const before = [at("a", 1, 90), at("b", NaN, NaN), at("c", 2, 70)];
    const after = [at("a", 1, 90), at("b", 1, 90), at("c", NaN, NaN)];
    expect(rankingFacts(before, after)).toMatchObject({
      ranked: 2,
      compared: 1,
      moved: 0,
      rise: null,
      fall: null,
      top: {ids: ["a", "b"], index: 90},
      bottom: {ids: ["a", "b"], index: 90},
      ties: [{rank: 1, ids: ["a", "b"]}],
      newly: ["b"],
      dropped: ["c"],
      unranked: ["c"],
      change: {least: 0, most: 0}
    });
  });

  it("has nothing to say of no one", () => {
    expect(rankingFacts([], [])).toMatchObject({ranked: 0, moved: 0, top: null, bottom: null, change: null, ties: []});
  });

  it("moves as many up or down as move, and no one further than the furthest", () => {
    const order = fc.uniqueArray(fc.nat(11), {minLength: 1, maxLength: 12});
    fc.assert(
      fc.property(order, order, (left, right) => {
        const standing = (ids: number[]) => ids.map((id, i) => at(`${id}`, i + 1, 100 - i));
        const facts = rankingFacts(standing(left), standing(right));
        const both = right.filter((id) => left.includes(id));
        expect(facts.compared).toBe(both.length);
        expect(facts.moved).toBe(both.filter((id) => left.indexOf(id) !== right.indexOf(id)).length);
        expect(facts.up + facts.down).toBe(facts.moved);
        const climbs = both.map((id) => left.indexOf(id) - right.indexOf(id));
        expect(facts.rise?.places ?? 0).toBe(Math.max(0, ...climbs));
        expect(facts.fall?.places ?? 0).toBe(Math.max(0, ...climbs.map((climb) => -climb)));
        expect(facts.newly.length + facts.compared).toBe(facts.ranked);
      })
    );
  });
});
