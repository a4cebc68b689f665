import type {Compared, Scenario} from "../../lib/index.js";
import {comparedText} from "../../state/scenario/comparedText.js";
import {specificationOf} from "../../model/evaluation.js";

type ComparingScenario = Pick<Scenario, "baseline" | "compared">;

/** What is compared and a kit may be about; the regulation is there already where a kit compares with it. */
const usable = ({compared = [], baseline}: ComparingScenario) =>
  compared.filter((one) => baseline !== null || !("preset" in one) || one.preset !== "regulation");

/** As what the kit knows one of those compared: the present scenario, a kept one, or one that is only compared. */
export function caseId(one: Compared, saved: readonly KeptScenario[]): string {
  if ("preset" in one && one.preset === "present") return "kini";
  const key = comparedText(one);
  const kept = saved.find(({name, scenario}) => comparedText({name, specification: specificationOf(scenario)}) === key);
  return kept ? `simpanan:${kept.id}` : `sanding:${key}`;
}

/** Those compared, in their order. */
export const comparedCases = (scenario: ComparingScenario, saved: readonly KeptScenario[]): string[] =>
  usable(scenario).map((one) => caseId(one, saved));

/** Those that are compared only. */
export const onlyCompared = (
  scenario: ComparingScenario,
  saved: readonly KeptScenario[]
): {id: string; one: Compared}[] =>
  usable(scenario)
    .map((one) => ({id: caseId(one, saved), one}))
    .filter(({id}) => id.startsWith("sanding:"));
/** A scenario someone kept under a name. */
export type KeptScenario = {id: string; name: string; scenario: Scenario};
