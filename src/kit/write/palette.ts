import {dimensions} from "../../lib/index.js";
import type {Dimension} from "../../lib/index.js";
import * as model from "../../model/palette.js";
import type {Direction} from "../../ui/direction.js";
import type {KitCause} from "./types.js";

/** The colours of paper and slides: six hexadecimal digits. */
export const palette = model.paperColors;

export const dimensionColors = Object.fromEntries(
  dimensions.map((id) => [id, model.dimensionColors[id].light])
) as Record<Dimension, string>;

export const directionColors: Record<Direction, string> = {
  up: model.directionColors.up.light,
  down: model.directionColors.down.light,
  same: palette.still
};

export const causeColors: Record<KitCause, string> = {
  weights: palette.accent,
  rules: dimensionColors.kompetensi,
  population: dimensionColors.kinerja
};

/** A face that every office program has, or has the measures of. */
export const face = "Arial";
