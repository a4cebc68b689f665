import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {dimensions} from "../../lib/index.js";
import type {Dimension, Weights} from "../../lib/index.js";
import {blockOf, percentsOf, sameWeights, stateOf, withLockToggled, withWeight} from "../../src/model/weightsState.js";

const legal: Weights = {kualifikasi: 0.25, kompetensi: 0.4, kinerja: 0.3, disiplin: 0.05};
const start = stateOf({weights: legal, locked: []});
const only = (id: Dimension): Weights => ({kualifikasi: 0, kompetensi: 0, kinerja: 0, disiplin: 0, [id]: 1});

describe("withWeight", () => {
  it("moves one weight, the others in proportion, all in tenths of a percent", () => {
    const {weights} = withWeight(start, "kompetensi", 0.3);
    expect(weights).toEqual({kualifikasi: 0.292, kompetensi: 0.3, kinerja: 0.35, disiplin: 0.058});
  });

  it("keeps the proportions of the beginning until another weight is moved", () => {
    const down = withWeight(start, "kompetensi", 1);
    expect(withWeight(down, "kompetensi", 0.4).weights).toEqual(legal);
    const other = withWeight(down, "kinerja", 0.5);
    expect(other.origin).toEqual({dimension: "kinerja", weights: down.weights});
    expect(other.weights).toEqual({kualifikasi: 0, kompetensi: 0.5, kinerja: 0.5, disiplin: 0});
  });

  it("takes no more than the unlocked can give", () => {
    const {weights} = withWeight({...start, locked: ["kualifikasi", "kinerja"]}, "kompetensi", 1);
    expect(weights).toEqual({kualifikasi: 0.25, kompetensi: 0.45, kinerja: 0.3, disiplin: 0});
  });
});

describe("moving away and back", () => {
  const cut = fc.nat(1000);
  const weights = fc.tuple(cut, cut, cut).map((cuts) => {
    const [a, b, c] = [...cuts].sort((x, y) => x - y) as [number, number, number];
    return {kualifikasi: a / 1000, kompetensi: (b - a) / 1000, kinerja: (c - b) / 1000, disiplin: (1000 - c) / 1000};
  });
  const sometimesAll = fc.oneof(weights, fc.constantFrom(...dimensions).map(only));

  it("is the identity, for any sequence within one weight, whatever is locked", () => {
    fc.assert(
      fc.property(
        sometimesAll,
        fc.constantFrom(...dimensions),
        fc.subarray([...dimensions]),
        fc.array(fc.oneof(fc.constantFrom(0, 1000), fc.nat(1000)), {maxLength: 12}),
        (weights, id, locked, steps) => {
          let state = stateOf({weights, locked});
          for (const step of steps) state = withWeight(state, id, step / 1000);
          expect(withWeight(state, id, weights[id]).weights).toEqual(weights);
        }
      )
    );
  });

  it("is the identity for weights that are no tenths, by the number that is shown", () => {
    const thirds = {kualifikasi: 1 / 3, kompetensi: 1 / 3, kinerja: 1 / 3, disiplin: 0};
    const away = withWeight(stateOf({weights: thirds, locked: []}), "kualifikasi", 1);
    expect(withWeight(away, "kualifikasi", 0.334).weights).toEqual(thirds);
  });

  it("finds the old proportions again after undoing and redoing the way to an extreme", () => {
    const gone = withWeight(start, "kompetensi", 1);
    const undone = stateOf(start, gone.known);
    const redone = stateOf({weights: gone.weights, locked: []}, undone.known);
    expect(withWeight(redone, "kompetensi", 0.4).weights).toEqual(legal);
  });

  it("finds them after another weight was touched, and among the unlocked", () => {
    const touched = withWeight(withWeight(start, "kompetensi", 1), "kinerja", 0);
    expect(withWeight(touched, "kompetensi", 0.4).weights).toEqual(legal);
    const locked = withLockToggled(withWeight(start, "kompetensi", 1), "disiplin");
    // 600 thousandths over 250 : 300 are 272.7 : 327.3.
    expect(withWeight(locked, "kompetensi", 0.4).weights).toEqual({
      kualifikasi: 0.273,
      kompetensi: 0.4,
      kinerja: 0.327,
      disiplin: 0
    });
  });

  it("shares equally where nothing was ever known of the others", () => {
    const {weights} = withWeight(stateOf({weights: only("kinerja"), locked: []}), "kinerja", 0.4);
    expect(weights).toEqual({kualifikasi: 0.2, kompetensi: 0.2, kinerja: 0.4, disiplin: 0.2});
  });
});

describe("withLockToggled", () => {
  it("locks and unlocks, and forgets where a weight began", () => {
    const moved = withWeight(start, "kompetensi", 0.5);
    const locked = withLockToggled(moved, "disiplin");
    expect(locked).toEqual({weights: moved.weights, locked: ["disiplin"], origin: null, known: legal});
    expect(withLockToggled(locked, "disiplin").locked).toEqual([]);
  });
});

describe("blockOf", () => {
  it("tells a locked weight from the last that is not", () => {
    const state = {locked: ["kualifikasi", "kinerja", "disiplin"] as const};
    expect(dimensions.map((id) => blockOf(state, id, dimensions))).toEqual([
      "locked",
      "lastUnlocked",
      "locked",
      "locked"
    ]);
    expect(blockOf({locked: ["kinerja"]}, "kompetensi", dimensions)).toBeNull();
  });
});

describe("sameWeights and percentsOf", () => {
  it("compare exactly and round to a sum of 100", () => {
    expect(sameWeights(legal, {...legal})).toBe(true);
    expect(sameWeights(legal, {...legal, kinerja: 0.3001})).toBe(false);
    const third = 1 / 3;
    const thirds = {kualifikasi: third, kompetensi: third, kinerja: third, disiplin: 0};
    expect(percentsOf(thirds, dimensions)).toEqual([33.4, 33.3, 33.3, 0]);
  });
});
