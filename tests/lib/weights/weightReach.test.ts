import {expect, it} from "vitest";
import {weightReach} from "../../../lib/index.js";

const weights = {kualifikasi: 0.25, kompetensi: 0.4, kinerja: 0.3, disiplin: 0.05};

it("reaches from nothing to what the locked ones leave", () => {
  expect(weightReach(weights, "kinerja", [])).toEqual({lowest: 0, highest: 1});
  expect(weightReach(weights, "kinerja", ["kualifikasi", "kompetensi"])).toEqual({lowest: 0, highest: 0.35});
  const held = {kualifikasi: 0.4, kompetensi: 0.6, kinerja: 0, disiplin: 0};
  expect(weightReach(held, "kinerja", ["kualifikasi", "kompetensi"])).toEqual({lowest: 0, highest: 0});
});

it("is null for what cannot move", () => {
  expect(weightReach(weights, "kinerja", ["kinerja"])).toBeNull();
  expect(weightReach(weights, "kinerja", ["kualifikasi", "kompetensi", "disiplin"])).toBeNull();
});
