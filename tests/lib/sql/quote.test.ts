import fc from "fast-check";
import {expect, it} from "vitest";
import {double, identifier, isIn, literal} from "../../../lib/sql/quote.js";
import {database, rowsOf} from "./records.js";

it("quotes names and texts", () => {
  expect(identifier('a"b')).toBe('"a""b"');
  expect(literal("Jum'at")).toBe("'Jum''at'");
});

it("writes numbers as DOUBLE", () => {
  expect([20, 22.5, -1, 1e-6, 1e300].map(double)).toEqual(["20e0", "22.5e0", "(-1e0)", "0.000001e0", "1e+300"]);
});

it("refuses numbers SQL cannot hold", () => {
  expect(() => double(NaN)).toThrow(new RangeError("not a number SQL can hold: NaN"));
});

it("finds nothing in an empty list", () => {
  expect(isIn("status", [])).toBe("FALSE");
});

it("reads back any text and any number as it was", async () => {
  const connection = await database([]);
  const noNul = fc.string({unit: "binary"}).filter((s) => !s.includes("\0"));
  await fc.assert(
    fc.asyncProperty(noNul, fc.double({noNaN: true, noDefaultInfinity: true}), async (text, x) => {
      const [row] = await rowsOf(
        connection,
        `SELECT ${literal(text)} AS ${identifier("t")}, ${double(x)} AS x, typeof(x) AS type`
      );
      expect(row).toEqual({t: text, x: x === 0 ? 0 : x, type: "DOUBLE"});
    }),
    {numRuns: 200}
  );
});
