import {dimensions as order} from "../lib/index.js";
import {saidOf} from "../messages/rowWords.js";
import type {Weights} from "../lib/index.js";
import {slicePoint} from "../lib/slice/index.js";
import type {Point} from "../lib/slice/index.js";
import {formats} from "../messages/format.js";
import {dimensionName} from "../model/dimensionName.js";
import type {Labelling} from "../model/dimensionName.js";
import {fourthOf, cornersOf} from "./mapState.js";
import type {MapState, MapSubject} from "./mapState.js";
import {mapSummary, pointText} from "./mapText.js";
import {ketahanan} from "./messages.js";
import type {SliceView} from "./sliceView.js";

export type MapPictureData = {
  width: number;
  view: SliceView;
  /** What stands at the corners: top, left, right. */
  corners: readonly string[];
  current: Point;
  baseline: Point;
  /** The baseline is on another slice and only seen from here. */
  elsewhere: boolean;
  /** The whole picture in words. */
  summary: string;
  /** The point in words, and the percentage of the dimension at the top. */
  spoken: string;
  top: number;
};

/** What is drawn of a map in a state. */
export function mapPictureData(
  view: SliceView,
  subject: MapSubject,
  state: MapState,
  {width, ...options}: Labelling & {width: number}
): MapPictureData {
  const t = saidOf(ketahanan[options.locale], options.rowWords, options.locale).map;
  const f = formats(options.locale);
  const name = dimensionName(options.dimensions, options.locale);
  const {held, weights} = state;
  const {corners} = cornersOf(state, subject.locked);
  const {criterion} = fourthOf(state);
  const placed = (some: Weights) =>
    slicePoint(
      order.map((id) => some[id]),
      criterion
    );
  return {
    width,
    view,
    corners: corners.map((id) => t.corner(name(id), f.weight(1 - weights[held]))),
    current: placed(weights),
    baseline: placed(subject.baseline),
    elsewhere: Math.abs(subject.baseline[held] - weights[held]) > 1e-9,
    summary: mapSummary(view, subject, state, options),
    spoken: t.pointSpoken(pointText(state, options)),
    top: 100 * weights[corners[0]]
  };
}
