import {dodge} from "./dodge.js";
import {pixel} from "./pixel.js";

/** The heights of labels beside what they name, `gap` apart and between `low` and `high`, by id. */
export function labelPlaces<T extends {id: string; label: string}>(
  named: readonly T[],
  at: (one: T) => number,
  {gap, low, high}: {gap: number; low: number; high: number}
): Map<string, number> {
  const sorted = [...named].sort((a, b) => at(a) - at(b) || (a.label < b.label ? -1 : 1));
  const places = dodge(sorted.map(at), gap, low, high);
  return new Map(sorted.map(({id}, i) => [id, pixel(places[i]!)]));
}
