import type {Compared} from "../lib/index.js";
import {specificationOf, usualCompared} from "../model/evaluation.js";
import type {SavedScenario} from "../state/scenario/savedScenario.js";

/** All that can be compared: the usual three, and those kept. */
export function comparable(saved: readonly SavedScenario[]): Compared[] {
  return [...usualCompared, ...saved.map(asCompared)];
}

/** A kept scenario as one of those compared. */
export function asCompared({name, scenario}: Pick<SavedScenario, "name" | "scenario">): Compared {
  return {name, specification: specificationOf(scenario)};
}
