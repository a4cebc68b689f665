import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {hourCounts} from "../../../lib/hours/hourCounts.js";
import {hourPoints} from "../../../lib/hours/hourPoints.js";
import {jumps} from "../../../lib/hours/jumps.js";
import type {HourBin, HourCount} from "../../../lib/hours/thresholds.js";
import {thresholds} from "../../../lib/hours/thresholds.js";
import {bkn2019} from "../../../lib/scheme/bkn2019.js";
import {configure} from "../../../lib/scheme/configure.js";
import type {JenisJabatan, Scheme} from "../../../lib/scheme/types.js";
import {vocabulary} from "../../../lib/scheme/vocabulary.js";
import {explainEmployee} from "../../../lib/score/explainEmployee.js";
import {scoreTally} from "../../../lib/tally/scoreTally.js";
import {tallyEmployees} from "../../../lib/tally/tallyEmployees.js";
import {ruleset, tidy} from "../tally/arbitrary.js";

const proportional = configure(bkn2019, {jpTeknis: "proporsional"});

const of = (jenisJabatan: JenisJabatan, ...pairs: [number | null, number][]): HourCount[] =>
  pairs.map(([jp, n]) => ({jenisJabatan, jp, n}));

const lies = ({jp}: HourCount, {from, to}: HourBin) =>
  jp === null ? from === null : to !== null && jp <= to && jp >= (from ?? 0);

describe("hourPoints", () => {
  it("earns nothing at 19 hours and all at 20 under the rules of 2019", () => {
    const at = (post: JenisJabatan) => [null, 0, 19, 20, 200].map((jp) => hourPoints(bkn2019, post, jp));
    expect(at("fungsional")).toEqual([0, 0, 0, 15, 15]);
    expect(at("pelaksana")).toEqual([0, 0, 0, 22.5, 22.5]);
    expect(hourPoints(proportional, "pelaksana", 10)).toBe(11.25);
  });

  it("is what an employee's technical training earns", () => {
    fc.assert(
      fc.property(
        ruleset,
        fc.constantFrom(...vocabulary.jenisJabatan),
        fc.option(fc.integer({min: 0, max: 60})),
        (scheme, jenisJabatan, jpTeknis) => {
          const reasons = explainEmployee({...tidy, jenisJabatan, jpTeknis}, scheme);
          const training = reasons.find((r) => r.indicator.id === "diklatTeknis")!;
          expect(hourPoints(scheme, jenisJabatan, jpTeknis)).toBe(training.points);
        }
      )
    );
  });

  it("refuses a table that looks at more than the post", () => {
    const scheme: Scheme = structuredClone(bkn2019);
    const rows = scheme.dimensions[1]!.indicators.find((i) => i.id === "diklatTeknis")!.rows;
    rows[0]!.when.seminar = [true];
    expect(() => hourPoints(scheme, "fungsional", 20)).toThrow(
      new RangeError("diklatTeknis looks at seminar beside the hours")
    );
  });
});

describe("hourCounts", () => {
  const employees = [
    {...tidy, instansi: "a", status: "PNS" as const, jenisJabatan: "pelaksana" as const, jpTeknis: 30},
    {...tidy, instansi: "a", status: "PNS" as const, jenisJabatan: "pelaksana" as const, jpTeknis: null},
    {...tidy, instansi: "a", status: "PPPK" as const, jenisJabatan: "fungsional" as const, jpTeknis: 8}
  ];
  const tally = tallyEmployees(employees, ["a"], [bkn2019]);
  const cells = {sel: [0, 0, 1, 2], jp: [30, 45, -1, 8], n: [5, 6, 7, 8]};

  it("counts whom the scheme scores, by the hours that are recorded", () => {
    const found = hourCounts(tally, scoreTally(tally, bkn2019), cells);
    expect(found).toEqual(of("pelaksana", [30, 5], [45, 6], [null, 7]));
    const asn = configure(bkn2019, {populasi: "asn"});
    expect(hourCounts(tally, scoreTally(tally, asn), cells)).toHaveLength(4);
    expect(hourCounts(tally, scoreTally(tally, asn), cells, (cell) => cell > 0)).toEqual([
      ...of("pelaksana", [null, 7]),
      ...of("fungsional", [8, 8])
    ]);
  });

  it("refuses a cell the tally does not have", () => {
    expect(() => hourCounts(tally, scoreTally(tally, bkn2019), {sel: [9], jp: [1], n: [1]})).toThrow(
      new RangeError("no cell of the tally: 9, in entry 1")
    );
  });
});

describe("jumps", () => {
  it("finds the cliff at 20 hours, and none in a proportional rule", () => {
    expect(jumps(bkn2019, "struktural")).toEqual([{at: 20, rise: 15}]);
    expect(jumps(bkn2019, "pelaksana")).toEqual([{at: 20, rise: 22.5}]);
    expect(vocabulary.jenisJabatan.map((post) => jumps(proportional, post))).toEqual([[], [], []]);
  });
});

