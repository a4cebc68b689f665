import {dimensions as order, weightReach} from "../lib/index.js";
import {saidOf} from "../messages/rowWords.js";
import type {Dimension, Swap, Weights} from "../lib/index.js";
import {formats} from "../messages/format.js";
import {dimensionName} from "../model/dimensionName.js";
import type {Labelling} from "../model/dimensionName.js";
import {bobot} from "./messages.js";

/** At this weight (0…1) one agency overtakes another, whose rank it then takes. */
export type TippingSwap = {weight: number; rises: string; falls: string; rank: number};

/** Two agencies that are level now, and who is ahead as soon as the weight moves. */
export type TippingPart = {ahead: string; behind: string};

/** `tryBelow`, `tryAbove`: the first weight that can be set at which the order has changed; null if there is none. */
export type DimensionTippings = {
  dimension: Dimension;
  below: readonly TippingSwap[];
  above: readonly TippingSwap[];
  partBelow: readonly TippingPart[];
  partAbove: readonly TippingPart[];
  tryBelow: number | null;
  tryAbove: number | null;
};

/** The weights from which one is moved, and those that stay. */
export type TippingStart = {weights: Weights; locked: readonly Dimension[]};

/** What a try asks for: this dimension at this weight (0…1). */
export type WeightAttempt = {dimension: Dimension; value: number};

export type TippingSentence = {key: string; text: string; attempt: WeightAttempt | null};

type TippingSide = "below" | "above";

const mostParts = 3;

/** The swaps of `nearestTippings` in terms of the units they are positions of; ranks are those just before the swap. */
export function describeSwaps(swaps: readonly Swap[], units: readonly {label: string; rank: number}[]): TippingSwap[] {
  return swaps.map(({weight, overtaker, overtaken}) => ({
    weight,
    rises: units[overtaker]!.label,
    falls: units[overtaken]!.label,
    rank: units[overtaken]!.rank
  }));
}

/** What happens as one weight moves away from where it is, down and up, or why it does not move. */
export function tippingSentences(tip: DimensionTippings, start: TippingStart, options: Labelling): TippingSentence[] {
  const t = saidOf(bobot[options.locale], options.rowWords, options.locale).tipping;
  const f = formats(options.locale);
  const {dimension} = tip;
  const name = dimensionName(options.dimensions, options.locale);
  const now = start.weights[dimension];
  const reach = weightReach(start.weights, dimension, start.locked);
  if (reach === null) {
    const isLocked = start.locked.includes(dimension);
    const text = (isLocked ? t.locked : t.lastUnlocked)(name(dimension), f.weight(now));
    return [{key: "still", text, attempt: null}];
  }
  const held = order.filter((id) => start.locked.includes(id)).map(name);
  return [...side("below"), ...side("above")];

  function side(way: TippingSide): TippingSentence[] {
    const [swaps, parts, value] =
      way === "below" ? [tip.below, tip.partBelow, tip.tryBelow] : [tip.above, tip.partAbove, tip.tryAbove];
    const attempt = value === null ? null : {dimension, value};
    const parted = parts.length > 0 ? [{key: `${way}-part`, text: partText(parts, way), attempt}] : [];
    if (swaps.length === 0) return [...parted, {key: way, text: noneText(way), attempt: null}];
    return [
      ...parted,
      ...swaps.map(({weight, rises, falls, rank}, i) => ({
        key: `${way}${i || ""}`,
        text: t[way](name(dimension), f.weight(lastBefore(weight, way)), rises, falls, f.count(rank)),
        attempt: i === 0 && parted.length === 0 ? attempt : null
      }))
    ];
  }

  function partText(parts: readonly TippingPart[], way: TippingSide): string {
    const list = parts.slice(0, mostParts).map(({ahead, behind}) => t.ahead(ahead, behind));
    const more = parts.length - list.length;
    const words = [...list, ...(more > 0 ? [t.moreParts(f.count(more))] : [])].join("; ");
    return (way === "below" ? t.partBelow : t.partAbove)(name(dimension), f.weight(now), words);
  }

  function noneText(way: TippingSide): string {
    const {lowest, highest} = reach!;
    const end = way === "below" ? lowest : highest;
    const at = f.weight(end).replace(/[.,]0$/, "");
    const among = held.length > 0 && way === "above" ? f.list(held) : null;
    if (Math.abs(now - end) < 1e-9)
      return way === "below" ? t.lowest(name(dimension), at) : t.highest(name(dimension), at, among);
    return way === "below" ? t.noneBelow(name(dimension), at) : t.noneAbove(name(dimension), at, among);
  }
}

/** The last tenth of a percent before a tipping point, where the order is still as it is. */
export function lastBefore(weight: number, side: TippingSide): number {
  // Products such as 0.3 · 1000 may come out a hair off a whole number.
  const units = Math.round(weight * 1e12) / 1e9;
  return (side === "below" ? Math.ceil(units) : Math.floor(units)) / 1000;
}
