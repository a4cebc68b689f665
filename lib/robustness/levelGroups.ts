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

/**
 * Groups of alternatives whose scores are equal at all of these points, and so at all weights between them. What is level
 * but for rounding with one of a group belongs to it, so that the order of the alternatives decides nothing.
 */
export function levelGroups(
  values: readonly (readonly number[])[],
  points: readonly (readonly number[])[]
): LevelGroups {
  const noise = noiseOf(values);
  const scores = values.map((row) => points.map((point) => dot(row, point)));
  const areLevel = (i: number, j: number): boolean =>
    scores[i]!.every((score, p) => Math.abs(score - scores[j]![p]!) <= noise);
  const groups: number[][] = [];
  const groupOf = values.map(() => -1);
  for (const i of values.keys()) {
    if (groupOf[i]! >= 0) continue;
    const group = [i];
    groupOf[i] = groups.length;
    for (const member of group) {
      for (let j = i + 1; j < values.length; j++) {
        if (groupOf[j]! >= 0 || !areLevel(member, j)) continue;
        groupOf[j] = groups.length;
        group.push(j);
      }
    }
    groups.push(group.sort((a, b) => a - b));
  }
  return {
    groups,
    groupOf,
    values: groups.map(([i]) => [...values[i!]!]),
    sizes: groups.map((group) => group.length),
    tied: groups.filter((group) => group.length > 1)
  };
}
