import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {competitionRanks} from "../../../lib/rank/competitionRanks.js";
import {weightedScores} from "../../../lib/rank/weightedScores.js";
import {attainableRanks} from "../../../lib/robustness/attainableRanks.js";
import {rankAcceptability} from "../../../lib/robustness/rankAcceptability.js";
import {rankProfile} from "../../../lib/robustness/rankProfile.js";
import {plainProblems, randomValues, sum} from "./problems.js";

describe("rankProfile", () => {
  const three = [
    [1, 0],
    [0, 0.6],
    [0.3, 0.3]
  ];

  it("is met by hand", () => {
    // Behind the second below a first weight of 3/8, behind the third too below 3/10.
    const {method, shares, witnesses} = rankProfile(three, 0);
    expect(method).toBe("exact");
    [5 / 8, 3 / 40, 3 / 10].forEach((share, k) => expect(shares[k]).toBeCloseTo(share, 14));
    expect(witnesses[1]![0]).toBeCloseTo((3 / 8 + 3 / 10) / 2, 14);
  });

  it("is what all together have it", () => {
    fc.assert(
      fc.property(plainProblems, ({values, weightSet}) => {
        const {acceptability} = rankAcceptability(values, weightSet);
        const attainable = attainableRanks(values, weightSet);
        values.forEach((_, i) => {
          const {shares, witnesses} = rankProfile(values, i, weightSet);
          shares.forEach((share, k) => expect(Math.abs(share - acceptability[i]![k]!)).toBeLessThan(1e-11));
          expect(1 + witnesses.findIndex((weights) => weights !== null)).toBe(attainable[i]!.best);
          expect(1 + witnesses.findLastIndex((weights) => weights !== null)).toBe(attainable[i]!.worst);
          witnesses.forEach((weights, k) => {
            if (weights) expect(competitionRanks(weightedScores(values, weights))[i]).toBe(k + 1);
          });
        });
      }),
      {numRuns: 100}
    );
  });

  it("is exact for one of a hundred, where all together are sampled", () => {
    const values = randomValues(5, 100, 4);
    expect(rankAcceptability(values, {}, {samples: 1000}).method).toBe("sampled");
    const {method, shares} = rankProfile(values, 0);
    expect(method).toBe("exact");
    expect(Math.abs(sum(shares) - 1)).toBeLessThan(1e-9);
    const drawn = rankProfile(values, 0, {}, {method: "sampled", samples: 20_000});
    drawn.shares.forEach((share, k) => expect(Math.abs(share - shares[k]!)).toBeLessThan(4 * drawn.standardError![k]!));
  });

  it("counts who is level everywhere as not ahead", () => {
    expect(rankProfile([...three, [1, 0]], 0).shares).toEqual(rankProfile([...three, [0, 0]], 0).shares);
  });

  it("samples beyond four criteria, with errors and the ends that were seen", () => {
    const {method, samples, standardError, witnesses} = rankProfile(randomValues(3, 4, 5), 1, {}, {samples: 500});
    expect({method, samples}).toEqual({method: "sampled", samples: 500});
    expect(standardError).toHaveLength(4);
    expect(witnesses.some((weights) => weights !== null)).toBe(true);
    expect(() => rankProfile(randomValues(3, 4, 5), 1, {}, {method: "exact"})).toThrow("5 criteria are too many");
  });

  it("refuses an alternative that is none", () => {
    expect(() => rankProfile(three, 3)).toThrow("unknown alternative: 3");
  });
});
