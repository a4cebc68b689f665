import {describe, expect, it} from "vitest";
import {nearestDethroning} from "../../../lib/robustness/nearestDethroning.js";
import {nearestSwap} from "../../../lib/robustness/nearestSwap.js";
import {nearestTop} from "../../../lib/robustness/nearestTop.js";
import {nearestWhole} from "../../../lib/robustness/nearestWhole.js";
import {nearestWholeDethroning} from "../../../lib/robustness/nearestWholeDethroning.js";
import type {Norm} from "../../../lib/robustness/types.js";
import {cornersOf, distanceTo, fixed, formsOf, leadOf, missOf, someAbove} from "./corners.js";
import {tightCase} from "./tight.js";

const norms: Norm[] = ["l2", "l1", "linf"];
const near = (actual: number[], expected: number[]) =>
  actual.forEach((value, m) => expect(Math.abs(value - expected[m]!)).toBeLessThan(1e-12));

describe("the nearest change, in degenerate and thin sets", () => {
  const quarters = [0.25, 0.25, 0.25, 0.25];

  it("finds the change between a pair that is all but tied, in a set with a corner at the weights", () => {
    // The lead is 0.001·w₁ − 0.001·w₂ − 4e-8·w₃: −1e-8 now, and 0 where w₁ − w₂ is 1e-5.
    const values = [
      [0.69, 0.77, 0.22, 0.62],
      [0.69, 0.769, 0.221, 0.62000004]
    ];
    const weightSet = {order: [0, 3, 2], lower: [0, 0.0625, 0.125, 0]};
    const length = {l2: Math.SQRT1_2 * 1e-5, l1: 1e-5, linf: 0.5e-5};
    for (const norm of norms) {
      const options = {norm, weightSet, only: [1, 2]};
      const distance = length[norm];
      for (const found of [
        nearestSwap(values, quarters, 0, 1, options)!,
        nearestTop(values, quarters, 0, 1, options)!,
        nearestDethroning(values, quarters, options)!
      ]) {
        near(found.weights, [0.25, 0.250005, 0.249995, 0.25]);
        expect(Math.abs(found.distance - distance)).toBeLessThan(1e-12);
      }
      for (const goal of [{over: 1}, {top: 1}]) {
        near(nearestWhole(values, quarters, 0, goal, options)!.weights, [0.25, 0.26, 0.24, 0.25]);
      }
      near(nearestWholeDethroning(values, quarters, options)!.weights, [0.25, 0.26, 0.24, 0.25]);
    }
  });

  it("is null where the same pair can only draw level", () => {
    // On the other side of the corner the order forbids that w₂ grows.
    const values = [
      [0.5, 0.769, 0.221, 0.5],
      [0.5, 0.77, 0.22, 0.5]
    ];
    const options = {weightSet: {order: [0, 3, 2], lower: [0, 0.0625, 0.125, 0]}, only: [1, 2]};
    for (const norm of norms) expect(nearestSwap(values, quarters, 0, 1, {...options, norm})).toBeNull();
  });

  it("reaches into a set 1e-9 wide, past a lead of 1e-10", () => {
    // The lead w₀ − w₁ − 1e-10·w₂ is −1e-10 · 0.3 at the weights, and the set lets w₀ and w₁ move by 1e-9.
    const values = [
      [1, 0, 0],
      [0, 1, 1e-10]
    ];
    const weights = [0.35, 0.35, 0.3];
    const weightSet = {lower: [0.349999999, 0.349999999, 0.3], upper: [0.350000001, 0.350000001, 0.3]};
    const found = nearestSwap(values, weights, 0, 1, {norm: "l1", weightSet})!;
    expect(Math.abs(found.distance - 3e-11)).toBeLessThan(1e-15);
    expect(nearestSwap(values, weights, 0, 1, {weightSet: {...weightSet, order: [1, 0]}})).toBeNull();
  });

  it("is what all corners say where conditions are tight and a pair is level to 1e-3 … 1e-9", () => {
    for (let seed = 0; seed < 300; seed++) {
      const {values, weights, weightSet, stays, norm} = tightCase(seed);
      const forms = formsOf(
        weights.length,
        weightSet,
        stays.map((m) => [m, weights[m]!])
      );
      const lead = leadOf(values[0]!, values[1]!);
      const found = nearestSwap(values, weights, 0, 1, {norm, weightSet, locked: stays});
      expect(found !== null, `seed ${seed}`).toBe(someAbove(cornersOf(forms), [lead]));
      if (!found) continue;
      expect(Math.abs(found.distance - distanceTo(weights, [...forms, lead], norm)), `seed ${seed}`).toBeLessThan(1e-9);
      expect(missOf(found.weights.map(fixed), forms)).toBeLessThan(1e-12);
    }
  });
});
