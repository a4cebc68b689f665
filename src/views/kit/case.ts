import {protectTransitions} from "../../components/categoryChanges.js";
import {joinScored, scoreTally, standings, transitions, unitsFromAggregates, unitsFromTally} from "../../lib/index.js";
import type {Filter, Scheme, Tally, Weights} from "../../lib/index.js";
import {formats, messages} from "../../messages/index.js";
import type {Locale} from "../../messages/index.js";
import type {Dataset} from "../../state/datasets.js";
import {filterWords} from "../filterWords.js";
import {judgement} from "../judgement.js";
import {isFiltered} from "../protection.js";
import type {Protection} from "../protection.js";
import {provenance} from "../provenance.js";
import type {KitCase} from "./types.js";

/** Computes a scenario and what it is compared with; `tally` is the filtered one, null for a table of means, and `protection` that of its filter. */
export function kitCase(
  dataset: Dataset,
  tally: Tally | null,
  protection: Protection,
  {
    name,
    scheme,
    weights,
    filter,
    chosen,
    link
  }: {name: string; scheme: Scheme; weights: Weights; filter: Filter; chosen: string | null; link: string},
  baseline: {scheme: Scheme; weights: Weights},
  {label, blind, locale}: {label: (id: string) => string; blind: boolean; locale: Locale}
): Omit<KitCase, "bands"> {
  const scored = tally && scoreTally(tally, scheme);
  const scoredBefore = tally && scoreTally(tally, baseline.scheme);
  const rows = dataset.kind === "aggregates" ? dataset.units : [];
  const [protect, protectBefore] = [protection(scheme), protection(baseline.scheme)];
  const units = scored ? unitsFromTally(scored, protect) : unitsFromAggregates(rows, scheme, protect);
  const unitsBefore = scoredBefore
    ? unitsFromTally(scoredBefore, protectBefore)
    : unitsFromAggregates(rows, baseline.scheme, protectBefore);
  const flows =
    scored && scoredBefore
      ? transitions(
          joinScored(tally, scoredBefore, scored),
          judgement(baseline.scheme, baseline.weights),
          judgement(scheme, weights)
        )
      : null;
  const {counted, outside} = provenance(dataset, {units, scheme, filter, blind}, locale);
  const {common} = messages(locale);
  const f = formats(locale);
  const people = [
    ...(counted ? [common.counted(f.count(counted.n), f.count(counted.all))] : []),
    ...(outside ? [common.outside(outside)] : [])
  ];
  return {
    name,
    scheme,
    weights,
    filter: dataset.kind === "records" ? filterWords(filter, locale) : null,
    people: people.join(" ") || null,
    outside,
    units,
    unitsBefore,
    before: standings(unitsBefore, baseline.weights, baseline.scheme),
    after: standings(units, weights, scheme),
    categories:
      flows &&
      protectTransitions(
        flows,
        scheme.bands.map(({category}) => category),
        units.map((unit) => (unit.protected || blind ? null : {id: unit.id, label: label(unit.id)})),
        {whole: !isFiltered(filter), told: units.map((unit, g) => !unit.protected && !unitsBefore[g]!.protected)}
      ),
    chosen,
    link
  };
}
