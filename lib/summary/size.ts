import type {Distribution} from "./types.js";

/** People in a distribution. */
export function size({counts}: Distribution): number {
  let n = 0;
  for (const count of counts) n += count;
  return n;
}
