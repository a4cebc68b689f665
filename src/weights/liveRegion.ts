import {html} from "htl";
import {saidOf} from "../messages/rowWords.js";
import {bobot} from "./messages.js";
import {formats} from "../messages/format.js";
import {setText} from "../ui/dom.js";
import {nameList} from "../model/nameList.js";
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
  {locale, rowWords, quiet = 700}: Options & {quiet?: number}
): Live<LiveRegionData> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let spoken = rankingSentence(data.rows, {locale, rowWords});
  const root = html`<p class="sr-only" role="status" aria-live="polite"></p>`;
  return live<LiveRegionData, HTMLElement>(root, ({rows}) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const sentence = rankingSentence(rows, {locale, rowWords});
      if (sentence !== spoken) setText(root, (spoken = sentence));
    }, quiet);
  });
}

/** How many agencies changed rank, the largest changes, and who is on top. */
export function rankingSentence(rows: readonly RankingRow[], {locale, rowWords}: Options): string {
  const t = saidOf(bobot[locale], rowWords, locale).live;
  const f = formats(locale);
  const ranked = byRank(rows.filter(isRankedRow));
  const compared = ranked.filter(({before}) => Number.isFinite(before.rank));
  const size = (row: RankingRow) => Math.abs(placesGained(row));
  const most = Math.max(0, ...compared.map(size));
  const movers = compared.filter((row) => size(row) > 0);
  const count = f.count(compared.length);
  const sentences = [most === 0 ? t.none(count) : t.moved(f.count(movers.length), count)];
  if (most > 0) {
    const largest = movers
      .filter((row) => size(row) === most)
      .map((row) => {
        const by = f.count(most);
        return t.mover(row.label, placesGained(row) > 0 ? t.up(by) : t.down(by), f.count(row.after.rank));
      });
    sentences.push(t.largest(nameList(largest, locale)));
  }
  const newly = ranked.filter((row) => !compared.includes(row)).map(({label}) => label);
  if (newly.length > 0) sentences.push(t.newly(nameList(newly, locale)));
  const leaders = ranked.filter(({after}) => after.rank === 1);
  if (leaders.length > 0)
    sentences.push(
      t.leader(
        nameList(
          leaders.map(({label}) => label),
          locale
        ),
        f.index(leaders[0]!.after.index)
      )
    );
  return sentences.join(" ");
}
