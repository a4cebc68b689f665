import fc from "fast-check";
import {expect, it} from "vitest";
import {significant} from "../../src/model/significant.js";
import {toCsv} from "../../src/model/toCsv.js";

it("takes away the noise of binary fractions and nothing else", () => {
  expect(18.2 * 3).toBe(54.599999999999994);
  expect(significant(18.2 * 3)).toBe(54.6);
  expect(significant(0.3 - 0.2)).toBe(0.1);
  expect([231_770, 0, -0.25, 1 / 3].map(significant)).toEqual([231_770, 0, -0.25, 0.333333333333]);
  expect(toCsv([[18.2 * 3]], "id")).toContain("54,6\r\n");
});

it("gives sums of hundredths as they are written", () => {
  // Of one sign, so that no digit is lost to a difference.
  const hundredths = fc.integer({min: 0, max: 10_000_00});
  fc.assert(
    fc.property(fc.array(hundredths, {maxLength: 20}), (parts) => {
      const total = parts.reduce((sum, part) => sum + part, 0);
      const inexact = parts.reduce((sum, part) => sum + part / 100, 0);
      expect(significant(Math.round(inexact * 1e9) === 0 ? 0 : inexact)).toBe(total === 0 ? 0 : total / 100);
    })
  );
});
