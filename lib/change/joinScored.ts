import type {ScoredTally, Tally} from "../tally/types.js";

/**
 * People by agency and the points they have under two rulings: entry `e` counts `count[e]` people of agency `group[e]`,
 * of tuple `from[e]` before and `to[e]` after (below 0: not counted there). Weights have not been applied, so while
 * only weights move the join is made once.
 */
export type Joint = {
  groups: string[];
  before: Pick<ScoredTally, "points" | "maxima">;
  after: Pick<ScoredTally, "points" | "maxima">;
  from: Int32Array;
  to: Int32Array;
  group: Uint16Array;
  count: Float64Array;
};

type Cells = Pick<Tally, "groups" | "group" | "count">;

/** Joins two scorings of the same cells; null where there are no cells. People counted in neither are left out. */
export function joinScored(tally: Cells, before: ScoredTally, after: ScoredTally): Joint;
export function joinScored(tally: Cells | null, before: ScoredTally | null, after: ScoredTally | null): Joint | null;
export function joinScored(tally: Cells | null, before: ScoredTally | null, after: ScoredTally | null): Joint | null {
  if (!tally || !before || !after) return null;
  const {groups, group, count} = tally;
  if (before.tuple.length !== group.length || after.tuple.length !== group.length) {
    throw new RangeError(
      `scorings of ${before.tuple.length} and ${after.tuple.length} cells cannot be joined over ${group.length} cells`
    );
  }
  const entries = new Map<number, number>();
  const from: number[] = [];
  const to: number[] = [];
  const agency: number[] = [];
  const people: number[] = [];
  const width = after.points[0].length + 1;
  for (let cell = 0; cell < group.length; cell++) {
    // −1 and −2 are alike here: not counted.
    const s = Math.max(before.tuple[cell]!, -1);
    const t = Math.max(after.tuple[cell]!, -1);
    if (s < 0 && t < 0) continue;
    const key = ((s + 1) * width + t + 1) * groups.length + group[cell]!;
    const entry = entries.get(key);
    if (entry === undefined) {
      entries.set(key, people.length);
      from.push(s);
      to.push(t);
      agency.push(group[cell]!);
      people.push(count[cell]!);
    } else {
      people[entry]! += count[cell]!;
    }
  }
  return {
    groups,
    before: {points: before.points, maxima: before.maxima},
    after: {points: after.points, maxima: after.maxima},
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    group: Uint16Array.from(agency),
    count: Float64Array.from(people)
  };
}
