import {hundredths} from "../model/rankingRow.js";
import {direction} from "../ui/direction.js";
import type {Direction} from "../ui/direction.js";
import {pixel} from "../ui/pixel.js";

export type SplitCause = "weights" | "rules" | "population";

/** A measure before and after, and what each dimension brings to the change, by cause; rounded so that it adds up. */
export type SplitMeasure = {
  start: number;
  end: number;
  rows: readonly ({id: string; label: string} & Record<SplitCause, number>)[];
};

/** Why an agency moved from one scenario to another; `split` is null where that cannot be said. */
export type SplitData = {
  name: string;
  from: string;
  to: string;
  split: {ranks: [number, number]; index: SplitMeasure; lead: SplitMeasure} | null;
  /** Why one of them is not computed. */
  waits?: "loading" | "unavailable";
} | null;

export type SplitBar = {
  cause: SplitCause;
  change: number;
  way: Direction;
  y: number;
  left: number;
  right: number;
  length: number;
};

/** From start to end, each bar begins where the last has ended, and a line links them. */
export type SplitLayout = {
  height: number;
  /** Where the labels end. */
  labels: number;
  ends: [{x: number; y: number}, {x: number; y: number}];
  bars: SplitBar[];
  links: {x: number; y1: number; y2: number}[];
};

export const splitCauses: readonly SplitCause[] = ["weights", "rules", "population"];
const rowHeight = 40;

/** What each cause brings, and all of them. */
export function splitTotals({rows}: Pick<SplitMeasure, "rows">): Record<SplitCause | "sum", number> {
  const of = (cause: SplitCause) => hundredths(rows.reduce((sum, row) => sum + row[cause], 0));
  const [weights, rules, population] = [of("weights"), of("rules"), of("population")];
  return {weights, rules, population, sum: hundredths(weights + rules + population)};
}

export function splitLayout(measure: SplitMeasure, width: number): SplitLayout {
  const totals = splitTotals(measure);
  const edges = [measure.start];
  for (const cause of splitCauses) edges.push(edges.at(-1)! + totals[cause]);
  const [low, high] = [Math.min(...edges), Math.max(...edges)];
  const pad = Math.max(0.5, (high - low) * 0.12);
  const left = width < 520 ? 166 : 176;
  const right = width - 74;
  const x = (value: number) => pixel(left + ((value - low + pad) / (high - low + 2 * pad)) * (right - left));
  const y = (k: number) => k * rowHeight + rowHeight / 2 + 4;
  return {
    height: 5 * rowHeight + 8,
    labels: left - 12,
    ends: [
      {x: x(measure.start), y: y(0)},
      {x: x(measure.end), y: y(4)}
    ],
    bars: splitCauses.map((cause, i) => {
      const [a, b] = [x(edges[i]!), x(edges[i + 1]!)];
      const change = totals[cause];
      const way = direction(change) ?? "same";
      return {cause, change, way, y: y(i + 1), left: Math.min(a, b), right: Math.max(a, b), length: Math.abs(b - a)};
    }),
    links: edges.map((value, i) => ({
      x: x(value),
      y1: y(i) + (i === 0 ? 6 : 12),
      y2: y(i + 1) - (i === 3 ? 6 : 12)
    }))
  };
}
