import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {bkn2019} from "../../../lib/scheme/bkn2019.js";
import {configure} from "../../../lib/scheme/configure.js";
import {dimensions} from "../../../lib/scheme/dimensions.js";
import {rules} from "../../../lib/scheme/rules.js";
import {schemes} from "../../../lib/scheme/schemes.js";
import {explainEmployee} from "../../../lib/score/explainEmployee.js";
import {scoreEmployee} from "../../../lib/score/scoreEmployee.js";
import {scoreTally} from "../../../lib/tally/scoreTally.js";
import {tallyEmployees} from "../../../lib/tally/tallyEmployees.js";
import type {ScoredTally} from "../../../lib/tally/types.js";
import {employeeRecord, groups, ruleset, tidy} from "./arbitrary.js";

const a = {...tidy, instansi: "kota-a"};
const tallied = (records: Parameters<typeof tallyEmployees>[0]) => tallyEmployees(records, groups, schemes);

/** Head-counts per agency and points, as one can read them. */
function entries({groups, points, start, group, count}: ScoredTally): Record<string, number> {
  const found: Record<string, number> = {};
  for (let t = 0; t + 1 < start.length; ++t)
    for (let e = start[t]!; e < start[t + 1]!; ++e)
      found[`${groups[group[e]!]} ${points.map((p) => p[t]).join(" ")}`] = count[e]!;
  return found;
}

describe("scoreTally", () => {
  it("gathers people of an agency with the same points", () => {
    const scored = scoreTally(
      tallied([a, a, {...a, jenisJabatan: "struktural"}, {...a, instansi: "kota-b"}, {...a, hukdis: "berat"}]),
      bkn2019
    );
    expect(entries(scored)).toEqual({"kota-a 15 40 25 5": 3, "kota-b 15 40 25 5": 1, "kota-a 15 40 25 1": 1});
    expect(scored.maxima).toEqual([25, 40, 30, 5]);
    expect(scored.tuple).toEqual(Int32Array.of(0, 0, 0, 1));
    expect(scored.n).toEqual(Float64Array.of(4, 1, 0));
    expect(scored.sums.map((s) => [...s])).toEqual([
      [60, 15, 0],
      [160, 40, 0],
      [100, 25, 0],
      [16, 5, 0]
    ]);
  });

  it("leaves out who is not of the population", () => {
    const tally = tallied([a, {...a, status: "PPPK"}]);
    const pns = scoreTally(tally, bkn2019);
    expect([pns.population[0], pns.complete[0], pns.n[0], [...pns.tuple]]).toEqual([1, 1, 1, [0, -1]]);
    const asn = scoreTally(tally, configure(bkn2019, {populasi: "asn"}));
    expect([asn.population[0], asn.complete[0], asn.n[0], [...asn.tuple]]).toEqual([2, 2, 2, [0, 0]]);
  });

  it("counts an incomplete record as zero, or leaves the employee out, and says the coverage both ways", () => {
    const tally = tallied([a, {...a, seminar: null}]);
    const zero = scoreTally(tally, bkn2019);
    expect([zero.population[0], zero.complete[0], zero.n[0], zero.sums[1][0]]).toEqual([2, 1, 2, 70]);
    const excluded = scoreTally(tally, configure(bkn2019, {rekamanKosong: "dikecualikan"}));
    expect([excluded.population[0], excluded.complete[0], excluded.n[0], excluded.sums[1][0]]).toEqual([2, 1, 1, 40]);
    expect([...excluded.tuple]).toEqual([0, -2]);
  });

  it("does not miss a record the post does not ask for", () => {
    const scored = scoreTally(tallied([{...a, jenisJabatan: "pelaksana", diklatJabatan: null}]), bkn2019);
    expect(scored.complete[0]).toBe(1);
  });

  it("does not miss the training of an exempt title while the exemption applies", () => {
    const tally = tallied([{...a, bebasDiklat: true, diklatJabatan: null}]);
    expect(scoreTally(tally, bkn2019).complete[0]).toBe(1);
    expect(scoreTally(tally, configure(bkn2019, {bebasDiklat: "tidak"})).complete[0]).toBe(0);
  });

  it("is empty for nobody", () => {
    const scored = scoreTally(tallied([]), bkn2019);
    expect(scored.n).toEqual(new Float64Array(3));
    expect(scored.start).toEqual(Uint32Array.of(0));
  });

  it("refuses a cell of an agency there is not", () => {
    const tally = tallied([a]);
    expect(() => scoreTally({...tally, group: Uint8Array.of(3)}, bkn2019)).toThrow("unknown instansi: number 3 of 3");
  });

  it("equals scoring every employee, under every scheme and setting", () => {
    fc.assert(
      fc.property(fc.array(employeeRecord, {maxLength: 120, size: "max"}), ruleset, (records, scheme) => {
        const {population, missing} = rules(scheme);
        const expected: Record<string, number> = {};
        const totals = groups.map(() => ({population: 0, complete: 0, n: 0, sums: [0, 0, 0, 0]}));
        for (const record of records) {
          if (!population.includes(record.status)) continue;
          const total = totals[groups.indexOf(record.instansi)]!;
          const complete = explainEmployee(record, scheme).every((r) => !r.row?.missing);
          total.population++;
          if (complete) total.complete++;
          else if (missing === "excluded") continue;
          total.n++;
          const points = dimensions.map((d) => scoreEmployee(record, scheme).points[d]);
          points.forEach((p, d) => (total.sums[d]! += p));
          const name = `${record.instansi} ${points.join(" ")}`;
          expected[name] = (expected[name] ?? 0) + 1;
        }
        const scored = scoreTally(tallied(records), scheme);
        expect(entries(scored)).toEqual(expected);
        for (const [g, total] of totals.entries()) {
          expect(scored.population[g]).toBe(total.population);
          expect(scored.complete[g]).toBe(total.complete);
          expect(scored.n[g]).toBe(total.n);
          expect(scored.sums.map((s) => s[g])).toEqual(total.sums);
        }
      }),
      {numRuns: 150}
    );
  });

  it("keeps each quadruple of points once", () => {
    fc.assert(
      fc.property(fc.array(employeeRecord), ruleset, (records, scheme) => {
        const {points} = scoreTally(tallied(records), scheme);
        const quadruples = [...points[0].keys()].map((t) => points.map((p) => p[t]).join(" "));
        expect(new Set(quadruples).size).toBe(quadruples.length);
      })
    );
  });
});
