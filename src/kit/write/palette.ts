import type {Dimension} from "../../lib/index.js";
import type {KitCause} from "./types.js";
import type {Direction} from "../../ui/direction.js";

/** The colours of paper and slides: six hexadecimal digits, dark enough to be told apart in print. */
export const palette = {
  paper: "FFFFFF",
  ink: "1D2733",
  muted: "55616E",
  faint: "D5DBE1",
  alt: "F2F5F8",
  accent: "1F4E9C",
  mark: "F2B14A",
  warn: "FFF4DC",
  warnInk: "7A4B00",
  input: "FFF6C9"
};

export const dimensionColors: Record<Dimension, string> = {
  kualifikasi: "3F6FD8",
  kompetensi: "E58A1F",
  kinerja: "179384",
  disiplin: "8D6BB8"
};

export const directionColors: Record<Direction, string> = {up: "1763B0", down: "A8480B", same: "9AA4AE"};

export const causeColors: Record<KitCause, string> = {weights: "1F4E9C", rules: "E58A1F", population: "179384"};

/** A face that every office program has, or has the measures of. */
export const face = "Arial";
