/** From … to, in whole points, the end excluded: but 100 is in the last. */
export type WholePoints = {from: number; to: number};

/**
 * The whole points that a range of scores names, 0…100, both ends included: “71 to 80” are those from 71 to just below
 * 81, as the categories of the regulation are. What is more than a whole point in an end is left out of account.
 */
export function wholePoints([from, to]: readonly [number, number]): WholePoints {
  if (!(from >= 0 && from <= to && to <= 100)) throw new RangeError(`no range from ${from} to ${to}`);
  return {from: Math.min(Math.floor(from), 99), to: Math.min(Math.floor(to), 99) + 1};
}
