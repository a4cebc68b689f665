import {density} from "../lib/index.js";
import type {Bounds, Density, Distribution, DistributionView} from "../lib/index.js";
import {dotsOf, quantilesOf} from "./shape.js";
import type {Bin, Shape} from "./shape.js";
import {straightened} from "./straightened.js";

export type PictureKind = DistributionView["picture"];

/** Where 0…100 lies, and how much room there is above the base line. */
export type Frame = {x(value: number): number; base: number; height: number};

/** What all rows share: the peak of the scale, and how widely densities are smoothed, in points. */
export type Scale = {most: number; smoothing: number};

/**
 * A shape as paths: what is known number by number, and what is known of several together only. `closed`: that nothing
 * can be drawn without inventing it.
 */
export type Paths = {sure: string; loose: string; closed: boolean};

/** The highest value a shape has in a picture, for a scale that all share. */
export function peak(kind: PictureKind, {drawn, spread}: Shape, smoothing: number): number {
  if (kind === "histogram") return Math.max(...drawn().map(({from, to, share}) => share / (to - from)));
  if (kind === "densitas") return Math.max(...smooth(spread(), smoothing).y);
  return 1;
}

export function shapePaths(kind: PictureKind, shape: Shape, frame: Frame, scale: Scale): Paths {
  if (kind === "titik") return dots(shape, frame);
  if (kind === "kotak") return box(shape, frame);
  if (kind === "densitas" && isFlat(shape)) return {sure: "", loose: "", closed: true};
  const part = {histogram: bars, densitas: curve, ecdf: steps}[kind];
  const bins = shape.drawn();
  // Of an agency as a whole every value is known: between percentiles its curves are as good as exact.
  const parted = kind === "histogram" || !shape.exact;
  const loose = (merged: boolean) => part(shape, frame, scale, (bin) => (parted && bin.merged) === merged);
  return {sure: loose(false), loose: bins.some(({merged}) => merged) ? loose(true) : "", closed: false};
}

/** Whether most people are disclosed together over so many numbers that a curve would show them evenly spread, which nobody knows. */
function isFlat({exact, bins}: Shape): boolean {
  if (exact) return false;
  const blocks = [...new Set(bins.map(({block}) => block))].map((block) => bins.filter((bin) => bin.block === block));
  const wide = blocks.filter((parts) => parts.at(-1)!.to - parts[0]!.from >= 40);
  return wide.flat().reduce((sum, {share}) => sum + share, 0) > 0.5;
}

/** A histogram, density or cumulative distribution as one path; what is higher than the scale ends at its top. */
export function outlinePath(kind: "histogram" | "densitas" | "ecdf", shape: Shape, frame: Frame, scale: Scale): string {
  return {histogram: bars, densitas: curve, ecdf: steps}[kind](shape, frame, scale, () => true);
}

const smoothed = new WeakMap<Distribution, Density>();

/** The density of a shape is asked for by the scale and by each part of the picture. */
function smooth(spread: Distribution, smoothing: number): Density {
  const found = smoothed.get(spread);
  if (found?.bandwidth === smoothing) return found;
  const made = density(spread, 100, smoothing);
  smoothed.set(spread, made);
  return made;
}

type Which = (bin: Bin) => boolean;

const rise = ({base, height}: Frame, most: number) => {
  return (share: number) => round(base - height * Math.min(1, share / (most || 1)));
};

/** Lower bars than this, in pixels, would only make the base line look dashed. */
const least = 0.75;

function bars(shape: Shape, frame: Frame, {most}: Scale, which: Which): string {
  const [y, at] = [rise(frame, most), (value: number) => round(frame.x(value))];
  const base = round(frame.base);
  let path = "";
  let last: Bin | null = null;
  for (const bin of shape.drawn()) {
    const {from, to, share, block} = bin;
    if ((frame.height * share) / (to - from) < least * most || !which(bin)) continue;
    // Bars side by side are one piece, and so are the numbers of a block.
    const joined = last?.to === from && (!bin.merged || last.block === block);
    if (!joined) path += `${path && `V${base}Z`}M${at(from)},${base}`;
    path += `V${y(share / (to - from))}H${at(to)}`;
    last = bin;
  }
  return path && `${path}V${base}Z`;
}

/** A density; where it is drawn in parts, each reaches to the next. */
function curve(shape: Shape, frame: Frame, {most, smoothing}: Scale, which: Which): string {
  const {x, y} = smooth(shape.spread(), smoothing);
  const up = (share: number) => frame.base - frame.height * Math.min(1, share / (most || 1));
  const base = round(frame.base);
  const bins = shape.drawn();
  let path = "";
  let piece: [number, number][] = [];
  const close = () => {
    if (piece.length === 0) return;
    const [first, ...others] = straightened(piece, 0.05).map(([px, py]) => `${round(px)},${round(py)}`);
    path += `M${round(piece[0]![0])},${base}L${first}${others.map((spot) => `L${spot}`).join("")}V${base}Z`;
    piece = [];
  };
  let b = 0;
  for (let i = 0; i + 1 < x.length; i++) {
    while (bins[b + 1] && bins[b]!.to <= x[i]!) b++;
    if (!which(bins[b]!)) {
      close();
      continue;
    }
    if (piece.length === 0) piece.push([frame.x(x[i]!), up(y[i]!)]);
    piece.push([frame.x(x[i + 1]!), up(y[i + 1]!)]);
  }
  close();
  return path;
}

