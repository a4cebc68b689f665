import type {Scenario, Side, Specification} from "../../lib/index.js";
import type {Locale} from "../../messages/define.js";
import {specificationOf} from "../../model/evaluation.js";
import {givenName} from "../../model/givenName.js";
import {comparedText} from "../../state/scenario/comparedText.js";
import type {SavedScenario} from "../../state/scenario/savedScenario.js";
import {storedWords} from "../../state/scenario/storedWords.js";
import type {ScoredGroups} from "../scoredGroups.js";
import type {GroupLabel} from "../scores.js";
import {sebaran} from "../messages.js";
import type {GroupingId} from "../people.js";
import {shownGroups, shownTotal} from "../shown.js";

export type SideChoice = {value: string; label: string; side: Side};

/** Who can be compared, and which two are: those chosen, or else the first two; and what was chosen but cannot be. */
export type AskedSides = {choices: SideChoice[]; a: string; b: string; missing: string[]};

type KeptSpecification = {name: string; specification: Specification};

/** The scenarios people keep. */
export function keptSpecifications(saved: readonly SavedScenario[]): KeptSpecification[] {
  return saved.map(({name, scenario}) => ({name, specification: specificationOf(scenario)}));
}

const keyOf = (side: Side): string =>
  "group" in side ? `:${side.group}` : "preset" in side ? storedWords.side[side.preset] : comparedText(side);

/** The side a choice stands for. */
export function sideOf({choices}: AskedSides, key: string): Side | null {
  return choices.find(({value}) => value === key)?.side ?? null;
}

/**
 * The groups that are shown, all employees under this scenario and under its baseline, and under scenarios kept for
 * the same data.
 */
export function askedSides(
  chosen: Scenario["sides"] | null,
  scoredGroups: ScoredGroups,
  by: GroupingId,
  label: GroupLabel,
  {
    baseline,
    kept,
    dataset,
    blind,
    locale
  }: {
    baseline: string;
    kept: readonly KeptSpecification[];
    dataset: {id: string; fingerprint: string | null};
    blind: boolean;
    locale: Locale;
  }
): AskedSides {
  const {compare: t} = sebaran[locale];
  const grouping = scoredGroups.groupings.find(({id}) => id === by);
  const shown = grouping && shownGroups(grouping);
  const visible = shown && shown.total !== null ? shown.visible : [];
  const masked = blind && by === "instansi";
  const groups = visible.map((g): SideChoice => {
    const group = grouping!.values[g]!;
    const words = label(by, group);
    return {value: keyOf({group: masked ? words : group}), label: words, side: {group}};
  });
  if (masked) groups.sort((x, y) => (x.label < y.label ? -1 : 1));
  const choices = [...groups];
  const add = (side: Side, words: string) => {
    const value = keyOf(side);
    if (!choices.some((choice) => choice.value === value)) choices.push({value, label: words, side});
  };
  if (shownTotal(scoredGroups) !== null && scoredGroups.n > 0) {
    add({preset: "present"}, t.scenario);
    add({preset: "baseline"}, t.baseline(baseline));
    // A link may bring one that this browser does not keep.
    const brought = (chosen ?? []).flatMap((side) => ("specification" in side ? [side] : []));
    const here = ({specification}: KeptSpecification) =>
      specification.dataset === dataset.id && specification.fingerprint === dataset.fingerprint;
    for (const side of [...brought, ...kept].filter(here))
      add(side, t.kept(givenName(side.name, side.specification, locale)));
  }
  const known = (side: Side | undefined) => side && choices.find((choice) => keyOf(choice.side) === keyOf(side))?.value;
  const a = known(chosen?.[0]) ?? choices[0]?.value ?? "";
  const b = known(chosen?.[1]) ?? choices.find(({value}) => value !== a)?.value ?? "";
  const missing = (chosen ?? [])
    .filter((side) => !known(side))
    .map((side) =>
      "group" in side ? label(by, side.group) : "preset" in side ? storedWords.side[side.preset] : side.name
    );
  return {choices, a, b, missing};
}
