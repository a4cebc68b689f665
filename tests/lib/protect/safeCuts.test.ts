import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {isProtected} from "../../../lib/protect/isProtected.js";
import {optimalCuts} from "../../../lib/protect/optimalCuts.js";
import {safeCuts} from "../../../lib/protect/safeCuts.js";
import {attacker} from "./attacker.js";
import type {Known} from "./attacker.js";

const total = (row: ArrayLike<number>, from = 0, to = row.length) =>
  Array.from(row)
    .slice(from, to)
    .reduce((a, b) => a + b, 0);
const people = fc.oneof(fc.constant(0), fc.nat(9), fc.nat(14), fc.nat(200));
const cells = (cuts: readonly number[]) => cuts.slice(1).map((to, i) => [cuts[i]!, to] as const);

describe("optimalCuts", () => {
  it("leaves few with the neighbour that is least changed by it", () => {
    // 5 people beside 400 or beside 30: 30 strays less.
    expect(optimalCuts([[400, 5, 30]])).toEqual([0, 1, 3]);
    expect(optimalCuts([[30, 5, 400]])).toEqual([0, 2, 3]);
    expect(optimalCuts([[20, 0, 0, 30]])).toEqual([0, 1, 2, 3, 4]);
  });

  it("looks at every row, and makes no other cuts than it may", () => {
    const rows = [
      [20, 20, 20],
      [50, 3, 50]
    ];
    expect(optimalCuts(rows)).toEqual([0, 2, 3]);
    expect(optimalCuts([[20, 20, 20]], {candidates: [0, 1, 3]})).toEqual([0, 1, 3]);
  });

  it("cuts where it is preferred, whatever strays", () => {
    expect(optimalCuts([[30, 5, 400]], {preferred: [1]})).toEqual([0, 1, 3]);
    // Nothing can be cut after 7 people.
    expect(optimalCuts([[7, 30, 400]], {preferred: [1]})).toEqual([0, 2, 3]);
  });

  it("cuts nothing where there are too few", () => {
    expect(optimalCuts([[3, 0, 4]])).toEqual([0, 3]);
    expect(optimalCuts([[]])).toEqual([0]);
  });

  it("strays no more than any other way of cutting that is safe", () => {
    fc.assert(
      fc.property(fc.array(people, {minLength: 1, maxLength: 8}), (row) => {
        fc.pre(!isProtected(total(row)));
        const lost = (cuts: readonly number[]) =>
          cells(cuts).reduce((sum, [from, to]) => {
            const even = total(row, from, to) / (to - from);
            return sum + row.slice(from, to).reduce((s, n) => s + (n - even) ** 2, 0);
          }, 0);
        const found = lost(optimalCuts([row]));
        for (let some = 0; some < 1 << (row.length - 1); some++) {
          const inner = row.flatMap((_, i) => (i > 0 && some & (1 << (i - 1)) ? [i] : []));
          const cuts = [0, ...inner, row.length];
          if (cells(cuts).some(([from, to]) => isProtected(total(row, from, to)))) continue;
          expect(found).toBeLessThanOrEqual(lost(cuts) + 1e-6);
        }
      })
    );
  });
});

const bins = 7;
const row = fc.array(people, {minLength: bins, maxLength: bins});
const table = (most: number) => fc.array(row, {minLength: 1, maxLength: most});

/** Whatever can be seen of groups by bin and layer: an atom is a group, a layer and a bin. */
function sight(groups: number, layers: number) {
  const size = groups * layers * bins;
  const atoms = (some: readonly number[], ls: readonly number[], from: number, to: number) =>
    Array.from({length: size}, (_, i) => {
      const [g, l, b] = [Math.floor(i / (layers * bins)), Math.floor(i / bins) % layers, i % bins];
      return some.includes(g) && ls.includes(l) && b >= from && b < to;
    });
  return {size, atoms};
}

