import {dimensions} from "../scheme/dimensions.js";
import type {Dimension, Weights} from "../scheme/types.js";
import {moveShare} from "./moveShare.js";

export type MoveOptions = {
  /** Weights that stay as they are. */
  locked?: readonly Dimension[];
  /** Every weight becomes a multiple of this, such as 0.001, so that what is shown is what is computed. */
  step?: number;
  /** In what proportion the others take where they have nothing; equally unless told. */
  ratios?: Weights;
};

/** Moves one weight to `value` (0…1) and lets the unlocked others make up for it; see `moveShare`. */
export function moveWeight(weights: Weights, dimension: Dimension, value: number, options: MoveOptions = {}): Weights {
  const i = dimensions.indexOf(dimension);
  if (i < 0) throw new RangeError(`unknown dimension: ${dimension}`);
  const locked = (options.locked ?? []).map((id) => dimensions.indexOf(id));
  const shares = dimensions.map((id) => weights[id]);
  const ratios = options.ratios && dimensions.map((id) => options.ratios![id]);
  const moved = moveShare(shares, i, value, locked, options.step, ratios);
  return Object.fromEntries(dimensions.map((id, j) => [id, moved[j]])) as Weights;
}
