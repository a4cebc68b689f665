import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {
  bkn2019,
  blockTally,
  boxSummary,
  distributions,
  isProtected,
  mean,
  recount,
  scoreTally,
  variance
} from "../../../lib/index.js";
import type {Tally} from "../../../lib/index.js";
import {pilot} from "../../kit/fixture.js";
import {possibleCounts, worldsOf} from "./levelAttacker.js";

const hukdis = ["tidak", "ringan", "sedang", "berat", null] as const;
const points = [5, 3, 2, 1, 0];

/** One agency whose people differ in discipline only. */
function tallyOfDiscipline(counts: readonly number[]): Tally {
  const one = <T>(level: T) => ({levels: [level], codes: new Uint8Array(counts.length)});
  return {
    groups: ["a"],
    group: new Uint8Array(counts.length),
    count: Uint32Array.from(counts),
    columns: {
      status: one("PNS"),
      jenisJabatan: one("pelaksana"),
      pendidikan: one("S1"),
      syaratPendidikan: one(undefined),
      diklatJabatan: one(null),
      bebasDiklat: one(false),
      jpTeknis: one(20),
      seminar: one(true),
      kinerja: one({skala: "predikat", predikat: "baik"}),
      hukdis: {levels: [...hukdis], codes: Uint8Array.from(counts, (_, i) => i)}
    } as Tally["columns"]
  };
}

const blocksOf = (counts: readonly number[]) => [...blockTally(tallyOfDiscipline(counts)).tally.count];

describe("blockTally", () => {
  it("tells nothing of discipline where few are punished, as the mean would undo it", () => {
    // 12 · 2 + 3 · 4 points are lost: with 12 told apart, 3 would follow.
    expect(blocksOf([485, 12, 0, 3, 0])).toEqual([500, 0, 0, 0, 0]);
  });

  it("tells in tens what many have", () => {
    expect(blocksOf([4012, 214, 123, 88, 64])).toEqual([4021, 210, 120, 90, 60]);
  });

  it("counts nobody where there are fewer than ten", () => {
    expect(blocksOf([7, 1, 0, 0, 0])).toEqual([0, 0, 0, 0, 0]);
  });

  it("leaves every small count open to one who knows the number, the mean, and how blocks are made", () => {
    const small = fc.oneof(fc.nat(9), fc.nat(16));
    let looked = 0;
    fc.assert(
      fc.property(fc.integer({min: 40, max: 300}), fc.tuple(small, small, fc.nat(4), fc.nat(3)), (most, few) => {
        const counts = [most, ...few];
        const n = counts.reduce((a, b) => a + b, 0);
        const worlds = worldsOf({points, maximum: 5, n, counts});
        fc.pre(worlds.length < 800);
        const told = String(blocksOf(counts));
        const alike = worlds.filter((world) => String(blocksOf(world)) === told);
        const [alone, together] = [worlds, alike].map((some) => possibleCounts(some, points.length)) as [
          Set<number>[],
          Set<number>[]
        ];
        for (const [i, people] of counts.entries()) {
          if (people > 9) continue;
          looked += 1;
          expect([...together[i]!].sort()).toEqual([...alone[i]!].sort());
        }
      }),
      {numRuns: 12, seed: 2019}
    );
    expect(looked).toBeGreaterThan(20);
  });
});

