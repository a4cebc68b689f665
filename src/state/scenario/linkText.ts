import {dimensions} from "../../lib/index.js";
import type {Dimension, Filter} from "../../lib/index.js";

export const isPercent = (value: number) => value >= 0 && value <= 100;
export const isDimension = (name: string): name is Dimension => dimensions.some((dimension) => dimension === name);
export const isOneOf = <T extends string>(values: readonly T[], value: string | undefined): value is T =>
  values.some((known) => known === value);

/** `name:value`, in order of the text. */
export function pairs(values: Record<string, string> | Filter): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((v) => `${name}:${v}`))
    .sort()
    .join(",");
}

export const list = (text: string | undefined) => (text ? text.split(",").filter(Boolean) : []);
export const readPairs = (text: string): [string, string][] => list(text).map((pair) => splitFirst(pair, ":"));

export function splitFirst(text: string, at: string): [string, string] {
  const i = text.indexOf(at);
  return i < 0 ? [text, ""] : [text.slice(0, i), text.slice(i + 1)];
}

export function splitLast(text: string, at: string): [string, string] {
  const i = text.lastIndexOf(at);
  return i < 0 ? [text, ""] : [text.slice(0, i), text.slice(i + 1)];
}

/** Undoes `encodeURIComponent`; null where that cannot be. */
export function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
