import {comparedMessages} from "../messages/compared.js";
import {clean} from "./clean.js";
import {
  configure,
  countAs,
  equalWeights,
  joinScored,
  schemeById,
  schemes,
  scoreTally,
  standings,
  transitions,
  unitsFromAggregates,
  unitsFromTally
} from "../lib/index.js";
import type {
  Compared,
  Corners,
  Filter,
  Scenario,
  Scheme,
  Standing,
  Tally,
  Transitions,
  Unit,
  Specification
} from "../lib/index.js";
import type {Locale} from "../messages/define.js";
import type {Dataset} from "../state/data/datasets.js";
import type {EngineState} from "../state/data/engine.js";
import type {DatasetEntry} from "../state/page.js";
import {givenName} from "./givenName.js";
import {judgement} from "./judgement.js";
import {isFiltered, protectionOf} from "./protection.js";
import type {Protection} from "./protection.js";
import {tallyOf, waitsFor} from "./tally.js";

/** A scenario of a comparison, computed. */
export type Evaluation = {
  /** S1, S2, … */
  short: string;
  name: string;
  specification: Specification;
  scheme: Scheme;
  entry: DatasetEntry;
  dataset: Dataset;
  /** Fingerprint or id of the data it was made for, where these are not loaded; null where they are. */
  madeFor: string | null;
  tally: Tally | null;
  units: Unit[];
  standings: Standing[];
  protection: Protection;
  /** Why its filter cannot be answered. */
  waits: "loading" | "unavailable" | null;
};

/** What is compared unless a link or a person says otherwise. */
export const usualCompared: Compared[] = [{preset: "regulation"}, {preset: "present"}, {preset: "equal"}];

/** The part of a scenario that a ranking depends on. */
export function specificationOf({dataset, fingerprint, scheme, settings, weights, filter}: Scenario): Specification {
  return {dataset, fingerprint, scheme, settings, weights, filter};
}

/** What stands under a preset or a name; presets are over the data and filter of the present scenario. */
export function specificationUnder(compared: Compared, present: Specification): Specification {
  if (!("preset" in compared)) return compared.specification;
  if (compared.preset === "present") return present;
  const {id, weights} = schemes[0]!;
  return {...present, scheme: id, settings: {}, weights: compared.preset === "equal" ? {...equalWeights} : weights};
}

/** What each is called. */
export function namesOf(compared: readonly Compared[], locale: Locale): {short: string; name: string}[] {
  const t = comparedMessages[locale];
  return compared.map((one, i) => ({
    short: t.short(i + 1),
    name: "preset" in one ? t[one.preset].name : givenName(clean(one.name), one.specification, locale)
  }));
}

/** The loaded data a weighing is over; where its own are not here, those of `present`. */
export function entryFor(
  {dataset, fingerprint}: Pick<Specification, "dataset" | "fingerprint">,
  entries: readonly DatasetEntry[],
  present: string
): {entry: DatasetEntry; madeFor: string | null} {
  const same = (entry: DatasetEntry) =>
    entry.id === dataset && (fingerprint === null || entry.fingerprint.startsWith(fingerprint));
  const entry = entries.find(same);
  if (entry) return {entry, madeFor: null};
  return {
    entry: entries.find(({id}) => id === dataset) ?? entries.find(({id}) => id === present) ?? entries[0]!,
    madeFor: fingerprint?.slice(0, 12) ?? dataset
  };
}

/** The data each rests on, before they are opened. */
export function restsOf(
  compared: readonly Compared[],
  present: Specification,
  entries: readonly DatasetEntry[],
  locale: Locale
): {short: string; entry: DatasetEntry}[] {
  const names = namesOf(compared, locale);
  return compared.map((one, i) => ({
    short: names[i]!.short,
    entry: entryFor(specificationUnder(one, present), entries, present.dataset).entry
  }));
}

/** Opens what each weighing is over, each dataset once. */
export async function openAll(
  compared: readonly Compared[],
  present: Specification,
  {entries, open}: {entries: readonly DatasetEntry[]; open(id: string): Promise<Dataset>}
): Promise<
  {compared: Compared; specification: Specification; entry: DatasetEntry; madeFor: string | null; dataset: Dataset}[]
