import {describe, expect, it} from "vitest";
import {dimensions} from "../../lib/index.js";
import type {Weights} from "../../lib/index.js";
import {blockOf, percentsOf, sameWeights, withLockToggled, withWeight} from "../../src/model/weightsState.js";
import type {WeightsState} from "../../src/model/weightsState.js";

const legal: Weights = {kualifikasi: 0.25, kompetensi: 0.4, kinerja: 0.3, disiplin: 0.05};
const start: WeightsState = {weights: legal, locked: [], origin: null};

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

describe("withLockToggled", () => {
  it("locks and unlocks, and forgets where a weight began", () => {
    const moved = withWeight(start, "kompetensi", 0.5);
    const locked = withLockToggled(moved, "disiplin");
    expect(locked).toEqual({weights: moved.weights, locked: ["disiplin"], origin: null});
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
