import {smallestGroup} from "./smallestGroup.js";

/** Whether a group of `n` people is too small to be shown. No one at all is nothing to hide. */
export function isProtected(n: number, minimum = smallestGroup): boolean {
  return n > 0 && n < minimum;
}
