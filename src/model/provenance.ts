import {isProtected, rules, version} from "../lib/index.js";
import type {Filter, Scheme, Unit} from "../lib/index.js";
import type {Locale} from "../messages/define.js";
import type {DatasetEntry} from "../state/page.js";
import {filterWords} from "./filterWords.js";

/**
 * What figures rest on. All are counted, those of protected agencies too, unless their number could be worked out from
 * the others. `n`: how many are counted, where the page has protected that itself (null: too few).
 */
export function provenance(
  entry: Pick<DatasetEntry, "manifest" | "title" | "fingerprint" | "kind">,
  {
    units,
    scheme,
    filter,
    blind,
    known = true,
    n = toldPeople(units)
  }: {
    units: readonly Unit[];
    scheme: Scheme;
    filter: Filter;
    blind: boolean;
    /** Whether the people are counted: while a filter waits for the records, or cannot be answered, they are not. */
    known?: boolean;
    n?: number | null | undefined;
  },
  locale: Locale
): Provenance {
  const {manifest, title, fingerprint, kind} = entry;
  const records = kind === "records" ? manifest : null;
  const left = (["PNS", "PPPK"] as const).filter((status) => !rules(scheme).population.includes(status));
  return {
    title: title[locale],
    fingerprint,
    version,
    counted: records && !blind && known ? {n, all: records.file.rows} : null,
    outside: records && left.length > 0 ? left.join(", ") : null,
    filter: records ? filterWords(filter, locale) : null
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

export type Provenance = {
  title: string;
  fingerprint: string;
  version: string;
  /** People counted (null: protected), and all there are; null where sizes are masked or not known yet, or there are no records. */
  counted: {n: number | null; all: number} | null;
  /** What is said in their stead while they are being counted. */
  pending?: string | null;
  /** A status the rules leave out. */
  outside: string | null;
  /** The filter in words. */
  filter: string | null;
};
