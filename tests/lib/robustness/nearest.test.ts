import {describe, expect, it} from "vitest";
import {competitionRanks} from "../../../lib/rank/competitionRanks.js";
import {weightedScores} from "../../../lib/rank/weightedScores.js";
import {constraintsOf} from "../../../lib/robustness/constraints.js";
import {feasibility} from "../../../lib/robustness/feasibility.js";
import {lengthOf} from "../../../lib/robustness/nearest.js";
import {dethroned, firstsOf} from "../../../lib/robustness/dethroned.js";
import {nearestDethroning} from "../../../lib/robustness/nearestDethroning.js";
import {nearestSwap} from "../../../lib/robustness/nearestSwap.js";
import {nearestTop} from "../../../lib/robustness/nearestTop.js";
import {nearestWhole} from "../../../lib/robustness/nearestWhole.js";
import {nearestWholeDethroning} from "../../../lib/robustness/nearestWholeDethroning.js";
import type {NearestOptions, Norm, WeightSet} from "../../../lib/robustness/types.js";
import {dot, subtract} from "../../../lib/robustness/vector.js";
import {generator, sum} from "./problems.js";

const norms: Norm[] = ["l2", "l1", "linf"];
const near = (actual: number[], expected: number[]) =>
  actual.forEach((value, m) => expect(Math.abs(value - expected[m]!)).toBeLessThan(1e-12));

