import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {groupings, keptGroupings} from "../../../lib/dataset/groupings.js";
import type {Filter} from "../../../lib/dataset/filter.js";
import {unitsFromTally} from "../../../lib/dataset/unitsFromTally.js";
import {census} from "../../../lib/groups/census.js";
import {isProtected} from "../../../lib/protect/isProtected.js";
import {neighbourhood} from "../../../lib/protect/neighbourhood.js";
import {bkn2019} from "../../../lib/scheme/bkn2019.js";
import {configure} from "../../../lib/scheme/configure.js";
import type {Employee} from "../../../lib/scheme/types.js";
import {narrow} from "../../../lib/tally/narrow.js";
import {scoreTally} from "../../../lib/tally/scoreTally.js";
import {tallyEmployees} from "../../../lib/tally/tallyEmployees.js";

type Someone = Pick<Employee, "status" | "jenisJabatan" | "pendidikan"> & {instansi: string; times: number};

const agencies = ["a", "b", "c"];

function tallyOf(people: readonly Someone[]) {
  const employees = people.flatMap(({times, ...some}) =>
    Array.from({length: times}, () => ({
      ...some,
      diklatJabatan: null,
      jpTeknis: 20,
      seminar: false,
      kinerja: {skala: "predikat" as const, predikat: "baik" as const},
      hukdis: "tidak" as const
    }))
  );
  return tallyEmployees(employees, agencies, [bkn2019]);
}

const scheme = configure(bkn2019, {populasi: "asn"});

/** People of each agency under a filter, null where hidden. */
function view(tally: ReturnType<typeof tallyOf>, filter: Filter, rules = scheme) {
  const everyone = census(tally);
  const agency = Uint8Array.from(everyone.cell, (cell) => tally.group[cell]!);
  const neighbours = neighbourhood(everyone, filter, scoreTally(tally, rules).tuple)(agency, agencies.length);
  const units = unitsFromTally(scoreTally(narrow(tally, filter)!, rules), {minimum: 10, neighbours});
  return units.map(({n, protected: hidden}) => (hidden ? null : n));
}

const one = (pendidikan: Employee["pendidikan"], times: number, more: Partial<Someone> = {}): Someone => ({
  status: "PNS",
  jenisJabatan: "struktural",
  pendidikan,
  instansi: "a",
  times,
  ...more
});

describe("neighbourhood", () => {
  const others = ["b", "c"].flatMap((instansi) =>
    (["S3", "S2", "S1", "D3"] as const).flatMap((pendidikan) => [
      one(pendidikan, 50, {instansi}),
      one(pendidikan, 50, {instansi, jenisJabatan: "fungsional"})
    ])
  );
  const few = tallyOf([
    ...others,
    one("S3", 1),
    one("S2", 40),
    one("S1", 60),
    one("S3", 30, {jenisJabatan: "fungsional"}),
    one("S1", 80, {jenisJabatan: "fungsional"})
  ]);

  it("hides an agency where a wider filter would add a few people to it", () => {
    expect(view(few, {jenisJabatan: ["struktural"]})[0]).toBe(101);
    expect(view(few, {jenisJabatan: ["struktural"], pendidikan: ["S2", "S1"]})[0]).toBeNull();
    expect(view(few, {pendidikan: ["S2", "S1"]})[0]).toBe(180);
  });

  it("lets one value of each column be seen, and hides beside it what holds a few more", () => {
    expect(view(few, {jenisJabatan: ["struktural"], pendidikan: ["S2"]})[0]).toBe(40);
    expect(view(few, {jenisJabatan: ["struktural"], pendidikan: ["S2", "S3"]})[0]).toBeNull();
  });

  it("hides with it as many others as it takes that the total does not tell", () => {
    const shown = view(few, {jenisJabatan: ["struktural"], pendidikan: ["S2", "S1"]});
    expect(shown.filter((n) => n === null).length).toBe(2);
  });

  it("hides what other rules would tell by a few people more", () => {
    const mixed = tallyOf([...others, one("S3", 30), one("S3", 4, {status: "PPPK"}), one("S1", 50)]);
    const pns = configure(bkn2019, {populasi: "pns"});
    expect(view(mixed, {pendidikan: ["S3"]}, pns)[0]).toBe(30);
    expect(view(mixed, {pendidikan: ["S3"]})[0]).toBeNull();
  });

  it("does not know what the tally has not kept", () => {
    expect(() => view(few, {jenisKelamin: ["P"]})).toThrow(new RangeError("the census does not know jenisKelamin"));
  });
});

describe("an attacker who holds two filters against each other, of which one lets through all whom the other does", () => {
  const values = {
    status: groupings.status.values,
    jenisJabatan: groupings.jenisJabatan.values.slice(0, 2),
    pendidikan: groupings.pendidikan.values.slice(0, 4)
  };
  const someone = fc.record({
    status: fc.constantFrom(...values.status),
    jenisJabatan: fc.constantFrom(...values.jenisJabatan),
    pendidikan: fc.constantFrom(...values.pendidikan),
    instansi: fc.constantFrom(...agencies),
    times: fc.oneof(fc.integer({min: 1, max: 9}), fc.integer({min: 10, max: 60}))
  });
  const subsets = <T>(of: readonly T[]): T[][] =>
    of.reduce<T[][]>((all, v) => [...all, ...all.map((s) => [...s, v])], [[]]);
  /** All filters there are; an empty list asks for nothing. */
  const filters: Filter[] = subsets(values.jenisJabatan).flatMap((jenisJabatan) =>
    subsets(values.pendidikan).map((pendidikan) => ({jenisJabatan, pendidikan}))
  );
  /** Whether everyone `a` lets through, `b` does too. */
  const inside = (a: Filter, b: Filter) =>
    keptGroupings.every((id) => {
      const all: readonly string[] = groupings[id].values;
      const [some, more] = [a, b].map((of) => (of[id]?.length ? (of[id] as readonly string[]) : all));
      return some!.every((value) => more!.includes(value));
    });

  it("learns of no agency's people in between, where they are 1 to 9", () => {
    let attacked = 0;
    fc.assert(
      fc.property(fc.array(someone, {minLength: 1, maxLength: 24}), (people) => {
        const tally = tallyOf(people);
        const whole = [...scoreTally(tally, scheme).n];
        const views = filters.map((f) => (Object.values(f).some((list) => list.length > 0) ? view(tally, f) : whole));
        for (const [i, a] of filters.entries())
          for (const [j, b] of filters.entries()) {
            if (i === j || !inside(a, b)) continue;
            for (const g of agencies.keys()) {
              const [n, wide] = [views[i]![g]!, views[j]![g]!];
              if (n === null || wide === null) attacked += 1;
              else expect(isProtected(wide - n)).toBe(false);
            }
          }
      }),
      {numRuns: 60}
    );
    expect(attacked).toBeGreaterThan(1000);
  });
});
