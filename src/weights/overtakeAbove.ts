import {dimensions} from "../lib/index.js";
import type {Dimension, Standing, Unit, Weights} from "../lib/index.js";
import type {AsksRobustness} from "../model/bands.js";
import {field, rankedUnits} from "../model/robustness.js";
import type {OvertakeData} from "./overtakeText.js";

/** The smallest change of the weights that are not locked by which the chosen unit overtakes the next above it. */
export async function overtakeAbove(
  robustness: AsksRobustness,
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
  const moved = {name, other, weights, to, distance};
  if (answer.within !== "all") return {status: "unlocking", ...moved, locked, attempt: null};
  return {status: "found", ...moved, attempt: tenths?.weights ?? null};
}