describe("nearestSwap", () => {
  it("moves to the tie with two criteria, in any norm", () => {
    const values = [
      [1, 0],
      [0, 1]
    ];
    const length = {l2: 0.2 * Math.SQRT2, l1: 0.4, linf: 0.2};
    for (const norm of norms) {
      const {weights, distance} = nearestSwap(values, [0.3, 0.7], 0, 1, {norm})!;
      near(weights, [0.5, 0.5]);
      expect(distance).toBeCloseTo(length[norm], 12);
    }
  });

  it("is the foot of the perpendicular where that is inside", () => {
    // Lead δ = (1, −1, 0, 0) is −0.1 at the weights; its length along Σ = 1 is √2.
    const {weights, distance} = nearestSwap(
      [
        [1, 0, 0.5, 0.5],
        [0, 1, 0.5, 0.5]
      ],
      [0.25, 0.35, 0.2, 0.2],
      0,
      1
    )!;
    near(weights, [0.3, 0.3, 0.2, 0.2]);
    expect(distance).toBeCloseTo(0.1 / Math.SQRT2, 12);
  });

  it("goes round the edge of the simplex where the perpendicular leaves it", () => {
    // δ = (1, 0, −1)/… with w₀ = 0: the foot would need w₁ < 0.
    const values = [
      [0.9, 0, 0.5],
      [0.5, 0.9, 0.5]
    ];
    const {weights} = nearestSwap(values, [0.1, 0.1, 0.8], 0, 1)!;
    expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
    expect(Math.abs(0.4 * weights[0]! - 0.9 * weights[1]!)).toBeLessThan(1e-12);
  });

  it("has no distance for who is ahead already", () => {
    expect(
      nearestSwap(
        [
          [1, 0],
          [0, 1]
        ],
        [0.7, 0.3],
        0,
        1
      )
    ).toEqual({weights: [0.7, 0.3], distance: 0});
    expect(
      nearestSwap(
        [
          [1, 0],
          [0, 1]
        ],
        [0.5, 0.5],
        0,
        1
      )!.distance
    ).toBe(0);
  });

  it("is null where no admissible weights put one ahead", () => {
    expect(
      nearestSwap(
        [
          [0.5, 0.5],
          [0.6, 0.5]
        ],
        [0.5, 0.5],
        0,
        1
      )
    ).toBeNull();
    expect(
      nearestSwap(
        [
          [0.5, 0.5],
          [0.5, 0.5]
        ],
        [0.5, 0.5],
        0,
        1
      )
    ).toBeNull();
    expect(
      nearestSwap(
        [
          [1, 0],
          [0, 1]
        ],
        [0.3, 0.7],
        0,
        1,
        {weightSet: {upper: [0.4, 1]}}
      )
    ).toBeNull();
    expect(
      nearestSwap(
        [
          [1, 0],
          [0, 1]
        ],
        [0.3, 0.7],
        0,
        1,
        {locked: [0]}
      )
    ).toBeNull();
  });

  it("moves only what may move", () => {
    const values = [
      [1, 0, 0.2, 0.2],
      [0, 1, 0.3, 0.1]
    ];
    const weights = [0.2, 0.4, 0.3, 0.1];
    for (const norm of norms) {
      const locked = nearestSwap(values, weights, 0, 1, {norm, locked: [2, 3]})!.weights;
      const only = nearestSwap(values, weights, 0, 1, {norm, only: [0, 1]})!.weights;
      near(locked, [0.31, 0.29, 0.3, 0.1]);
      near(only, locked);
    }
  });

  it("starts from outside a weight set into it", () => {
    const {weights} = nearestSwap(
      [
        [1, 0],
        [0, 1]
      ],
      [0.9, 0.1],
      0,
      1,
      {weightSet: {upper: [0.6, 1]}}
    )!;
    near(weights, [0.6, 0.4]);
  });

  it("names what is wrong", () => {
    const values = [
      [1, 0],
      [0, 1]
    ];
    expect(() => nearestSwap(values, [0.5, 0.5], 0, 2)).toThrow("unknown alternative: 2");
    expect(() => nearestSwap(values, [0.5, 0.5], 0, 1, {locked: [4]})).toThrow("unknown criterion: 4");
    expect(() => nearestSwap(values, [0.5, 0.5], 0, 1, {norm: "l3" as Norm})).toThrow("unknown norm: l3");
    expect(() => nearestSwap(values, [0.5, 0.5], 0, 1, {weightSet: {upper: [0.1, 0.1]}})).toThrow("no weights meet");
  });

  it("works with more than four criteria, within bounds", () => {
    const values = [
      [0.9, 0.1, 0.5, 0.4, 0.3, 0.2],
      [0.2, 0.8, 0.6, 0.5, 0.3, 0.4]
    ];
    const weights = [0.1, 0.3, 0.2, 0.2, 0.1, 0.1];
    const lead = subtract(values[0]!, values[1]!);
    for (const norm of norms) {
      const found = nearestSwap(values, weights, 0, 1, {norm, weightSet: {upper: [0.25, 1, 1, 1, 1, 1]}})!;
      expect(Math.abs(dot(lead, found.weights))).toBeLessThan(1e-12);
      expect(found.weights[0]).toBeLessThanOrEqual(0.25 + 1e-12);
      expect(Math.abs(sum(found.weights) - 1)).toBeLessThan(1e-12);
    }
  });
});

/** All weights in steps of 1/20. */
function gridOf(criteria: number, units = 20): number[][] {
  if (criteria === 1) return [[units / 20]];
  return Array.from({length: units + 1}, (_, unit) => unit).flatMap((unit) =>
    gridOf(criteria - 1, units - unit).map((rest) => [unit / 20, ...rest])
  );
}

type Case = {values: number[][]; weights: number[]; options: NearestOptions; admissible: number[][]};

