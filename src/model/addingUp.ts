import {roundParts} from "../lib/index.js";
import type {Split} from "../lib/index.js";

/** Twelve parts to two decimals that add up to a sum which is theirs but for rounding. */
export function addingUp(sum: number, split: readonly Split[]): number[][] {
  const parts = split.flatMap(({weights, rules, population}) => [weights, rules, population]);
  const largest = parts.reduce((best, part, i) => (Math.abs(part) > Math.abs(parts[best]!) ? i : best), 0);
  parts[largest]! += sum - parts.reduce((total, part) => total + part, 0);
  const rounded = roundParts(parts, 2);
  return split.map((_, d) => rounded.slice(3 * d, 3 * d + 3));
}
