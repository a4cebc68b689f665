import type {Compared, Specification} from "../../lib/index.js";
import {longestName} from "./limits.js";
import {isChange} from "./linkContext.js";
import type {LinkContext, LinkProblem} from "./linkContext.js";
import {decoded, pairs, splitLast} from "./linkText.js";
import {readFilter, readRuleset, weightsText} from "./rulesetText.js";
import {kindOf, storedWords} from "./storedWords.js";
import {tidy} from "./tidy.js";

/**
 * One of those compared, whole: `name~data.fingerprint~scheme~weights~settings~filter`, or the name of a preset. Equal
 * texts are the same thing under the same name.
 */
export function comparedText(compared: Compared): string {
  if ("preset" in compared) return storedWords.compared[compared.preset];
  const {dataset, fingerprint, scheme, weights, settings, filter} = compared.specification;
  // A name may hold what separates the parts.
  const name = encodeURIComponent(compared.name).replaceAll("~", "%7E");
  const data = fingerprint ? `${dataset}.${fingerprint.slice(0, 12)}` : dataset;
  return [name, data, scheme, weightsText(weights), pairs(settings), pairs(filter)].join("~").replace(/~+$/, "");
}

/** Reads it; null where any of it cannot be used. What is used in another form is added to `changes`. */
export function readCompared(
  text: string,
  {schemes, datasets}: LinkContext,
  changes: LinkProblem[] = []
): Compared | null {
  const preset = kindOf(storedWords.compared, text);
  if (preset) return {preset};
  const [encoded = "", data = "", scheme, weights, settings, filter] = text.split("~");
  const problems: LinkProblem[] = [];
  const [id, fingerprint] = data.includes(".") ? splitLast(data, ".") : [data, ""];
  const known = datasets.find((d) => d.id === id && d.fingerprint.startsWith(fingerprint));
  const given = decoded(encoded);
  const name = tidy(given ?? "", longestName);
  if (
    given === null ||
    name === "" ||
    [...given].length > longestName ||
    !id ||
    scheme === undefined ||
    weights === undefined
  )
    return null;
  const specification: Specification = {
    dataset: id,
    fingerprint: known?.fingerprint ?? (fingerprint || null),
    ...readRuleset(scheme, weights, settings, schemes, problems),
    filter: readFilter(filter, problems)
  };
  if (!problems.every(isChange)) return null;
  changes.push(...problems);
  if (name !== given) changes.push({code: "nameTidied", value: given, used: name});
  return {name, specification};
}
