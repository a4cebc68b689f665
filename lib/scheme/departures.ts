import {dimensions} from "./dimensions.js";
import {schemes} from "./schemes.js";
import type {Scheme, Weights} from "./types.js";

/** What keeps rules and weights from being the regulation in force: another scheme, options set otherwise, other weights. */
export type Departure = "scheme" | "rules" | "weights";

/** The two closest weights that people can set differ by more. */
const same = 1e-9;

/**
 * How a configured scheme (and, if told, weights) departs from the regulation in force: its scheme in the version that is
 * listed, every switch at the option it comes with, its own weights. Nothing: it is the regulation.
 */
export function departures(scheme: Scheme, weights: Weights = scheme.weights): Departure[] {
  const [regulation] = schemes;
  if (scheme.id !== regulation.id || scheme.version !== regulation.version) return ["scheme"];
  const own = ({switches, settings}: Scheme, id: string) =>
    settings[id] ?? switches.find((s) => s.id === id)?.options[0]!.id;
  const changed: Departure[] = [];
  if (scheme.switches.some(({id}) => own(scheme, id) !== own(regulation, id))) changed.push("rules");
  if (dimensions.some((d) => Math.abs(weights[d] - regulation.weights[d]) > same)) changed.push("weights");
  return changed;
}
