import {expect, it} from "vitest";
import {namesThings, wholeRange} from "../../../src/lab/engine/plainNumbers.js";

it.each([
  ["tahun", true],
  ["Tahun_data", true],
  ["thn", true],
  ["tahun2019", true],
  ["kode", true],
  ["kodeWilayah", true],
  ["KODE_KAB", true],
  ["kd prov", true],
  ["id", true],
  ["NIP", true],
  ["no", true],
  ["postal code", true],
  ["tahunan", false],
  ["pegawai", false],
  ["nilai", false],
  ["idea", false],
  ["n", false]
])("a column called %s names things: %s", (name, names) => {
  expect(namesThings(name)).toBe(names);
});

it("takes whole numbers that could all be years for years", () => {
  const of = (...values: unknown[]) => namesThings("y", wholeRange(values));
  expect(of(2018, null, 2026)).toBe(true);
  expect(of(1900n, 2100n)).toBe(true);
  expect(of(2018, 5197)).toBe(false);
  expect(of(1899, 2000)).toBe(false);
  expect(of(2018.5)).toBe(false);
  expect(of(null)).toBe(false);
});
