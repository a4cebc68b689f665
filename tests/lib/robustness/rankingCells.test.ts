import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {competitionRanks} from "../../../lib/rank/competitionRanks.js";
import {weightedScores} from "../../../lib/rank/weightedScores.js";
import {rankAcceptability} from "../../../lib/robustness/rankAcceptability.js";
import {rankingCells} from "../../../lib/robustness/rankingCells.js";
import {plainProblems, randomValues, sum} from "./problems.js";

describe("rankingCells", () => {
  it("is met by hand with two criteria", () => {
    const cells = rankingCells([
      [1, 0],
      [0, 0.6],
      [0.3, 0.3]
    ]);
    const byHand = [
      {ranking: [0, 2, 1], share: 0.5, middle: 0.75},
      {ranking: [1, 2, 0], share: 0.3, middle: 0.15},
      {ranking: [0, 1, 2], share: 0.125, middle: 0.4375},
      {ranking: [1, 0, 2], share: 0.075, middle: 0.3375}
    ];
    expect(cells.map(({ranking}) => ranking)).toEqual(byHand.map(({ranking}) => ranking));
    byHand.forEach(({share, middle}, c) => {
      expect(Math.abs(cells[c]!.share - share)).toBeLessThan(1e-12);
      expect(Math.abs(cells[c]!.centroid[0]! - middle)).toBeLessThan(1e-12);
    });
  });

  it("finds all six rankings of three symmetric alternatives, alike", () => {
    const cells = rankingCells([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1]
    ]);
    expect(cells).toHaveLength(6);
    for (const {share, ranking, centroid} of cells) {
      expect(Math.abs(share - 1 / 6)).toBeLessThan(1e-12);
      ranking.forEach((i, rank) => expect(Math.abs(centroid[i]! - [11, 5, 2][rank]! / 18)).toBeLessThan(1e-12));
    }
  });

  it("finds all 24 of four, alike", () => {
    const unit = (i: number) => [0, 1, 2, 3].map((m) => (m === i ? 1 : 0));
    const cells = rankingCells([0, 1, 2, 3].map(unit));
    expect(cells).toHaveLength(24);
    for (const {share} of cells) expect(Math.abs(share - 1 / 24)).toBeLessThan(1e-12);
  });

  it("keeps alternatives that are level everywhere together, by index, and names them", () => {
    const cells = rankingCells([
      [0, 1],
      [1, 0],
      [0, 1]
    ]);
    expect(cells.map(({ranking}) => ranking).sort()).toEqual([
      [0, 2, 1],
      [1, 0, 2]
    ]);
    expect(cells[0]!.tied).toEqual([[0, 2]]);
  });

  it("has one cell where nothing can change", () => {
    expect(
      rankingCells([
        [1, 1],
        [0.5, 0.2]
      ])
    ).toEqual([
      {
        ranking: [0, 1],
        tied: [],
        share: 1,
        precision: 1e-10,
        centroid: [expect.closeTo(0.5, 12), expect.closeTo(0.5, 12)]
      }
    ]);
    expect(
      rankingCells(
        [
          [1, 0],
          [0, 1]
        ],
        {lower: [0.6, 0.4]}
      )[0]!.share
    ).toBe(1);
  });

  it("has different rankings that hold at their centres, largest first, and make up the set", () => {
    fc.assert(
      fc.property(plainProblems, ({values, weightSet}) => {
        const cells = rankingCells(values, weightSet);
        expect(Math.abs(sum(cells.map(({share}) => share)) - 1)).toBeLessThan(1e-9);
        expect(new Set(cells.map(({ranking}) => ranking.join())).size).toBe(cells.length);
        cells.forEach(({ranking, share, centroid}, c) => {
          if (c > 0) expect(share).toBeLessThanOrEqual(cells[c - 1]!.share);
          const ranks = competitionRanks(weightedScores(values, centroid));
          expect(ranking.map((i) => ranks[i])).toEqual(values.map((_, rank) => rank + 1));
        });
      })
    );
  });

  it("adds up to the acceptabilities, which are computed another way", () => {
    fc.assert(
      fc.property(plainProblems, ({values, weightSet}) => {
        const added = values.map(() => values.map(() => 0));
        for (const {ranking, share} of rankingCells(values, weightSet)) {
          ranking.forEach((i, rank) => (added[i]![rank]! += share));
        }
        const {acceptability} = rankAcceptability(values, weightSet);
        added.flat().forEach((share, at) => expect(Math.abs(share - acceptability.flat()[at]!)).toBeLessThan(1e-10));
      })
    );
  });

  it("finds every ranking that a grid of weights finds", () => {
    const values = randomValues(11, 6, 4);
    const known = new Set(rankingCells(values).map(({ranking}) => ranking.join()));
    for (let a = 1; a < 30; a++) {
      for (let b = 1; a + b < 30; b++) {
        for (let c = 1; a + b + c < 30; c++) {
          const scores = weightedScores(values, [a / 30, b / 30, c / 30, 1 - (a + b + c) / 30]);
          expect(known).toContain([...values.keys()].sort((i, j) => scores[j]! - scores[i]!).join());
        }
      }
    }
  });

  it("counts thousands of cells of eleven alternatives with four criteria, without a loss", () => {
    const cells = rankingCells(randomValues(5, 11, 4));
    expect(cells.length).toBeGreaterThan(1000);
    expect(Math.abs(sum(cells.map(({share}) => share)) - 1)).toBeLessThan(1e-12);
  });

  it("refuses what it cannot list", () => {
    expect(() => rankingCells(randomValues(1, 40, 4))).toThrow("too many to list their rankings");
    expect(() => rankingCells(randomValues(1, 3, 5))).toThrow("rankings over 5 criteria cannot be listed");
  });
});
