import type {Locale} from "../messages/define.js";
import {saidOf} from "../messages/rowWords.js";
import type {RowWords} from "../messages/rowWords.js";
import {formats} from "../messages/format.js";
import {placesGained} from "../model/rankingRow.js";
import type {RankingRow} from "../model/rankingRow.js";
import {bobot} from "./messages.js";

/** The chart of ranks in words: how many moved, who rises and who falls. */
export function slopeText(rows: readonly RankingRow[], locale: Locale, rowWords?: RowWords | null): string {
  const t = saidOf(bobot[locale], rowWords, locale).slope;
  const f = formats(locale);
  const movers = rows.filter((row) => placesGained(row) !== 0);
  const count = f.count(rows.length);
  if (movers.length === 0) return t.summaryNone(count);
  const list = (some: RankingRow[]) =>
    some.map((row) => t.move(row.label, f.count(row.before.rank), f.count(row.after.rank))).join(", ");
  const up = movers.filter((row) => placesGained(row) > 0);
  const down = movers.filter((row) => placesGained(row) < 0);
  return [
    t.summary(f.count(movers.length), count),
    up.length > 0 ? t.rises(list(up)) : "",
    down.length > 0 ? t.falls(list(down)) : ""
  ]
    .filter(Boolean)
    .join(" ");
}
