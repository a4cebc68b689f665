import type {Standing} from "../rank/standings.js";
import {competitionRanks} from "../rank/competitionRanks.js";
import {kendallTauB} from "./kendallTauB.js";
import {largestMove} from "./largestMove.js";
import {spearman} from "./spearman.js";

/** How far two rankings agree on the units that are ranked in both, which are ranked anew among themselves. */
export type RankAgreement = {
  /** The units ranked in both, and those ranked in one only. */
  ids: string[];
  left: string[];
  /** Ranks among `ids`, in their order. */
  ranksBefore: number[];
  ranksAfter: number[];
  tauB: number | null;
  spearman: number | null;
  /** Units whose rank differs. */
  moved: number;
  /** Places of the largest move, and who goes so far up and down. */
  largest: {places: number; up: string[]; down: string[]} | null;
};

/** The agreement of two standings, which may be of other units in part. */
export function rankAgreement(before: readonly Standing[], after: readonly Standing[]): RankAgreement {
  const ranked = (standings: readonly Standing[]) => standings.filter(({rank}) => !Number.isNaN(rank));
  const later = new Map(ranked(after).map((standing) => [standing.id, standing]));
  const earlier = ranked(before);
  const both = earlier.filter(({id}) => later.has(id));
  const ids = both.map(({id}) => id);
  const known = new Set(ids);
  const ranksBefore = competitionRanks(both.map(({index}) => index));
  const ranksAfter = competitionRanks(both.map(({id}) => later.get(id)!.index));
  const largest = largestMove(ranksBefore, ranksAfter);
  const named = (places: readonly number[]) => places.map((i) => ids[i]!);
  return {
    ids,
    left: [...new Set([...earlier.map(({id}) => id), ...later.keys()])].filter((id) => !known.has(id)),
    ranksBefore,
    ranksAfter,
    tauB: kendallTauB(ranksBefore, ranksAfter),
    spearman: spearman(ranksBefore, ranksAfter),
    moved: ranksBefore.filter((rank, i) => rank !== ranksAfter[i]).length,
    largest: largest && {places: largest.places, up: named(largest.up), down: named(largest.down)}
  };
}
