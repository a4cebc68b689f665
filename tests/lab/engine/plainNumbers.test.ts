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

it("takes long numbers of one length for codes where the name of their column says nothing", () => {
  const of = (name: string, ...values: unknown[]) => namesThings(name, wholeRange(values));
  const codes = [110101, 110102, null, 327401];
  for (const name of ["kolom_1", "column 2", "x", "B", "1", "", "c3"])
    expect([name, of(name, ...codes)]).toEqual([name, true]);
  for (const name of ["n", "N", "pegawai", "gaji", "x y", "total_1"])
    expect([name, of(name, ...codes)]).toEqual([name, false]);
  expect(of("x", 199102171990031001n, 199102171990031002n)).toBe(true);
  expect(of("x", 1234567, 98765, 12)).toBe(false);
  expect(of("x", 1234567)).toBe(false);
  expect(of("x", 10101, 10102)).toBe(false);
  expect(of("x", 1250000, 3400000)).toBe(false);
  expect(of("x", -110101, -110102)).toBe(false);
  expect(of("x", 110101.5, 110102)).toBe(false);
});
