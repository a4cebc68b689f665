import {quantile} from "../summary/quantile.js";

/** So many people between two numbers (the second excluded), of whom nothing more is told. */
export type Told = {from: number; to: number; people: number};

/** Ends between which a quantile lies. */
export type Bounds = {low: number; high: number};

/**
 * The whole numbers between which the p-quantile (type 7) must lie where only bins are told: no lower than if everyone
 * stood at the low end of his bin, no higher than at the high end. As it follows from the bins alone, whoever is shown it
 * learns nothing more than from them. Both NaN over no one; RangeError unless 0 ≤ p ≤ 1.
 */
export function quantileBounds(bins: readonly Told[], p: number): Bounds {
  const some = bins.filter(({people}) => people > 0);
  const at = (end: "from" | "to") => {
    const sorted = [...some].sort((a, b) => a[end] - b[end]);
    return quantile(
      {
        values: Float64Array.from(sorted, (bin) => bin[end]),
        counts: Float64Array.from(sorted, ({people}) => people)
      },
      p
    );
  };
  return {low: Math.floor(at("from")), high: Math.ceil(at("to"))};
}
