import {isProtected, rules} from "../lib/index.js";
import type {Filter, Scheme, Status, Unit} from "../lib/index.js";
import {countedMessages} from "../messages/counted.js";
import type {Locale} from "../messages/define.js";
import {rowMessages} from "../messages/rowWords.js";
import {formats} from "../messages/format.js";
import type {DatasetEntry} from "../state/page.js";
import {filterValueWords} from "./filterValueWords.js";

/** Who is counted in a ranking or a picture, and who is not. */
export type Counted = {
  /** Employees counted (null: protected), and all there are; null where that is masked or not known (yet). */
  people: {n: number | null; all: number} | null;
  /** Of a table of means: how many rows, and how many employees these are of (null: protected). */
  table: {own: boolean; units: number; n: number | null} | null;
  /** Whether head-counts are masked together with names. */
  masked: boolean;
  filter: Filter;
  /** Whom the rules leave out: statuses, */
  outside: readonly Status[];
  /** and those for whom a record is missing (`n`: how many, if that can be told). */
  incomplete: {n: number | null} | null;
  /** Agencies that have no rank: to protect small groups, or as nobody of them is counted. */
  hidden: number;
  empty: number;
  /** What is said where the employees are still being counted. */
  pending: string | null;
};

type Considered = {
  units: readonly Unit[];
  scheme: Scheme;
  filter: Filter;
  blind: boolean;
  /** Whether the people are counted: while a filter waits for the records, or cannot be answered, they are not. */
  known?: boolean;
  /** How many are counted, where the page has protected that itself (null: too few). */
  n?: number | null | undefined;
};

/** Who is counted. All are, those of protected agencies too, unless their number could be worked out from the others. */
export function countedOf(
  {manifest, kind}: Pick<DatasetEntry, "manifest" | "kind">,
  {units, scheme, filter, blind, known = true, n = toldPeople(units)}: Considered
): Counted {
  const records = kind === "records" ? manifest : null;
  const {population, missing} = rules(scheme);
  const without = known ? units : [];
  return {
    people: records && !blind && known ? {n, all: records.file.rows} : null,
    table: records ? null : {own: manifest === null, units: units.length, n: blind ? null : n},
    masked: blind,
    filter,
    outside: records ? (["PNS", "PPPK"] as const).filter((status) => !population.includes(status)) : [],
    incomplete:
      records && missing === "excluded"
        ? {n: known && !blind && Object.keys(filter).length === 0 ? toldIncomplete(units, n) : null}
        : null,
    hidden: without.filter((unit) => unit.protected).length,
    empty: without.filter((unit) => !unit.protected && unit.n === 0).length,
    pending: null
  };
}

/**
 * People of all units; null where a single protected one, or too few people of several, would follow from it, and where
 * all are protected, as their sum may be what must not be told.
 */
export function toldPeople(units: readonly Unit[]): number | null {
  const sum = (some: readonly Unit[]) => some.reduce((people, {n}) => people + n, 0);
  const hidden = units.filter((unit) => unit.protected && unit.n > 0);
  const all = hidden.length > 0 && hidden.length === units.filter(({n}) => n > 0).length;
  return all || hidden.length === 1 || isProtected(sum(hidden)) ? null : sum(units);
}

/** Those left out for want of a record; null where that would tell of too few. */
function toldIncomplete(units: readonly Unit[], n: number | null): number | null {
  const left = units.reduce((sum, unit) => sum + unit.population - unit.n, 0);
  return n === null || units.some((unit) => unit.protected) || isProtected(left) ? null : left;
}

/** Who is counted, a sentence for each thing there is to say. */
export function countedWords(counted: Counted, locale: Locale): string[] {
  const t = countedMessages[locale];
  const f = formats(locale);
  const {table, outside, incomplete, hidden, empty, pending} = counted;
  const what = (units: number) => unitWord(table ? (table.own ? "own" : "row") : "agency", units, locale);
  return [
    ...leadWords(counted, locale),
    ...(pending === null ? [] : [pending]),
    ...(outside.length > 0 ? [t.outside(outside.join(", "))] : []),
    ...(incomplete && incomplete.n !== 0 ? [t.incomplete(incomplete.n === null ? null : f.count(incomplete.n))] : []),
    ...(hidden > 0 ? [t.hidden(f.count(hidden), what(hidden))] : []),
    ...(empty > 0 ? [t.empty(f.count(empty), what(empty))] : [])
  ];
}

function unitWord(what: "agency" | "own" | "row", units: number, locale: Locale): string {
  const {one, many} = rowMessages[locale][what];
  return units === 1 ? one : many;
}

function leadWords({people, table, masked, filter}: Counted, locale: Locale): string[] {
  const t = countedMessages[locale];
  const f = formats(locale);
  const some = someWords(filter, locale);
  if (table) {
    const {own, units, n} = table;
    const size = masked ? t.peopleMasked : n === null ? t.peopleClosed : t.people(f.count(n));
    const rows = own ? ("own" as const) : ("row" as const);
    const lead = t.rows(t.table[rows], f.count(units), unitWord(rows, units, locale));
    return [`${lead}, ${size}.`, ...(some === null ? [] : [t.unanswered(some)])];
  }
  if (people === null) {
    if (some === null) return masked ? [t.masked] : [];
    return [masked ? t.onlyMasked(some) : t.only(some)];
  }
  const all = f.count(people.all);
  if (people.n === null) return [some === null ? t.closed(all) : t.closedFiltered(some, all)];
  return [some === null ? t.all(f.count(people.n), all) : t.filtered(f.count(people.n), some, all)];
}

/** The same in a few words, for a caption; null where there is nothing to tell. */
export function countedBrief({people, table, masked, filter}: Counted, locale: Locale): string | null {
  const t = countedMessages[locale];
  const f = formats(locale);
  const some = someWords(filter, locale);
  if (table) return table.n === null || masked ? null : t.people(f.count(table.n));
  if (!people || people.n === null) return t.briefClosed(some);
  return t.brief(f.count(people.n), some, f.count(people.all));
}

/** The employees a filter lets through, in words; null where that is everyone. */
function someWords(filter: Filter, locale: Locale): string | null {
  const t = countedMessages[locale];
  const words = filterValueWords(locale);
  const parts = (Object.keys(t.among) as (keyof Filter)[]).flatMap((group) =>
    filter[group]?.length ? [t.among[group](t.or(filter[group].map((value) => words[group][value] ?? value)))] : []
  );
  return parts.length > 0 ? t.some(parts) : null;
}
