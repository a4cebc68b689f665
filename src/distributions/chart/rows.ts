import {bandwidth} from "../../lib/index.js";
import type {DistributionView} from "../../lib/index.js";
import type {DistributionData} from "../distributionData.js";
import {outlinePath, peak, shapePaths} from "../shapePath.js";
import type {Paths, PictureKind, Scale} from "../shapePath.js";
import {scoreX} from "./frame.js";
import type {ChartFrame} from "./frame.js";

/** What all rows share, and whether the outline of everyone rises above it. */
export type ChartScale = Scale & {cropped: boolean};

/** A group as it is drawn. */
export type DistributionRow = Paths & {
  id: string;
  label: string;
  mean: number;
  picture: PictureKind;
  selected: boolean;
  /** The outline of everyone, or "". */
  outline: string;
  /** Where the row stands, and how high its picture is. */
  base: number;
  height: number;
};

/** Whether a picture has the outline of everyone over each group. */
export function isOutlined(picture: DistributionView["picture"]): picture is "histogram" | "densitas" | "ecdf" {
  return picture !== "titik" && picture !== "kotak";
}

export function chartScale({view: {picture}, shapes, everyone}: DistributionData): ChartScale {
  // Were each smoothed by itself, small groups would look flatter than they are.
  const all = everyone ?? shapes[0];
  const smoothing = picture === "densitas" && all ? Math.max(1, bandwidth(all.spread()) || 1) : 1;
  const highest = Math.max(1e-9, ...shapes.map((shape) => peak(picture, shape, smoothing)));
  // The outline of everyone counts too, but not so that the groups can no longer be read.
  const outline = everyone && shapes.length > 0 ? peak(picture, everyone, smoothing) : 0;
  return {most: Math.max(highest, Math.min(outline, 2 * highest)), smoothing, cropped: outline > 2 * highest};
}

export function distributionRows(data: DistributionData, frame: ChartFrame, scale: Scale): DistributionRow[] {
  const {picture} = data.view;
  const x = (score: number) => scoreX(frame, score);
  const height = frame.rowHeight - (frame.narrow ? 26 : 10);
  return data.shapes.map((shape, i) => {
    const base = frame.top + 4 + (i + 1) * frame.rowHeight - 6;
    const drawn = {x, base, height};
    return {
      id: shape.id,
      label: shape.label,
      mean: shape.mean,
      picture,
      selected: shape.id === data.selected,
      ...shapePaths(picture, shape, drawn, scale),
      outline: data.everyone && isOutlined(picture) ? outlinePath(picture, data.everyone, drawn, scale) : "",
      base,
      height
    };
  });
}
