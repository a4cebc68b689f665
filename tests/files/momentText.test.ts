import {expect, it} from "vitest";
import {momentText} from "../../src/files/momentText.js";

const at = (...parts: Parameters<typeof Date.UTC>) => BigInt(Date.UTC(...parts));

it("spells moments as DuckDB does", () => {
  expect(momentText(at(2024, 2, 10, 2, 30), "ms")).toBe("2024-03-10 02:30:00");
  expect(momentText(at(2024, 2, 10, 2, 30, 1, 5), "ms", {zone: true})).toBe("2024-03-10 02:30:01.005+00");
  expect(momentText(at(2024, 1, 29), "ms", {day: true})).toBe("2024-02-29");
  expect(momentText(-1n, "us")).toBe("1969-12-31 23:59:59.999999");
  expect(momentText(-1n, "ns")).toBe("1969-12-31 23:59:59.999999999");
  expect(momentText(at(12024, 0, 1), "ms")).toBe("12024-01-01 00:00:00");
  expect(momentText(BigInt(Date.parse("-000043-03-15T12:00:00Z")), "ms")).toBe("0044-03-15 (BC) 12:00:00");
  expect(momentText(BigInt(Date.parse("0000-01-01T00:00:00Z")), "ms", {day: true})).toBe("0001-01-01 (BC)");
});
