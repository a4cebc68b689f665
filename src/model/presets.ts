import {common} from "../messages/common.js";
import {dimensions, equalWeights, normalizeWeights, roundShares} from "../lib/index.js";
import type {Scheme, Weights} from "../lib/index.js";
import type {Locale} from "../messages/define.js";

/** Weights people start from: the scheme's own first. */
export function presets(scheme: Scheme, locale: Locale): Preset[] {
  const {presets: t} = common[locale];
  return [
    {id: "regulation", label: t.regulation, weights: scheme.weights},
    {id: "example", label: t.example, weights: percents([25, 30, 40, 5])},
    {id: "equal", label: t.equal, weights: equalWeights},
    {
      id: "without-disiplin",
      label: t.withoutDisiplin,
      weights: percents(
        roundShares(
          dimensions.map((d) => (d === "disiplin" ? 0 : scheme.weights[d])),
          1
        )
      )
    }
  ];
}

function percents(values: readonly number[]): Weights {
  return normalizeWeights(Object.fromEntries(dimensions.map((d, i) => [d, values[i]!])) as Weights);
}

export type Preset = {id: string; label: string; weights: Weights};
