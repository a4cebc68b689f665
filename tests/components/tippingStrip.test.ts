// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {marksNear} from "../../src/components/tippingStrip.js";
import type {TippingMark} from "../../src/components/tippingStrip.js";

describe("marksNear", () => {
  const mark = (weight: number): TippingMark => ({dimension: "kinerja", weight, pair: ["A", "B"]});

  it("gives the marks within reach, nearest first", () => {
    const marks = [0.25, 0.3, 0.31, 0.5].map(mark);
    expect(marksNear(marks, 0.308, 0.02).map(({weight}) => weight)).toEqual([0.31, 0.3]);
    expect(marksNear(marks, 0.8, 0.02)).toEqual([]);
  });
});
