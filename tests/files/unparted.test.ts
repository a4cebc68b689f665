import {describe, expect, it} from "vitest";
import {readText} from "../../src/files/readText.js";

const said = (text: string, locale: "id" | "en" = "en") => {
  const read = readText(text, {locale});
  return ("said" in read && read.said) || "";
};

describe("a text that comes out as one column", () => {
  it.each([
    ["sep=^\nunit^n\nA^1\nB^2", /“\^” as the separator/],
    ["unit:n\nA:1\nB:2", /colons seem to part/],
    ["unit   n\nDinas A   1\nDinas B   2", /spaces seem to part/],
    ["unit n\nA 1\nB 2", /spaces seem to part/]
  ])("is said with what seems to part it: %j", (text, words) => {
    expect(said(text)).toMatch(words);
  });

  it.each(["nama\nDinas A\nDinas Besar B", "jam\n08:30\n09:15", "nama\nDinas Kota 1\nDinas 2", "n\n1\n2"])(
    "is left alone where nothing does: %j",
    (text) => expect(said(text)).not.toMatch(/one column/)
  );
});

describe("a single line", () => {
  it("is said to have no row below it", () => {
    expect(said("unit;n")).toContain("There is no row below the titles (unit, n)");
    expect(said("unit;n", "id")).toContain("Tidak ada baris di bawah judul kolom (unit, n)");
    expect(said("unit;n\nA;1")).not.toContain("no row below");
  });
});
