import {describe, expect, it} from "vitest";
import {toCsv} from "../../src/model/toCsv.js";

describe("toCsv", () => {
  it("writes semicolons and a decimal comma for Indonesian", () => {
    expect(
      toCsv(
        [
          ["unit", "n", "indeks"],
          ["Kota Bima", 3252, 78.41]
        ],
        "id"
      )
    ).toBe("\ufeffunit;n;indeks\r\nKota Bima;3252;78,41\r\n");
  });
  it("writes commas and a decimal point for English", () => {
    expect(toCsv([["Kota Bima", 3252, 78.41]], "en")).toBe("\ufeffKota Bima,3252,78.41\r\n");
  });
  it("leaves an absent or undefined number empty and keeps zero", () => {
    expect(toCsv([["a", null, NaN, 0, Infinity]], "en")).toBe("\ufeffa,,,0,\r\n");
  });
  it("quotes separators, quotes and line breaks, doubling the quotes", () => {
    expect(toCsv([['Dinas "A", B; C', "dua\nbaris"]], "en")).toBe('\ufeff"Dinas ""A"", B; C","dua\nbaris"\r\n');
  });
  it.each(["=1+1", "+62", "-5", "@SUM(A1)", "＝1+1", "＋62", "－5", "＠SUM(A1)", "\tx", "\rx", "\nx", "\t=1"])(
    "puts an apostrophe before text that could run: %j",
    (text) => {
      expect(toCsv([[text]], "en").replaceAll('"', "")).toBe(`\ufeff'${text}\r\n`);
    }
  );
  it("writes a negative number as a number", () => {
    expect(toCsv([[-1.5]], "id")).toBe("\ufeff-1,5\r\n");
  });
  it("writes a byte-order mark alone for no rows", () => {
    expect(toCsv([], "id")).toBe("\ufeff");
  });
});
