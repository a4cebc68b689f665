import type {Provenance} from "../components/provenanceLine.js";
import {rules, version} from "../lib/index.js";
import type {Filter, Scheme, Unit} from "../lib/index.js";
import type {Locale} from "../messages/index.js";
import type {DatasetEntry} from "../state/page.js";
import {filterWords} from "./filterWords.js";

export function provenance(
  entry: DatasetEntry,
  {
    units,
    scheme,
    filter,
    blind,
    known = true
  }: {
    units: readonly Unit[];
    scheme: Scheme;
    filter: Filter;
    blind: boolean;
    /** Whether the people are counted: while a filter waits for the records, or cannot be answered, they are not. */
    known?: boolean;
  },
  locale: Locale
): Provenance {
  const {manifest, title, fingerprint, kind} = entry;
  const records = kind === "records" ? manifest : null;
  const n = units.reduce((sum, unit) => sum + (unit.protected ? 0 : unit.n), 0);
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
