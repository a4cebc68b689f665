import {smallestGroup} from "./smallestGroup.js";
import {isProtected} from "./isProtected.js";
import {optimalCuts, runningSums} from "./optimalCuts.js";
import type {CutOptions, Rows} from "./optimalCuts.js";

/**
 * Where to cut the rows of groups that make up a whole, each with as little lost as can be had (`optimalCuts`), where the
 * row of all is known at each of the places given (`edges`), so that no sum or difference of what lies between the cuts
 * tells of 1 … `minimum` − 1 people. Of each group: its people per bin, and, where there is a filter, those of it that the
 * filter leaves out, of whom as little may be told.
 *
 * Were a group alone in not being cut somewhere, the cut would follow from all and the others. So at each place the
 * groups that are not cut there are known as a sum; and people between two such places follow for a set of groups if at
 * either it holds all of those not cut there, or none of them. The least such sets are looked at one after the other,
 * and where one has too few people, another group goes uncut: the one that loses least by it.
 */
export function safeCuts(
  groups: readonly Rows[],
  edges: readonly number[],
  {minimum = smallestGroup, preferred = []}: Pick<CutOptions, "minimum" | "preferred"> = {}
): number[][] {
  const layers = groups[0]?.length ?? 1;
  const last = edges.length - 1;
  const below = groups.map((rows) => rows.map((row) => runningSums(row)));
  const cut = groups.map((rows) => {
    const own = new Set(optimalCuts(rows, {minimum, candidates: edges, preferred}));
    return edges.map((edge) => own.has(edge));
  });

  /** People of a group between two edges, in one layer. */
  const people = (g: number, l: number, i: number, j: number) => below[g]![l]![edges[j]!]! - below[g]![l]![edges[i]!]!;
  const sum = (some: readonly boolean[], l: number, i: number, j: number) => {
    let total = 0;
    for (let g = 0; g < some.length; g++) if (some[g]) total += people(g, l, i, j);
    return total;
  };
  const uncut = (k: number) => cut.map((own) => !own[k]);

  /** What a group loses, in shares of it, if it is no longer cut at an edge; more than all at a preferred one. */
  function loss(g: number, k: number): number {
    let [i, j] = [k - 1, k + 1];
    while (!cut[g]![i]) i--;
    while (!cut[g]![j]) j++;
    const n = below[g]![0]!.at(-1)!;
    const rate = (a: number, b: number) => people(g, 0, a, b) ** 2 / (edges[b]! - edges[a]!);
    const strays = n > 0 ? (rate(i, k) + rate(k, j) - rate(i, j)) / (n * n) : 0;
    return strays + (preferred.includes(edges[k]!) ? 1 : 0);
  }

  /** A group is no longer cut at an edge, nor at those beside it from which nobody of it parts that one. */
  function mend(g: number, k: number): void {
    const alike = (i: number) => below[g]!.every((sums) => sums[edges[i]!] === sums[edges[k]!]);
    for (let i = k; i > 0 && alike(i); i--) cut[g]![i] = false;
    for (let i = k; i < last && alike(i); i++) cut[g]![i] = false;
  }

  /** Looks from an edge at all others for sets of too few; tells whether a group had to go uncut. */
  function settle(k: number): boolean {
    const here = uncut(k);
    if (!here.includes(true) || !here.includes(false)) return false;
    for (const step of [1, -1]) {
      for (let other = k + step; other >= 0 && other <= last; other += step) {
        const there = uncut(other);
        const shared = here.some((is, g) => is && there[g]);
        const set = shared ? here.map((is, g) => is || there[g]!) : here;
        const [i, j] = step > 0 ? [k, other] : [other, k];
        const few = layersOf(layers).filter((l) => isProtected(sum(set, l, i, j), minimum));
        if (few.length > 0 && set.includes(false)) {
          const short = (g: number) =>
            few.reduce((most, l) => Math.max(most, minimum - sum(set, l, i, j) - people(g, l, i, j)), 0);
          const [next] = [...groups.keys()]
            .filter((g) => !set[g])
            .map((g) => ({g, short: short(g), loss: loss(g, k)}))
            .sort((a, b) => a.short - b.short || a.loss - b.loss || a.g - b.g);
          mend(next!.g, k);
          return true;
        }
        if (layersOf(layers).every((l) => sum(here, l, i, j) >= minimum)) break;
      }
    }
    return false;
  }

  for (let changed = true; changed;) {
    changed = false;
    for (let k = 1; k < last; k++) while (settle(k)) changed = true;
  }
  return cut.map((own) => edges.filter((_, k) => own[k]));
}

const layersOf = (count: number) => Array.from({length: count}, (_, l) => l);
