import {formats} from "../messages/format.js";
import {saidOf} from "../messages/rowWords.js";
import {byCurrentRank, pictured} from "../model/agency.js";
import type {Agency} from "../model/agency.js";
import type {Options} from "../ui/live.js";
import {ketahanan} from "./messages.js";
import {shareText} from "../model/shareText.js";

/** How often agencies hold ranks over the accepted weights. */
export type AcceptabilityFigures = {
  units: readonly Agency[];
  /** Share of the accepted weights under which agency i (row) has rank k + 1 (column) by competition ranking. */
  competition: readonly (readonly number[])[];
  /** Groups of agencies that are level at all accepted weights, as positions. */
  tied?: readonly (readonly number[])[];
  /** Of the same shape where it is sampled; null: exact. */
  competitionError: readonly (readonly number[])[] | null;
  /** Weight vectors drawn, where it is sampled. */
  samples?: number | null;
  /** How far exact shares may be off by rounding; nothing: not at all. */
  precision?: number;
};

/** An agency with its shares, its mean rank, and the standard errors of the shares where they are sampled. */
export type AcceptabilityRow = {
  unit: Agency;
  shares: readonly number[];
  expected: number;
  errors: readonly number[] | null;
};

/** The first agencies by their rank now. */
export function acceptabilityRows({units, competition, competitionError}: AcceptabilityFigures): AcceptabilityRow[] {
  return byCurrentRank(units)
    .slice(0, pictured)
    .map((i) => ({
      unit: units[i]!,
      shares: competition[i]!,
      expected: expectedRank(competition[i]!),
      errors: competitionError && competitionError[i]!
    }));
}

function expectedRank(shares: readonly number[]): number {
  return shares.reduce((sum, share, k) => sum + share * (k + 1), 0);
}

/** The picture in words: the rank that each of the first three holds most often. */
export function acceptabilitySummary(rows: readonly AcceptabilityRow[], {locale, rowWords}: Options): string {
  const {acceptability: t, none} = saidOf(ketahanan[locale], rowWords, locale);
  const f = formats(locale);
  if (rows.length === 0) return none;
  const spoken = rows.slice(0, 3).map(({unit, shares}) => {
    const best = shares.indexOf(Math.max(...shares));
    return t.spoken(unit.label, shareText(shares[best]!, f), f.count(best + 1));
  });
  return t.summary(spoken.join("; "));
}

/** Who is always level, and what of many is left out. */
export function acceptabilityNote({units, tied = []}: AcceptabilityFigures, {locale, rowWords}: Options): string {
  const t = saidOf(ketahanan[locale], rowWords, locale);
  const f = formats(locale);
  if (units.length === 0) return t.none;
  const level = tied.map((group) => t.level(f.list(group.map((i) => units[i]!.label))));
  const rest = units.length > pictured ? [t.cutRanks(f.count(pictured), f.count(units.length))] : [];
  return [...level, ...rest].join(" ");
}

/** Whether shares are exact, and by how much they may be off. */
export function acceptabilityMethod(
  {competitionError, samples, precision = 0}: AcceptabilityFigures,
  {locale, rowWords}: Options
): string {
  const t = saidOf(ketahanan[locale], rowWords, locale);
  const f = formats(locale);
  const rounded = 100 * precision >= 0.01 ? ` ${t.rounded(f.index(100 * precision))}` : "";
  if (!competitionError) return t.exact + rounded;
  const largest = f.index(100 * Math.max(0, ...competitionError.map((row) => Math.max(...row))));
  return (samples == null ? t.sampledSome(largest) : t.sampled(f.count(samples), largest)) + rounded;
}
