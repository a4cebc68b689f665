// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {engineCheck} from "../../src/components/engineCheck.js";
import {text} from "../datasets/fixture.js";

describe("engineCheck", () => {
  it("says how much was computed twice when all agrees", () => {
    const element = engineCheck({status: "agree", records: 231_770, comparisons: 1452}, {locale: "id"});
    expect(text(element)).toBe(
      "231.770 rekaman dihitung dua kali (SQL di DuckDB dan TypeScript): 1.452 angka dibandingkan, semuanya sama."
    );
  });
  it("becomes what it is told, in the same element", () => {
    const element = engineCheck({status: "loading"}, {locale: "en"});
    expect(text(element)).toBe("Computing all records again with SQL in DuckDB …");
    element.update({status: "unavailable", reason: "This browser has no WebAssembly."});
    expect(text(element)).toMatch(/^This check cannot be run: This browser has no WebAssembly\. The figures/);
    expect(element.dataset.status).toBe("unavailable");
    expect(element.getAttribute("role")).toBe("status");
  });
  it("lists every number that differs, with its difference", () => {
    const details = [
      {instansi: "Pemkot Bontang", quantity: "n", sql: 3999, typescript: 4000},
      {instansi: "Pemkot Batam", quantity: "Indeks", sql: 70.5, typescript: 70.25}
    ];
    const element = engineCheck({status: "differ", records: 10_000, comparisons: 20, details}, {locale: "id"});
    expect(text(element.querySelector("p"))).toMatch(/: 2 dari 20 angka berbeda\. Jangan pakai hasil ini/);
    expect([...element.querySelectorAll("tbody tr")].map((row) => [...row.children].map((cell) => text(cell)))).toEqual(
      [
        ["Pemkot Bontang", "n", "3.999", "4.000", "−1"],
        ["Pemkot Batam", "Indeks", "70,5", "70,25", "0,25"]
      ]
    );
    element.update({status: "agree", records: 10_000, comparisons: 20});
    expect(element.querySelector("table")).toBeNull();
  });
});
