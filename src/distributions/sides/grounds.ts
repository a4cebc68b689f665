import {configure, groupByTuple, schemeById, scoreTally} from "../../lib/index.js";
import type {GroupedTally, Neighbours, Scheme, ScoredTally, Weights} from "../../lib/index.js";
import {isFiltered} from "../../model/protection.js";
import {groupScores, neighbourhoodOf} from "../scoredGroups.js";
import type {ScoredGroups} from "../scoredGroups.js";
import {memo} from "../memo.js";
import {byColumn, filteredPeople} from "../people.js";
import type {GroupingId, People} from "../people.js";
import {sideOf} from "./askedSides.js";
import type {AskedSides} from "./askedSides.js";

/** What a side rests on that no move of the scenario's weights changes. */
export type SideGround = {
  /** By tuple: everyone of the side, and then by stratum. */
  strata: GroupedTally;
  /** The same in blocks. */
  blocks: GroupedTally;
  /** People per stratum under the filter, what other views disclose of them. */
  n: number[];
  neighbours: Neighbours;
  /** Other people, rules or weights than those looked at. */
  other: {scoredGroups: ScoredGroups; weights: Weights; scheme: Scheme; filtered: boolean} | null;
};

export type SideGrounds = {by: "pendidikan" | "jenisJabatan"; a: SideGround; b: SideGround};

/** Both sides by tuple, each whole and by education (by kind of post, where education is what is compared); made late. */
export function groundsOf(
  asked: AskedSides,
  {
    everyone,
    people,
    scored,
    baseline,
    by
  }: {
    everyone: People;
    people: People;
    scored: ScoredTally;
    baseline: {scheme: Scheme; weights: Weights};
    by: GroupingId;
  }
): () => SideGrounds | null {
  const strata = by === "pendidikan" ? "jenisJabatan" : "pendidikan";
  /** People of a side, by stratum; `among` says of each entry of the census whether it is of the side. */
  const countedStrata = (
    scored: ScoredTally,
    people: People,
    countOf: (people: People) => Uint32Array,
    among = (_: number) => true
  ) => {
    const byTuple = (some: People) => {
      const count = countOf(some);
      return groupByTuple(scored, [count, ...byColumn(some.tally, count, strata)]);
    };
    const grouped = byTuple(people);
    const blocks = people.blocks ? byTuple(people.blocks) : grouped;
    const stratumOf = Int8Array.from(people.census.values[strata]!, (stratum, i) => (among(i) ? stratum : -1));
    const [, ...n] = grouped.n;
    return {strata: grouped, blocks, n, neighbours: neighbourhoodOf(people, scored)(stratumOf, n.length)};
  };
  const other = (people: People, scheme: Scheme, weights: Weights): SideGround => {
    const scored = scoreTally(people.tally, scheme);
    const wide = groupScores({...everyone, groupings: []}, scored);
    const scoredGroups = groupScores({...people, groupings: []}, scored, wide);
    return {
      ...countedStrata(scored, people, ({count}) => count),
      other: {scoredGroups, weights, scheme, filtered: isFiltered(people.filter)}
    };
  };
  const ground = (key: string): SideGround | null => {
    const side = sideOf(asked, key);
    if (!side) return null;
    if ("group" in side) {
      const groupingOf = ({groupings}: People) => groupings.find(({id}) => id === by);
      const place = groupingOf(people)?.values.indexOf(side.group) ?? -1;
      const {census, tally} = people;
      const among = (i: number) => (by === "instansi" ? tally.group[census.cell[i]!] : census.values[by]![i]) === place;
      const countOf = (some: People) => groupingOf(some)!.counts[place]!;
      return place >= 0 ? {...countedStrata(scored, people, countOf, among), other: null} : null;
    }
    if ("preset" in side)
      return side.preset === "present"
        ? {...countedStrata(scored, people, ({count}) => count), other: null}
        : other(people, baseline.scheme, baseline.weights);
    const {scheme, settings, weights, filter} = side.specification;
    const theirs = isFiltered(filter) ? filteredPeople(everyone, filter, people.only) : everyone;
    return theirs && other(theirs, configure(schemeById(scheme), settings), weights);
  };
  return memo(() => {
    const [a, b] = [ground(asked.a), ground(asked.b)];
    return a && b && {by: strata, a, b};
  });
}
