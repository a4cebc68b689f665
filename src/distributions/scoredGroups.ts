import {groupByTuple, neighbourhood} from "../lib/index.js";
import type {GroupedTally, Neighbourhood, Neighbours, ScoredTally} from "../lib/index.js";
import {isFiltered} from "../model/protection.js";
import {scaleEnds} from "./ends.js";
import type {ScaleEnds} from "./ends.js";
import {memo} from "./memo.js";
import type {GroupingId, People} from "./people.js";

/** The people as the scheme scores them, gathered once per filter and scheme; a move of the weights changes none of it. */
export type ScoredGroups = {
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
    differences: Neighbours["differences"];
  }[];
  n: number;
  whole: number;
  differences: Neighbours["differences"];
  ends(): ScaleEnds;
  /** The same groups without the filter; null where there is none. */
  wide: GroupedTally | null;
  /** The same groups in blocks, from which all is told of them but how many they are and their means; and without the filter. */
  blocks: {
    grouped: GroupedTally;
    wide: GroupedTally | null;
    /** What other views disclose of groups of them, given the group of each tuple of points. */
    neighbours(groupOf: (tuple: number) => number, groups: number): Neighbours;
  };
};

const agencyOf = ({census, tally}: People) => Uint16Array.from(census.cell, (cell) => tally.group[cell]!);

/** What other views of the people disclose of groups of them. */
export function neighbourhoodOf(people: People, {tuple}: ScoredTally): Neighbourhood {
  const {census, filter, only, tally} = people;
  const {groups} = tally;
  const agency = only === null ? null : {of: agencyOf(people), groups: groups.length, only: groups.indexOf(only)};
  return neighbourhood(census, filter, tuple, agency);
}

/** `wide`: the groups of everyone, where these people are those a filter lets through. */
export function groupScores(people: People, scored: ScoredTally, wide?: ScoredGroups | null): ScoredGroups {
  if (wide && wide.scored === scored && people.count === people.tally.count) return wide;
  const grouped = groupByTuple(scored, [...people.groupings.flatMap(({counts}) => counts), people.count]);
  const {census, filter, only} = people;
  const around = neighbourhoodOf(people, scored);
  const differences = (id: GroupingId, groups: number) => {
    if (id !== "instansi") return around(census.values[id]!, groups).differences;
    // An agency as a whole may be disclosed.
    return isFiltered(filter) || only !== null ? around(agencyOf(people), groups).differences : [];
  };
  const n = grouped.n.at(-1)!;
  const blocks = blocksOf(people, scored, wide);
  let first = 0;
  return {
    scored,
    grouped,
    groupings: people.groupings.map(({id, values}, c) => {
      const n = [...grouped.n.subarray(first, first + values.length)];
      const at = first;
      first += values.length;
      const whole = wide ? wide.groupings[c]!.n : n;
      return {id, values, first: at, n, whole, differences: differences(id, values.length)};
    }),
    n,
    whole: wide ? wide.n : n,
    differences: isFiltered(filter) || only !== null ? around(new Uint8Array(census.n.length), 1).differences : [],
    ends: memo(() => scaleEnds(blocks)),
    wide: wide ? wide.grouped : null,
    blocks
  };
}

/** The groups of the same groupings in blocks. */
function blocksOf(people: People, scored: ScoredTally, wide?: ScoredGroups | null): ScoredGroups["blocks"] {
  const among = people.blocks ?? people;
  const same = among.groupings.filter(({id}) => people.groupings.some((grouping) => grouping.id === id));
  const around = memo(() => neighbourhoodOf(among, scored));
  return {
    grouped: groupByTuple(scored, [...same.flatMap(({counts}) => counts), among.count]),
    wide: wide ? wide.blocks.grouped : null,
    neighbours(groupOf, groups) {
      const byTuple = Int8Array.from(scored.points[0], (_, t) => groupOf(t));
      return around()(
        Int8Array.from(among.census.cell, (cell) => byTuple[scored.tuple[cell]!] ?? -1),
        groups
      );
    }
  };
}
