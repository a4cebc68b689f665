import {competitionRanks, dimensions as order, weightedScores} from "../lib/index.js";
import {saidOf} from "../messages/rowWords.js";
import {formats} from "../messages/format.js";
import {dimensionName} from "../model/dimensionName.js";
import type {Labelling} from "../model/dimensionName.js";
import type {Options} from "../ui/live.js";
import {freeCorners} from "./mapMoves.js";
import {cornersOf, isCrowded} from "./mapState.js";
import type {MapState, MapSubject} from "./mapState.js";
import {ketahanan} from "./messages.js";
import {isNone, shareText} from "../model/shareText.js";
import type {SliceView} from "./sliceView.js";

/** An area, and the share of what is looked at that it has. */
export type NamedArea = SliceView["areas"][number] & {part: number; name: string};

/** So many areas are named in a sentence; the rest are counted. */
const most = 6;

/** Whether the shares shown are of the accepted part of the slice, which has an area. */
export function isLimited({limited, areas}: SliceView): boolean {
  return limited && areas.some(({inRegion}) => inRegion !== null);
}

/** The areas as the legend lists them. */
export function namedAreas(
  view: SliceView,
  {units}: MapSubject,
  {colour}: Pick<MapState, "colour">,
  {locale, rowWords}: Options
): NamedArea[] {
  const limited = isLimited(view);
  const isRank = units.some(({id}) => id === colour);
  return view.areas.map((area) => ({
    ...area,
    part: limited ? (area.inRegion ?? 0) : area.share,
    name: isRank ? saidOf(ketahanan[locale], rowWords, locale).map.rank(area.title) : area.title
  }));
}

/** What the map shows, and what is so at the point. */
export function mapSummary(view: SliceView, subject: MapSubject, state: MapState, options: Labelling): string {
  return `${sliceText(view, subject, state, options)} ${hereText(subject, state, options)}`;
}

/** Which slice is looked at. */
export function sliceName({held, weights}: MapState, {locale, rowWords, dimensions}: Labelling): string {
  const name = dimensionName(dimensions, locale);
  return saidOf(ketahanan[locale], rowWords, locale).map.slice(name(held), formats(locale).weight(weights[held]));
}

/** The weights at the point. */
export function pointText({weights}: MapState, {locale, dimensions}: Labelling): string {
  const name = dimensionName(dimensions, locale);
  return order.map((id) => `${name(id)} ${formats(locale).weight(weights[id])}`).join(", ");
}

function sliceText(view: SliceView, subject: MapSubject, state: MapState, options: Labelling): string {
  const {map: t, others} = saidOf(ketahanan[options.locale], options.rowWords, options.locale);
  const f = formats(options.locale);
  const unit = subject.units.find(({id}) => id === state.colour);
  const areas = namedAreas(view, subject, state, options).filter(({part}) => !isNone(part));
  const bySize = [...areas].sort((a, b) => b.part - a.part);
  const listed = unit ? areas.filter((area) => bySize.indexOf(area) < most) : bySize.slice(0, most);
  const parts = listed.map(({title, part}, i) => {
    const amount = shareText(part, f);
    if (unit) return i === 0 ? t.rankIn(unit.label, title, amount) : t.rankToo(title, amount);
    return i === 0 ? t.firstIn(title, amount) : t.firstToo(title, amount);
  });
  if (areas.length > most) parts.push(others(f.count(areas.length - most)));
  const slice = sliceName(state, options);
  return t.summaryFirst(isLimited(view) ? t.sliceAccepted(slice) : slice, parts.join(", "));
}

function hereText({units, values}: MapSubject, state: MapState, options: Labelling): string {
  const {map: t} = saidOf(ketahanan[options.locale], options.rowWords, options.locale);
  const f = formats(options.locale);
  const weights = order.map((id) => state.weights[id]);
  const ranks = competitionRanks(weightedScores(values, weights));
  const unit = units.findIndex(({id}) => id === state.colour);
  const point = pointText(state, options);
  if (unit >= 0) return t.hereRank(point, units[unit]!.label, f.count(ranks[unit]));
  const first = units.filter((_, i) => ranks[i] === 1).map(({label}) => label);
  return t.here(point, f.list(first));
}

/** Why the slider or the point cannot move, or not everywhere; nothing where they can. */
export function lockText(
  {held}: Pick<MapState, "held">,
  locked: MapSubject["locked"],
  {locale, rowWords, dimensions}: Labelling
): string {
  const {map: t} = saidOf(ketahanan[locale], rowWords, locale);
  const name = dimensionName(dimensions, locale);
  const frame = cornersOf({held}, locked);
  const free = freeCorners(frame).length;
  const still = frame.corners.filter((id) => locked.includes(id));
  const list = still.map(name).join(t.and);
  const reasons = [
    locked.includes(held) ? t.heldLocked(name(held)) : free === 0 ? t.heldAlone(name(held)) : "",
    still.length === 0 ? "" : free < 2 ? t.pinned(list) : t.alongLine(list)
  ];
  return reasons.join(" ").trim();
}

/** What else must be known of the map, or nothing. */
export function mapNote({region}: SliceView, {units, halfspaces}: MapSubject, {locale, rowWords}: Options): string {
  const {map: t} = saidOf(ketahanan[locale], rowWords, locale);
  const isOutside = halfspaces.length > 0 && region.length === 0;
  return [isOutside ? t.noRegion : "", isCrowded(units) ? t.tooMany : ""].join(" ").trim();
}
