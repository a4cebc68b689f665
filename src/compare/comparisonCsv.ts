import {csvMessages} from "../messages/ranking.js";
import {settingsMessages} from "../messages/settings.js";
import type {Dimension} from "../lib/index.js";
import {bandingkan} from "./messages.js";
import type {Locale} from "../messages/define.js";
import {terms} from "../messages/terms.js";
import type {AgreementData} from "./agreementTable.js";
import {toCsv} from "../model/toCsv.js";
import type {CsvCell} from "../model/toCsv.js";
import type {PlaceRow} from "./placesTable.js";
import {hundredths} from "../model/rankingRow.js";
import type {SplitData} from "./splitLayout.js";

/** Where the figures of a scenario come from, for the lines above the table. */
export type ComparisonMeta = {
  short: string;
  name: string;
  kind: "sintetis" | "nyata" | "unggahan";
  dataset: string;
  fingerprint: string;
  scheme: string;
  legal: "berlaku" | "rancangan" | "hipotetis";
  settings: string;
  weights: readonly {id: Dimension; percent: number}[];
  filter: string | null;
};

/** The comparison as CSV text for a spreadsheet of the locale, headed by the caveats and sources of each scenario. */
export function comparisonCsv(
  {
    scenarios,
    rows,
    agreement,
    split,
    notices
  }: {
    scenarios: readonly ComparisonMeta[];
    rows: readonly PlaceRow[];
    agreement: AgreementData;
    split: SplitData;
    notices: readonly string[];
  },
  {version, date}: {version: string; date: string},
  locale: Locale
): string {
  const {csv: t, ...words} = bandingkan[locale];
  const csv = csvMessages[locale];
  const settings = settingsMessages[locale];
  const caveat = {sintetis: csv.synthetic, nyata: csv.real, unggahan: csv.own};
  const kinds = [...new Set(scenarios.map(({kind}) => kind))];
  const restOn = (kind: ComparisonMeta["kind"]) =>
    scenarios.flatMap((one) => (one.kind === kind ? [one.short] : [])).join(", ");
  const head: CsvCell[][] = [
    ...kinds.map((kind) => [csv.note, kinds.length > 1 ? `${restOn(kind)}: ${caveat[kind]}` : caveat[kind]]),
    ...notices.map((notice) => [csv.note, notice]),
    [csv.version, version],
    [csv.date, date],
    [],
    [
      words.scenario,
      words.panel.title,
      csv.dataset,
      csv.fingerprint,
      csv.scheme,
      csv.note,
      csv.settings,
      csv.filter,
      ...scenarios[0]!.weights.map(({id}) => `${csv.weights} ${id}`)
    ],
    ...scenarios.map((one): CsvCell[] => [
      one.short,
      one.name,
      one.dataset,
      one.fingerprint,
      one.scheme,
      settings.legalSentence[one.legal],
      one.settings || csv.defaults,
      one.filter ?? words.differences.everyone,
      ...one.weights.map(({percent}) => percent)
    ]),
    []
  ];
  const places: CsvCell[][] = [
    [t.agency, ...scenarios.flatMap(({short}) => [t.rank(short), t.index(short), t.category(short)])],
    ...rows.map(({label, places}): CsvCell[] => [
      label,
      ...places.flatMap((place): CsvCell[] =>
        "reason" in place
          ? [null, null, words.places[place.reason]]
          : [place.rank, hundredths(place.index), terms[locale].category[place.category]]
      )
    ])
  ];
  const {columns, pairs} = agreement;
  const agreements: CsvCell[][] = [
    [],
    [t.agreement],
    [...t.pair],
    ...columns.flatMap(({short}, i) =>
      columns.slice(i + 1).map((other, k): CsvCell[] => {
        const pair = pairs[i]![i + 1 + k]!;
        if (typeof pair === "string") return [short, other.short, null, null, null, null, null];
        const {tauB, spearman, largest, moved, ids} = pair;
        return [short, other.short, tauB, spearman, largest?.places ?? null, moved, ids.length];
      })
    )
  ];
  const why: CsvCell[][] = split?.split
    ? [
        [],
        [t.split],
        [...t.splitColumns],
        ...split.split.index.rows.map((row): CsvCell[] => [
          split.name,
          split.from,
          split.to,
          row.label,
          row.weights,
          row.rules,
          row.population,
          hundredths(row.weights + row.rules + row.population)
        ])
      ]
    : [];
  return toCsv([...head, ...places, ...agreements, ...why], locale);
}
