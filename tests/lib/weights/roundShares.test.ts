import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {roundParts, roundShares} from "../../../lib/weights/roundShares.js";

describe("roundShares", () => {
  it("rounds thirds so that they add up to 100.0", () => {
    expect(roundShares([1 / 3, 1 / 3, 1 / 3], 1)).toEqual([33.4, 33.3, 33.3]);
  });

  it("gives what is left to the largest fractions", () => {
    expect(roundShares([0.4994, 0.3338, 0.1668], 1)).toEqual([49.9, 33.4, 16.7]);
  });

  it("leaves round shares as they are", () => {
    expect(roundShares([0.25, 0.4, 0.3, 0.05], 0)).toEqual([25, 40, 30, 5]);
  });

  it("takes counts", () => {
    expect(roundShares([1, 2, 0], 1)).toEqual([33.3, 66.7, 0]);
  });

  it("knows no percentage of nothing", () => {
    expect(roundShares([0, 0], 1)).toEqual([NaN, NaN]);
  });

  it("refuses a negative share", () => {
    expect(() => roundShares([0.5, -0.1], 1)).toThrow(new RangeError("share 1 is not a number from 0 up: -0.1"));
  });

  it("adds up to 100 as printed, each less than one unit of the last decimal off", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(1e6), {minLength: 1, maxLength: 12}),
        fc.integer({min: 0, max: 3}),
        (counts, decimals) => {
          fc.pre(counts.some((count) => count > 0));
          const scale = 10 ** decimals;
          const total = counts.reduce((a, b) => a + b);
          const rounded = roundShares(counts, decimals);
          expect(rounded.reduce((sum, value) => sum + Math.round(value * scale), 0)).toBe(100 * scale);
          rounded.forEach((value, i) => {
            expect(value).toBe(Number(value.toFixed(decimals)));
            expect(Math.abs(value - (100 * counts[i]!) / total) * scale).toBeLessThan(1 + 1e-6);
          });
        }
      )
    );
  });
});

describe("roundParts", () => {
  it("keeps signed parts adding up to the rounded sum", () => {
    // The sum is 0.14 − 0.05 + 0.05 = 0.14, shown as 0.1.
    expect(roundParts([0.14, -0.05, 0.05], 1)).toEqual([0.1, 0, 0]);
  });

  it("gives what is missing to the largest fraction", () => {
    // Rounded one by one these are 1.3, 1.3 and −0.5, which do not make 2.2.
    expect(roundParts([1.34, 1.34, -0.46], 1)).toEqual([1.4, 1.3, -0.5]);
  });

  it("leaves parts that need no rounding", () => {
    expect(roundParts([-2.5, 1.2, 0, 0.1 + 0.2], 1)).toEqual([-2.5, 1.2, 0, 0.3]);
  });

  it("rounds the sum half away from zero, as number formats do", () => {
    expect(roundParts([-0.25, 0], 1)).toEqual([-0.3, 0]);
    expect(roundParts([0.25, 0], 1)).toEqual([0.3, 0]);
  });

  it("refuses what is not a finite number", () => {
    expect(() => roundParts([1, NaN], 1)).toThrow(new RangeError("part 1 is not a finite number: NaN"));
  });

  it("adds up for any parts", () => {
    const part = fc.double({min: -100, max: 100, noNaN: true});
    fc.assert(
      fc.property(fc.array(part, {minLength: 1, maxLength: 6}), (parts) => {
        const rounded = roundParts(parts, 2);
        const total = parts.reduce((a, b) => a + b, 0);
        const shown = rounded.reduce((sum, value) => sum + Math.round(value * 100), 0);
        expect(Math.abs(shown - total * 100)).toBeLessThanOrEqual(0.5 + 1e-6);
        rounded.forEach((value, i) => expect(Math.abs(value - parts[i]!)).toBeLessThanOrEqual(0.01 + 1e-9));
      })
    );
  });
});
