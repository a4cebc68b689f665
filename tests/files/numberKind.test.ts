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

it("is that of its type in SQL, as long as that holds the numbers", () => {
  expect(numberKind([1, 2], "DOUBLE")).toBe("double");
  expect(numberKind([0.1, NaN, null, Infinity], "FLOAT")).toBe("float");
  expect(numberKind([1e300], "FLOAT")).toBe("double");
  expect(numberKind([1, null], "BIGINT")).toBe("int64");
  expect(numberKind([null], "INTEGER")).toBe("int32");
  expect(numberKind([3000000000], "INTEGER")).toBe("int64");
  expect(numberKind([127, -128], "TINYINT")).toBe("int8");
  expect(numberKind([128], "TINYINT")).toBe("int32");
  expect(numberKind([-32768], "SMALLINT")).toBe("int16");
  expect(numberKind([-32769], "SMALLINT")).toBe("int32");
  expect(numberKind([255, 0], "UTINYINT")).toBe("uint8");
  expect(numberKind([-1], "UTINYINT")).toBe("int32");
  expect(numberKind([65535], "USMALLINT")).toBe("uint16");
  expect(numberKind([4294967295], "UINTEGER")).toBe("uint32");
  expect(numberKind([2n ** 64n - 1n, 0], "UBIGINT")).toBe("uint64");
  expect(numberKind([2n ** 64n], "UBIGINT")).toBe("digits");
  expect(numberKind([1], "HUGEINT")).toBe("int32");
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
