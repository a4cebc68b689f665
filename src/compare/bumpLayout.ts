import {bandingkan} from "./messages.js";
import type {Locale} from "../messages/define.js";
import {formats} from "../messages/format.js";
import {byLabel} from "../model/byLabel.js";
import {clip} from "../ui/clip.js";
import {direction} from "../ui/direction.js";
import type {Direction} from "../ui/direction.js";
import {labelPlaces} from "../ui/labelPlaces.js";
import {pixel} from "../ui/pixel.js";
import type {ScenarioColumn} from "./columnHead.js";

/** `once`: ranked in one scenario only, so that it neither moves nor stays. */
export type BumpDirection = Direction | "once";

export type BumpRow = {
  id: string;
  label: string;
  /** Its rank in each scenario; NaN where it has none. */
  ranks: readonly number[];
};

export type BumpData = {columns: readonly ScenarioColumn[]; rows: readonly BumpRow[]; selected: string | null};

export type BumpStop = {x: number; y: number; rank: number};
export type BumpName = {x: number; y: number; text: string; anchor: "start" | "end"};
export type BumpLine = {
  id: string;
  way: BumpDirection;
  /** Its colour and its dashes, the same whatever scenarios are compared. */
  hue: number;
  dash: number;
  selected: boolean;
  points: (BumpStop | null)[];
  ends: BumpName[];
  /** Where its direction stands, before the name at its end; null where it has no name there. */
  mark: {x: number; y: number} | null;
  title: string;
};

export type BumpHead = {
  x: number;
  anchor: "start" | "middle";
  short: string;
  name: string;
  clipped: string;
  stop: number;
};
export type BumpLayout = {height: number; heads: BumpHead[]; lines: BumpLine[]};

const lineHeight = 30;
const bottom = 18;
/** Room for the mark of a direction before a name. */
const markWidth = 16;
export const bumpTop = 56;
export const bumpRadius = 10;

/** Lines have so many colours; those beyond are dashed. */
const bumpHues = 6;
const bumpDashes = 3;

/** From this width on, names stand on both sides. */
const wide = 640;

const isRanked = (rank: number | undefined) => rank !== undefined && !Number.isNaN(rank);

/** Those ranked anywhere; the others are not drawn. */
export function drawnRows(rows: readonly BumpRow[]): BumpRow[] {
  return rows.filter(({ranks}) => ranks.some(isRanked));
}

/** Where lines, names and heads lie in a picture of a width. */
export function bumpLayout({columns, rows, selected}: BumpData, width: number, locale: Locale): BumpLayout {
  const drawn = drawnRows(rows);
  const most = Math.max(1, ...drawn.flatMap(({ranks}) => ranks.filter(isRanked)));
  const height = bumpTop + bottom + Math.max(most, drawn.length) * lineHeight - lineHeight;
  // Room for the name that is chosen, which is bold.
  const letters = Math.max(6, ...drawn.map(({label}) => short(label, width).length));
  const name = Math.round((width < wide ? 8.2 : 9) * letters) + 24;
  const left = width < wide ? 20 : name;
  const step = columns.length > 1 ? (width - name - markWidth - left) / (columns.length - 1) : 0;
  const x = (k: number) => pixel(left + k * step);
  const y = (rank: number) => pixel(bumpTop + (rank - 1) * lineHeight);
  const order = byLabel(rows, ({label}) => label).map(({id}) => id);
  const ends = endNames(drawn, columns.length, {x, y, width, height});
  return {
    height,
    heads: columns.map(({short: code, name}, k) => {
      const anchor = width < wide && k === 0 ? "start" : "middle";
      const room = Math.max(0, Math.floor((step || width / 2) / 7) - 1);
      return {
        x: anchor === "start" ? x(k) - bumpRadius : x(k),
        anchor,
        short: code,
        name,
        clipped: width < wide ? "" : clip(name, room),
        stop: x(k)
      };
    }),
    lines: drawn.map((row) => ({
      id: row.id,
      way: bumpDirection(row.ranks),
      hue: order.indexOf(row.id) % bumpHues,
      dash: Math.floor(order.indexOf(row.id) / bumpHues) % bumpDashes,
      selected: row.id === selected,
      points: row.ranks.map((rank, k) => (isRanked(rank) ? {x: x(k), y: y(rank), rank} : null)),
      ends: ends(row.id),
      mark: markOf(ends(row.id)),
      title: lineTitle(row, columns, locale)
    }))
  };
}

