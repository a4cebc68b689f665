import {describe, expect, it} from "vitest";
import {comparisonCsv} from "../../src/compare/comparisonCsv.js";
import type {ComparisonMeta} from "../../src/compare/comparisonCsv.js";
import {split} from "./examples.js";

const meta = (short: string, more: Partial<ComparisonMeta> = {}): ComparisonMeta => ({
  short,
  name: `Skenario ${short}`,
  kind: "sintetis",
  dataset: "Data uji coba",
  fingerprint: "ab".repeat(32),
  scheme: "Peraturan (2019)",
  legal: "Bukan peraturan yang berlaku: bobotnya diubah.",
  settings: "",
  weights: [
    {id: "kualifikasi", percent: 25},
    {id: "kinerja", percent: 75}
  ],
  filter: null,
  counted: "Dihitung 10 dari 12 pegawai.",
  ...more
});

const comparison: Parameters<typeof comparisonCsv>[0] = {
  scenarios: [
    meta("S1"),
    meta("S2", {
      name: '=1+1; "Usul"',
      kind: "unggahan",
      legal: "Rancangan: belum berlaku.",
      settings: "Predikat p2",
      filter: "hanya PNS",
      weights: [
        {id: "kualifikasi", percent: 33.3},
        {id: "kinerja", percent: 66.7}
      ]
    })
  ],
  rows: [
    {
      id: "batam",
      label: "Kota Batam",
      places: [
        {rank: 2, index: 79.126, category: "sedang", tied: false},
        {rank: 1, index: 81.634, category: "tinggi", tied: false}
      ]
    },
    {id: "klhk", label: "KLHK", places: [{rank: 1, index: 80, category: "sedang", tied: false}, {reason: "protected"}]}
  ],
  agreement: {
    columns: ["S1", "S2", "S3"].map((short) => ({short, name: short})),
    pairs: [
      [
        "unavailable",
        {ids: ["batam", "klhk"], tauB: 0.5, spearman: null, largest: {id: "batam", places: 1}, moved: 1},
        "loading"
      ],
      ["unavailable", "unavailable", "unavailable"],
      ["unavailable", "unavailable", "unavailable"]
    ]
  } as never,
  split,
  notices: ["Satu peringatan"]
};

describe.each(["id", "en"] as const)("comparisonCsv (%s)", (locale) => {
  const csv = comparisonCsv(comparison, {version: "0.1.0", date: "2026-11-30"}, locale);

  it("is as kept, with lines that end in CRLF", async () => {
    expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    await expect(csv.replace("\ufeff", "").replaceAll("\r\n", "\n")).toMatchFileSnapshot(
      `output/comparison-${locale}.csv`
    );
  });

  it("leaves out why an agency moved where that cannot be said", () => {
    const without = comparisonCsv({...comparison, split: null}, {version: "0.1.0", date: "2026-11-30"}, locale);
    expect(csv.startsWith(without)).toBe(true);
  });
});
