import {describe, expect, it} from "vitest";
import {competitionRanks} from "../../../lib/rank/competitionRanks.js";
import {weightedScores} from "../../../lib/rank/weightedScores.js";
import {aggregate} from "../../../lib/robustness/aggregate.js";
import {cellOf} from "../../../lib/robustness/cellOf.js";
import {dominance} from "../../../lib/robustness/dominance.js";
import {favourability} from "../../../lib/robustness/favourability.js";
import {leaveOneOut} from "../../../lib/robustness/leaveOneOut.js";
import {nearestTop} from "../../../lib/robustness/nearestTop.js";
import {nearestWhole} from "../../../lib/robustness/nearestWhole.js";
import {rankAcceptability} from "../../../lib/robustness/rankAcceptability.js";
import {rankBands} from "../../../lib/robustness/rankBands.js";
import {rankBandsOver} from "../../../lib/robustness/rankBandsOver.js";
import {Stopped} from "../../../lib/robustness/types.js";
import type {Pacing} from "../../../lib/robustness/types.js";
import {randomValues, sum} from "./problems.js";

describe("dominance", () => {
  it("is not smaller anywhere and larger somewhere, at any weights", () => {
    expect(
      dominance([
        [0.5, 0.6],
        [0.5, 0.5],
        [0.9, 0.1],
        [0.5, 0.5]
      ])
    ).toEqual([
      [0, 1],
      [0, 3]
    ]);
  });

  it("has more pairs where fewer weights are admissible", () => {
    const values = [
      [1, 0, 0.2],
      [0, 0.8, 0.2]
    ];
    expect(dominance(values)).toEqual([]);
    expect(dominance(values, {order: [0, 1]})).toEqual([[0, 1]]);
  });

  it("needs no corners: six criteria within bounds", () => {
    const values = [
      [1, 0, 0.2, 0.2, 0.2, 0.2],
      [0, 0.8, 0.2, 0.2, 0.2, 0.2]
    ];
    expect(dominance(values, {order: [0, 1]})).toEqual([[0, 1]]);
    expect(dominance(values, {upper: [0.1, 1, 1, 1, 1, 1]})).toEqual([]);
  });
});

describe("favourability", () => {
  const values = [
    [1, 0],
    [0, 1]
  ];

  it("is the share of worse ranks and half that of equal ones", () => {
    const {percentile} = favourability(values, [0.6, 0.4]);
    expect(percentile[0]).toBeCloseTo(0.75, 12);
    expect(percentile[1]).toBeCloseTo(0.25, 12);
  });

  it("is a half for all where no weights change anything", () => {
    expect(
      favourability(
        [
          [1, 1],
          [0, 0]
        ],
        [0.6, 0.4]
      ).percentile
    ).toEqual([0.5, 0.5]);
  });

  it("looks at admissible weights only", () => {
    const {percentile, standardError} = favourability(values, [0.6, 0.4], {lower: [0.2, 0]});
    expect(percentile[0]).toBeCloseTo(1 - 5 / 16, 12);
    expect(standardError).toBeNull();
  });

  it("is sampled with its error beyond four criteria", () => {
    const {method, percentile, standardError} = favourability(
      [
        [1, 0, 0, 0, 0],
        [0, 1, 0, 0, 0]
      ],
      [0.3, 0.1, 0.2, 0.2, 0.2],
      {},
      {samples: 4000}
    );
    expect(method).toBe("sampled");
    expect(Math.abs(percentile[0]! - 0.75)).toBeLessThan(4 * standardError![0]!);
  });
});

describe("leaveOneOut", () => {
  it("drops a criterion and keeps the proportions of the others", () => {
    const [first, second] = leaveOneOut(
      [
        [1, 0.2, 0.4],
        [0, 0.4, 0.5]
      ],
      [0.5, 0.3, 0.2]
    );
    expect(first!.weights).toEqual([0, 0.6, 0.4]);
    expect(first!.scores[0]).toBeCloseTo(0.28, 12);
    expect(first!.ranks).toEqual([2, 1]);
    expect(second!.ranks).toEqual([1, 2]);
  });

  it("weighs the others equally if they had no weight", () => {
    expect(leaveOneOut([[1, 2, 3]], [1, 0, 0])[0]!.weights).toEqual([0, 0.5, 0.5]);
  });

  it("needs two criteria", () => {
    expect(() => leaveOneOut([[1]], [1])).toThrow("there must be two criteria");
  });
});

