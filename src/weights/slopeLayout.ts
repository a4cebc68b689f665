import type {Formats} from "../messages/format.js";
import {isRankedRow, placesGained, shownChange} from "../model/rankingRow.js";
import type {RankingRow} from "../model/rankingRow.js";
import {clip} from "../ui/clip.js";
import {direction} from "../ui/direction.js";
import type {Direction} from "../ui/direction.js";
import {labelPlaces} from "../ui/labelPlaces.js";
import {pixel} from "../ui/pixel.js";

export type SlopeMeasure = "rank" | "index";
type SlopeSide = "before" | "after";

/** One end of a line in pixels, and what stands beside it. */
export type SlopeEnd = {x: number; y: number; textY: number; textX: number; text: string};

/** A line of the chart in pixels. */
export type SlopeLine = {id: string; direction: Direction; left: SlopeEnd; right: SlopeEnd};

export type SlopeLayout = {
  height: number;
  /** Where the two axes stand. */
  axes: [left: number, right: number];
  lines: SlopeLine[];
};

const lineHeight = 22;
const top = 30;
const bottom = 12;
/** From this width on, names stand on both sides. */
const wide = 520;

/** Only those that have a rank on both sides can be drawn. */
export const hasSlope = (row: RankingRow): boolean => isRankedRow(row) && Number.isFinite(row.before.rank);

/** Lines from the place before to the place in the scenario, and their names where these do not lie on one another. */
export function slopeLayout(
  rows: readonly RankingRow[],
  {by, width}: {by: SlopeMeasure; width: number},
  f: Formats
): SlopeLayout {
  const height = top + bottom + Math.max(1, rows.length - 1) * lineHeight;
  const [left, right] = margins(width, rows, by);
  const axes: SlopeLayout["axes"] = [left, width - right];
  const values = rows.flatMap((row) => [row.before[by], row.after[by]]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const span = high - low || 1;
  const y = (value: number) => {
    const share = by === "rank" ? (value - low) / span : (high - value) / span;
    return pixel(top + share * (height - top - bottom));
  };
  const ends = (side: SlopeSide): Map<string, SlopeEnd> => {
    const at = (row: RankingRow) => y(row[side][by]);
    const texts = labelPlaces(rows, at, {gap: lineHeight - 4, low: top, high: height - bottom});
    const x = side === "before" ? axes[0] : axes[1];
    const textX = side === "before" ? x - 14 : x + 14;
    return new Map(
      rows.map((row) => {
        const text = endText(row, side, {by, width}, f);
        return [row.id, {x, y: at(row), textX, textY: texts.get(row.id)!, text}];
      })
    );
  };
  const [before, after] = [ends("before"), ends("after")];
  const lines = rows.map((row) => {
    const gained = by === "rank" ? placesGained(row) : shownChange(row.before.index, row.after.index);
    return {
      id: row.id,
      direction: direction(gained) ?? "same",
      left: before.get(row.id)!,
      right: after.get(row.id)!
    };
  });
  return {height, axes, lines};
}

/** What an agency has on one side, in figures. */
export function measureText(row: RankingRow, side: SlopeSide, by: SlopeMeasure, f: Formats): string {
  return by === "rank" ? f.count(row[side].rank) : f.index(row[side].index);
}

function endText(row: RankingRow, side: SlopeSide, {by, width}: {by: SlopeMeasure; width: number}, f: Formats): string {
  const measure = measureText(row, side, by, f);
  // Figure spaces keep names aligned beside one digit and two.
  const aligned = by === "rank" ? measure.padStart(2, "\u2007") : measure;
  if (side === "before") return width < wide ? aligned : `${short(row.label, width)}  ${aligned}`;
  return `${aligned}  ${short(row.label, width)}`;
}

function margins(width: number, rows: readonly RankingRow[], by: SlopeMeasure): [number, number] {
  const name = 8.5 * Math.max(6, ...rows.map(({label}) => short(label, width).length));
  const number = by === "rank" ? 24 : 48;
  const both = Math.round(name + number + 20);
  return [width < wide ? number + 40 : both, both];
}

function short(label: string, width: number): string {
  return clip(label, width < wide ? 17 : 24);
}
