import {byRank, isRankedRow, rounded} from "../model/rankingRow.js";
import type {RankingRow} from "../model/rankingRow.js";

/** A row with the rows that share its rank, and with as many decimals as tell its index from its neighbours'. */
export type ShownRankingRow = RankingRow & {
  tiedWith: string[];
  decimals: 2 | 3 | 4;
  /** Whether even four decimals do not tell it from a neighbour. */
  close: boolean;
};

/** The rows by rank. Neighbours of different rank have as many decimals as tell their indexes apart, up to four. */
export function shownRankingRows(rows: readonly RankingRow[]): ShownRankingRow[] {
  const ordered = byRank(rows);
  const shown = ordered.map((row): ShownRankingRow => {
    return {...row, tiedWith: tiesOf(row, ordered), decimals: 2, close: false};
  });
  for (const [k, next] of shown.slice(1).entries()) {
    const before = shown[k]!;
    if (!isRankedRow(next) || before.after.rank === next.after.rank) continue;
    const same = (digits: 2 | 3 | 4) => rounded(before.after.index, digits) === rounded(next.after.index, digits);
    const decimals = !same(2) ? 2 : !same(3) ? 3 : 4;
    for (const row of [before, next]) {
      if (row.decimals < decimals) row.decimals = decimals;
      row.close ||= same(2) && same(3) && same(4);
    }
  }
  return shown;
}

function tiesOf(row: RankingRow, ordered: readonly RankingRow[]): string[] {
  return ordered.filter((other) => other !== row && other.after.rank === row.after.rank).map(({label}) => label);
}
