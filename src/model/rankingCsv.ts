import {csvMessages, rankingMessages} from "../messages/ranking.js";
import {settingsMessages} from "../messages/settings.js";
import type {Dimension, RankBand, Scheme, Weights} from "../lib/index.js";
import type {Locale} from "../messages/define.js";
import {terms} from "../messages/terms.js";
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
  /** The ranks that other weights would give, and which weights; `of` is null where they are not known (yet). */
  bands?: {words: string; of: ReadonlyMap<string, RankBand> | null} | null;
  version: string;
  /** The day as year-month-day, or as the reader writes it. */
  date: string;
};

/** What stands above a table: what its numbers are, and where they come from. */
export function csvHead(meta: RankingMeta, locale: Locale): CsvCell[][] {
  const t = csvMessages[locale];
  const settings = settingsMessages[locale];
  const {scheme} = meta;
  const caveat = {sintetis: t.synthetic, nyata: t.real, unggahan: t.own};
  const dimensions = scheme.dimensions.map(({id}) => id);
  return [
    [t.note, caveat[meta.kind]],
    [t.dataset, meta.dataset],
    [t.fingerprint, meta.fingerprint],
    [t.scheme, `${scheme.title[locale]} (${scheme.version})`, settings.legalSentence[scheme.legal]],
    [t.settings, settingsText(scheme, locale) || t.defaults],
    [t.weights, ...percents(meta.weights, dimensions)],
    [t.baseline, ...percents(meta.baseline, dimensions)],
    ...(meta.filter === null ? [] : [[t.filter, meta.filter]]),
    ...(meta.bands === undefined ? [] : [[t.bands, meta.bands?.of ? meta.bands.words : t.bandsUnknown]]),
    [t.version, meta.version],
    [t.date, meta.date],
    []
  ];
}

/** The ranking as CSV text for a spreadsheet of the locale, headed by its caveats and sources. */
export function rankingCsv(rows: readonly RankingRow[], meta: RankingMeta, locale: Locale): string {
  const t = csvMessages[locale];
  const ranking = rankingMessages[locale];
  const {columns} = t;
  const dimensions = meta.scheme.dimensions.map(({id}) => id);
  const header = [
    columns.rank,
    columns.agency,
    columns.index,
    columns.rankBefore,
    columns.indexBefore,
    columns.rankChange,
    columns.indexChange,
    columns.category,
    columns.categoryBefore,
    ...dimensions.map((id) => columns.part(id)),
    columns.n,
    columns.population,
    columns.complete,
    ...(meta.bands === undefined ? [] : [columns.best, columns.worst]),
    columns.note
  ];
  const category = (id: RankingRow["after"]["category"]) => id && terms[locale].category[id];
  const body = byRank(rows).map((row): CsvCell[] => [
    row.after.rank,
    row.label,
    hundredths(row.after.index),
    row.before.rank,
    hundredths(row.before.index),
    row.before.rank - row.after.rank,
    shownChange(row.before.index, row.after.index),
    category(row.after.category),
    category(row.before.category),
    ...dimensions.map((_, d) => hundredths(row.after.contributions[d] ?? NaN)),
    ...(row.protected ? [null, null, null] : [row.n, row.population, row.complete]),
    ...(meta.bands === undefined ? [] : ends(meta.bands?.of?.get(row.id))),
    row.protected ? ranking.protected : row.n === 0 ? ranking.empty : null
  ]);
  return toCsv([...csvHead(meta, locale), header, ...body], locale);
}

function ends(band: RankBand | undefined): CsvCell[] {
  return band ? [band.best, band.worst] : [null, null];
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
