import {describe, expect, it} from "vitest";
import {parseAggregates} from "../../src/datasets/means/readMeans.js";
import {readTableFile} from "../../src/files/readTableFile.js";
import {textFault, textLimits, textShape} from "../../src/files/textLimits.js";
import {inASecond} from "./inASecond.js";

const maxima = {kualifikasi: 25, kompetensi: 40, kinerja: 30, disiplin: 5};
const million = 1_000_000;

describe("a text that is no table", () => {
  it("is measured by its lines and separators outside quotes", () => {
    expect(textShape('a;b;c\r\n"x;;;;\ny",z\n\n')).toMatchObject({lines: 4, separators: 2, widest: 1, cells: 6});
    expect(textShape("")).toMatchObject({lines: 0, cells: 0});
    expect(textShape("a\rbb\nccc")).toMatchObject({lines: 3, letters: 3, longest: 3});
  });

  it.each([
    ["a million separators", ";".repeat(million), /baris 1 berisi 1\.000\.000 pemisah kolom, lebih dari batas 10\.000/],
    ["a wide line below others", `a,b\n1,2\n${",".repeat(million)}`, /baris 3 berisi 1\.000\.000/],
    ["one endless line", "x".repeat(textLimits.letters + 1), /baris 1 panjangnya 10\.000\.001 huruf/]
  ])("is refused at once: %s", async (_, text, reason) => {
    const answer = await inASecond(() => readTableFile(new File([text], "a.csv"), "csv", {locale: "id"}));
    expect(answer).toMatchObject({problem: expect.stringMatching(/^Berkas a\.csv tidak dibuka: /) as string});
    expect("problem" in answer && answer.problem).toMatch(reason);
    expect(textFault(text, "en")).toMatch(/^line \d/);
  });

  it("is let through when it is as wide and long as may be", () => {
    expect(textFault(`${";".repeat(textLimits.columns - 1)}\n`, "en")).toBeNull();
    expect(textFault(`a;"${",".repeat(million)}"\n`, "en")).toBeNull();
  });

  it.each([
    ["too-wide", `unit;n${";x".repeat(million / 2)}\nA;1`],
    ["too-many-lines", "a;1\n".repeat(million / 4)]
  ])("is no table of means either: %s", async (code, text) => {
    const {problems} = await inASecond(() => Promise.resolve(parseAggregates(text, {maxima})));
    expect(problems).toMatchObject([{code}]);
  });
});
