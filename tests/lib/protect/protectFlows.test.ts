import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {Flow} from "../../../lib/change/transitions.js";
import {isProtected} from "../../../lib/protect/isProtected.js";
import {protectFlows} from "../../../lib/protect/protectFlows.js";
import {attacker} from "./attacker.js";
import type {Known} from "./attacker.js";

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** A flow from its matrix, and who enters and leaves, by category. */
function flowOf(matrix: number[][], entering = matrix.map(() => 0), leaving = matrix.map(() => 0)): Flow {
  const over = (some: (b: number, c: number) => boolean) =>
    sum(matrix.flatMap((row, b) => row.map((n, c) => (some(b, c) ? n : 0))));
  return {
    matrix,
    entering,
    leaving,
    up: over((b, c) => c < b),
    down: over((b, c) => c > b),
    same: over((b, c) => b === c)
  };
}

function transitionsOf(byGroup: Flow[]) {
  const size = byGroup[0]!.matrix.length;
  const range = [...Array(size).keys()];
  const matrix = range.map((b) => range.map((c) => sum(byGroup.map((flow) => flow.matrix[b]![c]!))));
  const line = (of: "entering" | "leaving") => range.map((b) => sum(byGroup.map((flow) => flow[of][b]!)));
  return {overall: flowOf(matrix, line("entering"), line("leaving")), byGroup};
}

describe("protectFlows", () => {
  const three = transitionsOf([
    flowOf([
      [40, 2],
      [0, 30]
    ]),
    flowOf([
      [20, 0],
      [11, 30]
    ]),
    flowOf([
      [50, 12],
      [3, 25]
    ])
  ]);

  it("tells all agencies together in full where no filter leaves anybody out", () => {
    const {matrix, n, up, down, agencies} = protectFlows(three, {whole: true});
    expect({matrix, n, up, down}).toEqual({
      matrix: [
        [110, 14],
        [14, 85]
      ],
      n: 223,
      up: 14,
      down: 14
    });
    expect(agencies[0]!.down).toBeNull();
  });

  it("hides cells of fewer than ten of all agencies together under a filter", () => {
    const few = transitionsOf([
      flowOf([
        [5, 1],
        [12, 9]
      ]),
      flowOf([
        [4, 0],
        [12, 8]
      ])
    ]);
    const {matrix, up, down, agencies, untold} = protectFlows(few);
    expect(matrix[0]).toEqual([null, null]);
    expect(down).toBeNull();
    // Of 51, whoever knows how many go up and how many stay knows of the one who goes down.
    expect([up, untold, agencies]).toEqual([null, true, [null, null]]);
  });

  it("hides no more than it takes where categories' head-counts before and after tell by themselves", () => {
    // The 3 are those of the first category before, less those of it after; whoever has both needs no table. And whoever
    // has only the second after would have the 3 twice from all who go down: 403 + 9.703 − 700 − 9.400 = 6.
    const large = transitionsOf([
      flowOf([
        [500, 3, 0],
        [0, 9000, 400],
        [0, 700, 8000]
      ])
    ]);
    const {matrix, up, down} = protectFlows(large);
    expect(matrix[0]![1]).toBeNull();
    expect([up, down]).toEqual([700, null]);
    expect(matrix.flat().filter((n) => n === null).length).toBeLessThanOrEqual(4);
  });

  it("hides who goes down in an agency behind those who stay, who are not told", () => {
    const flows = [3, 8, 40].map((down) =>
      flowOf([
        [90, down],
        [20, 90]
      ])
    );
    expect(protectFlows(transitionsOf(flows)).agencies).toEqual([
      {up: 20, down: null},
      {up: 20, down: null},
      {up: 20, down: 40}
    ]);
  });

  it("counts only agencies of ten people or more, before and after", () => {
    const some = transitionsOf([
      flowOf([
        [20, 0],
        [0, 20]
      ]),
      flowOf([
        [7, 0],
        [0, 0]
      ]),
      flowOf(
        [
          [8, 0],
          [0, 0]
        ],
        [30, 0]
      )
    ]);
    expect(protectFlows(some)).toMatchObject({n: 40, entering: 0, leaving: 0, limited: true});
    expect(protectFlows(some, {whole: true})).toMatchObject({n: 55, limited: false});
  });

  it("tells nothing where those counted, entering or leaving are so few that a difference tells of them", () => {
    const entering = transitionsOf([
      flowOf(
        [
          [20, 0],
          [0, 20]
        ],
        [4, 0]
      )
    ]);
    expect(protectFlows(entering)).toMatchObject({n: null, up: null, entering: null, untold: true});
  });

  it("says nothing by agency where all who go up are fewer than ten, which alone could be one agency's", () => {
    const one = transitionsOf(
      [4, 0, 0].map((up) =>
        flowOf([
          [90, 20],
          [up, 90]
        ])
      )
    );
    expect(protectFlows(one, {whole: true})).toMatchObject({up: 4, untold: true, agencies: [null, null, null]});
  });
});

