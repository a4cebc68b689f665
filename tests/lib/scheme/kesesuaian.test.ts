import {expect, it} from "vitest";
import {jenjang, kesesuaian} from "../../../lib/scheme/kesesuaian.js";

it("orders levels SLTP < SLTA < D3 < S1 < S2 < S3", () => {
  expect(jenjang).toEqual(["SLTP", "SLTA", "D3", "S1", "S2", "S3"]);
});

it.each([
  ["S2", "S1", "di-atas"],
  ["S3", "SLTP", "di-atas"],
  ["S1", "S1", "sesuai"],
  ["D3", "S1", "satu-di-bawah"],
  ["SLTA", "D3", "satu-di-bawah"],
  ["SLTA", "S1", "lebih-rendah"],
  ["SLTP", "S3", "lebih-rendah"],
  ["S3", undefined, "tidak-diketahui"],
  ["SLTP", null, "tidak-diketahui"]
] as const)("%s for a post that asks for %s is %s", (pendidikan, syarat, expected) => {
  expect(kesesuaian(pendidikan, syarat)).toBe(expected);
});
