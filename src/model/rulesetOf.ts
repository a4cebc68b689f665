import {configure, schemeById, schemes} from "../lib/index.js";
import type {Ruleset, Scheme, Weights} from "../lib/index.js";

/** A baseline with its scheme configured; without one, the regulation as it stands. */
export function rulesetOf(baseline: Ruleset | null): {scheme: Scheme; weights: Weights} {
  if (!baseline) return {scheme: schemes[0]!, weights: schemes[0]!.weights};
  return {scheme: configure(schemeById(baseline.scheme), baseline.settings), weights: baseline.weights};
}