describe("the table that is shown", () => {
  const shownOf = (matrix: number[][]) => protectFlows(transitionsOf([flowOf(matrix)]));

  it("is the whole matrix where it tells enough", () => {
    const {table, matrix} = shownOf([
      [500, 30, 0],
      [40, 900, 60],
      [0, 70, 800]
    ]);
    expect(table).toEqual({rows: [[0], [1], [2]], columns: [[0], [1], [2]], cells: matrix});
    expect(matrix.flat()).not.toContain(null);
  });

  it("takes categories together where most people of the matrix would be hidden", () => {
    // Employees in functional posts from 25/40/30/5 to 25/30/40/5: the 3 who go down from the highest category hide
    // behind the 34 who reach it, these behind the 70 who leave theirs, and so on down: 32,723 people in 10 of 13 cells.
    const {table, matrix, up, down} = shownOf([
      [3263, 3, 0, 0, 0],
      [34, 53814, 70, 0, 0],
      [0, 2537, 20736, 253, 0],
      [0, 0, 15121, 4861, 184],
      [0, 0, 0, 5805, 5453]
    ]);
    expect(matrix.flat().filter((n) => n === null)).toHaveLength(10);
    expect(table).toEqual({
      rows: [[0, 1, 2], [3], [4]],
      columns: [[0, 1, 2], [3], [4]],
      cells: [
        [80457, 253, 0],
        [15121, 4861, 184],
        [0, 5805, 5453]
      ]
    });
    expect([up, down]).toEqual([23497, 510]);
  });

  it("is that of all people by way where nothing finer tells more", () => {
    // Of 23,651 the 2 who go down hide behind those who go up; those who stay can be told.
    const {table} = shownOf([
      [3583, 0, 0, 0, 0],
      [4, 10695, 0, 0, 0],
      [0, 1210, 5088, 0, 0],
      [0, 0, 317, 1642, 2],
      [0, 0, 0, 0, 1110]
    ]);
    expect(table).toEqual({rows: [[0, 1, 2, 3, 4]], columns: "ways", cells: [[null, 22118, null]]});
  });

  it("tells of as many people as the matrix, or more, and never of one to nine", () => {
    const cell = fc.oneof(fc.constant(0), fc.nat(12), fc.nat(5000));
    const square = fc
      .integer({min: 1, max: 5})
      .chain((size) =>
        fc.array(fc.array(cell, {minLength: size, maxLength: size}), {minLength: size, maxLength: size})
      );
    fc.assert(
      fc.property(square, (counts) => {
        const {table, matrix} = shownOf(counts);
        const people = (cells: (number | null)[][]) => sum(cells.flat().map((n) => n ?? 0));
        expect(table.cells.flat().some((n) => n !== null && isProtected(n))).toBe(false);
        if (table.cells !== matrix && people(table.cells) < people(matrix)) {
          // Only where the coarser one tells nearly everything, of more than half of its cells.
          expect(people(table.cells)).toBeGreaterThanOrEqual(0.9 * sum(counts.flat()));
        }
      }),
      {numRuns: 150}
    );
  });
});

