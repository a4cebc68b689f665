import {criteriaOf} from "./checks.js";
import type {AheadCounts} from "./countAhead.js";
import {countAhead} from "./countAhead.js";
import {crossings} from "./crossings.js";
import type {LevelGroups} from "./levelGroups.js";
import {levelGroups} from "./levelGroups.js";
import type {Extreme, RankSample} from "./sampleRanks.js";
import {listing, rankingCells} from "./rankingCells.js";
import {sampleRanks} from "./sampleRanks.js";
import {sampleWeights} from "./sampleWeights.js";
import {sfc32} from "./sfc32.js";
import {precisionOf} from "./precision.js";
import {simplicesOf} from "./simplices.js";
import type {Space} from "./space.js";
import {cellBound, spaceOf} from "./space.js";
import type {Method, RobustnessOptions, WeightSet} from "./types.js";
import {Stopped} from "./types.js";
import {dot} from "./vector.js";
import type {WeightBody} from "./weightBody.js";

/**
 * How often how many are ahead of each group of alternatives that are level at all weights: `share[group][ahead]`.
 * Exact cells, or a sample.
 */
export type AheadShares = LevelGroups & {space: Space; share: number[][]} & (
    | {method: "exact"; cells: AheadCounts[]; precision: number}
    | {method: "sampled"; sample: RankSample; fewest: Extreme[]; most: Extreme[]}
  );

/**
 * Cells up to which alternatives are counted exactly, as `cellBound` foresees them for each alternative and its rivals:
 * 38 alternatives with four criteria at any weights, 88 with three, 590 with two, and more on smaller sets.
 */
export const exactCells = 350_000;

export function aheadShares(
  values: readonly (readonly number[])[],
  weightSet: WeightSet,
  options: RobustnessOptions
): AheadShares {
  const space = spaceOf(criteriaOf(values), weightSet);
  const groups = levelGroups(values, space.points);
  const {body} = space;
  if (methodFor(groups, space, options.method) === "exact") return exact(values, body!, space, groups, options);
  return sampled(values, space, groups, options);
}

function methodFor(groups: LevelGroups, {body, points, criteria}: Space, asked?: Method): Method {
  if (asked !== undefined && asked !== "exact" && asked !== "sampled") throw new RangeError(`unknown method: ${asked}`);
  if (asked === "sampled") return asked;
  if (!body) {
    if (asked === "exact") throw new RangeError(`${criteria} criteria are too many for exact shares: sample them`);
    return "sampled";
  }
  const cells = crossings(groups.values, points).reduce((sum, m) => sum + cellBound(m, body.dimension), 0);
  if (cells <= exactCells) return "exact";
  if (asked === "exact") {
    throw new RangeError(
      `${groups.values.length} alternatives may make ${cells} cells, too many for exact shares: sample them`
    );
  }
  return "sampled";
}

function exact(
  table: readonly (readonly number[])[],
  body: WeightBody,
  space: Space,
  groups: LevelGroups,
  {onProgress, shouldStop}: RobustnessOptions
): AheadShares {
  const {values, sizes} = groups;
  const cells = values.map((own, g) => {
    if (shouldStop?.()) throw new Stopped();
    const rivals = (_: unknown, j: number): boolean => j !== g;
    // Who is level has been made one already, so that no two alternatives can judge it differently.
    const counts = countAhead(body, own, values.filter(rivals), sizes.filter(rivals), 0);
    onProgress?.((g + 1) / values.length);
    return counts;
  });
  const share = cells.map(({share}) => share);
  const agreed = isThin(body) || !addsUp(share, sizes) ? sharesOfCells(groups, space, table, shouldStop) : null;
  const precision = precisionOf(body, table, groups, Math.max(...cells.map(({snapped}) => snapped)));
  // What rounding leaves in rankings of a rank that is held nowhere counts for nothing.
  const held = agreed?.map((row, g) => row.map((part, ahead) => (part < 1e-9 && share[g]![ahead] === 0 ? 0 : part)));
  return {...groups, space, method: "exact", cells, share: held ?? share, precision};
}

/** In a set so thin, weights are rounded by more than 1e-11 of it, and each alternative cuts it by other planes. */
function isThin({axes, dimension}: WeightBody): boolean {
  return axes.slice(0, dimension).some((axis) => dot(axis, axis) < 1e-10);
}

/** Whether each rank is held by one alternative at all weights. */
function addsUp(share: readonly number[][], sizes: readonly number[]): boolean {
  const holders = new Float64Array(share[0]!.length);
  for (const [g, row] of share.entries()) {
    for (const [ahead, part] of row.entries()) {
      for (let r = ahead; r < Math.min(ahead + sizes[g]!, holders.length); r++) holders[r]! += part;
    }
  }
  return holders.every((sum) => Math.abs(sum - 1) <= 1e-10);
}

/** The same shares from the rankings, in which all ranks are held by construction; null if they cannot be listed. */
function sharesOfCells(
  {groups, groupOf}: LevelGroups,
  space: Space,
  table: readonly (readonly number[])[],
  shouldStop: RobustnessOptions["shouldStop"]
): number[][] | null {
  if (listing(table, space).refusal !== null) return null;
  const share = groups.map(() => new Array<number>(groupOf.length).fill(0));
  for (const {ranking, share: part} of rankingCells(table, space.weightSet, {shouldStop})) {
    for (const [ahead, i] of ranking.entries()) {
      if (groups[groupOf[i]!]![0] === i) share[groupOf[i]!]![ahead]! += part;
    }
  }
  return share;
}

function sampled(
  values: readonly (readonly number[])[],
  space: Space,
  groups: LevelGroups,
  {samples = values.length > 100 ? 10_000 : 100_000, seed = 1, onProgress, shouldStop}: RobustnessOptions
): AheadShares {
  if (!(Number.isInteger(samples) && samples > 0))
    throw new RangeError(`samples must be a whole number from 1: ${samples}`);
  const {criteria, weightSet} = space;
  const pairwise = simplicesOf(criteria, weightSet) === null;
  const n = values.length;
  // All of a group have the very values of its first, so none of them is ahead of another.
  const level = groups.groupOf.map((g) => groups.values[g]!);
  const sampler = sampleWeights(criteria, weightSet, sfc32(seed));
  const sample = sampleRanks(level, sampler, {samples, pairwise, onProgress, shouldStop});
  const firsts = groups.groups.map(([i]) => i!);
  return {
    ...groups,
    space,
    method: "sampled",
    sample,
    share: firsts.map((i) => Array.from({length: n}, (_, ahead) => sample.counts[i * n + ahead]! / samples)),
    fewest: firsts.map((i) => sample.fewest[i]!),
    most: firsts.map((i) => sample.most[i]!)
  };
}
