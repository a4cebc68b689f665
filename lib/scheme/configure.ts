import type {Scheme} from "./types.js";

/**
 * The scheme under these settings (switch → option); switches not named keep the option they have. An unknown switch
 * or option is a RangeError.
 */
export function configure(scheme: Scheme, settings: Record<string, string>): Scheme {
  for (const [id, option] of Object.entries(settings)) {
    const found = scheme.switches.find((s) => s.id === id);
    if (!found) throw new RangeError(`unknown switch: ${id}`);
    if (!found.options.some((o) => o.id === option)) throw new RangeError(`unknown option of ${id}: ${option}`);
  }
  return {...scheme, settings: {...scheme.settings, ...settings}};
}
