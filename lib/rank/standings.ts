import type {Unit} from "../dataset/units.js";
import {categorize} from "../score/categorize.js";
import {rules} from "../scheme/rules.js";
import type {Category, Scheme, Weights} from "../scheme/types.js";
import {competitionRanks} from "./competitionRanks.js";
import {contributions} from "./contributions.js";

/** Where a unit stands. `rank` and `index` are NaN, and `category` null, for one that is protected or has no one. */
export type Standing = {
  id: string;
  index: number;
  rank: number;
  category: Category | null;
  /** Index points from each dimension, in the order of `dimensions`; they add up to `index`. */
  contributions: number[];
};

/** Index, rank and category of every unit under these weights, in the order of `units`. */
export function standings(units: readonly Unit[], weights: Weights, scheme: Scheme): Standing[] {
  const {edge} = rules(scheme);
  const parts = units.map((unit) =>
    isRanked(unit) ? contributions(unit.shares, weights) : unit.shares.map(() => NaN)
  );
  const indexes = parts.map((part) => part.reduce((index, value) => index + value, 0));
  const ranks = competitionRanks(indexes);
  return units.map((unit, i) => ({
    id: unit.id,
    index: indexes[i]!,
    rank: ranks[i]!,
    category: Number.isNaN(indexes[i]) ? null : categorize(indexes[i]!, edge, scheme.bands),
    contributions: parts[i]!
  }));
}

/** Whether a unit takes part in the ranking: it has people, and enough not to be protected. */
export function isRanked(unit: Unit): boolean {
  return unit.n > 0 && !unit.protected;
}
