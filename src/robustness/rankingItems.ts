import {formats} from "../messages/format.js";
import {saidOf} from "../messages/rowWords.js";
import type {Agency} from "../model/agency.js";
import type {Options} from "../ui/live.js";
import {ketahanan} from "./messages.js";
import {shareText} from "../model/shareText.js";

/** A complete ranking, and on what share of the weights it holds. */
export type RankedCell = {
  /** Positions of the agencies from best to worst. */
  ranking: readonly number[];
  share: number;
  /** Of the share, where it is sampled. */
  standardError?: number | null;
  /** Weights to open that rank so; null if none can be opened. */
  weights: readonly number[] | null;
  /** Groups of agencies that are level everywhere in the cell. */
  tied?: readonly (readonly number[])[];
};

/** The rankings that accepted weights give. */
export type RankingSurvey = {
  units: readonly Agency[];
  /** How many different rankings there are; null where they are sampled. */
  total: number | null;
  /** Where they are sampled: weight vectors drawn, and rankings seen. */
  sample?: {samples: number; seen: number} | null;
  /** Largest share first; the first ten are shown. */
  cells: readonly RankedCell[];
  /** The cell of the scenario's weights and its place among all (from 1); null if the weights are not accepted, or rankings are sampled. */
  current: (RankedCell & {place: number; shared?: boolean}) | null;
};

/** A ranking that is listed: its place among all, its bar beside the longest, and its agencies. */
export type RankingItem = {
  cell: RankedCell;
  place: number;
  bar: number;
  isCurrent: boolean;
  isShared: boolean;
  names: RankedName[];
};

/** An agency in a ranking: its place there and its rank now. */
export type RankedName = {id: string; label: string; place: number; was: number; level: boolean};

const most = 10;

/** The most common rankings, and that of the scenario where it is not among them. */
export function rankingItems(survey: RankingSurvey): RankingItem[] {
  const {units, current} = survey;
  const top = topCells(survey);
  const largest = Math.max(1e-12, ...top.map(({share}) => share));
  const item = (cell: RankedCell, place: number): RankingItem => ({
    cell,
    place,
    bar: cell.share / largest,
    isCurrent: current?.place === place,
    isShared: current?.shared ?? false,
    names: rankedNames(cell, units)
  });
  const items = top.map((cell, k) => item(cell, k + 1));
  return current && current.place > top.length ? [...items, item(current, current.place)] : items;
}

function topCells({cells, sample}: RankingSurvey): readonly RankedCell[] {
  return isScattered(sample) ? [] : cells.slice(0, most);
}

/** Whether almost every weight vector drawn gave another ranking: then none is the most common. */
function isScattered(sample: RankingSurvey["sample"]): boolean {
  return sample != null && sample.seen > sample.samples / 2;
}

/** Agencies that are level share the best of their places. */
export function rankedNames({ranking, tied = []}: RankedCell, units: readonly Agency[]): RankedName[] {
  return ranking.map((i, k) => {
    const group = tied.find((some) => some.includes(i));
    const place = group ? Math.min(...group.map((j) => ranking.indexOf(j))) + 1 : k + 1;
    const {id, label, rank} = units[i]!;
    return {id, label, place, was: rank, level: group !== undefined};
  });
}

/** How many rankings there are, and how common that of the scenario is. */
export function rankingsText(survey: RankingSurvey, {locale, rowWords}: Options): string {
  const {cells: t, none} = saidOf(ketahanan[locale], rowWords, locale);
  const f = formats(locale);
  const {cells, total, sample} = survey;
  if (cells.length === 0) return none;
  const all =
    total !== null
      ? t.total(f.count(total))
      : isScattered(sample)
        ? t.scattered(f.count(sample!.samples))
        : t.sampled(f.count(sample?.samples), f.count(sample?.seen));
  return `${all} ${currentText(survey, {locale, rowWords})}`.trim();
}

function currentText({current, total}: RankingSurvey, {locale, rowWords}: Options): string {
  const {cells: t} = saidOf(ketahanan[locale], rowWords, locale);
  const f = formats(locale);
  if (total === null) return "";
  if (!current) return t.currentOutside;
  if (current.shared) return t.currentShared(shareText(current.share, f));
  if (total === 1) return t.currentOnly(shareText(current.share, f));
  return t.current(shareText(current.share, f), f.count(current.place), f.count(total));
}

/** What share of the weights the most common rankings cover together. */
export function coverText(survey: RankingSurvey, {locale, rowWords}: Options): string {
  const top = topCells(survey);
  if (top.length === 0) return "";
  const f = formats(locale);
  const covered = top.reduce((sum, {share}) => sum + share, 0);
  return saidOf(ketahanan[locale], rowWords, locale).cells.covers(f.count(top.length), shareText(covered, f));
}
