import type {JointBandsData} from "./jointBands.js";
import {saidOf} from "../messages/rowWords.js";
import {nowOutside} from "./nowOutside.js";
import type {TallyBounds, Unit, WeightSet} from "../lib/index.js";
import {ketahanan} from "./messages.js";
import type {Options} from "../ui/live.js";
import type {Answers, QuestionOutcome, Robustness} from "../state/robustness/robustness.js";
import type {Field} from "../model/robustness.js";

/** What was asked of weights and missing records together, and what came of it; null where there are no records. */
export type JointSurvey = ({asked: Field} & QuestionOutcome<Answers["joint"]>) | null;

/** `groups` name the rows of the bounds. */
export async function jointSurvey(
  robustness: Pick<Robustness, "ask">,
  asked: Field,
  weightSet: WeightSet,
  groups: readonly string[] | null,
  bounds: TallyBounds | null
): Promise<JointSurvey> {
  if (!groups || !bounds || asked.units.length < 2) return null;
  const rows = (table: number[][]) => asked.units.map(({id}) => table[groups.indexOf(id)]!);
  const question = {low: rows(bounds.low), high: rows(bounds.high), weights: asked.weights, weightSet};
  return {asked, ...(await robustness.ask("joint", question))};
}

/** What is shown of it beside the bands with the records as they stand; null while either is not known. */
export function jointData(
  joint: JointSurvey,
  found: (Pick<Answers["everything"], "attainable"> & {asked: Field; units: Field["units"]; inside: boolean}) | null,
  {
    units,
    records,
    excluded,
    blind,
    locale,
    rowWords
  }: Options & {units: readonly Unit[]; records: boolean; excluded: boolean; blind: boolean}
): JointBandsData {
  const t = saidOf(ketahanan[locale], rowWords, locale);
  if (!records) return {none: t.joint.aggregates};
  if (!joint || !found || joint.asked !== found.asked) return null;
  if ("error" in joint) return {none: t.failed(joint.error)};
  if (!("answer" in joint)) return null;
  const {now, over} = joint.answer;
  const complete = new Map(
    units.map((unit) => [unit.id, unit.complete === null ? null : unit.complete / unit.population])
  );
  const sampled = over.some(({method}) => method === "sampled");
  const bands = found.units.map((unit, i) => ({unit, ...over[i]!}));
  const outside = excluded ? "" : nowOutside(bands, {inside: found.inside, sampled}, {locale, rowWords});
  return {
    sampled,
    note: [excluded ? t.joint.excluded : "", outside, sampled ? t.joint.sampled : ""].filter(Boolean).join(" "),
    bands: found.units.map((unit, i) => ({
      unit,
      recorded: {best: found.attainable[i]!.best.rank, worst: found.attainable[i]!.worst.rank},
      now: now[i]!,
      over: over[i]!,
      // With names masked, how complete its records are would give an agency away.
      complete: blind ? null : (complete.get(unit.id) ?? null)
    }))
  };
}
