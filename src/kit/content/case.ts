import {protectTransitions} from "../../components/categoryChanges.js";
import {countAs, joinScored, scoreTally, standings, transitions} from "../../lib/index.js";
import type {Corners, Filter, Scheme, Tally, Unit, Weights} from "../../lib/index.js";
import type {Locale} from "../../messages/define.js";
import type {Dataset} from "../../state/data/datasets.js";
import {filterWords} from "../../model/filterWords.js";
import {judgement} from "../../model/judgement.js";
import {isFiltered} from "../../model/protection.js";
import type {Protection} from "../../model/protection.js";
import {countedOf, countedWords} from "../../model/counted.js";
import {unitsOver} from "../../model/evaluation.js";
import type {KitCase} from "./types.js";
import {bahan} from "../messages.js";

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
    link,
    madeFor = null
  }: {
    name: string;
    scheme: Scheme;
    weights: Weights;
    filter: Filter;
    chosen: string | null;
    link: string;
    /** The fingerprint of the data it was made for, where it is computed over others. */
    madeFor?: string | null;
  },
  baseline: {scheme: Scheme; weights: Weights},
  {label, blind, locale}: {label: (id: string) => string; blind: boolean; locale: Locale}
): Omit<KitCase, "bands"> {
  const under = (rules: Scheme) => unitsOver(tally, dataset, rules, protection);
  const [units, unitsBefore] = [under(scheme), under(baseline.scheme)];
  const corner = (rules: Scheme, people: Scheme, known: Unit[]) => {
    const counting = countAs(rules, people);
    return sameSettings(counting, rules) ? known : under(counting);
  };
  const corners: Corners<Unit[]> = [
    [unitsBefore, corner(baseline.scheme, scheme, unitsBefore)],
    [corner(scheme, baseline.scheme, units), units]
  ];
  const flows =
    tally &&
    transitions(
      joinScored(tally, scoreTally(tally, baseline.scheme), scoreTally(tally, scheme)),
      judgement(baseline.scheme, baseline.weights),
      judgement(scheme, weights)
    );
  const counted = countedOf(dataset, {units, scheme, filter, blind});
  const people = [
    ...(madeFor === null ? [] : [bahan[locale].stamp.madeFor(madeFor)]),
    ...countedWords(counted, locale)
  ];
  return {
    name,
    scheme,
    weights,
    filter: dataset.kind === "records" ? filterWords(filter, locale) : null,
    people: people.join(" ") || null,
    counted,
    outside: counted.outside.join(", ") || null,
    units,
    unitsBefore,
    corners,
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

const sameSettings = (a: Scheme, b: Scheme) => JSON.stringify(a.settings) === JSON.stringify(b.settings);
