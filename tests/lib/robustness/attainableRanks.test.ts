import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {competitionRanks} from "../../../lib/rank/competitionRanks.js";
import {weightedScores} from "../../../lib/rank/weightedScores.js";
import {attainableRanks} from "../../../lib/robustness/attainableRanks.js";
import {rankAcceptability} from "../../../lib/robustness/rankAcceptability.js";
import type {WeightSet} from "../../../lib/robustness/types.js";
import {cornersOf, formsOf, leadOf, someAbove} from "./corners.js";
import {generator, plainProblems, randomValues} from "./problems.js";

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

  it("take in no rank that a near-duplicate holds only where the two tie on a facet of the set", () => {
    // The first leads by 1e-5 of what the condition leaves to spare, and so wherever that is anything.
    const below = (own: number[], form: number[]) =>
      own.map((value, m) => Number((value - 1e-5 * form[m]!).toFixed(12)));
    const own = [0.62, 0.31, 0.47, 0.84];
    const third = [0.55, 0.5, 0.1, 0.8];
    const facets: {weightSet: WeightSet; form: number[]}[] = [
      {weightSet: {order: [0, 1]}, form: [1, -1, 0, 0]},
      {weightSet: {lower: [0.3, 0, 0, 0]}, form: [0.7, -0.3, -0.3, -0.3]},
      {weightSet: {upper: [0.6, 1, 1, 1]}, form: [-0.4, 0.6, 0.6, 0.6]},
      {weightSet: {halfspaces: [{coefficients: [0.3, -0.7, 0.2, 0.1], atLeast: 0.1}]}, form: [0.2, -0.8, 0.1, 0]}
    ];
    for (const {weightSet, form} of facets) {
      const values = [own, below(own, form), third];
      const [first, second] = attainableRanks(values, weightSet);
      const rival = attainableRanks([own, third], weightSet)[0]!;
      expect([first!.best, first!.worst]).toEqual([rival.best, rival.worst]);
      expect([second!.best, second!.worst]).toEqual([rival.best + 1, rival.worst + 1]);
      const {acceptability} = rankAcceptability(values, weightSet);
      expect(acceptability[1]![0]).toBe(0);
    }
  });

  it("are those that corners by brute force say some part of the set has, however small the part", () => {
    for (let seed = 0; seed < 150; seed++) {
      const {values, weightSet} = facetProblem(seed);
      const forms = formsOf(values[0]!.length, weightSet);
      const bands = attainableRanks(values, weightSet);
      const {acceptability} = rankAcceptability(values, weightSet);
      values.forEach((own, i) => {
        const others = values.filter((_, j) => j !== i);
        const held = new Set<number>();
        for (let mask = 0; mask < 1 << others.length; mask++) {
          const isAhead = (j: number) => ((mask >> j) & 1) === 1;
          const leads = others.map((other, j) => (isAhead(j) ? leadOf(other, own) : leadOf(own, other)));
          if (someAbove(cornersOf([...forms, ...leads]), leads))
            held.add(1 + others.filter((_, j) => isAhead(j)).length);
        }
        expect([bands[i]!.best, bands[i]!.worst], `seed ${seed}`).toEqual([Math.min(...held), Math.max(...held)]);
        acceptability[i]!.forEach((share, ahead) => share > 0 && expect(held, `seed ${seed}`).toContain(ahead + 1));
      });
    }
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

/** A near-duplicate that ties on a facet of the set, or beside it, and others. */
function facetProblem(seed: number): {values: number[][]; weightSet: WeightSet} {
  const random = generator(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const criteria = pick([3, 4]);
  const row = () => Array.from({length: criteria}, () => Number(random().toFixed(pick([1, 2, 6]))));
  const bound = pick([0.2, 0.3, 0.4]);
  const at = (first: number, others: number) => Array.from({length: criteria}, (_, m) => (m === 0 ? first : others));
  const [weightSet, form] = pick<[WeightSet, number[]]>([
    [{order: [0, 1]}, at(1, 0).map((value, m) => (m === 1 ? -1 : value))],
    [{lower: at(bound, 0)}, at(1 - bound, -bound)],
    [{upper: at(bound, 1)}, at(bound - 1, bound)]
  ]);
  const own = row();
  const beside = pick([0, 0, 0, 1e-9, -1e-9, 1e-7]);
  const size = pick([1e-4, 1e-5, 1e-6]);
  const twin = own.map((value, m) => Number((value - size * form[m]! - beside).toFixed(14)));
  return {values: [own, twin, ...Array.from({length: pick([0, 1])}, row)], weightSet};
}
