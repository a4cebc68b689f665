import {describe, expect, it} from "vitest";
import {readAggregates} from "../../data/artefacts.js";
import {unitsFromAggregates} from "../../lib/dataset/unitsFromAggregates.js";
import {pooledMean} from "../../lib/dataset/unitsMean.js";
import {standings} from "../../lib/rank/standings.js";
import {bkn2019} from "../../lib/scheme/bkn2019.js";

const {manifest, aggregates} = await readAggregates("data/kota-bima");
const units = unitsFromAggregates(aggregates, bkn2019);
const unit = (id: string) => units.find((u) => u.id === id)!;

describe("Kota Bima", () => {
  it("is real, aggregated, and holds the five published units", () => {
    expect([manifest.kind, manifest.content]).toEqual(["nyata", "aggregates"]);
    expect(aggregates.map(({unit, n}) => [unit, n])).toEqual([
      ["PNS 2023", 3252],
      ["PPPK 2023", 171],
      ["ASN 2023", 3423],
      ["PNS 2024", 3128],
      ["PPPK 2024", 433]
    ]);
  });

  it("has every column in the code book", () => {
    const columns = new Set(aggregates.flatMap((row) => Object.keys(row)));
    expect([...columns].sort()).toEqual(manifest.codeBook.map(({column}) => column).sort());
  });

  it("gives the published means of all ASN of 2023 when PNS and PPPK are pooled by head-count", () => {
    const {n, shares} = pooledMean([unit("PNS 2023"), unit("PPPK 2023")]);
    expect(n).toBe(3423);
    const points = shares.map((share, d) => (share * bkn2019.dimensions[d]!.maximum).toFixed(2));
    expect(points).toEqual(["21.37", "26.16", "25.72", "5.00"]);
  });

  it("gives the published index 78.25 at the legal weights, from the dimensions and from the pooled units", () => {
    const pooled = pooledMean([unit("PNS 2023"), unit("PPPK 2023")]);
    const both = [unit("ASN 2023"), {...unit("ASN 2023"), id: "pooled", shares: pooled.shares}];
    expect(standings(both, bkn2019.weights, bkn2019).map(({index}) => index.toFixed(2))).toEqual(["78.25", "78.25"]);
  });

  it("agrees with every printed index within what rounding and the source's own slips allow, and every category", () => {
    const computed = standings(units, bkn2019.weights, bkn2019);
    expect(computed.map(({index}) => index.toFixed(2))).toEqual(["78.41", "75.17", "78.25", "81.16", "82.28"]);
    expect(aggregates.map(({indeks}) => indeks)).toEqual([78.41, 75.18, 78.25, 81.16, 82.26]);
    expect(computed.map(({category}) => category)).toEqual(aggregates.map(({kategori}) => kategori));
  });

  it("says where a number is not the printed one", () => {
    expect(aggregates[0]!.note!.en).toContain("26.47");
    expect(
      aggregates.filter(({provisional}) => provisional).every(({note}) => note!.en.startsWith("Provisional"))
    ).toBe(true);
  });
});
