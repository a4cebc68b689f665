import {density, quantileDots} from "../../lib/index.js";
import type {DistributionView} from "../../lib/index.js";
import {quantilesOf} from "./shape.js";
import type {Shape} from "./shape.js";

export type PictureKind = DistributionView["picture"];

/** Where 0…100 lies, and how much room there is above the base line. */
export type Frame = {x(value: number): number; base: number; height: number};

/** The highest value a shape has in a picture, for a scale that all share. */
export function peak(kind: PictureKind, {bins, spread}: Shape): number {
  if (kind === "histogram") return Math.max(...bins.map(({from, to, share}) => share / (to - from)));
  if (kind === "densitas") return Math.max(...density(spread(), 100).y);
  return 1;
}

/** A shape as one path; `most` is the peak of the scale. */
export function shapePath(kind: PictureKind, shape: Shape, frame: Frame, most: number): string {
  const {x, base, height} = frame;
  const y = (share: number) => round(base - (height * share) / (most || 1));
  const at = (value: number) => round(x(value));
  switch (kind) {
    case "histogram": {
      let path = `M${at(0)},${round(base)}`;
      for (const {from, to, share} of shape.bins) {
        path += `H${at(from)}V${y(share / (to - from))}H${at(to)}`;
      }
      return `${path}V${round(base)}Z`;
    }
    case "densitas": {
      const curve = density(shape.spread(), 100);
      let path = `M${at(0)},${round(base)}`;
      for (let i = 0; i < curve.x.length; i++) path += `L${at(curve.x[i]!)},${y(curve.y[i]!)}`;
      return `${path}V${round(base)}Z`;
    }
    case "ecdf": {
      let path = `M${at(0)},${round(base)}`;
      let below = 0;
      for (const {from, to, share} of shape.bins) {
        path += `L${at(from)},${y(below)}`;
        below += share;
        path += `L${at(to)},${y(below)}`;
      }
      return path;
    }
    case "titik":
      return dots(shape, frame);
    case "kotak": {
      const {low, lower, median, upper, high} = quantilesOf(shape);
      const middle = round(base - height / 2);
      const [top, bottom] = [round(base - height * 0.85), round(base - height * 0.15)];
      return (
        `M${at(low)},${middle}H${at(lower)}M${at(upper)},${middle}H${at(high)}` +
        `M${at(low)},${round(middle - 4)}v8M${at(high)},${round(middle - 4)}v8` +
        `M${at(lower)},${top}H${at(upper)}V${bottom}H${at(lower)}Z` +
        `M${round(x(median) - 1)},${top}h2V${bottom}h-2Z`
      );
    }
  }
}

/** The bars of a histogram that take several numbers together, apart from the others. */
export function mergedPath({bins}: Shape, {x, base, height}: Frame, most: number): string {
  return bins
    .filter(({merged}) => merged)
    .map(({from, to, share}) => {
      const top = round(base - (height * share) / ((to - from) * (most || 1)));
      return `M${round(x(from))},${round(base)}V${top}H${round(x(to))}V${round(base)}Z`;
    })
    .join("");
}

/** A histogram without those bars. */
export function withoutMerged(shape: Shape): Shape {
  return {...shape, bins: shape.bins.map((bin) => (bin.merged ? {...bin, share: 0} : bin))};
}

/** Twenty dots, stacked where they would overlap. */
function dots({exact, spread}: Shape, {x, base, height}: Frame): string {
  const {values} = quantileDots((exact ?? spread)());
  const columns = new Map<number, number>();
  const r = Math.min(4, height / 12);
  const places = values.map((value) => {
    const column = Math.round(x(value) / (2 * r));
    const row = columns.get(column) ?? 0;
    columns.set(column, row + 1);
    return [column * 2 * r, row] as const;
  });
  const step = Math.min(2 * r, (height - 2 * r) / Math.max(1, Math.max(0, ...columns.values()) - 1));
  return places
    .map(([cx, row]) => {
      const cy = base - r - row * step;
      return `M${round(cx - r)},${round(cy)}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0`;
    })
    .join("");
}

const round = (value: number) => Math.round(value * 10) / 10;
