import {noiseOf} from "./checks.js";
import {dot} from "./vector.js";

/**
 * Alternatives that are level at every admissible weight, as one: the `values` of the first of each group, how many a
 * group has, the group of each alternative, and the groups of more than one.
 */
export type LevelGroups = {
  groups: number[][];
  groupOf: number[];
  values: number[][];
  sizes: number[];
  tied: number[][];
};

/** Groups of alternatives whose scores are equal at all of these points, and so at all weights between them. */
export function levelGroups(
  values: readonly (readonly number[])[],
  points: readonly (readonly number[])[]
): LevelGroups {
  const noise = noiseOf(values);
  const scores = values.map((row) => points.map((point) => dot(row, point)));
  const groups: number[][] = [];
  const groupOf = scores.map((own, i) => {
    const g = groups.findIndex(([j]) => scores[j!]!.every((score, p) => Math.abs(score - own[p]!) <= noise));
    if (g >= 0) groups[g]!.push(i);
    return g >= 0 ? g : groups.push([i]) - 1;
  });
  return {
    groups,
    groupOf,
    values: groups.map(([i]) => [...values[i!]!]),
    sizes: groups.map((group) => group.length),
    tied: groups.filter((group) => group.length > 1)
  };
}
