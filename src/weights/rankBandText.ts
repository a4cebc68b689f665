import type {RankBand} from "../lib/index.js";
import type {Locale} from "../messages/define.js";
import {formats} from "../messages/format.js";
import {rankingMessages} from "../messages/ranking.js";
import type {ShownRankingRow} from "./shownRankingRows.js";

/** The ranks that other weights would give, and which weights in words; `of` is null while it is not known. */
export type RankingBands = {words: string; of: ReadonlyMap<string, RankBand> | null; problem: string | null};

/** The band of a row in figures, and in words where the row is ranked. */
export function rankBandText(
  row: Pick<ShownRankingRow, "id" | "after" | "tiedWith">,
  bands: RankingBands | null,
  locale: Locale
): {short: string; words: string | null} {
  const t = rankingMessages[locale];
  const f = formats(locale);
  const {rank} = row.after;
  const ranked = Number.isFinite(rank);
  const known = ranked ? bands?.of?.get(row.id) : undefined;
  if (!known) return {short: "–", words: ranked ? (bands?.problem ?? t.bandUnknown) : null};
  const [best, worst] = [f.count(known.best), f.count(known.worst)];
  const tied = rank < known.best && row.tiedWith.length > 0 ? `; ${t.bandTied(f.count(rank))}` : "";
  return {short: t.band(best, worst), words: t.bandSpoken(best, worst, bands!.words) + tied};
}