function caseOf(seed: number): Case | null {
  const random = generator(seed);
  const criteria = 2 + Math.floor(random() * 3);
  const grain = random() < 0.4 ? 4 : 1e6;
  const values = Array.from({length: 3 + Math.floor(random() * 4)}, () =>
    Array.from({length: criteria}, () => Math.round(random() * grain) / grain)
  );
  const grid = gridOf(criteria);
  const weights = grid[Math.floor(random() * grid.length)]!;
  const weightSet: WeightSet = {};
  if (random() < 0.4) {
    weightSet.lower = weights.map(() => Math.floor(random() * 4) / 20);
    weightSet.upper = weightSet.lower.map((bound) => (random() < 0.3 ? bound + 0.25 : 1));
  }
  if (random() < 0.2) weightSet.order = [1, 0];
  if (!feasibility(criteria, weightSet).feasible) return null;
  const locked = random() < 0.3 && criteria > 2 ? [Math.floor(random() * criteria)] : [];
  const forms = constraintsOf(criteria, weightSet).map(({form}) => form);
  const admissible = grid.filter(
    (point) =>
      forms.every((form) => dot(form, point) >= -1e-12) &&
      locked.every((m) => Math.abs(point[m]! - weights[m]!) < 1e-12)
  );
  return {values, weights, options: {norm: norms[Math.floor(random() * 3)]!, weightSet, locked}, admissible};
}

const cases = Array.from({length: 500}, (_, seed) => caseOf(seed)).filter((one) => one !== null);
const nearestOf = (points: number[][], {weights, options}: Case) =>
  Math.min(...points.map((point) => lengthOf(subtract(point, weights), options.norm!)));

/** Points between the answer and any of a grid: were the answer not the nearest, some of them would be nearer. */
function* between(answer: number[], points: number[][]): Generator<number[]> {
  for (const point of points)
    for (const t of [1e-4, 0.01, 0.1, 0.5]) yield answer.map((w, m) => w + t * (point[m]! - w));
}

describe("the nearest change, against all weights of a grid", () => {
  it("swaps: no grid point that does is nearer, nor one between, and it ties, admissibly", () => {
    for (const one of cases) {
      const {values, weights, options, admissible} = one;
      const lead = subtract(values[0]!, values[1]!);
      const found = nearestSwap(values, weights, 0, 1, options);
      const ahead = admissible.filter((point) => dot(lead, point) > 1e-12);
      if (!found) {
        expect(ahead).toEqual([]);
        continue;
      }
      expect(found.distance).toBeLessThanOrEqual(nearestOf(ahead, one) + 1e-9);
      expect(dot(lead, found.weights)).toBeGreaterThan(-1e-12);
      expect(Math.abs(sum(found.weights) - 1)).toBeLessThan(1e-12);
      for (const {form} of constraintsOf(weights.length, options.weightSet!)) {
        expect(dot(form, found.weights)).toBeGreaterThan(-1e-12);
      }
      for (const point of between(found.weights, admissible)) {
        if (dot(lead, point) < 1e-10) continue;
        expect(lengthOf(subtract(point, weights), options.norm!)).toBeGreaterThan(found.distance - 1e-9);
      }
    }
  });

  it("reaches the top: no grid point that does is nearer, nor one between, and the rank holds", () => {
    for (const [at, one] of cases.entries()) {
      const {values, weights, options, admissible} = one;
      const top = 1 + (at % 2);
      const isIn = (point: number[], noise: number) => {
        const scores = weightedScores(values, point);
        return scores.filter((score, j) => j > 0 && score >= scores[0]! - noise).length < top;
      };
      const found = nearestTop(values, weights, 0, top, options);
      const inside = admissible.filter((point) => isIn(point, 1e-12));
      if (!found) {
        expect(inside).toEqual([]);
        continue;
      }
      expect(found.distance).toBeLessThanOrEqual(nearestOf(inside, one) + 1e-9);
      expect(competitionRanks(weightedScores(values, found.weights))[0]).toBeLessThanOrEqual(top);
      for (const point of between(found.weights, admissible)) {
        if (!isIn(point, 1e-10)) continue;
        expect(lengthOf(subtract(point, weights), options.norm!)).toBeGreaterThan(found.distance - 1e-9);
      }
    }
  });

  it("dethrones: no grid point that does is nearer, nor one between, and the taker draws level with the firsts", () => {
    for (const one of cases.filter((_, at) => at % 3 === 0)) {
      const {values, weights, options, admissible} = one;
      const firsts = firstsOf(values, weights);
      const holds = dethroned(values, firsts);
      const found = nearestDethroning(values, weights, options);
      const others = admissible.filter(holds);
      if (!found) {
        expect(others).toEqual([]);
        continue;
      }
      expect(found.firsts).toEqual(firsts);
      expect(found.distance).toBeLessThanOrEqual(nearestOf(others, one) + 1e-9);
      for (const i of firsts) {
        expect(dot(subtract(values[found.by]!, values[i]!), found.weights)).toBeGreaterThan(-1e-12);
      }
      for (const {form} of constraintsOf(weights.length, options.weightSet!)) {
        expect(dot(form, found.weights)).toBeGreaterThan(-1e-12);
      }
      for (const point of between(found.weights, admissible)) {
        if (!holds(point)) continue;
        expect(lengthOf(subtract(point, weights), options.norm!)).toBeGreaterThan(found.distance - 1e-9);
      }
      const whole = nearestWholeDethroning(values, weights, {...options, step: 0.05});
      if (whole) expect(whole.distance).toBeCloseTo(nearestOf(others, one), 9);
      else expect(others).toEqual([]);
    }
  });

  it("is in whole steps what the grid says", () => {
    for (const one of cases) {
      const {values, weights, options, admissible} = one;
      const lead = subtract(values[0]!, values[1]!);
      const found = nearestWhole(values, weights, 0, {over: 1}, {...options, step: 0.05});
      const best = nearestOf(
        admissible.filter((point) => dot(lead, point) > 1e-12),
        one
      );
      if (found) expect(found.distance).toBeCloseTo(best, 9);
      else expect(best).toBe(Infinity);
    }
  });
});