> {
  const opened = new Map<string, Promise<Dataset>>();
  return Promise.all(
    compared.map(async (one) => {
      const specification = specificationUnder(one, present);
      const found = entryFor(specification, entries, present.dataset);
      const {id} = found.entry;
      if (!opened.has(id)) opened.set(id, open(id));
      return {compared: one, specification, ...found, dataset: await opened.get(id)!};
    })
  );
}

export type Opened = Awaited<ReturnType<typeof openAll>>;

/** The data whose filter only DuckDB can answer; null where none asks for it. */
export function asksEngine(opened: Opened): Dataset | null {
  const loading = {status: "loading"} as const;
  return (
    opened.find(({dataset, specification}) => waitsFor(dataset, specification.filter, loading) !== null)?.dataset ??
    null
  );
}

/** Weighs all of them. */
export function weighAll(opened: Opened, engine: EngineState, locale: Locale): Promise<Evaluation[]> {
  const names = namesOf(
    opened.map(({compared}) => compared),
    locale
  );
  return Promise.all(
    opened.map(async ({specification, entry, madeFor, dataset}, i) => {
      const scheme = configure(schemeById(specification.scheme), specification.settings);
      const tally = await tallyOf(dataset, specification.filter, engine);
      const protection = await protectionOf(dataset, specification.filter, engine);
      const units = unitsOver(tally, dataset, scheme, protection);
      return {
        ...names[i]!,
        specification,
        scheme,
        entry,
        dataset,
        madeFor,
        tally,
        units,
        standings: standings(units, specification.weights, scheme),
        protection,
        waits: waitsFor(dataset, specification.filter, engine)
      };
    })
  );
}

/** Those of data under rules, from a tally where there are employees. */
export function unitsOver(tally: Tally | null, dataset: Dataset, scheme: Scheme, protection: Protection): Unit[] {
  if (tally) return unitsFromTally(scoreTally(tally, scheme), protection(scheme));
  return dataset.kind === "aggregates" ? unitsFromAggregates(dataset.units, scheme, protection(scheme)) : [];
}

/** The agencies under the rules of either over the people of either, for a split of the change. */
export function cornersOf(before: Evaluation, after: Evaluation): Corners<Unit[]> {
  const under = (rules: Evaluation, people: Evaluation) =>
    unitsOver(people.tally, people.dataset, countAs(rules.scheme, people.scheme), people.protection);
  return [
    [before.units, under(before, after)],
    [under(after, before), after.units]
  ];
}

/**
 * Who changes category between two: of the employees within the filter of both. Null where these are not the same
 * records, or a filter cannot be answered.
 */
export async function flowsBetween(
  before: Evaluation,
  after: Evaluation | undefined,
  engine: EngineState
): Promise<{flows: Transitions; units: Unit[]; filtered: boolean; told: boolean[]} | null> {
  if (before.dataset.kind !== "records" || before.dataset !== after?.dataset) return null;
  const filter = bothFilters(before.specification.filter, after.specification.filter);
  if (before.waits || after.waits || filter === null) return null;
  const tally = (await tallyOf(before.dataset, filter, engine))!;
  const [scoredBefore, scoredAfter] = [scoreTally(tally, before.scheme), scoreTally(tally, after.scheme)];
  const flows = transitions(
    joinScored(tally, scoredBefore, scoredAfter),
    judgement(before.scheme, before.specification.weights),
    judgement(after.scheme, after.specification.weights)
  );
  const protection = await protectionOf(before.dataset, filter, engine);
  const unitsBefore = unitsFromTally(scoredBefore, protection(before.scheme));
  const units = unitsFromTally(scoredAfter, protection(after.scheme));
  const told = units.map((unit, g) => !unit.protected && !unitsBefore[g]!.protected);
  return {flows, units, filtered: isFiltered(filter), told};
}

/** The filter that lets through whom both let through; null where that is nobody. */
export function bothFilters(a: Filter, b: Filter): Filter | null {
  const both: Record<string, string[]> = {};
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Filter>) {
    const [inA, inB] = [a[key] as string[] | undefined, b[key] as string[] | undefined];
    if (!inA?.length && !inB?.length) continue;
    both[key] = inA?.length && inB?.length ? inA.filter((value) => inB.includes(value)) : inA?.length ? inA : inB!;
    if (both[key].length === 0) return null;
  }
  return both;
}
