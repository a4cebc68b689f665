import {describe, expect, it} from "vitest";
import {rankBandText} from "../../src/weights/rankBandText.js";
import {shownRankingRows} from "../../src/weights/shownRankingRows.js";
import {row, unrankedAfter} from "./fixtures.js";

describe("shownRankingRows", () => {
  it("orders by rank and gives neighbours the decimals that tell them apart", () => {
    const rows = [row("D", 4, 70), row("C", 3, 74.1212), row("B", 2, 74.1241), row("A", 1, 80)];
    expect(shownRankingRows(rows).map(({id, decimals, close}) => [id, decimals, close])).toEqual([
      ["A", 2, false],
      ["B", 3, false],
      ["C", 3, false],
      ["D", 2, false]
    ]);
  });

  it("marks those whom four decimals do not part, but for those of one rank", () => {
    const [a, b] = shownRankingRows([row("A", 1, 80.00004), row("B", 2, 80.00003)]);
    expect([a!.decimals, a!.close, b!.close]).toEqual([4, true, true]);
    const [c, d] = shownRankingRows([row("C", 1, 80), row("D", 1, 80)]);
    expect([c!.decimals, c!.tiedWith, d!.tiedWith]).toEqual([2, ["D"], ["C"]]);
  });
});

describe("rankBandText", () => {
  const words = "bila tiap bobot ±5 poin";
  const bands = (best: number, worst: number) => ({words, of: new Map([["A", {best, worst}]]), problem: null});
  const [tied] = shownRankingRows([row("A", 1, 80), row("B", 1, 80)]);

  it("is a band in figures and in words", () => {
    expect(rankBandText(tied!, bands(1, 3), "id")).toEqual({short: "1–3", words: `peringkat 1 sampai 3, ${words}`});
    expect(rankBandText(tied!, bands(2, 2), "id")).toEqual({
      short: "2",
      words: `selalu peringkat 2, ${words}; kini seri di peringkat 1`
    });
  });

  it("says why there is none, and nothing of those without rank", () => {
    expect(rankBandText(tied!, null, "id")).toEqual({short: "–", words: "rentang peringkat belum dihitung"});
    expect(rankBandText(tied!, {words, of: null, problem: "gagal"}, "id").words).toBe("gagal");
    const [none] = shownRankingRows([row("A", 0, 0, {after: unrankedAfter})]);
    expect(rankBandText(none!, bands(1, 3), "id")).toEqual({short: "–", words: null});
  });
});
