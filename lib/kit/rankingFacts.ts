import type {Move} from "../change/moves.js";
import {moves} from "../change/moves.js";
import type {Standing} from "../rank/standings.js";
import type {Category} from "../scheme/types.js";

/** The furthest that anyone moved one way, and all who did. */
export type Furthest = {places: number; ids: string[]};

/** What can be said of a ranking and of how it differs from another, before any words. */
export type RankingFacts = {
  /** Units with a rank now, and those with one in both. */
  ranked: number;
  compared: number;
  /** Of those compared, with another rank, a better one and a worse one. */
  moved: number;
  up: number;
  down: number;
  rise: Furthest | null;
  fall: Furthest | null;
  /** Who is first and last, with the index; null where no one is ranked. */
  top: {ids: string[]; index: number} | null;
  bottom: {ids: string[]; index: number} | null;
  /** Who was first. */
  topBefore: string[];
  /** Ranks shared by several. */
  ties: {rank: number; ids: string[]}[];
  /** Not ranked before, no longer ranked, and not ranked now. */
  newly: string[];
  dropped: string[];
  unranked: string[];
  /** Units whose own category is another one. */
  recategorized: {id: string; from: Category; to: Category}[];
  /** The least and the most that an index changed, signed; null where none can be compared. */
  change: {least: number; most: number} | null;
};

/** The facts of a ranking against an earlier one, unit by unit in the order of `after`. */
export function rankingFacts(before: readonly Standing[], after: readonly Standing[]): RankingFacts {
  const earlier = new Map(before.map((standing) => [standing.id, standing]));
  const made = moves(before, after);
  const compared = made.filter(({rankChange}) => Number.isFinite(rankChange));
  const ranked = after.filter(({rank}) => Number.isFinite(rank));
  const wasRanked = (id: string) => Number.isFinite(earlier.get(id)?.rank ?? NaN);
  const isRanked = new Set(ranked.map(({id}) => id));
  const changes = compared.map(({indexChange}) => indexChange);
  const ranks = [...new Set(ranked.map(({rank}) => rank))].sort((a, b) => a - b);
  return {
    ranked: ranked.length,
    compared: compared.length,
    moved: compared.filter(({rankChange}) => rankChange !== 0).length,
    up: compared.filter(({rankChange}) => rankChange > 0).length,
    down: compared.filter(({rankChange}) => rankChange < 0).length,
    rise: furthest(compared, 1),
    fall: furthest(compared, -1),
    top: at(ranked, ranks[0]),
    bottom: at(ranked, ranks.at(-1)),
    topBefore: before.filter(({rank}) => rank === 1).map(({id}) => id),
    ties: ranks.flatMap((rank) => {
      const ids = ranked.filter((standing) => standing.rank === rank).map(({id}) => id);
      return ids.length > 1 ? [{rank, ids}] : [];
    }),
    newly: ranked.filter(({id}) => !wasRanked(id)).map(({id}) => id),
    dropped: before.filter(({id, rank}) => Number.isFinite(rank) && !isRanked.has(id)).map(({id}) => id),
    unranked: after.filter(({id}) => !isRanked.has(id)).map(({id}) => id),
    recategorized: ranked.flatMap(({id, category}) => {
      const from = earlier.get(id)?.category ?? null;
      return from !== null && category !== null && from !== category ? [{id, from, to: category}] : [];
    }),
    change: changes.length > 0 ? {least: Math.min(...changes), most: Math.max(...changes)} : null
  };
}

function furthest(compared: readonly Move[], way: 1 | -1): Furthest | null {
  const places = Math.max(0, ...compared.map(({rankChange}) => way * rankChange));
  if (places === 0) return null;
  return {places, ids: compared.filter(({rankChange}) => way * rankChange === places).map(({id}) => id)};
}

function at(ranked: readonly Standing[], rank: number | undefined): {ids: string[]; index: number} | null {
  const found = ranked.filter((standing) => standing.rank === rank);
  return found.length > 0 ? {ids: found.map(({id}) => id), index: found[0]!.index} : null;
}
