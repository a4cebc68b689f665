import {checkWeights, criteriaOf, noiseOf} from "./checks.js";
import {constraintsOf} from "./constraints.js";
import {levelGroups} from "./levelGroups.js";
import {measure} from "./measure.js";
import {pace} from "./pace.js";
import {freePlanes} from "./planes.js";
import {precisionOf} from "./precision.js";
import type {RankingCell} from "./rankingCells.js";
import {spaceOf} from "./space.js";
import type {SubdivisionCell} from "./subdivide.js";
import {subdivide} from "./subdivide.js";
import type {Pacing, WeightSet} from "./types.js";
import {distinctPoints, dot, subtract} from "./vector.js";
import type {WeightBody} from "./weightBody.js";
import {weightsAt} from "./weightBody.js";

export type CellOfWeights = RankingCell & {
  /** Corners of the cell, as weights. */
  vertices: number[][];
  /** Pairs that tie at these weights, though not at all weights: the cell is the largest of those that meet there. */
  boundary: [number, number][];
};

/**
 * The cell in which these weights lie: all admissible weights that give the same ranking. Cut out directly along the
 * ties of neighbours in the ranking, not from all cells. Null if these weights are not admissible themselves.
 *
 * For up to four criteria, any number of alternatives. Throws an `EmptyWeightSet`, and a `Stopped` when asked to stop,
 * which many that tie at these weights may call for.
 */
export function cellOf(
  values: readonly (readonly number[])[],
  weights: readonly number[],
  weightSet: WeightSet = {},
  pacing: Pacing = {}
): CellOfWeights | null {
  checkWeights(values, weights);
  const criteria = criteriaOf(values);
  const {body, points} = spaceOf(criteria, weightSet);
  if (!body) throw new RangeError(`cells over ${criteria} criteria cannot be cut out: there must be at most 4`);
  const isOutside = constraintsOf(criteria, weightSet).some(({form}) => dot(form, weights) < -1e-9);
  if (isOutside) return null;
  const level = levelGroups(values, points);
  const {groups, values: distinct, tied} = level;
  const blocks = blocksOf(distinct, weights, noiseOf(values));
  const {pairs, fixed} = pairsToCut(blocks);
  const {cell, snapped} = largestCell(body, distinct, pairs, fixed, pacing);
  if (!cell) return null;
  const wins = new Int32Array(distinct.length);
  for (const [p, [g, h]] of pairs.entries()) if (!fixed[p]) wins[cell.sides[p]! >= 0 ? g : h]!++;
  const ranking = blocks.flatMap((block) => [...block].sort((g, h) => wins[h]! - wins[g]! || g - h));
  return {
    ranking: ranking.flatMap((g) => groups[g]!),
    tied,
    share: cell.volume / measure(body.faces, body.points.flat()).volume,
    centroid: cell.centroid,
    precision: precisionOf(body, values, level, snapped),
    vertices: cell.vertices,
    boundary: pairs.filter((_, p) => !fixed[p]).map(([g, h]) => [groups[g]![0]!, groups[h]![0]!])
  };
}

/** Alternatives in the order of their scores, those that tie together. */
function blocksOf(values: readonly (readonly number[])[], weights: readonly number[], noise: number): number[][] {
  const scores = values.map((row) => dot(row, weights));
  const order = [...scores.keys()].sort((g, h) => scores[h]! - scores[g]! || g - h);
  const blocks: number[][] = [];
  for (const [t, g] of order.entries()) {
    if (t > 0 && scores[order[t - 1]!]! - scores[g]! <= noise) blocks[blocks.length - 1]!.push(g);
    else blocks.push([g]);
  }
  return blocks;
}

/** Pairs whose ties bound the cell: of neighbouring blocks, fixed as they are, and within a block, open. */
function pairsToCut(blocks: readonly number[][]): {pairs: [number, number][]; fixed: boolean[]} {
  const pairs: [number, number][] = [];
  const fixed: boolean[] = [];
  for (const [b, block] of blocks.entries()) {
    for (const [t, g] of block.entries()) {
      for (const h of block.slice(t + 1)) fixed[pairs.push([g, h]) - 1] = false;
      for (const h of blocks[b + 1] ?? []) fixed[pairs.push([g, h]) - 1] = true;
    }
  }
  return {pairs, fixed};
}

type Largest = {volume: number; sides: Int8Array; centroid: number[]; vertices: number[][]};

function largestCell(
  body: WeightBody,
  values: readonly (readonly number[])[],
  pairs: readonly [number, number][],
  fixed: readonly boolean[],
  pacing: Pacing
): {cell: Largest | null; snapped: number} {
  let found: Largest | null = null;
  const forms = pairs.map(([g, h]) => subtract(values[g]!, values[h]!));
  // All that is cut by what ties: what the leads at these weights leave of the body.
  let whole = 0;
  const leads = forms.filter((_, p) => fixed[p]);
  subdivide(
    body,
    freePlanes(body, leads),
    ({volume}) => (whole += volume),
    leads.map(() => true)
  );
  const step = pace(pacing);
  const visit = ({volume, x, y, z, sides, faces, corners}: SubdivisionCell): void => {
    step(whole > 0 ? volume / whole : 0);
    if (found && found.volume >= volume) return;
    const used = [...new Set(faces.flat())];
    found = {
      volume,
      sides: sides.slice(),
      centroid: weightsAt(body, [x, y, z]),
      vertices: distinctPoints(used.map((v) => weightsAt(body, corners.xyz.subarray(3 * v, 3 * v + 3))))
    };
  };
  const snapped = subdivide(body, freePlanes(body, forms), visit, fixed);
  pacing.onProgress?.(1);
  return {cell: found, snapped};
}
