import fc from "fast-check";
import {dimensions} from "../../src/lib/index.js";
import type {Admissible} from "../../src/lib/index.js";
import {numberIn, weightsOf} from "./generate.js";
import type {SharesTable} from "./generate.js";

/** Weights of which two move against each other, all in tenths of a percent: there every share is a ratio of lengths. */
export type Segment = {
  parts: number[];
  moves: readonly [number, number];
  /** The weights of the first that moves. */
  from: number;
  to: number;
  /** The scenario's, maybe outside. */
  now: number;
};

export const segments: fc.Arbitrary<Segment> = fc
  .record({
    cuts: fc.tuple(fc.nat(300), fc.nat(300)),
    moves: fc.shuffledSubarray([0, 1, 2, 3], {minLength: 2, maxLength: 2}),
    ends: fc.oneof(
      fc.constant<[number, number]>([0, 1]),
      fc.tuple(fc.double({min: 0, max: 1, noNaN: true}), fc.constantFrom(0, 0.5, 1))
    ),
    now: fc.oneof(fc.constantFrom(0, 0.25, 0.5, 1), fc.double({min: 0, max: 1, noNaN: true}))
  })
  .map(({cuts, moves, ends, now}) => {
    const [a, b] = moves as [number, number];
    const still = [0, 1, 2, 3].filter((m) => m !== a && m !== b);
    const parts = [0, 0, 0, 0];
    still.forEach((m, k) => (parts[m] = cuts[k]!));
    const room = 1000 - cuts[0] - cuts[1];
    const [low, high] = ends.map((end) => Math.round(end! * room)).sort((x, y) => x - y) as [number, number];
    const at = Math.round(now * room);
    parts[a] = at;
    parts[b] = room - at;
    const [from, to] = low === high ? [0, room] : [low, high];
    return {parts, moves: [a, b], from, to, now: at};
  });

export const weightsOfSegment = ({parts}: Segment) => weightsOf(parts);

/** The segment as accepted weights: all but two stay as they are. */
export function admissibleOf({parts, moves, from, to}: Segment): Admissible {
  const of = (end: number) =>
    Object.fromEntries(
      [0, 1, 2, 3].filter((m) => m !== moves[1]).map((m) => [dimensions[m]!, (m === moves[0] ? end : parts[m]!) / 1000])
    );
  return {kind: "bounds", lower: of(from), upper: of(to)};
}

/** A part of the segment on which the order is one and the same. */
export type Stretch = {share: number; ranks: number[]};

/** The order between each crossing of two units and the next, from the crossings themselves. */
export function stretchesOf({rows}: SharesTable, {parts, moves: [a, b], from, to}: Segment): Stretch[] {
  const room = parts[a]! + parts[b]!;
  const lines = rows.map((row) => {
    const still = row.reduce((sum, value, m) => (m === a || m === b ? sum : sum + value * parts[m]!), 0);
    return {base: still + row[b]! * room, slope: row[a]! - row[b]!};
  });
  const crossings = lines.flatMap((one, i) =>
    lines.slice(i + 1).flatMap((other) => {
      const at = (other.base - one.base) / (one.slope - other.slope);
      return at > from && at < to ? [at] : [];
    })
  );
  const ends = [...new Set([from, ...crossings, to])].sort((x, y) => x - y);
  return ends.slice(1).map((end, k) => {
    const middle = (ends[k]! + end) / 2;
    const scores = lines.map(({base, slope}) => base + slope * middle);
    return {
      share: (end - ends[k]!) / (to - from),
      ranks: scores.map((score) => 1 + scores.filter((other) => other > score).length)
    };
  });
}

/** The share of the segment on which something holds. */
export const shareWhere = (stretches: readonly Stretch[], holds: (ranks: readonly number[]) => boolean): number =>
  stretches.reduce((sum, {share, ranks}) => (holds(ranks) ? sum + share : sum), 0);

/** Whether a percentage as printed, which says 0% and 100% of nothing and all only, is that of a share. */
export function isShareText(text: string, share: number, locale: "id" | "en"): boolean {
  const [, sign, digits] = /^([<>]?)([\d.,]+)\s?%$/.exec(text)!;
  const value = numberIn(digits!, locale);
  if (sign === "<") return share > 0 && share < 0.001 + 1e-9;
  if (sign === ">") return share < 1 && share > 0.999 - 1e-9;
  if (!/[.,]/.test(digits!)) return Math.abs(100 * share - value) < 1e-6;
  return share > 0 && share < 1 && Math.abs(100 * share - value) <= 0.05 + 1e-6;
}
