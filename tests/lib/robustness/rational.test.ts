import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {decimalOf, integersOf, minus, quotient} from "../../../lib/robustness/rational.js";

describe("rational numbers", () => {
  it("are the decimals that print", () => {
    expect(decimalOf(0.116)).toEqual({digits: 116n, places: 3});
    expect(decimalOf(-1.5e-7)).toEqual({digits: -15n, places: 8});
    expect(decimalOf(-0.5)).toEqual({digits: -5n, places: 1});
    expect(decimalOf(2e21)).toEqual({digits: 2n, places: -21});
    expect(decimalOf(-0)).toEqual({digits: 0n, places: 0});
  });

  it("subtract without a residue", () => {
    expect(0.3 - 0.1).not.toBe(0.2);
    expect(minus(decimalOf(0.3), decimalOf(0.1))).toEqual({digits: 2n, places: 1});
  });

  it("become integers in proportion", () => {
    expect(integersOf([0.25, 1, -0.5].map(decimalOf))).toEqual([25n, 100n, -50n]);
    expect(integersOf([2e21, 1e22].map(decimalOf))).toEqual([2n, 10n]);
  });

  it("go back to the numbers they came from", () => {
    fc.assert(
      fc.property(fc.double({noNaN: true, noDefaultInfinity: true, min: -1e30, max: 1e30}), (value) => {
        if (Math.abs(value) < 1e-200) return;
        const {digits, places} = decimalOf(value);
        const [numerator, denominator] =
          places >= 0 ? [digits, 10n ** BigInt(places)] : [digits * 10n ** BigInt(-places), 1n];
        expect(Math.abs(quotient(numerator, denominator) - value)).toBeLessThanOrEqual(
          Math.abs(value) * Number.EPSILON
        );
      })
    );
    expect(quotient(1n, 3n)).toBe(1 / 3);
    expect(quotient(-116n, 1000n)).toBe(-0.116);
    expect(quotient(0n, 7n)).toBe(0);
  });
});
