import {configure} from "./configure.js";
import {chosenOptions} from "./rules.js";
import type {Scheme, Switch} from "./types.js";

/**
 * The scheme counting the people another one counts: the switches that decide who is counted take the other's options,
 * as far as both have them. What points are given stays.
 */
export function countAs(scheme: Scheme, other: Scheme): Scheme {
  const options = chosenOptions(other);
  const settings: Record<string, string> = {};
  for (const s of scheme.switches) {
    const option = decidesWhoCounts(s) ? options[s.id]?.id : undefined;
    if (option !== undefined && s.options.some(({id}) => id === option)) settings[s.id] = option;
  }
  return configure(scheme, settings);
}

function decidesWhoCounts({options}: Switch): boolean {
  return options.some(({effect}) => effect?.population !== undefined || effect?.missing !== undefined);
}
