import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {isProtected} from "../../../lib/protect/isProtected.js";
import {optimalCuts} from "../../../lib/protect/optimalCuts.js";
import {isUnion, optimalBlocks, safeBlocks} from "../../../lib/protect/safeBlocks.js";
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
const someEdges = fc.constantFrom(undefined, [0, 7], [0, 3, 7], [0, 2, 5, 7], [0, 1, 4, 5, 7]);
const table = (most: number) => fc.array(row, {minLength: 1, maxLength: most});

const interval = (from: number, to: number) => Array.from({length: to - from}, (_, i) => from + i);

/** Whatever can be seen of groups by bin and layer: an atom is a group, a layer and a bin. */
function sight(groups: number, layers: number) {
  const size = groups * layers * bins;
  const atoms = (some: readonly number[], ls: readonly number[], block: readonly number[]) =>
    Array.from({length: size}, (_, i) => {
      const [g, l, b] = [Math.floor(i / (layers * bins)), Math.floor(i / bins) % layers, i % bins];
      return some.includes(g) && ls.includes(l) && block.includes(b);
    });
  return {size, atoms};
}

describe("safeCuts", () => {
  it("cuts each group by itself, not all where one may not be cut", () => {
    // Only the first has too few in the last bin; were it alone in not being cut there, they would follow from all. The
    // last loses least: 400 and 300 of 1,200 stray by 5,000 ÷ 1,200², 40 and 16 of 106 by 288 ÷ 106².
    expect(safeCuts([[[50, 40, 7]], [[50, 40, 16]], [[50, 40, 90]], [[500, 400, 300]]], [0, 1, 2, 3])).toEqual([
      [0, 1, 3],
      [0, 1, 2, 3],
      [0, 1, 2, 3],
      [0, 1, 3]
    ]);
  });

  it("leaves one group alone as it is", () => {
    expect(safeCuts([[[50, 7, 40]]], [0, 1, 3])).toEqual([[0, 1, 3]]);
    expect(safeCuts([], [0])).toEqual([]);
  });
});

