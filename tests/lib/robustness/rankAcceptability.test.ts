import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {rankAcceptability} from "../../../lib/robustness/rankAcceptability.js";
import {withinPoints} from "../../../lib/robustness/withinPoints.js";
import {column, plainProblems, randomValues, sum} from "./problems.js";

const near = (actual: number, expected: number) => expect(Math.abs(actual - expected)).toBeLessThan(1e-12);

describe("rankAcceptability", () => {
  it("is met by hand with two criteria", () => {
    // A = w, B = 0.6(1 − w), C = 0.3: A is first from w = 3/8, and third up to 3/10; B falls behind C at 1/2.
    const {method, acceptability, pairwise, centralWeights} = rankAcceptability([
      [1, 0],
      [0, 0.6],
      [0.3, 0.3]
    ]);
    expect(method).toBe("exact");
    const expected = [
      [5 / 8, 0.075, 0.3],
      [3 / 8, 1 / 8, 1 / 2],
      [0, 0.8, 0.2]
    ];
    for (const [i, row] of expected.entries()) row.forEach((share, rank) => near(acceptability[i]![rank]!, share));
    near(pairwise[0]![1]!, 5 / 8);
    near(pairwise[0]![2]!, 7 / 10);
    near(pairwise[2]![1]!, 1 / 2);
    near(centralWeights[0]![0]!, 11 / 16);
    near(centralWeights[1]![0]!, 3 / 16);
    expect(centralWeights[2]).toBeNull();
  });

  it("lets those level at all weights share ranks equally, or all hold the best of them by competition ranking", () => {
    // A = B = w, C = 1 − w: A and B are first from w = 1/2, else behind C.
    const values = [
      [1, 0],
      [1, 0],
      [0, 1]
    ];
    for (const method of ["exact", "sampled"] as const) {
      const {acceptability, competition, tied} = rankAcceptability(values, {}, {method, samples: 40_000});
      const close = method === "exact" ? 12 : 1;
      expect(tied).toEqual([[0, 1]]);
      [1 / 4, 1 / 2, 1 / 4].forEach((share, rank) => expect(acceptability[0]![rank]).toBeCloseTo(share, close));
      [1 / 2, 1 / 2, 0].forEach((share, rank) => expect(competition[1]![rank]).toBeCloseTo(share, close));
      [1 / 2, 0, 1 / 2].forEach((share, rank) => expect(competition[2]![rank]).toBeCloseTo(share, close));
    }
  });

  it("is the same by either ranking where nothing is always level", () => {
    fc.assert(
      fc.property(plainProblems, ({values, weightSet}) => {
        const {acceptability, competition, tied} = rankAcceptability(values, weightSet);
        if (tied.length === 0) expect(competition).toEqual(acceptability);
      })
    );
  });

  it("gives three symmetric alternatives a third of the triangle each", () => {
    const {acceptability, centralWeights} = rankAcceptability([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1]
    ]);
    acceptability.flat().forEach((share) => near(share, 1 / 3));
    // The order statistics of a uniform point of the triangle have means 11/18, 5/18 and 2/18.
    near(centralWeights[0]![0]!, 11 / 18);
    near(centralWeights[0]![1]!, 7 / 36);
  });

  it("is met by hand with three criteria", () => {
    // (1,0,0) beats ½ where w₀ > ½: a quarter of the triangle, with its centre a third of the way from the corner.
    const {acceptability, centralWeights} = rankAcceptability([
      [1, 0, 0],
      [0.5, 0.5, 0.5]
    ]);
    near(acceptability[0]![0]!, 1 / 4);
    near(centralWeights[0]![0]!, 2 / 3);
    near(centralWeights[0]![2]!, 1 / 6);
  });

  it("is met by hand with four criteria", () => {
    const {acceptability} = rankAcceptability([
      [1, 0, 0, 0],
      [0.5, 0.5, 0.5, 0.5]
    ]);
    near(acceptability[0]![0]!, 1 / 8);
  });

  it("looks at admissible weights only", () => {
    const values = [
      [1, 0],
      [0, 1]
    ];
    near(rankAcceptability(values, {lower: [0.3, 0]}).acceptability[0]![0]!, 5 / 7);
    expect(rankAcceptability(values, {order: [1, 0]}).acceptability).toEqual([
      [0, 1],
      [1, 0]
    ]);
  });

  it("lets alternatives that are level everywhere share their ranks, and names them", () => {
    const {acceptability, pairwise, tied} = rankAcceptability([
      [1, 0],
      [0, 1],
      [1, 0]
    ]);
    expect(tied).toEqual([[0, 2]]);
    const expected = [
      [0.25, 0.5, 0.25],
      [0.5, 0, 0.5],
      [0.25, 0.5, 0.25]
    ];
    for (const [i, row] of expected.entries()) row.forEach((share, rank) => near(acceptability[i]![rank]!, share));
    pairwise[0]!.forEach((share) => near(share, 0.5));
  });

  it("takes for level those that rounding chains together, in whatever order", () => {
    const chain = [0, 1, 2].map((k) => [0.5 + k * 8e-13, 0.5, 0.5]);
    const rival = [1, 0, 0];
    // Ahead of all three where w1 > 1/2: at a quarter of the weights.
    for (const order of [
      [0, 1, 2],
      [1, 0, 2],
      [2, 0, 1]
    ]) {
      const {tied, competition} = rankAcceptability([...order.map((k) => chain[k]!), rival]);
      expect(tied).toEqual([[0, 1, 2]]);
      for (const row of competition.slice(0, 3)) [0.75, 0.25, 0, 0].forEach((share, k) => near(row[k]!, share));
    }
  });

  it("takes for level what is level on a set without breadth", () => {
    const values = [
      [0.1, 0.9, 0.4, 0.2],
      [0.9, 0.1, 0.4, 0.2],
      [0.2, 0.2, 0.5, 0.3]
    ];
    const halves = {
      halfspaces: [
        {coefficients: [1, -1, 0, 0], atLeast: 0},
        {coefficients: [-1, 1, 0, 0], atLeast: 0}
      ]
    };
    const {acceptability, tied} = rankAcceptability(values, halves);
    expect(tied).toEqual([[0, 1]]);
    near(sum(acceptability[2]!), 1);
  });

  it("has rows and columns that add up to 1", () => {
    fc.assert(
      fc.property(plainProblems, ({values, weightSet}) => {
        const {acceptability, pairwise} = rankAcceptability(values, weightSet);
        for (const i of values.keys()) {
          expect(Math.abs(sum(acceptability[i]!) - 1)).toBeLessThan(1e-9);
          expect(Math.abs(sum(column(acceptability, i)) - 1)).toBeLessThan(1e-9);
          for (const j of values.keys()) expect(pairwise[i]![j]! + pairwise[j]![i]!).toBeCloseTo(1, 12);
        }
      })
    );
  });

  it("has ranks on average as pairs have it: 1 + the shares of being led", () => {
    fc.assert(
      fc.property(plainProblems, ({values, weightSet}) => {
        const {acceptability, pairwise} = rankAcceptability(values, weightSet);
        acceptability.forEach((row, i) => {
          const mean = sum(row.map((share, rank) => share * (rank + 1)));
          expect(mean).toBeCloseTo(0.5 + sum(column(pairwise, i)), 10);
        });
      })
    );
  });

  it("does not depend on the order of the alternatives", () => {
    fc.assert(
      fc.property(plainProblems, fc.nat(), ({values, weightSet}, seed) => {
        const keys = randomValues(seed, 1, values.length)[0]!;
        const order = [...values.keys()].sort((a, b) => keys[a]! - keys[b]!);
        const plain = rankAcceptability(values, weightSet).acceptability;
        const shuffled = rankAcceptability(
          order.map((i) => values[i]!),
          weightSet
        ).acceptability;
        order.forEach((i, at) =>
          shuffled[at]!.forEach((share, rank) => expect(share).toBeCloseTo(plain[i]![rank]!, 11))
        );
      })
    );
  });

  it("agrees with its own sampling within four standard errors", () => {
    for (let seed = 1; seed <= 60; seed++) {
      const criteria = 2 + (seed % 3);
      const values = randomValues(seed, 3 + (seed % 9), criteria);
      const weightSet = seed % 2 ? {} : withinPoints(new Array<number>(criteria).fill(1 / criteria), seed % 20);
      const exact = rankAcceptability(values, weightSet);
      const sampled = rankAcceptability(values, weightSet, {method: "sampled", samples: 4000, seed});
      expect(exact.standardError).toBeNull();
      sampled.acceptability.forEach((row, i) =>
        row.forEach((share, rank) => {
          const error = sampled.standardError![i]![rank]!;
          expect(Math.abs(share - exact.acceptability[i]![rank]!)).toBeLessThan(4 * error);
        })
      );
    }
  });

  it("finds centres that sampling finds as well", () => {
    const values = randomValues(4, 6, 4);
    const exact = rankAcceptability(values);
    const sampled = rankAcceptability(values, {}, {method: "sampled", samples: 50_000});
    for (const [i, share] of column(exact.acceptability, 0).entries()) {
      if (share < 0.01) continue;
      exact.centralWeights[i]!.forEach((weight, m) => {
        const distance = Math.abs(weight - sampled.centralWeights[i]![m]!);
        expect(distance).toBeLessThan(4.5 * sampled.centralError![i]![m]!);
      });
    }
  });

  it("samples where there are more than four criteria, and says so", () => {
    const result = rankAcceptability(randomValues(1, 4, 6), {}, {samples: 2000});
    expect([result.method, result.samples]).toEqual(["sampled", 2000]);
    expect(result.pairwiseError).toBeNull();
    expect(() => rankAcceptability(randomValues(1, 4, 6), {}, {method: "exact"})).toThrow("too many for exact shares");
  });

  it("samples where there are too many alternatives, and says so", () => {
    const values = randomValues(2, 120, 4);
    const result = rankAcceptability(values, {}, {samples: 500});
    expect(result.method).toBe("sampled");
    expect(sum(column(result.acceptability, 7))).toBeCloseTo(1, 9);
    expect(() => rankAcceptability(values, {}, {method: "exact"})).toThrow("too many for exact shares");
  });

  it("gives the same sample for the same seed, another for another", () => {
    const values = randomValues(3, 5, 5);
    const run = (seed: number) => rankAcceptability(values, {}, {samples: 1000, seed}).acceptability;
    expect(run(7)).toEqual(run(7));
    expect(run(7)).not.toEqual(run(8));
  });

  it("tells how far it is and stops when asked", () => {
    const values = randomValues(3, 5, 4);
    for (const method of ["exact", "sampled"] as const) {
      const heard: number[] = [];
      rankAcceptability(values, {}, {method, onProgress: (share) => heard.push(share)});
      expect(heard[heard.length - 1]).toBe(1);
      expect(() => rankAcceptability(values, {}, {method, shouldStop: () => true})).toThrow("stopped as asked");
    }
  });

  it("names what is wrong with the values", () => {
    expect(() => rankAcceptability([])).toThrow("values are empty");
    expect(() => rankAcceptability([[1, 2], [1]])).toThrow("row 1 has 1 values for 2 weights");
  });
});