describe("aggregate", () => {
  const values = [
    [0.1, 0.9],
    [0.45, 0.45]
  ];

  it("makes up for less, the geometric and the harmonic way", () => {
    expect(aggregate(values, [0.5, 0.5], "arithmetic").ranks).toEqual([1, 2]);
    const geometric = aggregate(values, [0.5, 0.5], "geometric");
    expect(geometric.scores[0]).toBeCloseTo(0.3, 12);
    expect(geometric.ranks).toEqual([2, 1]);
    expect(aggregate(values, [0.5, 0.5], "harmonic").scores[0]).toBeCloseTo(0.18, 12);
  });

  it("is 0 for a 0 that weighs, and passes over one that does not", () => {
    expect(aggregate([[0, 1]], [0.5, 0.5], "geometric").scores).toEqual([0]);
    expect(aggregate([[0, 1]], [0.5, 0.5], "harmonic").scores).toEqual([0]);
    expect(aggregate([[0, 0.7]], [0, 1], "harmonic").scores[0]).toBeCloseTo(0.7, 12);
  });

  it("is the same for all means of equal values", () => {
    for (const mean of ["arithmetic", "geometric", "harmonic"] as const) {
      expect(aggregate([[0.4, 0.4]], [0.3, 0.7], mean).scores[0]).toBeCloseTo(0.4, 12);
    }
  });

  it("refuses a negative value and a mean it does not know", () => {
    expect(() => aggregate([[-1, 1]], [0.5, 0.5], "geometric")).toThrow("row 0, column 0 is negative");
    expect(() => aggregate([[1, 1]], [0.5, 0.5], "quadratic" as "harmonic")).toThrow("unknown mean: quadratic");
  });
});

describe("rankBands", () => {
  const low = [
    [0.6, 0.6],
    [0.5, 0.5],
    [0.1, 0.3]
  ];
  const high = [
    [0.7, 0.7],
    [0.65, 0.5],
    [0.2, 0.4]
  ];

  it("sets the best of one against the worst of the others", () => {
    expect(rankBands(low, high, [1, 0])).toEqual([
      {best: 1, worst: 2},
      {best: 1, worst: 2},
      {best: 3, worst: 3}
    ]);
    expect(rankBands(low, high, [0, 1]).map(({best, worst}) => [best, worst])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3]
    ]);
  });

  it("takes both ends over all weights, with the weights and shares of either", () => {
    const bands = rankBandsOver(low, high);
    expect(bands.map(({best, worst}) => [best, worst])).toEqual([
      [1, 2],
      [1, 2],
      [3, 3]
    ]);
    // 0.65 w + 0.5 (1 − w) > 0.6 from w = 2/3.
    expect(bands[0]!.worstShares[1]).toBeCloseTo(1 / 3, 12);
    expect(bands[1]!.bestShares[0]).toBeCloseTo(1 / 3, 12);
    expect(rankBands(low, high, bands[1]!.bestWeights)[1]!.best).toBe(1);
  });

  it("without anything missing is the acceptability", () => {
    const values = randomValues(6, 6, 4);
    const {acceptability} = rankAcceptability(values);
    rankBandsOver(values, values).forEach(({bestShares, worstShares}, i) => {
      bestShares.forEach((share, rank) => expect(share).toBeCloseTo(acceptability[i]![rank]!, 11));
      expect(worstShares).toEqual(bestShares);
      expect(sum(bestShares)).toBeCloseTo(1, 12);
    });
  });

  it("refuses bounds the wrong way round", () => {
    expect(() => rankBands(high, low, [1, 0])).toThrow("row 0, column 0: low 0.7 is above high 0.6");
  });
});

