import {csvMessages} from "../messages/ranking.js";
import {saidOf} from "../messages/rowWords.js";
import type {RowWords} from "../messages/rowWords.js";
import type {Dimension, RankAgreement} from "../lib/index.js";
import {bandingkan} from "./messages.js";
import type {Locale} from "../messages/define.js";
import {terms} from "../messages/terms.js";
import type {AgreementData} from "./agreementTable.js";
import {csvTable} from "../model/csvTable.js";
import type {CsvColumn} from "../model/csvTable.js";
import {toCsv} from "../model/toCsv.js";
import type {CsvCell} from "../model/toCsv.js";
import type {PlaceIn, PlaceRow} from "./placesTable.js";
import {hundredths} from "../model/rankingRow.js";
import type {Options} from "../ui/live.js";
import type {SplitData, SplitMeasure} from "./splitLayout.js";

/** Where the figures of a scenario come from, for the lines above the table. */
export type ComparisonMeta = {
  short: string;
  name: string;
  kind: "sintetis" | "nyata" | "unggahan";
  dataset: string;
  fingerprint: string;
  scheme: string;
  /** What its rules and weights are in law, in a sentence. */
  legal: string;
  settings: string;
  weights: readonly {id: Dimension; percent: number}[];
  filter: string | null;
  counted: string;
};

/** The comparison as CSV text for a spreadsheet of the locale, headed by the caveats and sources of each scenario. */
export function comparisonCsv(
  {
    scenarios,
    rows,
    agreement,
    split,
    notices,
    rowWords
  }: {
    scenarios: readonly ComparisonMeta[];
    rows: readonly PlaceRow[];
    agreement: AgreementData;
    split: SplitData;
    notices: readonly string[];
    rowWords?: RowWords | null | undefined;
  },
  {version, date}: {version: string; date: string},
  locale: Locale
): string {
  const {csv: t} = saidOf(bandingkan[locale], rowWords, locale);
  const csv = csvMessages[locale];
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
    ...csvTable(scenarioColumns(scenarios, locale), scenarios),
    []
  ];
  const {columns, pairs} = agreement;
  const compared = columns.flatMap(({short}, i) =>
    columns.slice(i + 1).map((other, k): ComparedPair => ({from: short, to: other.short, pair: pairs[i]![i + 1 + k]!}))
  );
  return toCsv(
    [
      ...head,
      ...csvTable(placeColumns(scenarios, {locale, rowWords}), rows),
      [],
      [t.agreement],
      ...csvTable(agreementColumns({locale, rowWords}), compared),
      ...(split?.split
        ? [[], [t.split], ...csvTable(splitColumns(split, {locale, rowWords}), split.split.index.rows)]
        : [])
    ],
    locale
  );
}

/** What each scenario is and rests on. */
function scenarioColumns(scenarios: readonly ComparisonMeta[], locale: Locale): CsvColumn<ComparisonMeta>[] {
  const {scenario, panel, differences} = bandingkan[locale];
  const t = csvMessages[locale];
  return [
    {title: scenario, value: ({short}) => short},
    {title: panel.title, value: ({name}) => name},
    {title: t.dataset, value: ({dataset}) => dataset},
    {title: t.fingerprint, value: ({fingerprint}) => fingerprint},
    {title: t.scheme, value: ({scheme}) => scheme},
    {title: t.note, value: ({legal}) => legal},
    {title: t.settings, value: ({settings}) => settings || t.defaults},
    {title: t.filter, value: ({filter}) => filter ?? differences.everyone},
    {title: t.counted, value: ({counted}) => counted},
    ...scenarios[0]!.weights.map(({id}, d) => ({
      title: `${t.weights} ${id}`,
      value: ({weights}: ComparisonMeta) => weights[d]!.percent
    }))
  ];
}

/** Rank, index and category of each agency in each scenario, or in place of the category why it has none. */
function placeColumns(scenarios: readonly ComparisonMeta[], {locale, rowWords}: Options): CsvColumn<PlaceRow>[] {
  const {csv: t, places: reasons} = saidOf(bandingkan[locale], rowWords, locale);
  const ranked = (place: PlaceIn) => ("reason" in place ? null : place);
  return [
    {title: t.agency, value: ({label}) => label},
    ...scenarios.flatMap(({short}, k): CsvColumn<PlaceRow>[] => [
      {title: t.rank(short), value: ({places}) => ranked(places[k]!)?.rank ?? null},
      {
        title: t.index(short),
        value({places}) {
          const place = ranked(places[k]!);
          return place && hundredths(place.index);
        }
      },
      {
        title: t.category(short),
        value({places}) {
          const place = places[k]!;
          return "reason" in place ? reasons[place.reason] : terms[locale].category[place.category];
        }
      }
    ])
  ];
}

type ComparedPair = {from: string; to: string; pair: AgreementData["pairs"][number][number]};

/** How far the rankings of two scenarios agree; nothing where one of them is not computed. */
function agreementColumns({locale, rowWords}: Options): CsvColumn<ComparedPair>[] {
  const {pair: t} = saidOf(bandingkan[locale], rowWords, locale).csv;
  const of = (value: (agreement: RankAgreement) => number | null) => {
    return ({pair}: ComparedPair) => (typeof pair === "string" ? null : value(pair));
  };
  return [
    {title: t.from, value: ({from}) => from},
    {title: t.to, value: ({to}) => to},
    {title: t.tauB, value: of(({tauB}) => tauB)},
    {title: t.rho, value: of(({spearman}) => spearman)},
    {title: t.largest, value: of(({largest}) => largest?.places ?? null)},
    {title: t.moved, value: of(({moved}) => moved)},
    {title: t.agencies, value: of(({ids}) => ids.length)}
  ];
}

/** What each dimension brings to the move of an agency, by cause. */
function splitColumns(
  {name, from, to}: NonNullable<SplitData>,
  {locale, rowWords}: Options
): CsvColumn<SplitMeasure["rows"][number]>[] {
  const {splitColumns: t} = saidOf(bandingkan[locale], rowWords, locale).csv;
  return [
    {title: t.agency, value: () => name},
    {title: t.from, value: () => from},
    {title: t.to, value: () => to},
    {title: t.dimension, value: ({label}) => label},
    {title: t.weights, value: ({weights}) => weights},
    {title: t.rules, value: ({rules}) => rules},
    {title: t.population, value: ({population}) => population},
    {title: t.sum, value: ({weights, rules, population}) => hundredths(weights + rules + population)}
  ];
}
