import type {Filter} from "../dataset/filter.js";
import {groupings} from "../dataset/groupings.js";
import type {Census} from "../groups/census.js";
import type {ScoredTally} from "../tally/types.js";

/** What other views of the same data tell of groups of people under a filter. */
export type Neighbours = {
  /** People of each group without the filter. */
  whole: Float64Array;
  /** Per view that this one must not be held against, the people of each group who are in one of the two only. */
  differences: Float64Array[];
};

/** The neighbours of groups of people: of each entry of the census, its group, or −1. */
export type Neighbourhood = (groupOf: ArrayLike<number>, groups: number) => Neighbours;

/**
 * Of two views of which one lets through all whom the other does, the difference tells of the people in between. Where
 * these may be too few, one of the two must give way, and it must not depend on who has looked at what:
 *
 * - the filter that lets through fewer gives way to the wider one, which is that with one or more values added;
 * - but one that wants a single value of each column (the women, the doctors) gives way only to those that do not ask for
 *   some of these columns at all, and those that want several values of a column give way to it;
 * - other rules give way to those that count PNS, complete or not.
 *
 * What a filter must be held against is so found from it alone. A wider filter lets in those it stops for want of the
 * values added, so it is enough to look at the sets of values that somebody is stopped by: any other wider filter lets in
 * several such sets whole. `tuple` is that of everyone's scored tally; `agency` is the one of `groups` agencies that is
 * looked at alone, and that of each entry.
 */
export function neighbourhood(
  {cell, n, values}: Census,
  filter: Filter,
  tuple: ScoredTally["tuple"],
  agency: {of: ArrayLike<number>; groups: number; only: number} | null = null
): Neighbourhood {
  const columns = Object.entries(filter).flatMap(([key, wanted]) => {
    const id = key as keyof typeof groupings;
    const all: readonly string[] = groupings[id].values;
    if (wanted.length === 0 || all.every((value) => (wanted as string[]).includes(value))) return [];
    const places = values[id];
    if (!places) throw new RangeError(`the census does not know ${id}`);
    return [
      {
        places,
        size: all.length,
        wants: all.map((value) => (wanted as string[]).includes(value)),
        several: wanted.length > 1
      }
    ];
  });
  if (agency) {
    const wants = Array.from({length: agency.groups}, (_, g) => g === agency.only);
    columns.push({places: agency.of, size: agency.groups, wants, several: false});
  }
  const several = columns.filter((column) => column.several);
  const bases = strides(columns.map(({size}) => (several.length > 0 ? size + 1 : 2)));
  const severalBases = strides(several.map(({size}) => size));
  const pppk = groupings.status.values.indexOf("PPPK");

  /** What stops each entry: of each column the value, or, where all want one, only whether it does; 0 in all: nothing. */
  const stopped = new Int32Array(n.length);
  const chosen = new Int32Array(n.length);
  for (let i = 0; i < n.length; ++i) {
    for (const [c, {places, wants}] of columns.entries())
      if (!wants[places[i]!]) stopped[i]! += bases[c]! * (several.length > 0 ? places[i]! + 1 : 1);
    for (const [c, {places}] of several.entries()) chosen[i]! += severalBases[c]! * places[i]!;
  }

  return (groupOf, groups) => {
    const row = () => new Float64Array(groups);
    const [whole, inside, others, leftOut] = [row(), row(), row(), row()];
    const byNeed = new Map<number, Float64Array>();
    const byChoice = new Map<number, Float64Array>();
    const add = (rows: Map<number, Float64Array>, key: number, g: number, people: number) => {
      if (!rows.has(key)) rows.set(key, row());
      rows.get(key)![g]! += people;
    };
    for (let i = 0; i < n.length; ++i) {
      const g = groupOf[i]!;
      const scored = tuple[cell[i]!]!;
      if (g < 0 || scored === -1) continue;
      const [people, need] = [n[i]!, stopped[i]!];
      if (scored < 0) {
        if (need === 0) leftOut[g]! += people;
        continue;
      }
      whole[g]! += people;
      if (need > 0) {
        add(byNeed, need, g, people);
        continue;
      }
      inside[g]! += people;
      if (values.status?.[i] === pppk) others[g]! += people;
      if (several.length > 0) add(byChoice, chosen[i]!, g, people);
    }
    const wider = [...byNeed.keys()].map((need) => {
      const added = row();
      for (const part of partsOf(need, bases)) byNeed.get(part)?.forEach((people, g) => (added[g]! += people));
      return added;
    });
    const narrower = [...byChoice.values()].map((chosen) => inside.map((people, g) => people - chosen[g]!));
    return {
      whole,
      differences: [...wider, ...narrower, others, leftOut].filter((some) => some.some((people) => people > 0))
    };
  };
}

/** The weight of each digit of a number in mixed radix; the last is one too many. */
function strides(sizes: readonly number[]): number[] {
  const weights = [1];
  for (const size of sizes) weights.push(weights.at(-1)! * size);
  return weights;
}

/** A number and all that are made of some of its digits. */
function partsOf(need: number, bases: readonly number[]): number[] {
  let parts = [0];
  for (let c = 0; c + 1 < bases.length; ++c) {
    const digit = (need % bases[c + 1]!) - (need % bases[c]!);
    if (digit > 0) parts = [...parts, ...parts.map((part) => part + digit)];
  }
  return parts.slice(1);
}
