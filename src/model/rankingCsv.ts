import {csvMessages, rankingMessages} from "../messages/ranking.js";
import type {Dimension, RankBand, Scheme, Weights} from "../lib/index.js";
import type {Locale} from "../messages/define.js";
import {saidOf} from "../messages/rowWords.js";
import type {RowWords} from "../messages/rowWords.js";
import {terms} from "../messages/terms.js";
import {csvTable} from "./csvTable.js";
import {legalWords} from "./legalWords.js";
import type {CsvColumn} from "./csvTable.js";
import {toCsv} from "./toCsv.js";
import type {CsvCell} from "./toCsv.js";
import {byRank, hundredths, shownChange} from "./rankingRow.js";
import type {RankingRow} from "./rankingRow.js";

/** Where the numbers come from, for the lines above the table. */
export type RankingMeta = {
  /** `unggahan`: a table of the reader's own, of unknown origin. */
  kind: "sintetis" | "nyata" | "unggahan";
  dataset: string;
  fingerprint: string;
  /** As configured: the options in `settings` are named. */
  scheme: Scheme;
  weights: Weights;
  baseline: Weights;
  /** The filter in words; null if everyone is in. */
  filter: string | null;
  /** Who is counted, in sentences. */
  counted: readonly string[];
  /** The ranks that other weights would give, and which weights; `of` is null where they are not known (yet). */
  bands?: {words: string; of: ReadonlyMap<string, RankBand> | null} | null;
  /** What is ranked, where that is no agencies. */
  rowWords?: RowWords | null | undefined;
  version: string;
  /** The day as year-month-day, or as the reader writes it. */
  date: string;
};

/** What stands above a table: what its numbers are, and where they come from. */
export function csvHead(meta: RankingMeta, locale: Locale): CsvCell[][] {
  const t = csvMessages[locale];
  const {scheme} = meta;
  const caveat = {sintetis: t.synthetic, nyata: t.real, unggahan: t.own};
  const dimensions = scheme.dimensions.map(({id}) => id);
  return [
    [t.note, caveat[meta.kind]],
    [t.dataset, meta.dataset],
    [t.fingerprint, meta.fingerprint],
    [t.scheme, `${scheme.title[locale]} (${scheme.version})`, legalWords(scheme, meta.weights, locale)],
    [t.settings, settingsText(scheme, locale) || t.defaults],
    [t.weights, ...percents(meta.weights, dimensions)],
    [t.baseline, ...percents(meta.baseline, dimensions)],
    ...(meta.filter === null ? [] : [[t.filter, meta.filter]]),
    ...(meta.counted.length === 0 ? [] : [[t.counted, meta.counted.join(" ")]]),
    ...(meta.bands === undefined ? [] : [[t.bands, meta.bands?.of ? meta.bands.words : t.bandsUnknown]]),
    [t.version, meta.version],
    [t.date, meta.date],
    []
  ];
}

/** The ranking as CSV text for a spreadsheet of the locale, headed by its caveats and sources. */
export function rankingCsv(rows: readonly RankingRow[], meta: RankingMeta, locale: Locale): string {
  return toCsv([...csvHead(meta, locale), ...csvTable(rankingColumns(meta, locale), byRank(rows))], locale);
}

function rankingColumns({scheme, bands, rowWords}: RankingMeta, locale: Locale): CsvColumn<RankingRow>[] {
  const {columns: t} = saidOf(csvMessages[locale], rowWords, locale);
  const ranking = rankingMessages[locale];
  const category = (id: RankingRow["after"]["category"]) => id && terms[locale].category[id];
  const band = ({id}: RankingRow) => bands?.of?.get(id);
  return [
    {title: t.rank, value: ({after}) => after.rank},
    {title: t.agency, value: ({label}) => label},
    {title: t.index, value: ({after}) => hundredths(after.index)},
    {title: t.rankBefore, value: ({before}) => before.rank},
    {title: t.indexBefore, value: ({before}) => hundredths(before.index)},
    {title: t.rankChange, value: ({before, after}) => before.rank - after.rank},
    {title: t.indexChange, value: ({before, after}) => shownChange(before.index, after.index)},
    {title: t.category, value: ({after}) => category(after.category)},
    {title: t.categoryBefore, value: ({before}) => category(before.category)},
    ...scheme.dimensions.map(({id}, d) => ({
      title: t.part(id),
      value: ({after}: RankingRow) => hundredths(after.contributions[d] ?? NaN)
    })),
    {title: t.n, value: (row) => (row.protected ? null : row.n)},
    {title: t.population, value: (row) => (row.protected ? null : row.population)},
    {title: t.complete, value: (row) => (row.protected ? null : row.complete)},
    ...(bands === undefined
      ? []
      : [
          {title: t.best, value: (row: RankingRow) => band(row)?.best ?? null},
          {title: t.worst, value: (row: RankingRow) => band(row)?.worst ?? null}
        ]),
    {title: t.note, value: (row) => (row.protected ? ranking.protected : row.n === 0 ? ranking.empty : null)}
  ];
}

function percents(weights: Weights, dimensions: readonly Dimension[]): CsvCell[] {
  return dimensions.flatMap((id) => [id, Math.round(weights[id] * 1000) / 10]);
}

function settingsText(scheme: Scheme, locale: Locale): string {
  return scheme.switches
    .map((s) => ({s, option: s.options.find(({id}) => id === scheme.settings[s.id])}))
    .filter(({s, option}) => option && option !== s.options[0])
    .map(({s, option}) => `${s.label[locale]}: ${option!.label[locale]}`)
    .join("; ");
}
