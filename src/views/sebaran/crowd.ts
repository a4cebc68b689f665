import {groupByTuple, protectFiltered} from "../../lib/index.js";
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
  /** The same groups without the filter; null where there is none. */
  wide: GroupedTally | null;
};

/** `wide`: the crowd of everyone, where these people are those a filter lets through. */
export function gather(people: People, scored: ScoredTally, wide?: Crowd | null): Crowd {
  if (wide && wide.scored === scored && people.count === people.tally.count) return wide;
  const grouped = groupByTuple(scored, [...people.groupings.flatMap(({counts}) => counts), people.count]);
  let first = 0;
  return {
    scored,
    grouped,
    groupings: people.groupings.map(({id, values}, c) => {
      const n = [...grouped.n.subarray(first, first + values.length)];
      const at = first;
      first += values.length;
      return {id, values, first: at, n, whole: wide ? wide.groupings[c]!.n : n};
    }),
    n: grouped.n.at(-1)!,
    whole: wide ? wide.n : grouped.n.at(-1)!,
    wide: wide ? wide.grouped : null
  };
}

/** Fewer people than this are not told of. */
export const minimum = 10;

/** The groups of a grouping that are shown and have people, and those hidden; the total is null where nothing is shown. */
export function shownGroups({n, whole}: Crowd["groupings"][number]): {
  visible: number[];
  hidden: number[];
  total: number | null;
} {
  const {counts, total} = protectFiltered(n, whole, minimum);
  const groups = [...n.keys()];
  return {
    visible: groups.filter((g) => counts[g] !== null && n[g]! > 0),
    hidden: groups.filter((g) => counts[g] === null),
    total
  };
}

/** People who are looked at; null where they are too few, or those left out. */
export function shownTotal({n, whole}: Crowd): number | null {
  return protectFiltered([n], [whole], minimum).total;
}
