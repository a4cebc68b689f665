import {weightSetMessages} from "../messages/weightSet.js";
import type {Labelling} from "./dimensionName.js";
import {dimensions} from "../lib/index.js";
import type {Robustness} from "../state/robustness/robustness.js";
import {describeAdmissible, describeClash, toWeightSet} from "./admissible.js";
import type {Bands} from "./bandsNow.js";
import {rankedUnits} from "./robustness.js";

export {openRobustness} from "../state/robustness/robustness.js";

export type AsksRobustness = Pick<Robustness, "ask">;

/** The ranks that the admissible weights leave each unit; null where another question has taken the place of this one. */
export async function bandsUnder(
  robustness: AsksRobustness,
  asked: Pick<Bands, "units" | "weights" | "admissible">,
  words: Labelling
): Promise<Bands | null> {
  const {units, weights, admissible} = asked;
  const ranked = rankedUnits(units, (id) => id);
  const none = {...asked, words: describeAdmissible(admissible, words), of: null, problem: null};
  if (ranked.units.length < 2) return none;
  const outcome = await robustness.ask("bands", {
    values: ranked.values,
    weights: dimensions.map((d) => weights[d]),
    weightSet: toWeightSet(admissible, weights)
  });
  if ("stopped" in outcome) return null;
  if ("clash" in outcome) return {...none, problem: describeClash(outcome.clash, words)};
  if ("error" in outcome) return {...none, problem: weightSetMessages[words.locale].failed(outcome.error)};
  const isSampled = outcome.answer.some(({method}) => method === "sampled");
  return {
    ...none,
    words: isSampled ? weightSetMessages[words.locale].asSampled(none.words) : none.words,
    of: new Map(ranked.units.map(({id}, i) => [id, outcome.answer[i]!]))
  };
}
