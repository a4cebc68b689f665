import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {moveShare} from "../../../lib/weights/moveShare.js";

const near = (value: number): unknown => expect.closeTo(value, 12);

describe("moveShare in steps of a tenth of a percent", () => {
  const legal = [0.25, 0.4, 0.3, 0.05];

  it("takes what is lost from the others in proportion", () => {
    // 100 freed thousandths over 250 : 300 : 50 are 41.67 : 50 : 8.33, on top of what they have.
    expect(moveShare(legal, 1, 0.3, [], 0.001)).toEqual([0.292, 0.3, 0.35, 0.058]);
  });

  it("gives exactly the value asked for", () => {
    expect(moveShare(legal, 1, 0.6, [], 0.001)).toEqual([0.167, 0.6, 0.2, 0.033]);
  });

  it("takes from the unlocked only, and no more than they have", () => {
    expect(moveShare(legal, 1, 0.6, [0, 2], 0.001)).toEqual([0.25, 0.45, 0.3, 0]);
  });

  it("gives equally to others that are all 0", () => {
    expect(moveShare([1, 0, 0, 0], 0, 0.4, [], 0.001)).toEqual([0.4, 0.2, 0.2, 0.2]);
  });

  it("gives equally to others that are all 0, what does not divide to the first", () => {
    expect(moveShare([1, 0, 0, 0], 0, 0.5, [], 0.001)).toEqual([0.5, 0.167, 0.167, 0.166]);
  });

  it("gives to others that are all 0 in proportions that are known", () => {
    expect(moveShare([0, 1, 0, 0], 1, 0.4, [], 0.001, legal)).toEqual([0.25, 0.4, 0.3, 0.05]);
    expect(moveShare([0, 1, 0, 0], 1, 0.4, [], undefined, legal)).toEqual([0.25, 0.4, 0.3, 0.05].map(near));
    expect(() => moveShare(legal, 1, 0.4, [], 0.001, [1, 2])).toThrow("2 ratios for 4 shares");
    expect(() => moveShare(legal, 1, 0.4, [], 0.001, [1, 2, NaN, 0])).toThrow("ratio 2 is not a number from 0 up: NaN");
  });

  it("clamps to 0 and to 1", () => {
    expect(moveShare(legal, 3, -1, [], 0.001)).toEqual([0.263, 0.421, 0.316, 0]);
    expect(moveShare(legal, 3, 7, [], 0.001)).toEqual([0, 0, 0, 1]);
  });

  it("does not move a locked share, nor the last unlocked one", () => {
    expect(moveShare(legal, 1, 0.3, [1], 0.001)).toEqual(legal);
    expect(moveShare(legal, 1, 0.3, [0, 2, 3], 0.001)).toEqual(legal);
  });

  it("puts shares that are no multiples of the step on it", () => {
    expect(moveShare([1 / 3, 1 / 3, 1 / 3], 0, 0.5, [], 0.001)).toEqual([0.5, 0.25, 0.25]);
  });

  it("gives the same doubles for the same weights, whatever way they were reached", () => {
    const there = moveShare(moveShare([0.25, 0.25, 0.25, 0.25], 0, 0.1, [], 0.001), 0, 0.4, [], 0.001);
    expect(there).toEqual([0.4, 0.2, 0.2, 0.2]);
  });

  const thousandths = fc
    .tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000))
    .map((cuts) => [0, ...cuts.sort((a, b) => a - b), 1000])
    .map((cuts) => cuts.slice(1).map((cut, i) => (cut - cuts[i]!) / 1000));
  const moves = fc.array(fc.tuple(fc.nat(3), fc.nat(1000), fc.subarray([0, 1, 2, 3])), {minLength: 1, maxLength: 30});

  it("shows weights that add up to exactly 100.0 after any moves, locked ones unchanged", () => {
    fc.assert(
      fc.property(thousandths, moves, (start, moves) => {
        let shares = start;
        for (const [i, value, locked] of moves) {
          const next = moveShare(shares, i, value / 1000, locked, 0.001);
          const shown = next.map((share) => Math.round(share * 1000));
          expect(next).toEqual(shown.map((units) => units / 1000));
          expect(shown.reduce((a, b) => a + b)).toBe(1000);
          for (const j of locked) expect(next[j]).toBe(shares[j]);
          shares = next;
        }
      })
    );
  });

  it("moves the share to the value, or to the nearest the unlocked allow", () => {
    fc.assert(
      fc.property(thousandths, fc.nat(3), fc.nat(1000), fc.subarray([0, 1, 2, 3]), (start, i, value, locked) => {
        const others = [0, 1, 2, 3].filter((j) => j !== i && !locked.includes(j));
        const moved = moveShare(start, i, value / 1000, locked, 0.001)[i]!;
        const room = [i, ...others].reduce((sum, j) => sum + Math.round(start[j]! * 1000), 0);
        const fixed = locked.includes(i) || others.length === 0;
        expect(moved).toBe(fixed ? start[i] : Math.min(value, room) / 1000);
      })
    );
  });
});

describe("moveShare without steps", () => {
  it("scales the others", () => {
    const moved = moveShare([0.2, 0.3, 0.5], 0, 0.6);
    expect(moved[0]).toBe(0.6);
    expect(moved[1]).toBeCloseTo(0.15, 12);
    expect(moved[2]).toBeCloseTo(0.25, 12);
  });

  it("keeps the sum", () => {
    const part = fc.double({min: 0, max: 1, noNaN: true});
    fc.assert(
      fc.property(fc.array(part, {minLength: 2, maxLength: 6}), part, (shares, value) => {
        const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
        const moved = moveShare(shares, 0, value);
        expect(Math.abs(sum(moved) - sum(shares))).toBeLessThanOrEqual(1e-14);
        expect(Math.min(...moved)).toBeGreaterThanOrEqual(0);
      })
    );
  });

  it("refuses what is not a finite number, and says which", () => {
    expect(() => moveShare([0.5, 0.5], 0, NaN)).toThrow(
      new RangeError("share 0 cannot become NaN: not a finite number")
    );
    expect(() => moveShare([0.5, NaN], 0, 0.1)).toThrow(new RangeError("share 1 is not a number from 0 up: NaN"));
    expect(() => moveShare([0.5, 0.5], 2, 0.1)).toThrow(new RangeError("unknown share: 2"));
    expect(() => moveShare([0.5, 0.5], 0, 0.1, [], 0.3)).toThrow(new RangeError("step must divide 1 evenly: 0.3"));
  });
});
