import type {Dimension} from "../lib/index.js";

/** A colour as six hexadecimal digits, on a light ground and on a dark one. */
export type ThemedColor = {light: string; dark: string};

export const dimensionColors: Record<Dimension, ThemedColor> = {
  kualifikasi: {light: "3F6FD8", dark: "7EA2F2"},
  kompetensi: {light: "E58A1F", dark: "F0A94F"},
  kinerja: {light: "179384", dark: "4FC0B1"},
  disiplin: {light: "8D6BB8", dark: "B99AE0"}
};

/** Of what rises and of what falls. */
export const directionColors: Record<"up" | "down", ThemedColor> = {
  up: {light: "1763B0", dark: "7FBAF7"},
  down: {light: "A8480B", dark: "F3A578"}
};

/** Of caveats: their words and their ground. */
export const warningColors: Record<"warn" | "warn-background", ThemedColor> = {
  warn: {light: "8A5300", dark: "FFD591"},
  "warn-background": {light: "FFF4DC", dark: "3A2C10"}
};

/** Of paper and slides, dark enough to be told apart in print. */
export const paperColors = {
  paper: "FFFFFF",
  ink: "1D2733",
  muted: "55616E",
  faint: "D5DBE1",
  alt: "F2F5F8",
  accent: "1F4E9C",
  mark: "F2B14A",
  warn: warningColors["warn-background"].light,
  warnInk: "7A4B00",
  input: "FFF6C9",
  still: "9AA4AE"
};
