import {leadAt, weightLine, weightsOnLine} from "./weightLine.js";

/** Two units, by position, that are level now, and which of them is ahead when they no longer are. */
export type PartingTie = {ahead: number; behind: number};

/**
 * The pairs that are level now and part as soon as one criterion weighs less, and as soon as it weighs more, the others
 * keeping their proportions and the `locked` ones their weights; empty where it cannot. Along the line a lead is straight,
 * so who leads at the end leads all the way there.
 */
export function partingTies(
  values: readonly (readonly number[])[],
  weights: readonly number[],
  criterion: number,
  {locked = []}: {locked?: readonly number[]} = {}
): {below: PartingTie[]; above: PartingTie[]} {
  const line = weightLine(weights, criterion, locked);
  if (!line) return {below: [], above: []};
  const now = weights[criterion]! / weights.reduce((sum, weight) => sum + weight, 0);
  const at = weightsOnLine(line, now);
  const level = values.flatMap((u, i) =>
    values.flatMap((v, j): [number, number][] => (j > i && leadAt(u, v, at) === 0 ? [[i, j]] : []))
  );
  const parted = (end: readonly number[]) =>
    level.flatMap(([i, j]): PartingTie[] => {
      const lead = leadAt(values[i]!, values[j]!, end);
      return lead === 0 ? [] : lead > 0 ? [{ahead: i, behind: j}] : [{ahead: j, behind: i}];
    });
  return {
    below: now > noise ? parted(line.none) : [],
    above: now < line.room - noise ? parted(line.all) : []
  };
}

const noise = 1e-12;
