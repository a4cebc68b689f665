import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {competitionRanks} from "../../../lib/rank/competitionRanks.js";
import {weightedScores} from "../../../lib/rank/weightedScores.js";
import {attainableRanks} from "../../../lib/robustness/attainableRanks.js";
import {feasibility} from "../../../lib/robustness/feasibility.js";
import {rankAcceptability} from "../../../lib/robustness/rankAcceptability.js";
import {rankingCells} from "../../../lib/robustness/rankingCells.js";
import type {RankingCell} from "../../../lib/robustness/rankingCells.js";
import {weightBody} from "../../../lib/robustness/weightBody.js";
import {column, hardProblems, nearCoincidentProblems, plainProblems, sum} from "./problems.js";
import type {Problem} from "./problems.js";

const runs = 1500;
const admissible = hardProblems.filter(({values, weightSet}) => feasibility(values[0]!.length, weightSet).feasible);
const nearCoincident = nearCoincidentProblems.filter(
  ({values, weightSet}) => feasibility(values[0]!.length, weightSet).feasible
);
const isShare = (share: number) => share >= 0 && share <= 1 + 1e-12;

describe("near-degenerate problems", () => {
  it("lose no part of the weights", () => {
    fc.assert(
      fc.property(admissible, ({values, weightSet}) => {
        const cells = rankingCells(values, weightSet);
        expect(Math.abs(sum(cells.map(({share}) => share)) - 1)).toBeLessThan(1e-9);
        expect(cells.every(({share, centroid}) => isShare(share) && centroid.every(isShare))).toBe(true);
        expect(new Set(cells.map(({ranking}) => ranking.join())).size).toBe(cells.length);
        for (const {ranking} of cells) expect([...ranking].sort((a, b) => a - b)).toEqual([...values.keys()]);
      }),
      {numRuns: runs}
    );
  });

  it("have acceptabilities between 0 and 1 whose rows add up to 1", () => {
    fc.assert(
      fc.property(admissible, ({values, weightSet}) => {
        const {acceptability, pairwise} = rankAcceptability(values, weightSet);
        expect([...acceptability, ...pairwise].flat().every(isShare)).toBe(true);
        for (const row of acceptability) expect(Math.abs(sum(row) - 1)).toBeLessThan(1e-9);
      }),
      {numRuns: runs}
    );
  });

  it("have columns that add up to 1 and cells that agree with the shares", () => {
    fc.assert(
      fc.property(fc.oneof(admissible, nearCoincident), ({values, weightSet}) => {
        const {acceptability, tied} = rankAcceptability(values, weightSet);
        for (const rank of values.keys()) expect(Math.abs(sum(column(acceptability, rank)) - 1)).toBeLessThan(1e-9);
        if (tied.length > 0) return;
        const added = values.map(() => values.map(() => 0));
        for (const {ranking, share} of rankingCells(values, weightSet)) {
          ranking.forEach((i, rank) => (added[i]![rank]! += share));
        }
        added.flat().forEach((share, at) => expect(Math.abs(share - acceptability.flat()[at]!)).toBeLessThan(1e-9));
      }),
      {numRuns: runs}
    );
  });

  it("lead one another in the cells as often as pair by pair, but for what is told", () => {
    const differences = ({values, weightSet}: Problem) => {
      const {pairwise, precision, tied} = rankAcceptability(values, weightSet);
      const isTied = (i: number, j: number) => tied.some((group) => group.includes(i) && group.includes(j));
      const leads = leadsOf(values, rankingCells(values, weightSet));
      const most = Math.max(
        0,
        ...leads.flatMap((row, i) =>
          row.flatMap((share, j) => (i === j || isTied(i, j) ? [] : [Math.abs(share - pairwise[i]![j]!)]))
        )
      );
      return {most, precision};
    };
    fc.assert(
      fc.property(fc.oneof(admissible, nearCoincident), (problem) => {
        const {most, precision} = differences(problem);
        expect(most).toBeLessThan(2 * precision);
      }),
      {numRuns: 2 * runs}
    );
    fc.assert(
      fc.property(plainProblems, (problem) => {
        const {most, precision} = differences(problem);
        expect(precision).toBe(1e-10);
        expect(most).toBeLessThan(1e-11);
      }),
      {numRuns: 300}
    );
  });

  it("have witnesses that hold", () => {
    fc.assert(
      fc.property(admissible, ({values, weightSet}) => {
        attainableRanks(values, weightSet).forEach(({best, worst, ...at}, i) => {
          const rankAt = (weights: number[]) => competitionRanks(weightedScores(values, weights))[i];
          expect(rankAt(at.bestWeights)).toBe(best);
          expect(rankAt(at.worstWeights)).toBe(worst);
          expect(best).toBeLessThanOrEqual(worst);
        });
      }),
      {numRuns: runs}
    );
  });
});