describe("safeCuts", () => {
  it("cuts each group by itself, not all where one may not be cut", () => {
    // Only the first has too few in the last bin; were it alone in not being cut there, they would follow from all. The
    // last loses least: 400 and 300 of 1,200 stray by 5,000 ÷ 1,200², 40 and 16 of 106 by 288 ÷ 106².
    const {total, groups} = safeCuts([[[50, 40, 7]], [[50, 40, 16]], [[50, 40, 90]], [[500, 400, 300]]]);
    expect(total).toEqual([0, 1, 2, 3]);
    expect(groups).toEqual([
      [0, 1, 3],
      [0, 1, 2, 3],
      [0, 1, 2, 3],
      [0, 1, 3]
    ]);
  });

  it("leaves one group alone as it is", () => {
    expect(safeCuts([[[50, 7, 40]]])).toEqual({total: [0, 1, 3], groups: [[0, 1, 3]]});
    expect(safeCuts([])).toEqual({total: [0], groups: []});
  });

  it("lets nobody work out 1 to 9 people of any groups, between any scores, from all that is drawn", () => {
    let [few, finer] = [0, 0];
    fc.assert(
      fc.property(table(4), (rows) => {
        fc.pre(rows.every((r) => !isProtected(total(r))));
        const {size, atoms} = sight(rows.length, 1);
        const everyone = [...rows.keys()];
        const cuts = safeCuts(rows.map((r) => [r]));
        const tell = (some: number[], from: number, to: number): Known => ({
          atoms: atoms(some, [0], from, to),
          people: some.reduce((sum, g) => sum + total(rows[g]!, from, to), 0)
        });
        const known = [
          ...cells(cuts.total).map(([from, to]) => tell(everyone, from, to)),
          ...cuts.groups.flatMap((own, g) => cells(own).map(([from, to]) => tell([g], from, to)))
        ];
        // What is drawn is drawn as it is.
        for (const {people: n} of known) expect(isProtected(n)).toBe(false);
        const follows = attacker(known, size);
        for (let set = 1; set < 1 << rows.length; set++)
          for (let from = 0; from < bins; from++)
            for (let to = from + 1; to <= bins; to++) {
              const asked = tell(
                everyone.filter((g) => set & (1 << g)),
                from,
                to
              );
              if (!isProtected(asked.people)) continue;
              few += 1;
              expect(follows(asked.atoms)).toBe(false);
            }
        if (new Set(cuts.groups.map((own) => own.join())).size > 1) finer += 1;
      }),
      {numRuns: 400}
    );
    expect(few).toBeGreaterThan(3000);
    // Groups do differ, or bins that all share would do.
    expect(finer).toBeGreaterThan(50);
  });

  it("lets nobody work them out with the picture without the filter beside it, of those it leaves out either", () => {
    let few = 0;
    fc.assert(
      fc.property(
        table(3).chain((rows) => fc.tuple(fc.constant(rows), table(rows.length))),
        ([inside, more]) => {
          const outside = inside.map((_, g) => more[g] ?? new Array<number>(bins).fill(30));
          fc.pre([...inside, ...outside].every((r) => !isProtected(total(r))));
          const {size, atoms} = sight(inside.length, 2);
          const everyone = [...inside.keys()];
          const layers = [inside, outside];
          const filtered = safeCuts(inside.map((r, g) => [r, outside[g]!]));
          const whole = safeCuts(inside.map((r, g) => [r.map((n, b) => n + outside[g]![b]!)]));
          const tell = (some: number[], ls: number[], from: number, to: number): Known => ({
            atoms: atoms(some, ls, from, to),
            people: some.reduce((sum, g) => sum + ls.reduce((s, l) => s + total(layers[l]![g]!, from, to), 0), 0)
          });
          const known = [
            ...[filtered, whole].flatMap((cuts, w) => [
              ...cells(cuts.total).map(([from, to]) => tell(everyone, w ? [0, 1] : [0], from, to)),
              ...cuts.groups.flatMap((own, g) => cells(own).map(([from, to]) => tell([g], w ? [0, 1] : [0], from, to)))
            ])
          ];
          const follows = attacker(known, size, {zeros: false});
          for (let set = 1; set < 1 << inside.length; set++)
            for (const ls of [[0], [1], [0, 1]])
              for (let from = 0; from < bins; from++)
                for (let to = from + 1; to <= bins; to++) {
                  const some = everyone.filter((g) => set & (1 << g));
                  const asked = tell(some, ls, from, to);
                  if (!isProtected(asked.people)) continue;
                  few += 1;
                  expect(follows(asked.atoms)).toBe(false);
                }
        }
      ),
      {numRuns: 200}
    );
    expect(few).toBeGreaterThan(1000);
  });
});
