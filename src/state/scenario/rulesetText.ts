import type {Filter, Ruleset, Scheme} from "../../lib/index.js";
import {dimensions, groupings, normalizeWeights, roundShares} from "../../lib/index.js";
import type {LinkProblem} from "./linkContext.js";
import {isOneOf, isPercent, pairs, readPairs} from "./linkText.js";

/** Weights as percent, in the order of the dimensions. */
export const weightsText = (weights: Ruleset["weights"]) =>
  dimensions.map((d) => String(Math.round(weights[d] * 1000) / 10)).join(",");

/** `scheme~weights~settings`. */
export const rulesetText = ({scheme, weights, settings}: Ruleset) =>
  [scheme, weightsText(weights), pairs(settings)].filter(Boolean).join("~");

export function readRuleset(
  schemeId: string | undefined,
  weightsText: string | undefined,
  settingsText: string | undefined,
  schemes: Scheme[],
  problems: LinkProblem[]
): Ruleset {
  const scheme = schemes.find((s) => s.id === schemeId) ?? schemes[0]!;
  if (schemeId !== undefined && scheme.id !== schemeId) problems.push({code: "scheme", value: schemeId});
  return {
    scheme: scheme.id,
    settings: readSettings(settingsText, scheme, problems),
    weights: readWeights(weightsText, scheme, problems)
  };
}

function readSettings(text: string | undefined, scheme: Scheme, problems: LinkProblem[]): Record<string, string> {
  const settings: Record<string, string> = {};
  for (const [name, value] of readPairs(text ?? "")) {
    const options = scheme.switches.find((s) => s.id === name)?.options;
    const index = options?.findIndex((option) => option.id === value) ?? -1;
    if (index < 0) problems.push({code: "setting", name, value});
    else if (index > 0) settings[name] = value;
  }
  return settings;
}

function readWeights(text: string | undefined, scheme: Scheme, problems: LinkProblem[]) {
  if (text === undefined) return scheme.weights;
  const read = text.split(",").map((part) => (part.trim() === "" ? NaN : Number(part)));
  const sum = read.reduce((a, b) => a + b, 0);
  if (read.length !== dimensions.length || !read.every(isPercent) || sum === 0) {
    problems.push({code: "weights", value: text});
    return scheme.weights;
  }
  if (Math.abs(sum - 100) > 1e-6) problems.push({code: "weightsSum", value: text, sum});
  // A tenth of a percent is the finest weight there is: what is on screen is what is computed.
  const tenths = roundShares(read, 1);
  return normalizeWeights(Object.fromEntries(dimensions.map((d, i) => [d, tenths[i]!])) as Ruleset["weights"]);
}

export function readFilter(text: string | undefined, problems: LinkProblem[]): Filter {
  const filter: Record<string, string[]> = {};
  for (const [name, value] of readPairs(text ?? "")) {
    if (Object.hasOwn(groupings, name) && isOneOf<string>(groupings[name as keyof typeof groupings].values, value))
      (filter[name] ??= []).push(value);
    else problems.push({code: "filter", name, value});
  }
  return filter;
}
