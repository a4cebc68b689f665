import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {isProtected} from "../../../lib/protect/isProtected.js";
import {protectCounts, protectTable} from "../../../lib/protect/protectCounts.js";

describe("isProtected", () => {
  it("holds for 1 to 9 people", () => {
    expect([0, 1, 9, 10, 11].map((n) => isProtected(n))).toEqual([false, true, true, false, false]);
  });

  it("holds for no one when the minimum is 0", () => {
    expect(isProtected(3, 0)).toBe(false);
  });
});

describe("protectCounts", () => {
  it("leaves large groups and zeros", () => {
    expect(protectCounts([0, 10, 250])).toEqual([0, 10, 250]);
  });

  it("hides the smallest other with a single small group, so that the total does not give it away", () => {
    expect(protectCounts([3, 40, 25, 0])).toEqual([null, 40, null, 0]);
  });

  it("hides no further if two hidden groups are enough together", () => {
    expect(protectCounts([4, 7, 100, 200])).toEqual([null, null, 100, 200]);
  });

  it("hides one more if the hidden groups are small even together", () => {
    // 1 + 1: the total would say that both are 1.
    expect(protectCounts([1, 1, 100, 200])).toEqual([null, null, null, 200]);
  });

  it("has nothing to hide behind if there is no other group", () => {
    expect(protectCounts([5, 0, 0])).toEqual([null, 0, 0]);
  });

  it("takes another minimum", () => {
    expect(protectCounts([4, 7, 100], 5)).toEqual([null, null, 100]);
    expect(protectCounts([1, 2], 0)).toEqual([1, 2]);
  });

  it("refuses what is no count", () => {
    expect(() => protectCounts([3, -1])).toThrow(new RangeError("count 1 is not a whole number: -1"));
  });

  it("hides nobody's group behind too few, and never hides a zero", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(15), fc.nat(1000)), {minLength: 1, maxLength: 8}), (counts) => {
        const shown = protectCounts(counts);
        const hidden = counts.filter((_, i) => shown[i] === null);
        const visible = shown.filter((value): value is number => value !== null);
        expect(visible.every((value) => !isProtected(value))).toBe(true);
        expect(hidden.every((value) => value > 0)).toBe(true);
        const people = hidden.reduce((a, b) => a + b, 0);
        const safe = hidden.length === 0 || (hidden.length > 1 && people >= 10);
        expect(safe || visible.every((value) => value === 0)).toBe(true);
      })
    );
  });
});

describe("protectTable", () => {
  it("hides a rectangle around a single small group", () => {
    const table = [
      [3, 20, 30],
      [40, 50, 60],
      [70, 80, 90]
    ];
    expect(protectTable(table)).toEqual([
      [null, null, 30],
      [null, null, 60],
      [70, 80, 90]
    ]);
  });

  it("protects every row and every column", () => {
    const cell = fc.oneof(fc.constant(0), fc.nat(12), fc.nat(500));
    fc.assert(
      fc.property(fc.array(fc.array(cell, {minLength: 5, maxLength: 5}), {minLength: 5, maxLength: 5}), (table) => {
        const shown = protectTable(table);
        const lines = [
          ...table.map((row, i) => [row, shown[i]!] as const),
          ...table.map((_, j) => [table.map((row) => row[j]!), shown.map((row) => row[j]!)] as const)
        ];
        for (const [counts, cells] of lines) {
          const hidden = counts.filter((_, i) => cells[i] === null);
          const people = hidden.reduce((a, b) => a + b, 0);
          const safe = hidden.length === 0 || (hidden.length > 1 && people >= 10);
          expect(safe || cells.every((value) => value === null || value === 0)).toBe(true);
          expect(cells.every((value) => value === null || !isProtected(value))).toBe(true);
        }
      })
    );
  });
});