/** The names of a line at its beginning, where there is room, and where it ends. */
function endNames(
  drawn: readonly BumpRow[],
  columns: number,
  {x, y, width, height}: {x(column: number): number; y(rank: number): number; width: number; height: number}
): (id: string) => BumpName[] {
  const last = columns - 1;
  const namesAt = (k: number, anchor: "start" | "end", which = (_: BumpRow) => true) => {
    const here = drawn.filter((row) => isRanked(row.ranks[k]) && which(row));
    const places = labelPlaces(here, ({ranks}) => y(ranks[k]!), {
      gap: 18,
      low: bumpTop - 8,
      high: height - bottom + 8
    });
    const at = anchor === "start" ? x(k) + bumpRadius + 6 + markWidth : x(k) - bumpRadius - 6;
    return here.map(({id, label}): [string, BumpName] => [
      id,
      {x: at, y: places.get(id)!, text: short(label, width), anchor}
    ]);
  };
  const beginnings = new Map(width < wide || last === 0 ? [] : namesAt(0, "end"));
  const endsAt = ({ranks}: BumpRow) => ranks.findLastIndex(isRanked);
  // A line that ends before the last scenario has its name there, unless it has it at its beginning or there is no room.
  const named = (k: number) => (row: BumpRow) =>
    endsAt(row) === k && (k === last || (width >= wide && !beginnings.has(row.id)));
  const ends = new Map(Array.from({length: columns}, (_, k) => namesAt(k, "start", named(k))).flat());
  return (id) => [beginnings.get(id), ends.get(id)].filter((end) => end !== undefined);
}

function markOf(ends: readonly BumpName[]): BumpLine["mark"] {
  const end = ends.find(({anchor}) => anchor === "start");
  return end ? {x: end.x - markWidth, y: end.y} : null;
}

/** Which way a line is marked: from the first to the last of the scenarios in which it is ranked. */
export function bumpDirection(ranks: readonly number[]): BumpDirection {
  const stops = ranks.filter(isRanked);
  return stops.length < 2 ? "once" : direction(stops[0]! - stops.at(-1)!)!;
}

/** A line through the stops, level at each; broken where there is none. */
export function bumpPath(points: readonly (BumpStop | null)[]): string {
  let d = "";
  for (const [k, point] of points.entries()) {
    if (!point) continue;
    const before = k > 0 ? points[k - 1] : null;
    if (!before) d += `M${point.x},${point.y}`;
    else {
      const middle = pixel((before.x + point.x) / 2);
      d += `C${middle},${before.y} ${middle},${point.y} ${point.x},${point.y}`;
    }
  }
  return d;
}

/** An agency with its rank in every scenario. */
function lineTitle({label, ranks}: BumpRow, columns: readonly ScenarioColumn[], locale: Locale): string {
  const {bump: t} = bandingkan[locale];
  const f = formats(locale);
  const places = ranks.map((rank, k) => {
    const {short} = columns[k]!;
    return isRanked(rank) ? t.place(short, f.count(rank)) : t.unranked(short);
  });
  return t.line(label, places.join(", "));
}

/** Agencies of the same rank in a scenario, one text a rank. */
export function bumpTies({columns, rows}: Pick<BumpData, "columns" | "rows">, locale: Locale): string[] {
  const {bump: t} = bandingkan[locale];
  const f = formats(locale);
  return columns.flatMap(({short}, k) => {
    const ranks = [...new Set(rows.map((row) => row.ranks[k]!))].filter(isRanked).sort((a, b) => a - b);
    return ranks.flatMap((rank) => {
      const names = rows.filter((row) => row.ranks[k] === rank).map(({label}) => label);
      return names.length > 1 ? [t.tie(short, f.count(rank), names.join(t.and))] : [];
    });
  });
}

function short(label: string, width: number): string {
  return clip(label, width < wide ? 14 : 24);
}