describe("rank bands over a set", () => {
  const around = (values: number[][], by: number) => values.map((row) => row.map((value) => value + by));

  it("are sampled within four standard errors of the exact shares, and inside the exact ends", () => {
    for (const [seed, criteria] of [
      [1, 2],
      [2, 3],
      [3, 4]
    ] as const) {
      const values = randomValues(seed, 8, criteria);
      const exact = rankBandsOver(around(values, -0.02), around(values, 0.03));
      const drawn = rankBandsOver(around(values, -0.02), around(values, 0.03), {}, {method: "sampled", samples: 4000});
      drawn.forEach(({method, best, worst, bestShares, worstShares, bestErrors, worstErrors}, i) => {
        expect([exact[i]!.method, method]).toEqual(["exact", "sampled"]);
        bestShares.forEach((share, k) =>
          expect(Math.abs(share - exact[i]!.bestShares[k]!)).toBeLessThan(4 * bestErrors![k]!)
        );
        worstShares.forEach((share, k) =>
          expect(Math.abs(share - exact[i]!.worstShares[k]!)).toBeLessThan(4 * worstErrors![k]!)
        );
        expect(best).toBeGreaterThanOrEqual(exact[i]!.best);
        expect(worst).toBeLessThanOrEqual(exact[i]!.worst);
      });
    }
  });

  it("count a value that is known as it is: who is level with itself is not behind itself", () => {
    const values = [
      [0.6, 0.6],
      [0.5, 0.5]
    ];
    const ranks = (low: number[][], high: number[][]) =>
      rankBandsOver(low, high, {}, {method: "sampled", samples: 100}).map(({best, worst}) => [best, worst]);
    expect(ranks(values, values)).toEqual([
      [1, 1],
      [2, 2]
    ]);
    expect(ranks(around(values, -0.05), values)).toEqual([
      [1, 1],
      [2, 2]
    ]);
    expect(ranks(around(values, -0.2), values)).toEqual([
      [1, 2],
      [1, 2]
    ]);
  });

  it("are sampled, and say so, for many alternatives and for more than four criteria", () => {
    const many = randomValues(5, 90, 4);
    const [first] = rankBandsOver(many, around(many, 0.01), {}, {samples: 300});
    expect(first!.method).toBe("sampled");
    expect(first!.bestErrors).toHaveLength(90);
    const wide = randomValues(6, 5, 6);
    for (const {best, worst, bestWeights, worstWeights, ...rest} of rankBandsOver(wide, wide, {order: [0, 1]})) {
      expect(rest.method).toBe("sampled");
      expect([bestWeights, worstWeights].every((weights) => weights[0]! >= weights[1]!)).toBe(true);
      expect(best).toBeLessThanOrEqual(worst);
    }
    expect(() => rankBandsOver(wide, wide, {}, {method: "exact"})).toThrow("6 criteria are too many for exact bands");
  });

  it("tell their progress and stop when asked to", () => {
    const values = randomValues(4, 4, 3);
    const told: number[] = [];
    rankBandsOver(values, values, {}, {onProgress: (share) => told.push(share)});
    expect(told).toEqual([0.25, 0.5, 0.75, 1]);
    expect(() => rankBandsOver(values, values, {}, {shouldStop: () => true})).toThrow(Stopped);
  });
});

describe("what may take a while", () => {
  const values = randomValues(11, 9, 4);
  const weights = [0.25, 0.25, 0.25, 0.25];
  const weightSet = {lower: [0.1, 0.1, 0.1, 0.1]};
  // Level with one another at these weights, so that the cell is sought among many.
  const level = [0, 1, 2, 3].flatMap((m) =>
    [0.1, 0.2].map((by) => weights.map((_, c) => 0.5 + (c === m ? by : -by / 3)))
  );
  const last = competitionRanks(weightedScores(values, weights)).indexOf(9);
  const work: Record<string, (pacing: Pacing) => unknown> = {
    dominance: (pacing) => dominance(values, weightSet, pacing),
    cellOf: (pacing) => cellOf(level, weights, weightSet, pacing),
    nearestTop: (pacing) => nearestTop(values, weights, last, 3, pacing),
    "nearestWhole, a rank": (pacing) => nearestWhole(values, weights, last, {top: 8}, pacing),
    "nearestWhole, a rival": (pacing) => nearestWhole(values, weights, last, {over: (last + 1) % 9}, pacing)
  };

  for (const [name, run] of Object.entries(work)) {
    it(`${name} tells its progress up to the end, changes nothing by it, and stops when asked to`, () => {
      const told: number[] = [];
      expect(run({onProgress: (share) => told.push(share)})).toEqual(run({}));
      expect(told.at(-1)).toBe(1);
      told.forEach((share, k) => expect(share).toBeGreaterThanOrEqual(k > 0 ? told[k - 1]! : 0));
      expect(() => run({shouldStop: () => true})).toThrow(Stopped);
    });
  }
});