/** The share of the weights at which the row leads the column, from the cells. */
function leadsOf(values: readonly number[][], cells: readonly RankingCell[]): number[][] {
  const leads = values.map(() => values.map(() => 0));
  for (const {ranking, share} of cells) {
    ranking.forEach((i, rank) => ranking.slice(rank + 1).forEach((j) => (leads[i]![j]! += share)));
  }
  return leads;
}

describe("single degeneracies", () => {
  it("a lead that is the same everywhere counts however small it is, as long as it is no rounding", () => {
    const values = [[0.0149811336304992], [0.0149815487114281], [0.0149811336305907]];
    expect(rankingCells(values)[0]!.ranking).toEqual([1, 2, 0]);
    expect(rankAcceptability(values).acceptability[2]).toEqual([0, 1, 0]);
  });

  it("two that differ by 3e-11 and a third: the plane of the two is where it is", () => {
    // The first leads where 3.28e-11 · w₂ > 4.93e-14 · w₀.
    const values = [
      [0.39179657800401496, 0.176638904, 0.3656251329997935],
      [0.3917965780040643, 0.176638904, 0.3656251329670276],
      [0.5279657889350389, 0.40930726367874337, 0.23459747773967363]
    ];
    const cells = rankingCells(values, {order: [1, 0]});
    const ahead = sum(cells.filter(({ranking}) => ranking.indexOf(0) < ranking.indexOf(1)).map(({share}) => share));
    expect(Math.abs(ahead - rankAcceptability(values, {order: [1, 0]}).pairwise[0]![1]!)).toBeLessThan(1e-10);
  });

  it("planes that leave corners all but on one another cut every cell that they cross", () => {
    // Once a cell of 8 % stayed whole here, and one of 1 %.
    const problems = [
      [
        [0.7984354269997633, 0.71042252, 0.035273373, 0.24965405687566716],
        [0.7458812460044429, 0.378583674, 0.13555667446280414, 0.5079189470020559],
        [0.7458812460044429, 0.3785836755231382, 0.13555667446282563, 0.5079185304419822],
        [0.7458812460044429, 0.3785846853783004, 0.13555617943108297, 0.507918738722019],
        [0.3441553556723021, 0.38903906356537155, 0.47169555, 0.5475307184907885],
        [0.357858441, 0.8975076800031934, 0.6307758999420602, 0.9443194980003036]
      ],
      [
        [0.7100700351528213, 0.7100700351528213, 0.54294081, 0.7320050130319447],
        [0.605114425, 0.605114425, 0.8400244844486711, 0.15890380319399278],
        [0.7100700351704824, 0.7100700351704824, 0.54294081, 0.7320050130269604],
        [0.11120348100717961, 0.11120348100735629, 0.35158660495508554, 0.574520417],
        [0.7100700351710276, 0.7100700119637973, 0.5429408100005453, 0.7320050130275056],
        [0.618039920003816, 0.618039920003816, 0.711401183, 0.6039979454899606],
        [0.028216933966005168, 0.028216952901159827, 0.240541738, 0.798823746]
      ]
    ];
    for (const values of problems) {
      const {pairwise} = rankAcceptability(values);
      leadsOf(values, rankingCells(values)).forEach((row, i) =>
        row.forEach((share, j) => i !== j && expect(Math.abs(share - pairwise[i]![j]!)).toBeLessThan(1e-9))
      );
    }
  });

  // The shares by rational arithmetic, in which these numbers are what they are to the last bit.
  it.each([
    {
      what: "a set 2e-11 wide that an order halves",
      values: [
        [0, 0.25, 1],
        [0.25, 0.75, 0.25]
      ],
      weightSet: {
        lower: [0.3333333333233333, 0.3333333333233333, 0.3333333333233333],
        upper: [0.3333333333433333, 0.3333333333433333, 0.3333333333433333],
        order: [1, 0]
      },
      lead: [0, 1],
      share: 421874549853 / 973555822070,
      told: [1e-5, 1e-3]
    },
    {
      what: "a set 2e-11 long",
      values: [
        [0.5, 0.6],
        [0.4, 0.7],
        [0.55, 0.55],
        [0.4, 0.1]
      ],
      weightSet: {lower: [0.49999999999, 0.49999999999], upper: [0.50000000001, 0.50000000001]},
      lead: [0, 2],
      share: 0.49997224442668087,
      told: [1e-5, 1e-3]
    },
    {
      what: "three that differ by 1e-10, two of them level but for rounding",
      values: [
        [0.7541565597057343, 0.8708709729835391, 0.09832378220744431],
        [0.7541565597061114, 0.8708709729839162, 0.09832378220782148],
        [0.7541565595325619, 0.8708709741702263, 0.09832378220782148]
      ],
      weightSet: {lower: [0.25, 0, 0], upper: [0.25, 1, 1]},
      lead: [2, 1],
      share: 0.9512354834866603,
      told: [1e-4, 1e-2]
    }
  ])("$what: shares are off by no more than is told", ({values, weightSet, lead: [i, j], share, told}) => {
    const {pairwise, precision, acceptability} = rankAcceptability(values, weightSet);
    const cells = rankingCells(values, weightSet);
    expect(precision).toBeGreaterThan(told[0]!);
    expect(precision).toBeLessThan(told[1]!);
    expect(cells.every((cell) => cell.precision === precision)).toBe(true);
    expect(Math.abs(pairwise[i!]![j!]! - share)).toBeLessThan(precision);
    expect(Math.abs(leadsOf(values, cells)[i!]![j!]! - share)).toBeLessThan(precision);
    for (const rank of values.keys()) expect(Math.abs(sum(column(acceptability, rank)) - 1)).toBeLessThan(1e-9);
  });

  it("a set thinner than rounding counts as flat, one hardly thicker does not", () => {
    const thin = (width: number) => ({lower: [0.3, 0, 0, 0], upper: [0.3 + width, 1, 1, 1]});
    expect(weightBody(4, thin(1e-14)).dimension).toBe(2);
    expect(weightBody(4, thin(1e-12)).dimension).toBe(3);
  });

  it("one alternative is first at all weights", () => {
    expect(rankAcceptability([[0.2, 0.4, 0.1, 0.3]]).acceptability).toEqual([[1]]);
    expect(rankingCells([[0.2, 0.4, 0.1, 0.3]])).toHaveLength(1);
  });

  it("no alternative, and what is no number, are refused by name", () => {
    expect(() => rankAcceptability([])).toThrow(
      new RangeError("values are empty: there must be an alternative and a criterion")
    );
    expect(() =>
      rankingCells([
        [0.5, 0.5],
        [0.5, NaN]
      ])
    ).toThrow("row 1, column 1 is not a finite number: NaN");
    expect(() => attainableRanks([[0.5, Infinity]])).toThrow("row 0, column 1 is not a finite number: Infinity");
    expect(() => rankAcceptability([[0.5, 0.5], [0.5]])).toThrow("row 1 has 1 values for 2 weights");
    expect(() => rankAcceptability([[0.5, 0.5]], {lower: [NaN, 0]})).toThrow(
      "lower, criterion 0 is not a finite number"
    );
  });

  const half = [
    [1, 0, 0.5, 0.5],
    [0, 1, 0.5, 0.5]
  ];

  it("parallel planes cut slices", () => {
    // Ties with the second at w₀ − w₁ = −0.2, 0, 0.2 … all planes are parallel.
    const cells = rankingCells([...half, [0.9, 0.1, 0.6, 0.6], [0.1, 0.9, 0.6, 0.6]]);
    expect(Math.abs(sum(cells.map(({share}) => share)) - 1)).toBeLessThan(1e-12);
  });

  it("three planes through one line make six cells, not more", () => {
    expect(
      rankingCells([
        [1, 0, 0, 0.3],
        [0, 1, 0, 0.3],
        [0, 0, 1, 0.3]
      ])
    ).toHaveLength(6);
  });

  it("criteria with equal columns count as one", () => {
    const values = [
      [1, 1, 0],
      [0, 0, 1]
    ];
    expect(rankAcceptability(values).acceptability[0]![0]).toBeCloseTo(3 / 4, 12);
  });

  it("a set that is itself a tie plane leaves the two level on it", () => {
    const tie = half[0]!.map((value, m) => value - half[1]![m]!);
    const halfspaces = [tie, tie.map((value) => -value)].map((coefficients) => ({coefficients, atLeast: 0}));
    const {tied, acceptability} = rankAcceptability(half, {halfspaces});
    expect(tied).toEqual([[0, 1]]);
    expect(acceptability).toEqual([
      [0.5, 0.5],
      [0.5, 0.5]
    ]);
  });

  it("a point ranks as its weights do", () => {
    const {acceptability} = rankAcceptability(half, {lower: [0.3, 0.2, 0.1, 0.4], upper: [0.3, 0.2, 0.1, 0.4]});
    expect(acceptability).toEqual([
      [1, 0],
      [0, 1]
    ]);
  });

  it("a very thin set ranks as a wider one of its shape", () => {
    const thin = rankAcceptability(half, {
      lower: [0.25 - 1e-6, 0.25 - 2e-6, 0, 0],
      upper: [0.25 + 1e-6, 0.25 + 2e-6, 1, 1]
    });
    expect(thin.acceptability[0]![0]).toBeCloseTo(0.5, 5);
  });
});
