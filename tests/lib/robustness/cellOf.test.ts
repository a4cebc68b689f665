import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {cellOf} from "../../../lib/robustness/cellOf.js";
import {rankingCells} from "../../../lib/robustness/rankingCells.js";
import {plainProblems, randomValues} from "./problems.js";

const three = [
  [1, 0],
  [0, 0.6],
  [0.3, 0.3]
];

describe("cellOf", () => {
  it("is met by hand", () => {
    const cell = cellOf(three, [0.4, 0.6])!;
    expect(cell.ranking).toEqual([0, 1, 2]);
    expect(cell.share).toBeCloseTo(1 / 8, 12);
    expect(cell.centroid[0]).toBeCloseTo(7 / 16, 12);
    const ends = cell.vertices.map(([w]) => w!).sort((a, b) => a - b);
    expect(ends[0]).toBeCloseTo(3 / 8, 12);
    expect(ends[1]).toBeCloseTo(1 / 2, 12);
    expect(cell.boundary).toEqual([]);
  });

  it("is the cell of the list, found without it", () => {
    fc.assert(
      fc.property(plainProblems, ({values, weightSet}) => {
        for (const cell of rankingCells(values, weightSet).slice(0, 8)) {
          const found = cellOf(values, cell.centroid, weightSet)!;
          expect(found.ranking).toEqual(cell.ranking);
          expect(Math.abs(found.share - cell.share)).toBeLessThan(1e-10);
        }
      }),
      {numRuns: 50}
    );
  });

  it("is the largest cell of those that meet at a tie, which it names", () => {
    const cell = cellOf(three, [0.5, 0.5])!;
    expect(cell.boundary).toEqual([[1, 2]]);
    expect(cell.ranking).toEqual([0, 2, 1]);
    expect(cell.share).toBeCloseTo(1 / 2, 12);
  });

  it("is null for weights that are not admissible", () => {
    expect(cellOf(three, [0.4, 0.6], {lower: [0.5, 0]})).toBeNull();
  });

  it("is found among hundreds of alternatives", () => {
    const cell = cellOf(randomValues(1, 300, 4), [0.25, 0.4, 0.3, 0.05])!;
    expect(cell.share).toBeGreaterThan(0);
    expect(cell.vertices.length).toBeGreaterThanOrEqual(4);
  });

  it("names weights that are none", () => {
    expect(() => cellOf(three, [0.5, 0.6])).toThrow("weights add up to 1.1: they must add up to 1");
    expect(() => cellOf(three, [1.5, -0.5])).toThrow("weight 1 is negative: -0.5");
  });
});
