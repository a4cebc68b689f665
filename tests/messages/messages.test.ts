// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {noticeText, problemText} from "../../src/datasets/problemText.js";
import {data} from "../../src/datasets/messages.js";
import {metode} from "../../src/method/messages.js";
import {terms} from "../../src/messages/terms.js";
import type {MeansProblem} from "../../src/datasets/means/problems.js";

/** The names of every message, nested ones with their path. */
function names(messages: object, path = ""): string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === "object" && value !== null ? names(value as object, `${path}${key}.`) : `${path}${key}`
  );
}

describe.each([
  ["data", data],
  ["metode", metode],
  ["terms", terms]
])("messages of %s", (_, catalogue) => {
  it("are the same in both languages", () => {
    expect(names(catalogue.en)).toEqual(names(catalogue.id));
  });
  it("are none of them empty", () => {
    const texts = (messages: object): string[] =>
      Object.values(messages).flatMap((value) =>
        typeof value === "string" ? value : typeof value === "object" ? texts(value as object) : []
      );
    for (const text of [...texts(catalogue.id), ...texts(catalogue.en)]) expect(text.trim()).not.toBe("");
  });
});

describe.each(["id", "en"] as const)("problems in %s", (locale) => {
  const codes = Object.keys(data.id.import.problem) as MeansProblem["code"][];
  it.each(codes)("%s names what was found and what is expected", (code) => {
    const sentence = problemText({code, row: 7, column: "kinerja", value: "1234567", expected: 2097152}, locale);
    expect(sentence).toMatch(locale === "id" ? /^(Tabel|Baris 7)/ : /^(Table|Row 7)/);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
  });
  it("shorten a long text", () => {
    const sentence = problemText(
      {code: "not-a-number", row: 1, column: "n", value: "x".repeat(300), expected: 5},
      locale
    );
    expect(sentence).toContain(`${"x".repeat(79)}…`);
    expect(sentence).not.toContain("x".repeat(80));
  });
});

describe("problemText", () => {
  it("names row, column, value and bound", () => {
    const problem: MeansProblem = {code: "above-maximum", row: 3, column: "kompetensi", value: "66,2", expected: 40};
    expect(problemText(problem, "id")).toBe(
      "Baris 3, kolom kompetensi: 66,2 melebihi nilai tertinggi dimensi ini, 40. Nilainya harus dalam skala peraturan, bukan persen."
    );
  });
  it("turns a percentage into points", () => {
    const problem: MeansProblem = {code: "percent", row: 3, column: "kompetensi", value: "62%", expected: 40};
    expect(problemText(problem, "id")).toBe(
      "Baris 3, kolom kompetensi: “62%” berupa persen; yang diminta nilai dari 0 sampai 40. Nilai = persen × 40 ÷ 100, jadi 62% ditulis 24,80."
    );
  });
  it("lists the titles by which a missing column is known", () => {
    const expected = "kinerja, performance";
    const problem: MeansProblem = {code: "missing-column", row: 1, column: "kinerja", value: "", expected};
    expect(problemText(problem, "en")).toBe(
      "Table: The column performance is not known. Choose it below, mend its title, or add it. Titles that are known: kinerja, performance."
    );
  });
  it("names the rows of the namesakes", () => {
    const problem: MeansProblem = {
      code: "duplicate-unit",
      row: 3,
      column: "unit",
      value: "Kota Bima",
      expected: "5, 9"
    };
    expect(problemText(problem, "en")).toBe(
      "Row 3, column unit: “Kota Bima” is also in row 5, 9. Give it another name, or leave only one."
    );
  });
  it("asks for a number of employees where that is empty", () => {
    const problem: MeansProblem = {code: "missing-number", row: 2, column: "n", value: "", expected: null};
    expect(problemText(problem, "id")).toBe("Baris 2, kolom jumlah pegawai: kosong; isi dengan jumlah pegawai.");
  });
});

describe("noticeText", () => {
  it("says how a head-count was read", () => {
    expect(noticeText({code: "thousands-mark", mark: ".", example: "3.252", reading: 3252}, "en")).toBe(
      "The number of employees “3.252” is read as 3,252 people."
    );
  });
  it("says which rows are units of few people", () => {
    expect(noticeText({code: "small-units", rows: [3, 7]}, "en")).toMatch(
      /^Rows 3, 7: units of fewer than 10 people\./
    );
  });
  it("says that vertical bars separate the columns", () => {
    expect(noticeText({code: "delimiter", value: "|"}, "id")).toBe("Garis tegak (|) dibaca sebagai pemisah kolom.");
  });
  it("says which line is a total", () => {
    expect(noticeText({code: "total-row", row: 12, value: "Jumlah"}, "id")).toBe(
      "Baris 12 (“Jumlah”) dikenali sebagai jumlah atau rata-rata, bukan unit, dan tidak dimuat."
    );
  });
});
