import {describe, expect, it} from "vitest";
import {coverText, rankedNames, rankingItems, rankingsText} from "../../src/robustness/rankingItems.js";
import type {RankingSurvey} from "../../src/robustness/rankingItems.js";
import {agencies} from "./fixtures.js";

const locale = "id" as const;
const units = agencies(2, 1, 3);

describe("the most common rankings", () => {
  const survey: RankingSurvey = {
    units,
    total: 3,
    cells: [
      {ranking: [1, 0, 2], share: 0.5, weights: null},
      {ranking: [0, 1, 2], share: 0.25, weights: null}
    ],
    current: {ranking: [1, 2, 0], share: 0.25, place: 3, weights: null}
  };

  it("end with that of the scenario, and bars are as long as shares beside the largest", () => {
    expect(rankingItems(survey).map(({place, bar, isCurrent}) => [place, bar, isCurrent])).toEqual([
      [1, 1, false],
      [2, 0.5, false],
      [3, 0.5, true]
    ]);
    expect(rankingsText(survey, {locale})).toContain("3 urutan berbeda mungkin terjadi.");
    expect(coverText(survey, {locale})).toBe("2 urutan teratas mencakup 75,0% dari bobot yang diterima.");
  });

  it("give agencies that are level the best of their places", () => {
    const names = rankedNames({ranking: [1, 0, 2], share: 1, weights: null, tied: [[0, 2]]}, units);
    expect(names.map(({id, place, was, level}) => [id, place, was, level])).toEqual([
      ["b", 1, 1, false],
      ["a", 2, 2, true],
      ["c", 2, 3, true]
    ]);
  });

  it("are none where almost every sample gave another", () => {
    const scattered = {...survey, total: null, current: null, sample: {samples: 10, seen: 9}};
    expect(rankingItems(scattered)).toEqual([]);
    expect(coverText(scattered, {locale})).toBe("");
  });
});
