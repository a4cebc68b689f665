import {sliceCells, sliceRegion, sliceShares} from "../lib/slice/index.js";
import type {Fourth, Point, SliceHalfspace} from "../lib/slice/index.js";

/** What a slice shows, in the coordinates of its triangle. */
export type SliceView = {
  /** One a key (who is first, or the rank), the largest area first; ranks in order. */
  areas: {
    key: number;
    polygons: Point[][];
    fill: string;
    /** Share of the triangle, and of its accepted part (null if that has no area). */
    share: number;
    inRegion: number | null;
    title: string;
    label: string;
  }[];
  /** The accepted part; the whole triangle if there is no limit. */
  region: Point[];
  limited: boolean;
};

/** Colours told apart also by the colour-blind; see `--map-0` and on in the style sheet. */
const colours = 12;

/** Cuts a slice and dresses it; `unit` is the agency whose rank is shown, null for who is first. */
export function sliceView(
  values: readonly (readonly number[])[],
  fourth: Fourth,
  halfspaces: readonly SliceHalfspace[],
  {
    unit,
    slots,
    title,
    label
  }: {
    unit: number | null;
    slots: Map<number, number>;
    title: (key: number) => string;
    label: (key: number) => string;
  }
): SliceView {
  const cells = sliceCells(values, fourth, unit === null ? {kind: "first"} : {kind: "rank", unit});
  const shares = sliceShares(cells, fourth);
  const limited = halfspaces.length > 0;
  const inside = limited ? sliceShares(cells, fourth, halfspaces) : shares;
  const names = new Map(cells.map(({key, tied}) => [key, unit === null ? [key, ...tied] : [key]]));
  const areas = [...shares].map(([key, share]) => ({
    key,
    polygons: cells.filter((cell) => cell.key === key).map(({polygon}) => polygon),
    fill: unit === null ? `var(--map-${slotOf(slots, key) % colours})` : rankFill(key, values.length),
    share,
    inRegion: inside.size === 0 ? null : (inside.get(key) ?? 0),
    title: names.get(key)!.map(title).join(" = "),
    label: names.get(key)!.map(label).join(" = ")
  }));
  areas.sort((a, b) => (unit === null ? b.share - a.share || a.key - b.key : a.key - b.key));
  return {areas, region: sliceRegion(halfspaces, fourth), limited};
}

/**
 * A place in the palette for each unit that is first in some slice, so that its colour stays while one looks around. Those
 * that are first the most come first: where there are more than colours, no two large areas have the same.
 */
export function winners(values: readonly (readonly number[])[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const criterion of [0, 1, 2, 3]) {
    for (const weight of [0, 0.05, 0.25, 0.5]) {
      const fourth = {criterion, weight};
      for (const [key, share] of sliceShares(sliceCells(values, fourth, {kind: "first"}), fourth)) {
        found.set(key, (found.get(key) ?? 0) + share);
      }
    }
  }
  return new Map([...found].sort(([a, s], [b, t]) => t - s || a - b).map(([unit], slot) => [unit, slot]));
}

/** One that none of the slices tried showed gets the next place. */
function slotOf(slots: Map<number, number>, unit: number): number {
  const slot = slots.get(unit) ?? slots.size;
  slots.set(unit, slot);
  return slot;
}

function rankFill(rank: number, ranks: number): string {
  const strength = ranks > 1 ? 92 - (80 * (rank - 1)) / (ranks - 1) : 92;
  return `color-mix(in oklab, var(--map-rank) ${strength.toFixed(1)}%, var(--theme-background))`;
}
