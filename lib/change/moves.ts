import type {Standing} from "../rank/standings.js";

/** How a unit moved between two standings; NaN where it is not ranked in one of them. */
export type Move = {
  id: string;
  rankBefore: number;
  rankAfter: number;
  /** Places gained; negative: lost. */
  rankChange: number;
  indexChange: number;
  /** Index points gained through each dimension, in the order of `dimensions`; they add up to `indexChange`. */
  parts: number[];
  /** Units that were ahead or level and are behind now. */
  overtook: string[];
  /** Units that were behind or level and are ahead now. */
  overtakenBy: string[];
};

/** The moves of all units of `after`, in its order. */
export function moves(before: readonly Standing[], after: readonly Standing[]): Move[] {
  const earlier = new Map(before.map((standing) => [standing.id, standing]));
  const ranksBefore = after.map(({id}) => earlier.get(id)?.rank ?? NaN);
  return after.map((standing, i) => {
    const rankBefore = ranksBefore[i]!;
    const parts = standing.contributions.map((part, d) => part - (earlier.get(standing.id)?.contributions[d] ?? NaN));
    const others = (passed: (wasBefore: number, isAfter: number) => boolean): string[] =>
      after.filter((other, j) => passed(ranksBefore[j]! - rankBefore, other.rank - standing.rank)).map(({id}) => id);
    return {
      id: standing.id,
      rankBefore,
      rankAfter: standing.rank,
      rankChange: rankBefore - standing.rank,
      indexChange: parts.reduce((sum, part) => sum + part, 0),
      parts,
      overtook: others((was, is) => was <= 0 && is > 0),
      overtakenBy: others((was, is) => was >= 0 && is < 0)
    };
  });
}
