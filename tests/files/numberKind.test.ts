import fc from "fast-check";
import {expect, it} from "vitest";
import {asKind} from "../../src/files/arrowColumn.js";
import {numberKind} from "../../src/files/numberKind.js";

it("is the narrowest kind that loses nothing", () => {
  expect(numberKind([1, null, -2147483648])).toBe("int32");
  expect(numberKind([2147483648])).toBe("int64");
  expect(numberKind([9007199254740993n, 1])).toBe("int64");
  expect(numberKind([1n])).toBe("int32");
  expect(numberKind([1, 0.5])).toBe("double");
  expect(numberKind([1, NaN, Infinity])).toBe("double");
  expect(numberKind([2 ** 60])).toBe("double");
  expect(numberKind([9007199254740993n, 0.5])).toBe("text");
  expect(numberKind([2n ** 63n])).toBe("digits");
  expect(numberKind([10n ** 38n - 1n, -(10n ** 38n) + 1n])).toBe("digits");
  expect(numberKind([10n ** 38n])).toBe("text");
  expect(numberKind([null, null])).toBe("double");
  expect(numberKind([])).toBe("double");
});

it("is not narrowed where SQL has a common type for it", () => {
  expect(numberKind([1, 2], "DOUBLE")).toBe("double");
  expect(numberKind([1, null], "BIGINT")).toBe("int64");
  expect(numberKind([null], "INTEGER")).toBe("int32");
  expect(numberKind([1], "HUGEINT")).toBe("int32");
  expect(numberKind([2n ** 63n], "UBIGINT")).toBe("digits");
});

it("comes back the same from whatever kind it is written as", () => {
  const number = fc.oneof(fc.integer(), fc.double({noNaN: true}), fc.bigInt({min: -(2n ** 70n), max: 2n ** 70n}));
  fc.assert(
    fc.property(fc.array(fc.oneof(number, fc.constant(null))), (values) => {
      const kind = numberKind(values);
      asKind(values, kind).forEach((written, i) => {
        if (values[i] === null) expect(written).toBeNull();
        else expect(String(written)).toBe(String(values[i]));
      });
    })
  );
});
