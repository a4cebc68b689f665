import {noiseOf} from "./checks.js";
import {freePlanes} from "./planes.js";
import type {Cell} from "./subdivide.js";
import {subdivide} from "./subdivide.js";
import {dot, subtract} from "./vector.js";
import type {WeightBody} from "./weightBody.js";
import {weightsAt} from "./weightBody.js";

/** One alternative against rivals over all of a weight set; the index of each list is the number of rivals ahead. */
export type AheadCounts = {
  share: number[];
  /** Centre of the weights with so many ahead, or null where there are none. */
  centre: (number[] | null)[];
  /** Centres of the cells with so many ahead, the largest first; at most three. */
  witnesses: number[][][];
  /** How far a plane was moved, as `subdivide` says. */
  snapped: number;
};

/**
 * Exact shares of the weights with 0, 1, 2, … rivals ahead of `own`, by cutting the body along the planes on which it
 * ties with a rival. `sizes` are the alternatives that a rival stands for. A rival level at all weights, that is, whose lead is
 * nowhere above `noise`, is not ahead.
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
  const snapped = subdivide(body, planes, (cell) => {
    const ahead = aheadOf(cell.sides, sizes);
    volume[ahead]! += cell.volume;
    const moment = moments[ahead]!;
    moment[0]! += cell.volume * cell.x;
    moment[1]! += cell.volume * cell.y;
    moment[2]! += cell.volume * cell.z;
    remember(ahead, cell);
  });
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

  function remember(ahead: number, cell: Cell): void {
    const kept = largest[ahead]!;
    if (kept.length === 3 && kept[2]!.volume >= cell.volume) return;
    kept.push({volume: cell.volume, weights: weightsAt(body, [cell.x, cell.y, cell.z])});
    kept.sort((a, b) => b.volume - a.volume);
    kept.length = Math.min(kept.length, 3);
  }
}

function aheadOf(sides: Int8Array, sizes: readonly number[]): number {
  let ahead = 0;
  for (let j = 0; j < sides.length; j++) if (sides[j]! < 0) ahead += sizes[j]!;
  return ahead;
}
