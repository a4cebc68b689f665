import type {Cross} from "../groups/crossCounts.js";
import type {BlockedTally} from "./blockTally.js";
import {inTens} from "./inTens.js";
import {smallestGroup} from "./smallestGroup.js";

/** People of a block with the same values of all groupings. */
type Part = {values: number[]; people: number};

/**
 * What the records tell beside a blocked tally: each block parted by all groupings at once, each part with nobody or at
 * least `minimum` people, in tens but for the largest, which makes up the number of the block. Smaller parts are counted
 * with the one that shares most of their values. A filter lets through whole parts, so that no two filters, and no more of
 * them, tell fewer people apart.
 */
export function blockCross({tally, cellOf}: BlockedTally, {sel, n, values}: Cross, minimum = smallestGroup): Cross {
  const blocks = new Map<number, Map<string, Part>>();
  for (let i = 0; i < sel.length; i++) {
    const cell = cellOf[sel[i]!]!;
    if (cell < 0) continue;
    const here = values.map((places) => places[i]!);
    if (!blocks.has(cell)) blocks.set(cell, new Map());
    const parts = blocks.get(cell)!;
    const part = parts.get(String(here));
    if (part) part.people += n[i]!;
    else parts.set(String(here), {values: here, people: n[i]!});
  }
  const found: (Part & {cell: number})[] = [];
  for (const [cell, parts] of blocks) {
    const large = merged([...parts.values()], minimum);
    const sums = new Map(large.map(({people}, i) => [i, people]));
    for (const [i, people] of inTens(sums, tally.count[cell]!, minimum))
      if (people > 0) found.push({cell, values: large[i]!.values, people});
  }
  return {
    sel: Int32Array.from(found, ({cell}) => cell),
    n: Float64Array.from(found, ({people}) => people),
    values: values.map((_, k) => Int8Array.from(found, (part) => part.values[k]!))
  };
}

/** The parts with enough people, or the largest, and the others with them. */
function merged(parts: readonly Part[], minimum: number): Part[] {
  const sorted = [...parts].sort((a, b) => b.people - a.people || (String(a.values) < String(b.values) ? -1 : 1));
  const large = sorted.filter(({people}, i) => i === 0 || people >= minimum).map((part) => ({...part}));
  const shared = (a: Part, b: Part) => a.values.filter((value, k) => value === b.values[k]).length;
  const homes = large.map((part) => ({...part}));
  for (const part of sorted.slice(large.length)) {
    const home = homes.reduce((best, one, i) => (shared(one, part) > shared(homes[best]!, part) ? i : best), 0);
    large[home]!.people += part.people;
  }
  return large;
}
