import {html} from "htl";
import {bobot} from "./messages.js";
import {formats} from "../messages/format.js";
import {setText} from "../ui/dom.js";
import {live} from "../ui/live.js";
import type {Live, Options} from "../ui/live.js";
import {byRank, isRankedRow, placesGained} from "../model/rankingRow.js";
import type {RankingRow} from "../model/rankingRow.js";

export type LiveRegionData = {rows: readonly RankingRow[]};

/**
 * Tells screen readers in one sentence how the ranking has changed, once it has been still for `quiet` milliseconds; what
 * one finds on arrival is no news.
 */
export function liveRegion(
  data: LiveRegionData,
  {locale, quiet = 700}: Options & {quiet?: number}
): Live<LiveRegionData> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let spoken = rankingSentence(data.rows, {locale});
  const root = html`<p class="sr-only" role="status" aria-live="polite"></p>`;
  return live<LiveRegionData, HTMLElement>(root, ({rows}) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const sentence = rankingSentence(rows, {locale});
      if (sentence !== spoken) setText(root, (spoken = sentence));
    }, quiet);
  });
}

/** How many agencies changed rank, the largest change, and who is on top. */
export function rankingSentence(rows: readonly RankingRow[], {locale}: Options): string {
  const t = bobot[locale].live;
  const f = formats(locale);
  const ranked = byRank(rows.filter(isRankedRow));
  const movers = ranked.filter((row) => placesGained(row) !== 0);
  const count = f.count(ranked.length);
  const sentences = [movers.length === 0 ? t.none(count) : t.moved(f.count(movers.length), count)];
  const size = (row: RankingRow) => Math.abs(placesGained(row));
  const largest = movers.reduce<RankingRow | null>((best, row) => (best && size(best) >= size(row) ? best : row), null);
  if (largest) {
    const by = f.count(size(largest));
    const change = placesGained(largest) > 0 ? t.up(by) : t.down(by);
    sentences.push(t.largest(largest.label, change, f.count(largest.after.rank)));
  }
  const leader = ranked[0];
  if (leader) sentences.push(t.leader(leader.label, f.index(leader.after.index)));
  return sentences.join(" ");
}
