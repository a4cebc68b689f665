import {quantile, quantileBounds, quantileDots, size} from "../lib/index.js";
import type {Bounds, BoxSummary, Distribution, Told} from "../lib/index.js";

/**
 * A share of a group from … to (points, end excluded). Bins of one block are disclosed together: `share` is spread evenly
 * over all of it, and `merged` says that it holds several numbers, and people.
 */
export type Bin = {from: number; to: number; share: number; block: number; merged: boolean};

/** The same with where its people stand on average, and their deviation; null where they are spread over what is disclosed together. */
export type PlacedBin = Bin & {at: number | null; sd: number};

/** A group's scores (0…100) fit to be drawn. */
export type Shape = {
  id: string;
  label: string;
  /** NaN where the head-count is masked. */
  n: number;
  mean: number;
  /** Null where nothing is told of how the scores lie. */
  sd: () => number | null;
  /** What is disclosed in numbers. */
  bins: Bin[];
  /** What is drawn: the same bins, those merged parted by percentiles where every value may be known (`exact`). */
  drawn: () => readonly Bin[];
  placed: () => readonly PlacedBin[];
  /** The people of what is drawn, where they stand as far as that is disclosed; made when a picture asks for it. */
  spread: () => Distribution;
  /** Every value of its blocks, where the group is an agency as a whole. */
  exact: (() => Distribution) | null;
};

/** The five quantiles of a group, or the ends between which they lie; null where nothing of one can be disclosed. */
export function quantilesOf(shape: Shape): Record<keyof BoxSummary, Bounds | null> {
  const find = quantileOf(shape);
  return {low: find(0.05), lower: find(0.25), median: find(0.5), upper: find(0.75), high: find(0.95)};
}

/** Looks up the quantile at any share of a group, or the ends between which it lies; null where nothing of it can be disclosed. */
export function quantileOf(shape: Shape): (p: number) => Bounds | null {
  if (shape.exact) {
    const values = shape.exact();
    return (p) => {
      const value = quantile(values, p);
      return {low: value, high: value};
    };
  }
  const bounds = finder(shape);
  return (p) => {
    const found = bounds(p);
    return found.high - found.low < 100 ? found : null;
  };
}

/** Where the dots of a quantile dotplot lie, as far as it may be disclosed. */
export function dotsOf(shape: Shape): Bounds[] {
  if (shape.exact) return quantileDots(shape.exact()).values.map((value) => ({low: value, high: value}));
  const {length} = quantileDots(shape.spread()).values;
  const find = finder(shape);
  return Array.from({length}, (_, i) => find((i + 0.5) / length));
}

/** Looks up quantiles by the bins that are disclosed, and by nothing else: they give no more away than these do. */
function finder({bins, spread}: Shape): (p: number) => Bounds {
  const n = size(spread());
  const disclosed = [...new Set(bins.map(({block}) => block))].map((block): Told => {
    const parts = bins.filter((bin) => bin.block === block);
    const share = parts.reduce((sum, part) => sum + part.share, 0);
    return {from: parts[0]!.from, to: parts.at(-1)!.to, people: Math.round(share * n)};
  });
  return (p) => quantileBounds(disclosed, p);
}
