import {schemeById} from "../lib/index.js";
import type {Scenario} from "../lib/index.js";

/** Another scheme comes with its own weights, unless the person has moved them away from those of the scheme they leave. */
export function schemeChange(scenario: Scenario, {scheme, settings}: SettingsValue): Partial<Scenario> {
  if (scheme === scenario.scheme) return {settings};
  const own = schemeById(scenario.scheme).weights;
  const kept = JSON.stringify(own) !== JSON.stringify(scenario.weights);
  return {scheme, settings, weights: kept ? scenario.weights : schemeById(scheme).weights};
}

/** Only options that differ from the scheme's default are in `settings`. */
export type SettingsValue = {scheme: string; settings: Record<string, string>};
