import {groupByTuple} from "../../lib/index.js";
import type {GroupedTally, ScoredTally} from "../../lib/index.js";
import type {GroupingId, People} from "./people.js";

/** The people as the scheme scores them, gathered once per filter and scheme; a move of the weights changes none of it. */
export type Crowd = {
  scored: ScoredTally;
  /** All groups one after the other; the last is everyone. */
  grouped: GroupedTally;
  groupings: {
    id: GroupingId;
    values: readonly string[];
    /** Where its groups begin in `grouped`. */
    first: number;
    /** People scored per group, under the filter and without it. */
    n: number[];
    whole: number[];
  }[];
  n: number;
  whole: number;
};

export function gather(people: People, scored: ScoredTally): Crowd {
  const counts = people.groupings.flatMap(({filtered}) => filtered);
  const grouped = groupByTuple(scored, [...counts, people.everyone.filtered]);
  const size = (count: Uint32Array) => {
    let n = 0;
    for (let cell = 0; cell < count.length; cell++) if (scored.tuple[cell]! >= 0) n += count[cell]!;
    return n;
  };
  let first = 0;
  return {
    scored,
    grouped,
    groupings: people.groupings.map(({id, values, whole}) => {
      const n = [...grouped.n.subarray(first, first + values.length)];
      const at = first;
      first += values.length;
      return {id, values, first: at, n, whole: whole.map(size)};
    }),
    n: grouped.n.at(-1)!,
    whole: size(people.everyone.whole)
  };
}
