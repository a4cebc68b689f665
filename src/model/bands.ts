import type {OvertakeData} from "../weights/overtakeText.js";
import type {DimensionLabel} from "../components/weightsInput.js";
import {dimensions} from "../lib/index.js";
import type {Dimension, Standing, Unit, Weights} from "../lib/index.js";
import {messages} from "../messages/index.js";
import type {Locale} from "../messages/index.js";
import type {Robustness} from "../state/robustness/robustness.js";
import {describeAdmissible, describeClash, toWeightSet} from "./admissible.js";
import type {Bands} from "./bandsNow.js";
import {field, rankedUnits} from "./robustness.js";

export {openRobustness} from "../state/robustness/robustness.js";

type Ask = Pick<Robustness, "ask">;
type Words = {locale: Locale; dimensions: readonly DimensionLabel[]};

/** The ranks that the admissible weights leave each unit; null where another question has taken the place of this one. */
export async function bandsUnder(
  robustness: Ask,
  asked: Pick<Bands, "units" | "weights" | "admissible">,
  words: Words
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
  if ("error" in outcome) return {...none, problem: messages(words.locale).ketahanan.failed(outcome.error)};
  return {...none, of: new Map(ranked.units.map(({id}, i) => [id, outcome.answer[i]!]))};
}

/** The smallest change of the weights that are not locked by which the chosen unit overtakes the next above it. */
export async function overtakeAbove(
  robustness: Ask,
  {
    units,
    after,
    weights,
    locked,
    selected
  }: {
    units: readonly Unit[];
    after: readonly Standing[];
    weights: Weights;
    locked: readonly Dimension[];
    selected: string | null;
  },
  label: (id: string) => string
): Promise<OvertakeData> {
  const asked = field(rankedUnits(units, label), after, weights);
  const unit = asked.units.findIndex(({id}) => id === selected);
  if (unit < 0) return {status: "choose"};
  const {label: name, rank} = asked.units[unit]!;
  const next = Math.max(...asked.units.map((other) => (other.rank < rank ? other.rank : -Infinity)));
  const over = asked.units.findIndex((other) => other.rank === next);
  if (over < 0) return {status: "first", name};
  const free = dimensions.flatMap((d, m) => (locked.includes(d) ? [] : [m]));
  if (free.length < 2) return {status: "locked"};
  const other = asked.units[over]!.label;
  const only = free.length < dimensions.length ? free : [];
  const {values, weights: from} = asked;
  const question = {values, weights: from, weightSet: {}, goal: {unit, over}, norm: "l2" as const, only};
  const outcome = await robustness.ask("nearest", question);
  if ("error" in outcome) return {status: "failed", why: outcome.error};
  if (!("answer" in outcome)) return {status: "pending"};
  const {answer} = outcome;
  if (!answer) return {status: "impossible", name, other};
  const {weights: to, distance, tenths} = answer;
  return {status: "found", name, other, weights, to, distance, attempt: tenths?.weights ?? null};
}
