import {common} from "../messages/common.js";
import {departures, dimensions, equalWeights, normalizeWeights, roundShares} from "../lib/index.js";
import type {Scheme, Weights} from "../lib/index.js";
import type {Locale} from "../messages/define.js";

/** Weights people start from: the scheme's own first. */
export function presets(scheme: Scheme, locale: Locale): Preset[] {
  const {presets: t} = common[locale];
  return [
    {id: "regulation", label: ownName(scheme, locale), weights: scheme.weights},
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

/** What the weights of a scheme are called: "Peraturan" only with the rules of the regulation in force. */
function ownName(scheme: Scheme, locale: Locale): string {
  const {presets: t} = common[locale];
  const changed = departures(scheme);
  if (changed.length === 0) return t.regulation;
  return changed.includes("rules") ? t.regulationWeights : t.schemeWeights(scheme.title[locale]);
}

function percents(values: readonly number[]): Weights {
  return normalizeWeights(Object.fromEntries(dimensions.map((d, i) => [d, values[i]!])) as Weights);
}

export type Preset = {id: string; label: string; weights: Weights};