describe("thresholds", () => {
  it("counts who stands within five hours below, and who has reached it", () => {
    const counts = of("fungsional", [null, 30], [0, 40], [14, 11], [15, 12], [19, 13], [20, 50], [300, 60]);
    const {bins, thresholds: found} = thresholds(counts, bkn2019);
    expect(found.find((t) => t.jenisJabatan === "fungsional")).toEqual({
      ...{jenisJabatan: "fungsional", at: 20, rise: 15},
      ...{below: 25, reached: 110}
    });
    expect(found.find((t) => t.jenisJabatan === "pelaksana")).toMatchObject({below: 0, reached: 0});
    const occupied = bins
      .filter((b) => b.people.fungsional! > 0)
      .map(({from, to, people}) => [from, to, people.fungsional]);
    expect(occupied).toEqual([
      [null, null, 30],
      [0, 0, 40],
      [14, 14, 11],
      [15, 15, 12],
      [19, 19, 13],
      [20, 20, 50],
      [300, 300, 60]
    ]);
  });

  it("takes another reach", () => {
    const counts = of("fungsional", [0, 40], [17, 11], [19, 13], [20, 50]);
    expect(thresholds(counts, bkn2019, {within: 2}).thresholds[1]).toMatchObject({below: 13, reached: 50});
  });

  it("gives up the reach before the jump, and the jump before a small group", () => {
    const few = of("fungsional", [0, 40], [18, 4], [20, 50]);
    expect(thresholds(few, bkn2019).thresholds[1]).toMatchObject({below: null, reached: 50});
    const fewer = of("fungsional", [0, 40], [20, 4]);
    expect(thresholds(fewer, bkn2019).thresholds[1]).toMatchObject({below: null, reached: null});
    expect(thresholds(fewer, bkn2019).bins.filter((b) => b.people.fungsional! > 0)).toMatchObject([
      {people: {fungsional: 44}}
    ]);
  });

  it("hides a kind of post that is too small, and the smallest other with it", () => {
    const counts = [...of("struktural", [20, 4]), ...of("fungsional", [20, 50]), ...of("pelaksana", [20, 60])];
    const {bins, thresholds: found} = thresholds(counts, bkn2019);
    expect(bins.at(-1)!.people).toEqual({struktural: null, fungsional: null, pelaksana: 60});
    expect(found.map((t) => t.reached)).toEqual([null, null, 60]);
  });

  it("has no jump to tell of under a proportional rule", () => {
    expect(thresholds(of("fungsional", [10, 50]), proportional).thresholds).toEqual([]);
  });

  it("refuses a kind of post it does not know", () => {
    expect(() => thresholds(of("lain" as "pelaksana", [1, 1]), bkn2019)).toThrow(
      new RangeError("unknown jenisJabatan: lain")
    );
  });

  it("loses no one, and tells of no group of 1 to 9, nor of such a one outside the filter", () => {
    const count = fc.record({
      jenisJabatan: fc.constantFrom(...vocabulary.jenisJabatan),
      jp: fc.option(fc.integer({min: 0, max: 40})),
      n: fc.nat(40),
      out: fc.nat(15)
    });
    fc.assert(
      fc.property(fc.array(count, {maxLength: 40}), fc.boolean(), (rows, filtered) => {
        const whole = rows.map((r) => ({...r, n: r.n + r.out}));
        const found = thresholds(rows, bkn2019, filtered ? {wider: [whole]} : {});
        for (const post of vocabulary.jenisJabatan) {
          const people = (some: HourCount[], bin?: HourBin) =>
            some.reduce((n, c) => (c.jenisJabatan === post && (!bin || lies(c, bin)) ? n + c.n : n), 0);
          const shown = found.bins.map((bin) => bin.people[post]);
          if (shown.includes(null)) {
            expect(shown.every((n) => n === null)).toBe(true);
            continue;
          }
          for (const [b, bin] of found.bins.entries()) {
            const [inside, all] = [people(rows, bin), people(whole, bin)];
            expect(shown[b]).toBe(inside);
            expect(inside > 0 && inside < 10).toBe(false);
            if (filtered) expect(all - inside > 0 && all - inside < 10).toBe(false);
          }
          expect(shown.reduce<number>((n, count) => n + count!, 0)).toBe(people(rows));
        }
        for (const t of found.thresholds) {
          for (const told of [t.below, t.reached]) expect(told === null || told === 0 || told >= 10).toBe(true);
          const near = rows.filter(
            (c) => c.jenisJabatan === t.jenisJabatan && c.jp !== null && c.jp >= 15 && c.jp < 20
          );
          if (t.below !== null) expect(t.below).toBe(near.reduce((total, c) => total + c.n, 0));
        }
      })
    );
  });
});
