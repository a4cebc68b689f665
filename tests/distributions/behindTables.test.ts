import {describe, expect, it} from "vitest";
import {behindSentence, behindTables} from "../../src/distributions/behindTables.js";
import {behind} from "./examples.js";

const names = ["Kualifikasi", "Kompetensi", "Kinerja", "Disiplin"];

describe("behindSentence", () => {
  it("names what contributes most by its measure, whether that is more than its weight, and what it alone tells", () => {
    expect(behindSentence(behind, names, "en")).toBe(
      "Kompetensi weighs 40.0%, but its covariance share is 62.0%: so much it contributes to the variance of the index between employees. Knowing the points of Kompetensi alone, 70.0% of that variance is known (correlation ratio η²)."
    );
    expect(behindSentence(behind, names, "id")).toMatch(/bagian kovariansnya 62,0%.*70,0%.*rasio korelasi η²/);
    const close = behindSentence({...behind, employees: [0.2, 0.45, 0.3, 0.05]}, names, "en");
    expect(close).toMatch(/Kompetensi/);
    expect(close.replace("45.0%", "62.0%")).not.toBe(behindSentence(behind, names, "en"));
  });

  it("names nothing where the index does not vary", () => {
    const employees = [NaN, NaN, NaN, NaN];
    expect(behindSentence({...behind, employees}, names, "en")).not.toMatch(/Kualifikasi|NaN/);
  });
});

describe("behindTables", () => {
  const {weights, correlations, parts, ends} = behindTables(behind, names, "id");

  it("have as many cells in each row as columns", () => {
    for (const table of [weights, correlations, parts, ends])
      for (const row of table.rows()) expect(row).toHaveLength(table.columns.length);
  });

  it("give each contribution by the name of its measure, between employees and between agencies", () => {
    expect(weights.columns.map(({label}) => label)).toEqual([
      "Dimensi",
      "Bobot",
      "Bagian kovarians, antarpegawai",
      "Bagian kovarians, antarinstansi",
      "Rasio korelasi η², antarpegawai"
    ]);
    expect(weights.rows()[1]).toEqual(["Kompetensi", 0.4, 0.62, 0.5, 0.7]);
  });

  it("give shares of the variance within and between", () => {
    expect(parts.rows()[0]!.slice(1)).toEqual(["120,00", 0.8, 0.2]);
    expect(parts.rows()[1]!.slice(1, 3)).toEqual(["0,0200", 0.75]);
    expect(parts.rows()[2]!.slice(1)).toEqual(["0,1100", null, null]);
    const {parts: none} = behindTables({...behind, gini: NaN}, names, "id");
    expect(none.rows()[2]![1]).toBe("–");
  });

  it("leave out how many stand at an end where that is protected", () => {
    expect(ends.rows()).toEqual([
      ["Kualifikasi", 120, null],
      ["Kompetensi", 31, 40],
      ["Kinerja", null, 10],
      ["Disiplin", 290, 0]
    ]);
  });
});
