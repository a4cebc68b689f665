import {describe, expect, it} from "vitest";
import {parseAggregates} from "../../../src/datasets/means/readMeans.js";
import {aggregateColumns} from "../../../src/state/data/aggregateColumns.js";
import {canonicalCsv, fingerprintAggregates} from "../../../src/state/data/fingerprintAggregates.js";

const maxima = {kualifikasi: 25, kompetensi: 40, kinerja: 30, disiplin: 5};
const parse = (...lines: string[]) => parseAggregates(lines.join("\n"), {maxima});
const header = "unit;n;kualifikasi;kompetensi;kinerja;disiplin";
const bima = {unit: "Kota Bima", n: 3252, kualifikasi: 21.19, kompetensi: 26.47, kinerja: 25.75, disiplin: 5};
const bimaLine = "Kota Bima;3252;21,19;26,47;25,75;5";

describe("fingerprintAggregates", () => {
  const batam = {unit: "Kota Batam; =1", n: 5712, kualifikasi: 20.5, kompetensi: 0, kinerja: 25, disiplin: 4.99};
  it("is taken over the units ordered by name, in one canonical form", () => {
    expect(canonicalCsv([bima, batam])).toBe(
      "unit,n,kualifikasi,kompetensi,kinerja,disiplin\n" +
        "Kota Batam; =1,5712,20.5,0,25,4.99\n" +
        "Kota Bima,3252,21.19,26.47,25.75,5\n"
    );
  });
  it("is the same however the table was written", async () => {
    const one = parse(header, bimaLine, "Kota Batam;5.712;20,50;0;25;4,99").units;
    const other = parse(header, "Kota Batam;5712;20.5;0.0;25;4.990", bimaLine).units;
    expect(await fingerprintAggregates(one)).toBe(await fingerprintAggregates(other));
  });
  it("is SHA-256 in hexadecimal", async () => {
    expect(await fingerprintAggregates([])).toBe("85f1c4baa059ad79c9a58859bc2505e7163702edeb0175b57ebfa22278b615e6");
  });
  it("changes with any number", async () => {
    expect(await fingerprintAggregates([bima])).not.toBe(await fingerprintAggregates([{...bima, n: 3253}]));
  });
  it("names its columns in the order of the regulation", () => {
    expect(aggregateColumns).toEqual(["unit", "n", "kualifikasi", "kompetensi", "kinerja", "disiplin"]);
  });
});
