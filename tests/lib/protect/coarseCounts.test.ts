import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {recount, schemes, tallyEmployees} from "../../../lib/index.js";
import {coarseCounts} from "../../../lib/protect/coarseCounts.js";
import {tallyShift} from "../../../lib/protect/tallyShift.js";
import type {Employee, Tally} from "../../../lib/index.js";

const employee = (more: Partial<Employee> = {}): Employee => ({
  status: "PNS",
  jenisJabatan: "pelaksana",
  pendidikan: "S1",
  diklatJabatan: null,
  jpTeknis: 20,
  seminar: true,
  kinerja: {skala: "predikat", predikat: "baik"},
  hukdis: "tidak",
  ...more
});

const tallyOf = (people: readonly [string, Employee][]): Tally =>
  tallyEmployees(
    people.map(([instansi, one]) => ({...one, instansi})),
    [...new Set(people.map(([instansi]) => instansi))],
    schemes
  );

const of = (n: number, instansi: string, more: Partial<Employee> = {}): [string, Employee][] =>
  Array.from({length: n}, () => [instansi, employee(more)]);

describe("counts of ten or more", () => {
  it("takes nine with others most like them, and leaves ten alone", () => {
    const tally = tallyOf([
      ...of(10, "a"),
      ...of(9, "a", {jpTeknis: 19}),
      ...of(30, "a", {pendidikan: "S3", hukdis: "berat"})
    ]);
    expect(coarseCounts(tally, schemes)).toEqual([19, 0, 30]);
  });

  it("gathers the few among themselves where they are ten together, at the one in their middle", () => {
    const tally = tallyOf([
      ...of(50, "a", {pendidikan: "SLTP", hukdis: "berat"}),
      ...of(4, "a", {pendidikan: "D3"}),
      ...of(4, "a", {pendidikan: "S1"}),
      ...of(4, "a", {pendidikan: "S2"})
    ]);
    expect(coarseCounts(tally, schemes)).toEqual([50, 0, 12, 0]);
  });

  it("takes nobody to another agency or status, and says of whom there are too few", () => {
    expect(() => coarseCounts(tallyOf([...of(20, "a"), ...of(9, "b")]), schemes)).toThrow("b: 9 PNS");
    expect(() => coarseCounts(tallyOf([...of(20, "a"), ...of(3, "a", {status: "PPPK"})]), schemes)).toThrow(
      "a: 3 PPPK"
    );
  });

  it("leaves no count from 1 to 9 and every head-count as it was, whoever they are", () => {
    const any = fc.record({
      pendidikan: fc.constantFrom("S3" as const, "S1" as const, "SLTA" as const),
      jenisJabatan: fc.constantFrom("pelaksana" as const, "fungsional" as const),
      jpTeknis: fc.constantFrom(null, 0, 10, 20),
      hukdis: fc.constantFrom(null, "tidak" as const, "berat" as const)
    });
    fc.assert(
      fc.property(fc.array(any, {minLength: 10, maxLength: 80}), (people) => {
        const tally = tallyOf(people.map((one) => ["a", employee(one)]));
        const counts = coarseCounts(tally, schemes);
        expect(counts.filter((n) => n > 0 && n < 10)).toEqual([]);
        expect(counts.reduce((sum, n) => sum + n, 0)).toBe(people.length);
      }),
      {seed: 13, numRuns: 60}
    );
  });

  it("tells how far an index has moved: 9 of 19 who lose one hour of 20 at 15 points", () => {
    const tally = tallyOf([...of(10, "a"), ...of(9, "a", {pendidikan: "SLTP"})]);
    const after = recount(tally, Uint32Array.from([19, 0]));
    const {own, any} = tallyShift(tally, after, [schemes[0]!]);
    // Education gives 15 points to S-1 and 1 to SLTP, of 25: nine of nineteen gain 14.
    expect(own).toBeCloseTo((9 * 14) / 19, 12);
    expect(any).toBeCloseTo((100 * 9 * 14) / 19 / 25, 12);
  });
});