describe("safeBlocks", () => {
  it("lets bins stand alone where all groups may, and takes the others between two edges together", () => {
    const groups = [[[4, 90, 7, 60]], [[30, 80, 40, 20]], [[50, 70, 20, 30]]];
    const total = optimalBlocks([[84, 240, 67, 110]], {edges: [0, 4]});
    expect(total).toEqual([[0], [1], [2], [3]]);
    expect(safeBlocks(groups, total, {edges: [0, 4]})).toEqual(groups.map(() => [[1], [3], [0, 2]]));
    // An edge in the midst leaves 4, and 7, alone with a bin beside them; and so for the group that loses least by it: in
    // 50 and 70 of 170 by 200 ÷ 170², 30 and 80 of 170 by 1,250 ÷ 170²; in 20 and 30 by 50, 40 and 20 by 200.
    expect(safeBlocks(groups, total, {edges: [0, 2, 4]})).toEqual([
      [
        [0, 1],
        [2, 3]
      ],
      [[1], [0], [3], [2]],
      [
        [0, 1],
        [2, 3]
      ]
    ]);
  });

  it("takes a bin into the pool of a group that has too few there, and of another, that they do not follow", () => {
    const groups = [[[4, 90, 3]], [[30, 80, 40]], [[50, 70, 20]]];
    const total = optimalBlocks([[84, 240, 63]], {edges: [0, 3]});
    expect(total).toEqual([[0], [1], [2]]);
    // 70 beside 35 and 35 of 140 stray by 2,450 / 3 ÷ 140², 80 beside 35 and 35 of 150 by 1,350 ÷ 150².
    expect(safeBlocks(groups, total, {edges: [0, 3]})).toEqual([[[0, 1, 2]], [[1], [0, 2]], [[0, 1, 2]]]);
  });

  it("knows which ranges are sums of blocks", () => {
    const blocks = [[1], [3], [0, 2]];
    const unions = [0, 1, 2, 3].flatMap((from) =>
      [1, 2, 3, 4].filter((to) => to > from && isUnion(blocks, from, to)).map((to) => [from, to])
    );
    expect(unions).toEqual([
      [0, 3],
      [0, 4],
      [1, 2],
      [3, 4]
    ]);
  });

  it("puts every bin into one block", () => {
    fc.assert(
      fc.property(table(4), someEdges, (rows, edges) => {
        const total = optimalBlocks([rows.reduce((a, b) => a.map((n, i) => n + b[i]!))], {edges});
        const groups = rows.map((r) => [r]);
        for (const blocks of [total, ...safeBlocks(groups, total, {edges})])
          expect(blocks.flat().sort((a, b) => a - b)).toEqual(Array.from({length: bins}, (_, b) => b));
      })
    );
  });

  it("lets nobody work out 1 to 9 people of any groups, between any scores, from all that is drawn", () => {
    let [few, finer] = [0, 0];
    fc.assert(
      fc.property(table(4), someEdges, (rows, edges) => {
        fc.pre(rows.every((r) => !isProtected(total(r))));
        const {size, atoms} = sight(rows.length, 1);
        const everyone = [...rows.keys()];
        const all = optimalBlocks([Array.from({length: bins}, (_, b) => rows.reduce((sum, r) => sum + r[b]!, 0))], {
          edges
        });
        const groups = safeBlocks(
          rows.map((r) => [r]),
          all,
          {edges}
        );
        const tell = (some: number[], block: readonly number[]): Known => ({
          atoms: atoms(some, [0], block),
          people: some.reduce((sum, g) => sum + block.reduce((s, b) => s + rows[g]![b]!, 0), 0)
        });
        const known = [
          ...all.map((block) => tell(everyone, block)),
          ...groups.flatMap((blocks, g) => blocks.map((block) => tell([g], block)))
        ];
        // What is drawn is drawn as it is.
        for (const {people: n} of known) expect(isProtected(n)).toBe(false);
        const follows = attacker(known, size);
        for (let set = 1; set < 1 << rows.length; set++)
          for (let from = 0; from < bins; from++)
            for (let to = from + 1; to <= bins; to++) {
              const some = everyone.filter((g) => set & (1 << g));
              const asked = tell(some, interval(from, to));
              if (!isProtected(asked.people)) continue;
              few += 1;
              expect(follows(asked.atoms)).toBe(false);
            }
        if (new Set(groups.map((blocks) => JSON.stringify(blocks))).size > 1) finer += 1;
      }),
      {numRuns: 400}
    );
    expect(few).toBeGreaterThan(3000);
    // Groups do differ, or bins that all share would do.
    expect(finer).toBeGreaterThan(50);
  });

  it("lets nobody work them out with the picture without the filter beside it, of those it leaves out either", () => {
    let few = 0;
    const inAndOut = table(3).chain((inside) =>
      fc.tuple(fc.constant(inside), fc.array(row, {minLength: inside.length, maxLength: inside.length}))
    );
    fc.assert(
      fc.property(inAndOut, someEdges, (layers, edges) => {
        const [inside, outside] = layers;
        fc.pre(layers.flat().every((r) => !isProtected(total(r))));
        const {size, atoms} = sight(inside.length, 2);
        const everyone = [...inside.keys()];
        const add = (rows: readonly (readonly number[])[]) => rows.reduce((a, b) => a.map((n, i) => n + b[i]!));
        const filtered = optimalBlocks([add(inside), add(outside)], {edges});
        const whole = optimalBlocks([add([...inside, ...outside])], {edges});
        const tell = (some: number[], ls: readonly number[], block: readonly number[]): Known => ({
          atoms: atoms(some, ls, block),
          people: some.reduce(
            (sum, g) => sum + ls.reduce((s, l) => s + total(block.map((b) => layers[l]![g]![b]!)), 0),
            0
          )
        });
        const views = [
          {
            ls: [0],
            all: filtered,
            groups: safeBlocks(
              inside.map((r, g) => [r, outside[g]!]),
              filtered,
              {edges}
            )
          },
          {
            ls: [0, 1],
            all: whole,
            groups: safeBlocks(
              inside.map((r, g) => [add([r, outside[g]!])]),
              whole,
              {edges}
            )
          }
        ];
        const known = views.flatMap(({ls, all, groups}) => [
          ...all.map((block) => tell(everyone, ls, block)),
          ...groups.flatMap((blocks, g) => blocks.map((block) => tell([g], ls, block)))
        ]);
        const follows = attacker(known, size, {zeros: false});
        for (let set = 1; set < 1 << inside.length; set++)
          for (const ls of [[0], [1], [0, 1]])
            for (let from = 0; from < bins; from++)
              for (let to = from + 1; to <= bins; to++) {
                const some = everyone.filter((g) => set & (1 << g));
                const asked = tell(some, ls, interval(from, to));
                if (!isProtected(asked.people)) continue;
                few += 1;
                expect(follows(asked.atoms)).toBe(false);
              }
      }),
      {numRuns: 200}
    );
    expect(few).toBeGreaterThan(1000);
  });
});
