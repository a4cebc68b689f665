import {criteriaOf, noiseOf} from "./checks.js";
import {crossings} from "./crossings.js";
import {levelGroups} from "./levelGroups.js";
import type {LevelGroups} from "./levelGroups.js";
import {measure} from "./measure.js";
import {pace} from "./pace.js";
import {freePlanes} from "./planes.js";
import type {Space} from "./space.js";
import {cellBound, spaceOf} from "./space.js";
import type {SubdivisionCell} from "./subdivide.js";
import {precisionOf} from "./precision.js";
import {subdivide} from "./subdivide.js";
import type {RobustnessOptions, WeightSet} from "./types.js";
import {dot, subtract} from "./vector.js";
import {weightsAt} from "./weightBody.js";

export type RankingCell = {
  /** Alternatives from best to worst; those level at all admissible weights follow one another by index. */
  ranking: number[];
  /** Groups of alternatives that are level at all admissible weights. */
  tied: number[][];
  /** Share of the admissible weights that rank so. */
  share: number;
  /** Their centre. */
  centroid: number[];
  /** How far the shares may be off by rounding, as `rankAcceptability` says. */
  precision: number;
};

/** Cells up to which all rankings are listed, as `cellBound` foresees them: about 20 alternatives with four criteria. */
export const listedCells = 1_500_000;

/**
 * Every ranking that some admissible weights give, with its exact share of them, largest first. The weights of one
 * ranking are one convex cell between the planes on which two alternatives tie. Slivers below 1e-11 of them, at whose
 * centre a lead is what `competitionRanks` takes for rounding, count with their neighbour.
 *
 * For up to four criteria; throws a RangeError if there may be too many cells, an `EmptyWeightSet`, and a
 * `Stopped` when asked to stop.
 */
export function rankingCells(
  values: readonly (readonly number[])[],
  weightSet: WeightSet = {},
  options: Pick<RobustnessOptions, "onProgress" | "shouldStop"> = {}
): RankingCell[] {
  const space = spaceOf(criteriaOf(values), weightSet);
  const {level, refusal} = listing(values, space);
  if (refusal !== null) throw new RangeError(refusal);
  const body = space.body!;
  const {groups, values: distinct, tied} = level;
  const pairs = pairsOf(distinct.length);
  const noise = noiseOf(values);
  const found = new Map<string, FoundCell>();
  const doubtful: FoundCell[] = [];
  const whole = measure(body.faces, body.points.flat()).volume;
  const sliver = 1e-11 * whole;
  const step = pace(options);
  let total = 0;
  const planes = freePlanes(
    body,
    pairs.map(([i, j]) => subtract(distinct[i]!, distinct[j]!))
  );
  const snapped = subdivide(body, planes, (cell) => {
    step(cell.volume / whole);
    if (cell.volume === 0) return;
    const ranking = rankingOf(cell, pairs, distinct.length);
    const {volume, x, y, z} = cell;
    const one = {ranking, volume, moment: [volume * x, volume * y, volume * z], at: weightsAt(body, [x, y, z])};
    total += volume;
    if (volume > sliver || isClear(distinct, one, noise)) add(found, one);
    else doubtful.push(one);
  });
  const precision = precisionOf(body, values, level, snapped);
  for (const one of doubtful) add(found, neighbourOf(found, one, distinct) ?? one);
  options.onProgress?.(1);
  return [...found.values()]
    .sort((a, b) => b.volume - a.volume || compareLists(a.ranking, b.ranking))
    .map(({ranking, volume, moment}) => ({
      ranking: ranking.flatMap((g) => groups[g]!),
      tied,
      share: volume / total,
      centroid: weightsAt(
        body,
        moment.map((sum) => sum / volume)
      ),
      precision
    }));
}

/** The alternatives as `rankingCells` looks at them, and why it cannot list their rankings, or null if it can. */
export function listing(
  values: readonly (readonly number[])[],
  {criteria, body, points}: Space
): {level: LevelGroups; refusal: string | null} {
  const level = levelGroups(values, points);
  if (!body) return {level, refusal: `rankings over ${criteria} criteria cannot be listed: sample their ranks instead`};
  const planes = crossings(level.values, points).reduce((sum, m) => sum + m, 0) / 2;
  const bound = cellBound(planes, body.dimension);
  if (bound <= listedCells) return {level, refusal: null};
  return {
    level,
    refusal: `${values.length} alternatives may make ${bound} cells: too many to list their rankings`
  };
}

type FoundCell = {ranking: number[]; volume: number; moment: number[]; at: number[]};

/** The alternatives by how many of the others they lead. */
function rankingOf({sides}: Pick<SubdivisionCell, "sides">, pairs: readonly [number, number][], n: number): number[] {
  const wins = new Int32Array(n);
  for (let p = 0; p < pairs.length; p++) {
    const [i, j] = pairs[p]!;
    wins[sides[p]! >= 0 ? i : j]!++;
  }
  return Array.from(wins.keys()).sort((i, j) => wins[j]! - wins[i]! || i - j);
}

/** The pairs i < j of n alternatives. */
function pairsOf(n: number): [number, number][] {
  const pairs: [number, number][] = [];
  for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) pairs.push([i, j]);
  return pairs;
}

function isClear(values: readonly (readonly number[])[], {ranking, at}: FoundCell, noise: number): boolean {
  let before = Infinity;
  for (const i of ranking) {
    const score = dot(values[i]!, at);
    if (!(before - score > noise)) return false;
    before = score;
  }
  return true;
}

function add(found: Map<string, FoundCell>, {ranking, volume, moment, at}: FoundCell): void {
  const key = ranking.join();
  const known = found.get(key);
  if (known) {
    known.volume += volume;
    known.moment = known.moment.map((sum, axis) => sum + moment[axis]!);
  } else found.set(key, {ranking, volume, moment, at});
}

/** A doubtful cell as part of the clear one whose ranking its scores contradict least, which is by rounding. */
function neighbourOf(
  found: Map<string, FoundCell>,
  doubtful: FoundCell,
  values: readonly (readonly number[])[]
): FoundCell | null {
  const scores = values.map((row) => dot(row, doubtful.at));
  let nearest: FoundCell | null = null;
  let least = Infinity;
  for (const cell of found.values()) {
    let lowest = Infinity;
    let against = 0;
    for (const i of cell.ranking) {
      against = Math.max(against, scores[i]! - lowest);
      lowest = Math.min(lowest, scores[i]!);
    }
    if (against < least) {
      least = against;
      nearest = cell;
    }
  }
  if (!nearest) return null;
  // At the centre of the clear cell, so that this stays where its ranking holds.
  const share = doubtful.volume / nearest.volume;
  return {...nearest, volume: doubtful.volume, moment: nearest.moment.map((sum) => sum * share)};
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const t = a.findIndex((value, index) => value !== b[index]);
  return t < 0 ? 0 : a[t]! - b[t]!;
}
