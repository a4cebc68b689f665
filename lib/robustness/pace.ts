import type {Pacing} from "./types.js";
import {Stopped} from "./types.js";

/** Steps of a few microseconds, such as a cell, between two looks at the clockwork. */
const many = 512;

/**
 * Called with each part of the work that is done, of which all make 1: tells the progress now and then (each `every`
 * steps), and throws a `Stopped` when asked to stop.
 */
export function pace({onProgress, shouldStop}: Pacing, every = many) {
  let steps = 0;
  let done = 0;
  return (part: number): void => {
    done += part;
    if (steps++ % every !== 0) return;
    if (shouldStop?.()) throw new Stopped();
    onProgress?.(Math.min(1, done));
  };
}
