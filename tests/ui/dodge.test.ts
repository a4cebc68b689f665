// @vitest-environment jsdom
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {dodge} from "../../src/ui/dodge.js";

describe("dodge", () => {
  it("leaves alone what does not overlap", () => {
    expect(dodge([0, 20, 40], 10, 0, 100)).toEqual([0, 20, 40]);
  });

  it("spreads what coincides evenly about where it wants to be", () => {
    expect(dodge([50, 50, 50], 10, 0, 100)).toEqual([40, 50, 60]);
  });

  it("keeps within the bounds", () => {
    expect(dodge([0, 0], 10, 0, 100)).toEqual([0, 10]);
    expect(dodge([100, 100], 10, 0, 100)).toEqual([90, 100]);
  });

  it("shrinks the gap when there is no room for it", () => {
    expect(dodge([5, 5, 5], 100, 0, 10)).toEqual([0, 5, 10]);
  });

  it("always keeps the order, the gap and the bounds", () => {
    fc.assert(
      fc.property(fc.array(fc.double({min: 0, max: 500, noNaN: true}), {minLength: 1, maxLength: 20}), (values) => {
        const wanted = values.sort((a, b) => a - b);
        const placed = dodge(wanted, 18, 0, 500);
        for (const [i, y] of placed.entries()) {
          expect(y).toBeGreaterThanOrEqual(-1e-9);
          expect(y).toBeLessThanOrEqual(500 + 1e-9);
          if (i > 0) expect(y - placed[i - 1]!).toBeGreaterThanOrEqual(18 - 1e-9);
        }
      })
    );
  });
});
