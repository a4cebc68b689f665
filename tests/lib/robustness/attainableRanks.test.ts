import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {competitionRanks} from "../../../lib/rank/competitionRanks.js";
import {weightedScores} from "../../../lib/rank/weightedScores.js";
import {attainableRanks} from "../../../lib/robustness/attainableRanks.js";
import {rankAcceptability} from "../../../lib/robustness/rankAcceptability.js";
import {plainProblems, randomValues} from "./problems.js";

const rankAt = (values: number[][], weights: number[], i: number) =>
  competitionRanks(weightedScores(values, weights))[i];

describe("attainableRanks", () => {
  it("is met by hand", () => {
    const ranks = attainableRanks([
      [1, 0],
      [0, 0.6],
      [0.3, 0.3]
    ]);
    expect(ranks.map(({best, worst}) => [best, worst])).toEqual([
      [1, 3],
      [1, 3],
      [2, 3]
    ]);
  });

  it("has witnesses at which the rank holds", () => {
    fc.assert(
      fc.property(plainProblems, ({values, weightSet}) => {
        attainableRanks(values, weightSet).forEach(({best, worst, bestWeights, worstWeights}, i) => {
          expect(rankAt(values, bestWeights, i)).toBe(best);
          expect(rankAt(values, worstWeights, i)).toBe(worst);
        });
      })
    );
  });

  it("are the first and the last rank of any share", () => {
    fc.assert(
      fc.property(plainProblems, ({values, weightSet}) => {
        const {acceptability} = rankAcceptability(values, weightSet);
        attainableRanks(values, weightSet).forEach(({best, worst}, i) => {
          expect(best).toBe(1 + acceptability[i]!.findIndex((share) => share > 0));
          expect(worst).toBe(1 + acceptability[i]!.findLastIndex((share) => share > 0));
        });
      })
    );
  });

  it("take in no rank that is only drawn level for at the edge", () => {
    // Level with the first where only the first criterion weighs, and behind everywhere else.
    const [, second] = attainableRanks([
      [1, 1],
      [1, 0.5]
    ]);
    expect([second!.best, second!.worst]).toEqual([2, 2]);
    // All three are equal in the first criterion, and in it alone.
    const bands = attainableRanks([
      [0.4, 0.9, 0.8, 0.7],
      [0.4, 0.5, 0.5, 0.5],
      [0.4, 0.1, 0.2, 0.3]
    ]);
    expect(bands.map(({best, worst}) => [best, worst])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3]
    ]);
  });

  it("are never passed by the ranks on a grid, but for ties", () => {
    const values = randomValues(8, 7, 3).map((row) => row.map((value) => Math.round(value * 4) / 4));
    const bands = attainableRanks(values);
    for (let a = 0; a <= 20; a++) {
      for (let b = 0; a + b <= 20; b++) {
        const ranks = competitionRanks(weightedScores(values, [a / 20, b / 20, (20 - a - b) / 20]));
        ranks.forEach((rank, i) => {
          const isTied = ranks.filter((other) => other === rank).length > 1;
          if (!isTied) expect(rank).toBeGreaterThanOrEqual(bands[i]!.best);
          expect(rank).toBeLessThanOrEqual(bands[i]!.worst);
        });
      }
    }
  });

  it("says that it sampled where it had to", () => {
    const values = randomValues(8, 4, 6);
    attainableRanks(values, {}, {samples: 500}).forEach(({method, best, bestWeights}, i) => {
      expect(method).toBe("sampled");
      expect(rankAt(values, bestWeights, i)).toBe(best);
    });
  });
});
