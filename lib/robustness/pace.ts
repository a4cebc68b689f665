import type {RobustnessOptions} from "./types.js";
import {Stopped} from "./types.js";

/** Steps between two looks at the clockwork; a step is a cell or so, of a few microseconds. */
const every = 512;

/**
 * Called with each part of the work that is done, of which all make 1: tells the progress now and then, and throws a
 * `Stopped` when asked to stop.
 */
export function pace({onProgress, shouldStop}: Pick<RobustnessOptions, "onProgress" | "shouldStop">) {
  let steps = 0;
  let done = 0;
  return (part: number): void => {
    done += part;
    if (steps++ % every !== 0) return;
    if (shouldStop?.()) throw new Stopped();
    onProgress?.(Math.min(1, done));
  };
}