describe("nearestTop", () => {
  const values = [
    [0.2, 0.9],
    [0.6, 0.6],
    [0.9, 0.1]
  ];

  it("dethrones the first, and names whom it passes", () => {
    // At w₀ = 0.5 the second leads with 0.6 to 0.55; the first ties with it at 0.4 w₀ = 0.3 w₁, w₀ = 3/7.
    const {weights, overtaken} = nearestTop(values, [0.5, 0.5], 0, 1)!;
    near(weights, [3 / 7, 4 / 7]);
    expect(overtaken).toEqual([1]);
  });

  it("has no distance for who is there", () => {
    expect(nearestTop(values, [0.5, 0.5], 0, 2)).toEqual({weights: [0.5, 0.5], distance: 0, overtaken: []});
  });

  it("is null where it cannot be", () => {
    expect(
      nearestTop(
        [
          [0.1, 0.1],
          [0.5, 0.1]
        ],
        [0.5, 0.5],
        0,
        1
      )
    ).toBeNull();
  });

  it("does not take a common tie for a lead", () => {
    // Ahead of either of the others on one side of the middle, never of both.
    const wedge = [
      [0.5, 0.5],
      [1, 0],
      [0, 1]
    ];
    expect(nearestTop(wedge, [0.3, 0.7], 0, 1)).toBeNull();
    expect(nearestTop(wedge, [0.3, 0.7], 0, 2)!.distance).toBe(0);
  });

  it("refuses a rank that is none", () => {
    expect(() => nearestTop(values, [0.5, 0.5], 0, 0)).toThrow("rank to reach must be a whole number from 1: 0");
  });
});