describe("the attack that blocks answer", () => {
  /** As the table of Sebaran had it: number, mean, standard deviation to three decimals, and the bar of all who lose points. */
  const spreadOf = (world: readonly number[]) => {
    const n = world.reduce((a, b) => a + b, 0);
    const moment = (power: number) => world.reduce((sum, people, i) => sum + people * points[i]! ** power, 0) / n;
    return (20 * Math.sqrt(moment(2) - moment(1) ** 2)).toFixed(3);
  };
  const scored = scoreTally(pilot.tally, bkn2019);
  const disciplineOf = (agency: string) => {
    const g = pilot.tally.groups.indexOf(agency);
    const counts = points.map(() => 0);
    for (const [t, earned] of scored.points[3].entries())
      for (let e = scored.start[t]!; e < scored.start[t + 1]!; e++)
        if (scored.group[e] === g) counts[points.indexOf(earned)]! += scored.count[e]!;
    return counts;
  };

  it.each(["kota-bontang", "kab-purworejo", "kab-batang", "kota-yogyakarta", "pemda-diy"])(
    "solves the punished of %s from number, mean, spread and a merged bar, and none of them from the blocks",
    (agency) => {
      const counts = disciplineOf(agency);
      const n = counts.reduce((a, b) => a + b, 0);
      const worlds = worldsOf({points, maximum: 5, n, counts});
      const solved = worlds.filter((world) => world[0] === counts[0] && spreadOf(world) === spreadOf(counts));
      expect(solved.length).toBeLessThan(worlds.length / 20);
      const [alone, together] = [worlds, solved].map((some) => possibleCounts(some, points.length)) as [
        Set<number>[],
        Set<number>[]
      ];
      const small = [...points.keys()].filter((i) => counts[i]! < 10);
      expect(small.some((i) => together[i]!.size < alone[i]!.size)).toBe(true);
      const told = String(blocksOf(counts));
      const left = small.map((i) => ({i, numbers: new Set(alone[i]!)}));
      // The nearest first, as most of those look the same.
      const far = (world: readonly number[]) =>
        world.reduce((sum, people, i) => sum + Math.abs(people - counts[i]!), 0);
      for (const world of [...worlds].sort((a, b) => far(a) - far(b))) {
        const news = left.some(({i, numbers}) => numbers.has(world[i]!));
        if (!news || String(blocksOf(world)) !== told) continue;
        for (const {i, numbers} of left) numbers.delete(world[i]!);
      }
      expect(left.map(({numbers}) => [...numbers])).toEqual(small.map(() => []));
    }
  );
});

describe("any people in blocks", () => {
  it("are at cells of nobody or of ten and more, of their own agency and status, and none is lost but where all are", () => {
    const {tally} = pilot;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(tally.count.length - 1), fc.nat(30)), {maxLength: 200}), (some) => {
        const count = new Uint32Array(tally.count.length);
        for (const [cell, people] of some) count[cell] = people;
        const given = recount(tally, count);
        const {tally: blocked, cellOf} = blockTally(given);
        const codes = given.columns.status.codes;
        const sums = new Map<number, [before: number, after: number]>();
        for (const [i, people] of blocked.count.entries()) {
          expect(isProtected(people)).toBe(false);
          const unit = given.group[i]! * 8 + codes[i]!;
          const [before, after] = sums.get(unit) ?? [0, 0];
          sums.set(unit, [before + given.count[i]!, after + people]);
          const to = cellOf[i]!;
          if (to >= 0) expect([given.group[to], codes[to]]).toEqual([given.group[i], codes[i]]);
        }
        for (const [before, after] of sums.values()) expect([0, before]).toContain(after);
      }),
      {numRuns: 60, seed: 13}
    );
  });
});

describe("the pilot in blocks", () => {
  const blocked = blockTally(pilot.tally).tally;
  const [before, after] = [pilot.tally, blocked].map((tally) => scoreTally(tally, bkn2019)) as [
    ReturnType<typeof scoreTally>,
    ReturnType<typeof scoreTally>
  ];

  it("has nobody or at least ten people in every cell, and as many in every agency", () => {
    expect([...blocked.count].filter((people) => people > 0 && people < 10)).toEqual([]);
    expect(after.n).toEqual(before.n);
  });

  it("keeps quartiles to the point, and the spread to a tenth", () => {
    const [exact, told] = [before, after].map((scored) => distributions(scored, bkn2019.weights)) as [
      ReturnType<typeof distributions>,
      ReturnType<typeof distributions>
    ];
    for (const [g, distribution] of exact.entries()) {
      expect(boxSummary(told[g]!)).toEqual(boxSummary(distribution));
      expect(Math.abs(mean(told[g]!) - mean(distribution))).toBeLessThan(0.6);
      expect(Math.abs(variance(told[g]!) / variance(distribution) - 1)).toBeLessThan(0.17);
    }
  });
});
