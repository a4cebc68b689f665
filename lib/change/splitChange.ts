import {meanOfUnits} from "../dataset/unitsMean.js";
import type {Unit} from "../dataset/units.js";
import {isRanked} from "../rank/standings.js";
import {dimensions} from "../scheme/dimensions.js";
import type {Dimension, Weights} from "../scheme/types.js";
import {averageOverOrders} from "./averageOverOrders.js";

/** What a dimension brings to a change between two scenarios, in index points, by what changed. */
export type Split = {
  dimension: Dimension;
  /** Because the dimension weighs more or less. */
  weights: number;
  /** Because the rules give other points. */
  rules: number;
  /** Because other people are counted: another filter or dataset, or a rule on who is counted. */
  population: number;
  /** weights + rules + population. */
  total: number;
};

/** Something under the rules of before and after (first) over the people of before and after (second). */
export type Corners<T> = readonly [readonly [T, T], readonly [T, T]];

/**
 * Splits the change of an index between two scenarios into weights, rules and population, dimension by dimension, so
 * that all of it adds up to the change. `shares` are mean shares in the order of `dimensions`. Each factor gets the mean
 * over the six orders in which the three may change, which favours none; where the people are the same this is
 * `decomposeChange`.
 */
export function splitChange(
  shares: Corners<readonly number[]>,
  weightsBefore: Weights,
  weightsAfter: Weights
): Split[] {
  return dimensions.map((dimension, d) => {
    const weight = [weightsBefore[dimension], weightsAfter[dimension]];
    const [weights, rules, population] = averageOverOrders(
      3,
      (changed) => 100 * weight[changed & 1]! * shares[((changed >> 1) & 1) as 0 | 1][((changed >> 2) & 1) as 0 | 1][d]!
    ) as [number, number, number];
    return {dimension, weights, rules, population, total: weights + rules + population};
  });
}

/**
 * The same for a unit's lead over the mean of the ranked units: what moves all alike moves no rank. Null where the unit
 * is not ranked under some rules over some of the people, so that there is no such split.
 */
export function splitRelativeChange(
  id: string,
  units: Corners<readonly Unit[]>,
  weightsBefore: Weights,
  weightsAfter: Weights
): Split[] | null {
  return splitOf(id, units, leadOver, weightsBefore, weightsAfter);
}

/** `splitChange` of a unit; null where it is not ranked under some rules over some of the people. */
export function splitUnitChange(
  id: string,
  units: Corners<readonly Unit[]>,
  weightsBefore: Weights,
  weightsAfter: Weights
): Split[] | null {
  return splitOf(id, units, (unit) => unit.shares, weightsBefore, weightsAfter);
}

function splitOf(
  id: string,
  units: Corners<readonly Unit[]>,
  measure: (unit: Unit, units: readonly Unit[]) => number[],
  weightsBefore: Weights,
  weightsAfter: Weights
): Split[] | null {
  const at = (all: readonly Unit[]): number[] | null => {
    const unit = all.find((unit) => unit.id === id);
    return unit && isRanked(unit) ? measure(unit, all) : null;
  };
  const [[a, b], [c, d]] = [units[0].map(at), units[1].map(at)] as unknown as Corners<number[] | null>;
  if (!a || !b || !c || !d) return null;
  return splitChange(
    [
      [a, b],
      [c, d]
    ],
    weightsBefore,
    weightsAfter
  );
}

function leadOver(unit: Unit, units: readonly Unit[]): number[] {
  const mean = meanOfUnits(units).shares;
  return unit.shares.map((share, d) => share - mean[d]!);
}