describe("an attacker who knows the head-counts of agencies and of categories before and after", () => {
  const size = 3;
  const groups = 3;
  const spots = Array.from({length: groups * size * size}, (_, i) => ({
    g: Math.floor(i / (size * size)),
    b: Math.floor(i / size) % size,
    c: i % size
  }));
  type Spot = (typeof spots)[number];
  const subsets = (n: number) =>
    Array.from({length: 2 ** n}, (_, k) => Array.from({length: n}, (_, i) => ((k >> i) & 1) === 1));
  const wayOf = ({b, c}: Spot) => (c < b ? 0 : c > b ? 1 : 2);
  const cellSets = subsets(size * size);
  const waySets = subsets(groups * 3);
  const crowd = fc.array(fc.oneof({weight: 3, arbitrary: fc.constant(0)}, fc.nat(9), fc.nat(9), fc.nat(45)), {
    minLength: spots.length,
    maxLength: spots.length
  });

  it.each(["matrix", "table"] as const)(
    "works out no group of 1 to 9 people of all agencies, and none of an agency, under a filter: %s",
    (which) => {
      let [told, hid, coarser] = [0, 0, 0];
      fc.assert(
        fc.property(crowd, (people) => {
          const flows = Array.from({length: groups}, (_, g) =>
            flowOf(
              [...Array(size).keys()].map((b) => [...Array(size).keys()].map((c) => people[(g * size + b) * size + c]!))
            )
          );
          const shown = protectFlows(transitionsOf(flows));
          if (shown.n === null) return;
          const kept = flows.map(({up, down, same}) => !isProtected(up + down + same));
          const count = (some: (spot: Spot) => boolean) =>
            people.reduce((n, more, i) => (kept[spots[i]!.g] && some(spots[i]!) ? n + more : n), 0);
          const known: Known[] = [];
          const tell = (some: (spot: Spot) => boolean, value: number | null) => {
            if (value === null) return;
            expect(value).toBe(count(some));
            known.push({atoms: spots.map((spot) => kept[spot.g]! && some(spot)), people: value});
          };
          tell(() => true, shown.n);
          for (let g = 0; g < groups; g++)
            if (kept[g])
              tell(
                (s) => s.g === g,
                count((s) => s.g === g)
              );
          // Of the head-counts of categories those which, beside the cells with nobody, do not tell already.
          const cell = (b: number, c: number) => (s: Spot) => s.b === b && s.c === c;
          const nobody = spots.filter(({g, b, c}) => g === 0 && count(cell(b, c)) === 0);
          const empty = nobody.map(({b, c}) => ({atoms: spots.map((s) => kept[s.g]! && cell(b, c)(s)), people: 0}));
          const everyone = {atoms: spots.map(({g}) => kept[g]!), people: shown.n};
          const bare: Known[] = [...empty, everyone];
          for (const side of ["b", "c"] as const)
            for (let k = 0; k < size; k++) {
              const line = (s: Spot) => s[side] === k;
              const more = {atoms: spots.map((s) => kept[s.g]! && line(s)), people: count(line)};
              const knows = attacker([...bare, more], spots.length);
              const tells = cellSets.some((set) => {
                const some = (s: Spot) => set[s.b * size + s.c]!;
                return isProtected(count(some)) && knows(spots.map((s) => kept[s.g]! && some(s)));
              });
              if (!tells) bare.push(more);
            }
          known.push(...bare);
          tell((s) => wayOf(s) === 0, shown.up);
          tell((s) => wayOf(s) === 1, shown.down);
          const {rows, columns, cells} = shown.table;
          if (which === "matrix")
            shown.matrix.forEach((row, b) => row.forEach((value, c) => tell((s) => s.b === b && s.c === c, value)));
          else
            cells.forEach((row, i) =>
              row.forEach((value, j) =>
                tell(
                  (s) =>
                    rows[i]!.includes(s.b) &&
                    (columns === "ways" ? [0, 2, 1][wayOf(s)] === j : columns[j]!.includes(s.c)),
                  value
                )
              )
            );
          if (columns === "ways" || rows.length < size) coarser += 1;
          shown.agencies.forEach((agency, g) => {
            if (!agency) return;
            tell((s) => s.g === g && wayOf(s) === 0, agency.up);
            tell((s) => s.g === g && wayOf(s) === 1, agency.down);
          });
          const knows = attacker(known, spots.length);
          const small = (set: (spot: Spot) => boolean) =>
            isProtected(count(set)) && knows(spots.map((spot) => kept[spot.g]! && set(spot)));
          for (const set of cellSets) expect(small((s) => set[s.b * size + s.c]!)).toBe(false);
          for (const set of waySets) expect(small((s) => set[s.g * 3 + wayOf(s)]!)).toBe(false);
          const given = which === "matrix" ? shown.matrix : cells;
          if (given.flat().some((n) => n !== null && n > 0)) told += 1;
          if (given.flat().includes(null)) hid += 1;
        }),
        {numRuns: 150}
      );
      expect(told).toBeGreaterThan(30);
      expect(hid).toBeGreaterThan(30);
      expect(coarser).toBeGreaterThan(30);
    }
  );
});