describe("nearestDethroning", () => {
  const values = [
    [0.2, 0.9],
    [0.6, 0.6],
    [0.9, 0.1]
  ];

  it("finds who would take the first place, and where", () => {
    // At w₀ = 0.5 the second leads. The first ties with it at w₀ = 3/7, the third at 0.3 w₀ = 0.5 w₁, w₀ = 5/8.
    const {weights, by, firsts} = nearestDethroning(values, [0.5, 0.5])!;
    near(weights, [3 / 7, 4 / 7]);
    expect([by, firsts]).toEqual([0, [1]]);
    const from = nearestDethroning(values, [0.6, 0.4])!;
    near(from.weights, [5 / 8, 3 / 8]);
    expect(from.by).toBe(2);
    near(nearestWholeDethroning(values, [0.6, 0.4])!.weights, [0.63, 0.37]);
  });

  it("does not count one of several firsts as another", () => {
    // Both of the first two are first at the middle, and one of them is anywhere else.
    const two = [
      [1, 0],
      [0, 1],
      [0.4, 0.4]
    ];
    expect(nearestDethroning(two, [0.5, 0.5])).toBeNull();
    expect(nearestWholeDethroning(two, [0.5, 0.5])).toBeNull();
    expect(nearestDethroning(two, [0.6, 0.4])!.by).toBe(1);
  });

  it("is null where the first is first at all admissible weights, and for one alone", () => {
    expect(nearestDethroning(values, [0.5, 0.5], {weightSet: {lower: [0.45, 0], upper: [0.6, 1]}})).toBeNull();
    expect(nearestDethroning([[0.5, 0.5]], [0.5, 0.5])).toBeNull();
  });

  it("moves only what may move, and needs what stays to be whole for whole weights", () => {
    const three = [
      [0.8, 0.5, 0.5],
      [0.5, 0.8, 0.5]
    ];
    expect(nearestDethroning(three, [0.5, 0.2, 0.3], {locked: [0]})).toBeNull();
    near(nearestDethroning(three, [0.4, 0.3, 0.3], {locked: [0]})!.weights, [0.4, 0.4, 0.2]);
    expect(() => nearestWholeDethroning(three, [0.305, 0.2, 0.495], {locked: [0]})).toThrow("locked weight 0");
  });
});

describe("nearestWhole", () => {
  const values = [
    [1, 0],
    [0, 1]
  ];

  it("is truly ahead, in whole percent", () => {
    near(nearestWhole(values, [0.3, 0.7], 0, {over: 1})!.weights, [0.51, 0.49]);
    near(nearestWhole(values, [0.3, 0.7], 0, {over: 1}, {step: 0.25})!.weights, [0.75, 0.25]);
  });

  it("takes a rank for a goal", () => {
    near(nearestWhole(values, [0.303, 0.697], 0, {top: 1})!.weights, [0.5, 0.5]);
  });

  it("moves the fewest criteria of those as near", () => {
    // From −5.15 points, (2, −3, 1) gains 2 · 2 + 1.495 and (3, −3, 0) gains 6; (1, −3, 2) gains 4.99 only.
    const three = [
      [1, 0, 0.495],
      [0, 1, 0]
    ];
    near(nearestWhole(three, [0.25, 0.45, 0.3], 0, {over: 1}, {norm: "l1"})!.weights, [0.28, 0.42, 0.3]);
  });

  it("is null where only a tie will do, as a rank that is only drawn level for is not reached", () => {
    const level = [
      [1, 1],
      [1, 0]
    ];
    expect(nearestTop(level, [0.5, 0.5], 1, 1)).toBeNull();
    expect(nearestWhole(level, [0.5, 0.5], 1, {top: 1})).toBeNull();
  });

  it("is null where nothing whole will do", () => {
    expect(nearestWhole(values, [0.3, 0.7], 0, {over: 1}, {weightSet: {upper: [0.504, 1]}})).toBeNull();
  });

  it("needs locked weights to be whole", () => {
    expect(() =>
      nearestWhole(
        [
          [1, 0, 0],
          [0, 1, 0]
        ],
        [0.3, 0.595, 0.105],
        0,
        {over: 1},
        {locked: [2]}
      )
    ).toThrow("locked weight 2 is not a whole multiple of 0.01: 0.105");
    expect(() => nearestWhole(values, [0.3, 0.7], 0, {over: 1}, {step: 0.3})).toThrow("step must divide 1 evenly: 0.3");
  });
});
