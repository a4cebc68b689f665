import {noiseOf} from "./checks.js";
import {exactLead} from "./exactLead.js";
import {leadOver} from "./form.js";
import {measure} from "./measure.js";
import {freePlanes, planeTable} from "./planes.js";
import type {SubdivisionCell} from "./subdivide.js";
import {subdivide} from "./subdivide.js";
import {dot, subtract} from "./vector.js";
import type {WeightBody} from "./weightBody.js";
import {weightsAt} from "./weightBody.js";

/** One alternative against rivals over all of a weight set; the index of each list is the number of rivals ahead. */
export type AheadCounts = {
  share: number[];
  /** Centre of the weights with so many ahead, or null where there are none. */
  centre: (number[] | null)[];
  /** Weights inside cells with so many ahead, mostly centres, the largest first; at most three. */
  witnesses: number[][][];
  /** How far a plane was moved, as `subdivide` says. */
  snapped: number;
};

/**
 * Exact shares of the weights with 0, 1, 2, … rivals ahead of `own`, by cutting the body along the planes on which it
 * ties with a rival. `sizes` are the alternatives that a rival stands for. A rival level at all weights, that is, whose lead is
 * nowhere above `noise`, is not ahead.
 *
 * Where a tie runs along the edge of the set, rounding may leave a sliver beyond it. So what is next to nothing of the set
 * counts only if fractions prove that some weights have these very rivals ahead, and then all about them have.
 */
export function countAhead(
  body: WeightBody,
  own: readonly number[],
  rivals: readonly (readonly number[])[],
  sizes: readonly number[],
  noise = noiseOf([own, ...rivals])
): AheadCounts {
  const length = sizes.reduce((sum, size) => sum + size, 1);
  const volume = new Float64Array(length);
  const moments = Array.from({length}, () => [0, 0, 0]);
  const largest = Array.from({length}, (): {volume: number; weights: number[]}[] => []);
  const leads = rivals.map((rival) => {
    const lead = subtract(own, rival);
    const isLevel = body.vertices.every((weights) => Math.abs(dot(lead, weights)) <= noise);
    return isLevel ? lead.map(() => 0) : lead;
  });
  const planes = freePlanes(body, leads);
  const sliver = sliverOf(body, leads);
  const slivers = Array.from({length}, (): {volume: number; sides: Int8Array}[] => []);
  const snapped = subdivide(body, planes, (cell) => {
    const ahead = aheadOf(cell.sides, sizes);
    volume[ahead]! += cell.volume;
    const moment = moments[ahead]!;
    moment[0]! += cell.volume * cell.x;
    moment[1]! += cell.volume * cell.y;
    moment[2]! += cell.volume * cell.z;
    if (cell.volume <= sliver) slivers[ahead]!.push({volume: cell.volume, sides: cell.sides.slice()});
    remember(ahead, cell);
  });
  for (const [ahead, cells] of slivers.entries()) {
    if (cells.length === 0 || volume[ahead]! > sliver) continue;
    cells.sort((a, b) => b.volume - a.volume);
    const weights = firstOf(cells, ({sides}) => weightsBetween(sides));
    if (weights) largest[ahead]!.unshift({volume: 0, weights});
    else {
      volume[ahead] = 0;
      largest[ahead] = [];
    }
  }
  const total = volume.reduce((sum, part) => sum + part, 0);
  return {
    share: Array.from(volume, (part) => part / total),
    centre: moments.map((moment, ahead) =>
      volume[ahead]! > 0
        ? weightsAt(
            body,
            moment.map((sum) => sum / volume[ahead]!)
          )
        : null
    ),
    witnesses: largest.map((cells) => cells.map(({weights}) => weights)),
    snapped
  };

  /** Weights on these sides of all ties, or null if there are none. */
  function weightsBetween(sides: Int8Array): number[] | null {
    const open = leads.flatMap((lead, j) => {
      if (lead.every((value) => value === 0)) return [];
      const isClear = body.vertices.every((weights) => Math.sign(sides[j]! || 1) * dot(lead, weights) > 1e-9);
      if (isClear) return [];
      return [sides[j]! < 0 ? leadOver(rivals[j]!, own) : leadOver(own, rivals[j]!)];
    });
    return exactLead(body.criteria, body.constraints, open)?.weights ?? null;
  }

  function remember(ahead: number, cell: SubdivisionCell): void {
    const kept = largest[ahead]!;
    if (kept.length === 3 && kept[2]!.volume >= cell.volume) return;
    kept.push({volume: cell.volume, weights: weightsAt(body, [cell.x, cell.y, cell.z])});
    kept.sort((a, b) => b.volume - a.volume);
    kept.length = Math.min(kept.length, 3);
  }
}

/** What is next to nothing of a body: what rounding may make of its corners and of the planes that cut it. */
function sliverOf(body: WeightBody, leads: readonly (readonly number[])[]): number {
  const lengths = body.axes.slice(0, body.dimension).map((axis) => Math.sqrt(dot(axis, axis)));
  const {tolerance} = planeTable(body, leads);
  const off = Math.max(1e-9, ...lengths.map((length) => (1e-15 + body.moved) / length), ...tolerance);
  return 10 * off * measure(body.faces, body.points.flat()).volume;
}

function firstOf<T, U>(list: readonly T[], of: (one: T) => U | null): U | null {
  for (const one of list) {
    const found = of(one);
    if (found !== null) return found;
  }
  return null;
}

function aheadOf(sides: Int8Array, sizes: readonly number[]): number {
  let ahead = 0;
  for (let j = 0; j < sides.length; j++) if (sides[j]! < 0) ahead += sizes[j]!;
  return ahead;
}
