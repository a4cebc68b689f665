import {dot} from "./vector.js";

/** How many others alternative `i` leads at some of these points and trails at others. */
export function crossingsOf(
  values: readonly (readonly number[])[],
  points: readonly (readonly number[])[],
  i: number
): number {
  const scores = (row: readonly number[]): number[] => points.map((point) => dot(row, point));
  const own = scores(values[i]!);
  return values.filter((row, j) => j !== i && isCrossing(own, scores(row))).length;
}

/** Of each alternative, how many others lead it at some of these points and trail at others: its ties inside the set. */
export function crossings(values: readonly (readonly number[])[], points: readonly (readonly number[])[]): number[] {
  const scores = values.map((row) => points.map((point) => dot(row, point)));
  return scores.map((own, i) => scores.filter((other, j) => j !== i && isCrossing(own, other)).length);
}

function isCrossing(own: readonly number[], other: readonly number[]): boolean {
  let up = false;
  let down = false;
  for (const [p, score] of own.entries()) {
    if (score > other[p]!) up = true;
    else if (score < other[p]!) down = true;
  }
  return up && down;
}
