import type {Filter, Ruleset, Scheme} from "../../lib/index.js";
import {dimensions, groupings, normalizeWeights, roundShares} from "../../lib/index.js";
import type {LinkProblem} from "./linkContext.js";
import {isOneOf, isPercent, pairs, readPairs} from "./linkText.js";

/** Weights as percent, in the order of the dimensions. */
export const weightsText = (weights: Ruleset["weights"]) =>
  roundShares(
    dimensions.map((d) => weights[d]),
    1
  ).join(",");

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
  const read = new Map<string, string>();
  for (const [name, value] of readPairs(text ?? "")) {
    const options = scheme.switches.find((s) => s.id === name)?.options;
    const index = options?.findIndex((option) => option.id === value) ?? -1;
    if (index < 0) problems.push({code: "setting", name, value});
    else if (read.has(name) && read.get(name) !== value) problems.push({code: "settingTwice", name, value});
    if (index < 0) continue;
    read.set(name, value);
    if (index > 0) settings[name] = value;
    else delete settings[name];
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
  // A tenth of a percent is the finest weight there is: what is on screen is what is computed.
  const tenths = roundShares(read, 1);
  const used = normalizeWeights(Object.fromEntries(dimensions.map((d, i) => [d, tenths[i]!])) as Ruleset["weights"]);
  if (Math.abs(sum - 100) > 1e-6) problems.push({code: "weightsSum", value: text, sum, used});
  else if (read.some((percent, i) => Math.abs(percent - tenths[i]!) > 1e-9))
    problems.push({code: "weightsRounded", value: text, used});
  return used;
}

export function readFilter(text: string | undefined, problems: LinkProblem[]): Filter {
  const filter: Record<string, string[]> = {};
  for (const [name, value] of readPairs(text ?? "")) {
    if (Object.hasOwn(groupings, name) && isOneOf<string>(groupings[name as keyof typeof groupings].values, value))
      filter[name] = [...new Set([...(filter[name] ?? []), value])];
    else problems.push({code: "filter", name, value});
  }
  return filter;
}