/** It rises where people stand, and evenly over numbers that are disclosed together. */
function steps(shape: Shape, frame: Frame, _: Scale, which: Which): string {
  const [y, at] = [rise(frame, 1), (value: number) => round(frame.x(value))];
  let path = "";
  let below = 0;
  let open = false;
  for (const bin of shape.placed()) {
    const wanted = which(bin);
    if (wanted && !open) path += `M${at(bin.from)},${y(below)}`;
    below += bin.share;
    if (wanted && bin.at === null) path += `L${at(bin.to)},${y(below)}`;
    else if (wanted) path += `H${at(bin.at!)}V${y(below)}H${at(bin.to)}`;
    open = wanted;
  }
  return path;
}

/** Whiskers, box and median where they are known; where only the ends between which they lie, all they may take up. */
function box(shape: Shape, {x, base, height}: Frame): Paths {
  const {low, lower, median, upper, high} = quantilesOf(shape);
  if (!lower || !upper) return {sure: "", loose: "", closed: true};
  const at = (value: number) => round(x(value));
  const middle = round(base - height / 2);
  const [top, bottom] = [round(base - height * 0.85), round(base - height * 0.15)];
  const rect = (from: number, to: number) => `M${at(from)},${top}H${at(to)}V${bottom}H${at(from)}Z`;
  const whisker = (from: number, to: number, end: number) =>
    `M${at(from)},${middle}H${at(to)}M${at(end)},${round(middle - 4)}v8`;
  let [sure, loose] = ["", ""];
  const known = ({low, high}: Bounds) => high - low <= 1;
  if (low) {
    const path = whisker(low.low, lower.low, low.low);
    if (known(low)) sure += path;
    else loose += path;
  }
  if (high) {
    const path = whisker(upper.high, high.high, high.high);
    if (known(high)) sure += path;
    else loose += path;
  }
  if (known(lower) && known(upper)) sure += rect(lower.low, upper.high);
  else loose += rect(lower.low, upper.high);
  if (median?.low === median?.high) sure += median ? `M${round(x(median.low) - 1)},${top}h2V${bottom}h-2Z` : "";
  else if (known(median!)) sure += rect(median!.low, median!.high);
  else loose += rect(median!.low, median!.high);
  return {sure, loose, closed: false};
}

/** Twenty dots, stacked where they would overlap; those of which only ends are known lie open, evenly between them. */
function dots(shape: Shape, {x, base, height}: Frame): Paths {
  const places = dotsOf(shape);
  if (!places.some(({low, high}) => high - low < 100)) return {sure: "", loose: "", closed: true};
  const columns = new Map<number, number>();
  const r = Math.min(4, height / 12);
  const seen = new Map<string, number>();
  const key = (bounds: Bounds) => `${bounds.low} ${bounds.high}`;
  const alike = new Map<string, number>();
  for (const bounds of places) alike.set(key(bounds), (alike.get(key(bounds)) ?? 0) + 1);
  const circles = places.map((bounds) => {
    const {low, high} = bounds;
    const order = seen.get(key(bounds)) ?? 0;
    seen.set(key(bounds), order + 1);
    const within = high - low <= 1 ? 0.5 : (order + 0.5) / alike.get(key(bounds))!;
    const column = Math.round(x(low + (high - low) * within) / (2 * r));
    const row = columns.get(column) ?? 0;
    columns.set(column, row + 1);
    return {cx: column * 2 * r, row, bounds};
  });
  const step = Math.min(2 * r, (height - 2 * r) / Math.max(1, Math.max(0, ...columns.values()) - 1));
  let [sure, loose] = ["", ""];
  for (const {cx, row, bounds} of circles) {
    const cy = base - r - row * step;
    const path = `M${round(cx - r)},${round(cy)}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0`;
    if (bounds.high - bounds.low <= 1) sure += path;
    else loose += path;
  }
  // The ends between which open dots lie.
  for (const {bounds} of circles.filter(({bounds: {low, high}}, i) => {
    return high - low > 1 && (i === 0 || key(circles[i - 1]!.bounds) !== `${low} ${high}`);
  }))
    loose += `M${round(x(bounds.low))},${round(base)}v4H${round(x(bounds.high))}v-4`;
  return {sure, loose, closed: false};
}

const round = (value: number) => Math.round(value * 10) / 10;
