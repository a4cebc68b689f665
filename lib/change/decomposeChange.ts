import {meanOfUnits} from "../dataset/unitsMean.js";
import type {Unit} from "../dataset/units.js";
import {dimensions} from "../scheme/dimensions.js";
import type {Dimension, Weights} from "../scheme/types.js";

/** What a dimension brings to a change of the index, in index points. */
export type Effect = {
  dimension: Dimension;
  /** Because the dimension weighs more or less. */
  weight: number;
  /** Because its share is higher or lower (other rules, other people). */
  level: number;
  /** weight + level. */
  total: number;
};

/**
 * Splits a change of the index into effects that add up to it. With contribution 100·w·s, the change
 * 100·(w₁s₁ − w₀s₀) is 100·Δw·s̄ + 100·Δs·w̄ with the means of before and after, which favours neither.
 */
export function decomposeChange(
  sharesBefore: readonly number[],
  weightsBefore: Weights,
  sharesAfter: readonly number[],
  weightsAfter: Weights
): Effect[] {
  return dimensions.map((dimension, d) => {
    const [w0, w1] = [weightsBefore[dimension], weightsAfter[dimension]];
    const [s0, s1] = [sharesBefore[d]!, sharesAfter[d]!];
    const weight = 50 * (w1 - w0) * (s0 + s1);
    const level = 50 * (s1 - s0) * (w0 + w1);
    return {dimension, weight, level, total: weight + level};
  });
}

/**
 * The same for a unit's lead over the mean of the ranked units: what moves all alike moves no rank. Effects add up to
 * the change of (index of the unit − mean index of the ranked units).
 */
export function decomposeRelativeChange(
  id: string,
  unitsBefore: readonly Unit[],
  weightsBefore: Weights,
  unitsAfter: readonly Unit[],
  weightsAfter: Weights
): Effect[] {
  return decomposeChange(lead(id, unitsBefore), weightsBefore, lead(id, unitsAfter), weightsAfter);
}

function lead(id: string, units: readonly Unit[]): number[] {
  const unit = units.find((unit) => unit.id === id);
  if (!unit) throw new RangeError(`unknown unit: ${id}`);
  const mean = meanOfUnits(units).shares;
  return unit.shares.map((share, d) => share - mean[d]!);
}
