import {dimensions as order, roundShares, toWeightStep} from "../lib/index.js";
import type {Dimension, Weights} from "../lib/index.js";

/** What spans the triangle (its top, left and right corner), and which of these weights stay as they are. */
export type MapCorners = {corners: readonly [Dimension, Dimension, Dimension]; locked: readonly Dimension[]};

type Key = Pick<KeyboardEvent, "key" | "shiftKey" | "altKey" | "ctrlKey" | "metaKey">;

/** The corners whose weights may move, from left to right. */
export function freeCorners({corners: [top, left, right], locked}: MapCorners): Dimension[] {
  return [left, top, right].filter((id) => !locked.includes(id));
}

/**
 * The weights a key leads to: along the foot of the triangle, or to and from its top; with a locked weight along the line
 * on which that stays. Null for a key that is no step.
 */
export function nudged(event: Key, weights: Weights, frame: MapCorners): Weights | null {
  if (event.ctrlKey || event.metaKey) return null;
  const {corners} = frame;
  const [top, left, right] = corners;
  const free = freeCorners(frame);
  const level = !free.includes(top);
  const size = event.altKey ? 0.001 : event.shiftKey ? 0.05 : 0.01;
  const steps: Record<string, ["right" | "left" | "up" | "down", number]> = {
    ArrowRight: ["right", size],
    ArrowLeft: ["left", size],
    ArrowUp: ["up", size],
    ArrowDown: ["down", size],
    PageUp: [level ? "right" : "up", 0.05],
    PageDown: [level ? "left" : "down", 0.05],
    End: [level ? "right" : "up", 1],
    Home: [level ? "left" : "down", 1]
  };
  const step = steps[event.key];
  if (!step) return null;
  const [direction, by] = step;
  if (free.length < 2) return weights;
  const next = {...weights};
  const give = (from: Dimension, to: Dimension, by: number) => {
    const moved = Math.min(by, next[from]);
    next[from] -= moved;
    next[to] += moved;
  };
  if (direction === "right" || direction === "left") {
    const [from, to] = free.length === 2 ? [free[0]!, free[1]!] : [left, right];
    if (direction === "right") give(from, to, by);
    else give(to, from, by);
  } else if (!level) {
    const feet = free.filter((id) => id !== top);
    if (direction === "down") {
      const all = Math.min(by, next[top]);
      for (const foot of feet) give(top, foot, all / feet.length);
    } else {
      // Equal parts from each, unless one of the two has less.
      const all = Math.min(
        by,
        feet.reduce((sum, foot) => sum + next[foot], 0)
      );
      const [first, second] = feet;
      const fromFirst = second === undefined ? all : Math.min(next[first!], Math.max(all / 2, all - next[second]));
      give(first!, top, fromFirst);
      if (second !== undefined) give(second, top, all - fromFirst);
    }
  }
  return snapped(order.map((id) => next[id]));
}

/** The weights nearest to those a pointer asks for at which locked weights are as they are. */
export function draggedTo(asked: readonly number[], weights: Weights, frame: MapCorners): Weights {
  const free = freeCorners(frame);
  if (free.length < 2) return weights;
  const wanted = snapped(asked);
  if (free.length === 3) return wanted;
  const [p, q] = free as [Dimension, Dimension];
  const both = toWeightStep(weights[p] + weights[q]);
  const first = toWeightStep(Math.min(both, Math.max(0, (wanted[p] - wanted[q] + both) / 2)));
  return {...weights, [p]: first, [q]: toWeightStep(both - first)};
}

/** Weights on the grid of tenths of a percent that all of the site keeps to. */
function snapped(weights: readonly number[]): Weights {
  const percents = roundShares(weights, 1);
  return Object.fromEntries(order.map((id, i) => [id, toWeightStep(percents[i]! / 100)])) as Weights;
}
