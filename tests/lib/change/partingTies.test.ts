import fc from "fast-check";
import {expect, it} from "vitest";
import {partingTies} from "../../../lib/index.js";

it("finds who is ahead as soon as a weight moves, either way", () => {
  // Level at a half each: the first is better in criterion 0, the second in criterion 1; the third is far behind.
  const values = [
    [1, 0],
    [0, 1],
    [0, 0]
  ];
  expect(partingTies(values, [0.5, 0.5], 0)).toEqual({
    below: [{ahead: 1, behind: 0}],
    above: [{ahead: 0, behind: 1}]
  });
  expect(partingTies(values, [0.5, 0.5], 0, {locked: [1]})).toEqual({below: [], above: []});
});

it("has none for twins, nor beyond an end", () => {
  expect(
    partingTies(
      [
        [1, 2, 3],
        [1, 2, 3]
      ],
      [0.2, 0.3, 0.5],
      0
    )
  ).toEqual({below: [], above: []});
  // At weight 0 the two are level in all that counts; the weight cannot fall.
  const level = [
    [1, 2],
    [0, 2]
  ];
  expect(partingTies(level, [0, 1], 0)).toEqual({below: [], above: [{ahead: 0, behind: 1}]});
});

it("says of integers what their sums say a step further", () => {
  const row = fc.array(fc.integer({min: 0, max: 3}), {minLength: 3, maxLength: 3});
  fc.assert(
    fc.property(fc.array(row, {minLength: 2, maxLength: 5}), (values) => {
      // Weights 1/3 each; a step further criterion 0 weighs (6 ± 2)/18 and the others (6 ∓ 1)/18.
      const score = (weights: number[], i: number) => values[i]!.reduce((sum, v, m) => sum + v * weights[m]!, 0);
      const {below, above} = partingTies(values, [1 / 3, 1 / 3, 1 / 3], 0);
      const expected = (weights: number[]) =>
        values.flatMap((_, i) =>
          values.flatMap((_, j) =>
            score([1, 1, 1], i) === score([1, 1, 1], j) && score(weights, i) > score(weights, j)
              ? [{ahead: i, behind: j}]
              : []
          )
        );
      const sorted = (some: {ahead: number; behind: number}[]) =>
        some.map(({ahead, behind}) => `${ahead}>${behind}`).sort();
      expect(sorted(below)).toEqual(sorted(expected([4, 7, 7])));
      expect(sorted(above)).toEqual(sorted(expected([8, 5, 5])));
    })
  );
});
