import {weightMoveMessages} from "../messages/weightMoves.js";
import {dimensions as order, isWeightStep} from "../lib/index.js";
import type {Dimension, Weights} from "../lib/index.js";
import type {Locale} from "../messages/define.js";
import {formats} from "../messages/format.js";
import type {DimensionLabel} from "../model/dimensionLabel.js";

/** What happens to a dimension, or (null) to all the others, in words. */
export type WeightMove = {id: Dimension | null; text: string; way: "up" | "down" | "same"};

/** A change of the weights in words; `to` in the order of the dimensions. */
export function weightMoves(
  from: Weights,
  to: readonly number[],
  {locale, dimensions}: {locale: Locale; dimensions: readonly DimensionLabel[]}
): WeightMove[] {
  const t = weightMoveMessages[locale];
  const f = formats(locale);
  const name = (id: Dimension) => dimensions.find((dimension) => dimension.id === id)!.label[locale];
  const moves = order.map((id, i) => ({id, from: from[id], to: to[i]!, by: to[i]! - from[id]}));
  const moving = moves.filter(({by}) => Math.abs(by) > 1e-9);
  // In hundredths of a percent where one of them is no tenth, so that what is shown adds up.
  const fine = moving.some(({from, to}) => !isWeightStep(from) || !isWeightStep(to));
  const number = (weight: number) => (fine ? f.index(100 * weight) : f.weight(weight));
  const rows: WeightMove[] = moving.map(({id, from, to, by}) => ({
    id,
    text: (by > 0 ? t.rises : t.falls)(name(id), number(from), number(to)),
    way: by > 0 ? "up" : "down"
  }));
  const still = moves.filter((move) => !moving.includes(move)).map(({id}) => name(id));
  return still.length > 0 ? [...rows, {id: null, text: t.rest(still.join(", ")), way: "same"}] : rows;
}
