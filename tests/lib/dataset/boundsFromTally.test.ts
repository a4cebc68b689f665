import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {boundsFromTally} from "../../../lib/dataset/boundsFromTally.js";
import {bkn2019} from "../../../lib/scheme/bkn2019.js";
import {configure} from "../../../lib/scheme/configure.js";
import {kesesuaianJabatan} from "../../../lib/scheme/kesesuaianJabatan.js";
import {schemes} from "../../../lib/scheme/schemes.js";
import type {Employee} from "../../../lib/scheme/types.js";
import {shares} from "../../../lib/summary/shares.js";
import {scoreTally} from "../../../lib/tally/scoreTally.js";
import {tallyEmployees} from "../../../lib/tally/tallyEmployees.js";
import {employeeRecord, groups, ruleset, tidy} from "../tally/arbitrary.js";

const at = {...tidy, instansi: "kota-a"};
const tallied = (records: Parameters<typeof tallyEmployees>[0]) => tallyEmployees(records, groups, schemes);
const bounds = (change: Partial<Employee>, scheme = bkn2019) => {
  const {low, high} = boundsFromTally(tallied([{...at, ...change}]), scheme);
  return {low: low[0]!, high: high[0]!};
};

describe("boundsFromTally", () => {
  it("is what stands where every level is recorded", () => {
    // S1: 15 of 25; training, 20 hours and a seminar: 40 of 40; rating baik: 25 of 30; never punished: 5 of 5.
    const stands = [15 / 25, 1, 25 / 30, 1];
    expect(bounds({})).toEqual({low: stands, high: stands});
  });

  it("takes each unrecorded level at its worst and best", () => {
    expect(bounds({seminar: null})).toEqual({low: [0.6, 0.75, 25 / 30, 1], high: [0.6, 1, 25 / 30, 1]});
    expect(bounds({jpTeknis: null})).toEqual({low: [0.6, 25 / 40, 25 / 30, 1], high: [0.6, 1, 25 / 30, 1]});
    expect(bounds({kinerja: null})).toEqual({low: [0.6, 1, 0, 1], high: [0.6, 1, 1, 1]});
    // No punishment known may be a heavy one (1 point), or stay unknown (0).
    expect(bounds({hukdis: null})).toEqual({low: [0.6, 1, 25 / 30, 0], high: [0.6, 1, 25 / 30, 1]});
    expect(bounds({diklatJabatan: null, jpTeknis: null, seminar: null}).low[1]).toBe(0);
  });

  it("gives an executing post what its own rows can", () => {
    // Pelaksana: 22.5 for hours and 17.5 for a seminar; no training of the post is asked for.
    const change = {jenisJabatan: "pelaksana", diklatJabatan: null, jpTeknis: null} as const;
    expect(bounds(change)).toEqual({low: [0.6, 17.5 / 40, 25 / 30, 1], high: [0.6, 1, 25 / 30, 1]});
  });

  it("knows that an exempt title needs no record, unless the switch says otherwise", () => {
    const change = {bebasDiklat: true, diklatJabatan: null};
    expect(bounds(change)).toEqual(bounds({}));
    expect(bounds(change, configure(bkn2019, {bebasDiklat: "tidak"}))).toEqual({
      low: [0.6, 25 / 40, 25 / 30, 1],
      high: [0.6, 1, 25 / 30, 1]
    });
  });

  it("gives what is read off the post as well: education that it asks for and nobody recorded", () => {
    // S1 of a post that asks for at most D3 gives 25; unrecorded gives 1, less than any that could be recorded.
    const {low, high} = bounds({syaratPendidikan: undefined}, kesesuaianJabatan);
    expect([low[0], high[0]]).toEqual([1 / 25, 1]);
    // The least education is above none: at best it is what the post asks for, 20.
    expect(bounds({pendidikan: "SLTP", syaratPendidikan: undefined}, kesesuaianJabatan).high[0]).toBe(20 / 25);
  });

  it("does not ask for what the scheme does not look at", () => {
    expect(bounds({syaratPendidikan: undefined})).toEqual(bounds({syaratPendidikan: "S1"}));
  });

  it("counts heads, leaves out who is not of the population, and has nothing to say of no one", () => {
    const records = [at, at, at, {...at, seminar: null}, {...at, status: "PPPK" as const, seminar: null}];
    const {low, high} = boundsFromTally(tallied(records), bkn2019);
    // Four people: (3 · 40 + 30) ÷ 4 = 37.5 of 40.
    expect([low[0]![1], high[0]![1]]).toEqual([37.5 / 40, 1]);
    expect([low[1], high[1]]).toEqual([
      [NaN, NaN, NaN, NaN],
      [NaN, NaN, NaN, NaN]
    ]);
    const asn = boundsFromTally(tallied(records), configure(bkn2019, {populasi: "asn"}));
    // Five: (3 · 40 + 2 · 30) ÷ 5 = 36.
    expect(asn.low[0]![1]).toBe(36 / 40);
  });

  it("counts whom the switch leaves out, too", () => {
    const tally = tallied([at, {...at, seminar: null}]);
    const excluded = configure(bkn2019, {rekamanKosong: "dikecualikan"});
    expect(boundsFromTally(tally, excluded)).toEqual(boundsFromTally(tally, bkn2019));
    expect(boundsFromTally(tally, excluded).low[0]![1]).toBe(35 / 40);
  });

  it("has what stands between the two where missing records count as 0, and equal to both where none is", () => {
    fc.assert(
      fc.property(fc.array(employeeRecord, {maxLength: 12}), ruleset, (records, scheme) => {
        const zero = configure(scheme, {...scheme.settings, rekamanKosong: "nol"});
        const tally = tallied(records);
        const scored = scoreTally(tally, zero);
        const {low, high} = boundsFromTally(tally, zero);
        for (const g of groups.keys()) {
          const complete = scored.complete[g] === scored.population[g];
          for (const [d, share] of shares(scored, g).entries()) {
            if (scored.n[g] === 0) {
              expect([low[g]![d], high[g]![d]]).toEqual([NaN, NaN]);
              continue;
            }
            expect(low[g]![d]!).toBeLessThanOrEqual(share);
            expect(high[g]![d]!).toBeGreaterThanOrEqual(share);
            expect(high[g]![d]!).toBeLessThanOrEqual(1);
            if (complete) expect([low[g]![d], high[g]![d]]).toEqual([share, share]);
          }
        }
      })
    );
  });

  it("holds whatever the missing records turn out to be", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(employeeRecord, employeeRecord), {minLength: 1, maxLength: 8}),
        ruleset,
        (pairs, scheme) => {
          const found = pairs.map(([record, other]) => ({
            ...record,
            syaratPendidikan: record.syaratPendidikan ?? other.syaratPendidikan,
            diklatJabatan: record.diklatJabatan ?? other.diklatJabatan,
            jpTeknis: record.jpTeknis ?? other.jpTeknis,
            seminar: record.seminar ?? other.seminar,
            kinerja: record.kinerja ?? other.kinerja,
            hukdis: record.hukdis ?? other.hukdis
          }));
          const {low, high} = boundsFromTally(tallied(pairs.map(([record]) => record)), scheme);
          const then = scoreTally(tallied(found), configure(scheme, {...scheme.settings, rekamanKosong: "nol"}));
          for (const g of groups.keys()) {
            if (then.n[g] === 0) continue;
            for (const [d, share] of shares(then, g).entries()) {
              expect(low[g]![d]!).toBeLessThanOrEqual(share);
              expect(high[g]![d]!).toBeGreaterThanOrEqual(share);
            }
          }
        }
      )
    );
  });
});
