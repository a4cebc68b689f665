import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {EmployeeRecord} from "../../../lib/dataset/types.js";
import {groupings} from "../../../lib/dataset/groupings.js";
import {groupByTuple} from "../../../lib/groups/groupByTuple.js";
import {groupCounts} from "../../../lib/groups/groupCounts.js";
import {groupDistributions} from "../../../lib/groups/groupDistributions.js";
import {groupHistograms} from "../../../lib/groups/groupHistograms.js";
import {groupMeans} from "../../../lib/groups/groupMeans.js";
import {onlyInside} from "../../../lib/groups/onlyInside.js";
import {splitCounts} from "../../../lib/groups/splitCounts.js";
import {tupleValues} from "../../../lib/groups/tupleValues.js";
import {dimensions} from "../../../lib/scheme/dimensions.js";
import {rules} from "../../../lib/scheme/rules.js";
import {schemes} from "../../../lib/scheme/schemes.js";
import {explainEmployee} from "../../../lib/score/explainEmployee.js";
import {scoreEmployee} from "../../../lib/score/scoreEmployee.js";
import {distributions} from "../../../lib/summary/distributions.js";
import {histogram} from "../../../lib/summary/histogram.js";
import {mean} from "../../../lib/summary/mean.js";
import {size} from "../../../lib/summary/size.js";
import {scoreTally} from "../../../lib/tally/scoreTally.js";
import {tallyRows} from "../../../lib/tally/tallyRows.js";
import type {Tally} from "../../../lib/tally/types.js";
import {tallyEmployees} from "../../../lib/tally/tallyEmployees.js";
import {values} from "../../../data/values.js";
import {expand} from "../distribution/arbitrary.js";
import {scoredOf} from "../summary/scoredOf.js";
import {employeeRecord, groups, ruleset, weights} from "../tally/arbitrary.js";

const legal = {kualifikasi: 0.25, kompetensi: 0.4, kinerja: 0.3, disiplin: 0.05};

const scored = scoredOf(
  ["a", "b"],
  [
    {g: 0, count: 30, points: [15, 40, 25, 5]}, // 85
    {g: 0, count: 10, points: [20, 0, 30, 5]}, // 55
    {g: 1, count: 4, points: [25, 40, 15, 5]}, // 85
    {g: 1, count: 7, points: [0, 0, 0, 0], out: -2},
    {g: 1, count: 8, points: [0, 0, 0, 0], out: -1}
  ]
);
const women = Uint32Array.of(12, 3, 0, 7, 8);
const all = Uint32Array.of(30, 10, 4, 7, 8);
const grouped = groupByTuple(scored, [all, women]);
const plain = ({values, counts}: {values: Float64Array; counts: Float64Array}) => [[...values], [...counts]];

describe("groupByTuple", () => {
  it("counts the people of each group who are scored", () => {
    expect([...grouped.n]).toEqual([44, 15]);
  });

  it("refuses counts of another tally", () => {
    expect(() => groupByTuple(scored, [all, Uint32Array.of(1)])).toThrow(
      new RangeError("group 1 counts 1 cells, but the tally has 5")
    );
  });
});

describe("groupHistograms and groupMeans", () => {
  it("count and average without sorting anyone", () => {
    expect(groupHistograms(grouped, legal, 10).map((row) => [...row])).toEqual([
      [0, 0, 0, 0, 0, 10, 0, 0, 34, 0],
      [0, 0, 0, 0, 0, 3, 0, 0, 12, 0]
    ]);
    // (34 · 85 + 10 · 55) ÷ 44 and (12 · 85 + 3 · 55) ÷ 15.
    expect([...groupMeans(grouped, legal)].map((mean) => mean.toFixed(6))).toEqual(["78.181818", "79.000000"]);
    expect([...groupMeans(grouped, legal, {measure: legal, from: 0, to: 60})]).toEqual([55, 55]);
    expect([...groupMeans(grouped, legal, {measure: legal, from: 0, to: 10})]).toEqual([NaN, NaN]);
  });

  it("say what the distributions say, under any weights", () => {
    fc.assert(
      fc.property(weights, fc.integer({min: 1, max: 100}), (w, bins) => {
        const exact = groupDistributions(grouped, w);
        expect(groupHistograms(grouped, w, bins).map((row) => [...row])).toEqual(exact.map((d) => histogram(d, bins)));
        for (const [g, value] of groupMeans(grouped, w).entries()) expect(value).toBeCloseTo(mean(exact[g]!), 9);
      })
    );
  });
});

describe("groupDistributions", () => {
  it("gives the index under any weights", () => {
    expect(groupDistributions(grouped, legal).map(plain)).toEqual([
      [
        [55, 85],
        [10, 34]
      ],
      [
        [55, 85],
        [3, 12]
      ]
    ]);
  });

  it("gives a dimension in percent of its maximum", () => {
    expect(groupDistributions(grouped, "kualifikasi").map(plain)).toEqual([
      [
        [60, 80, 100],
        [30, 10, 4]
      ],
      [
        [60, 80],
        [12, 3]
      ]
    ]);
  });

  it("looks only at those in a range of another measure, both ends included", () => {
    const within = {measure: "kualifikasi" as const, from: 80, to: 100};
    expect(groupDistributions(grouped, legal, within).map(plain)).toEqual([
      [
        [55, 85],
        [10, 4]
      ],
      [[55], [3]]
    ]);
    expect([...groupCounts(grouped, within)]).toEqual([14, 3]);
  });

  it("takes a value off an end by rounding to be on it", () => {
    expect([...groupCounts(grouped, {measure: legal, from: 85 + 1e-12, to: 90})]).toEqual([34, 12]);
    expect([...groupCounts(grouped, {measure: legal, from: 85.01, to: 90})]).toEqual([0, 0]);
  });

  it("refuses a range that ends before it starts, and a dimension there is not", () => {
    expect(() => groupCounts(grouped, {measure: legal, from: 60, to: 50})).toThrow(
      new RangeError("no range from 60 to 50")
    );
    expect(() => tupleValues(grouped, "umur" as "kinerja")).toThrow(new RangeError("unknown dimension: umur"));
  });

  it("says what scoring the people of a group one by one says", () => {
    const people = fc.array(employeeRecord, {maxLength: 80});
    fc.assert(
      fc.property(people, ruleset, weights, fc.constantFrom(...dimensions), (records, scheme, w, dimension) => {
        const {population, missing} = rules(scheme);
        const counted = records.filter(
          (e) =>
            population.includes(e.status) &&
            (missing === "zero" || explainEmployee(e, scheme).every((r) => !r.row?.missing))
        );
        const tally = tallyEmployees(records, groups, schemes);
        const parts = groupings.jenisKelamin.values.map((v) => records.filter((e) => e.jenisKelamin === v));
        const grouped = groupByTuple(
          scoreTally(tally, scheme),
          parts.map((part) => countCells(tally, part))
        );
        const maximum = scheme.dimensions.find((d) => d.id === dimension)!.maximum;
        const ofIndex = groupDistributions(grouped, w).map(expand);
        const ofDimension = groupDistributions(grouped, dimension).map(expand);
        const within = {measure: dimension, from: 40, to: 80};
        const brushed = groupDistributions(grouped, w, within).map(expand);
        for (const [g, part] of parts.entries()) {
          const scores = part.filter((e) => counted.includes(e)).map((e) => scoreEmployee(e, scheme, w));
          const share = (s: (typeof scores)[0]) => (100 * s.points[dimension]) / maximum;
          const sorted = (x: number[]) => x.sort((a, b) => a - b);
          expect(ofIndex[g]).toEqual(sorted(scores.map((s) => s.index)));
          expect(ofDimension[g]).toEqual(sorted(scores.map(share)));
          expect(brushed[g]).toEqual(
            sorted(scores.filter((s) => share(s) >= 40 && share(s) <= 80).map((s) => s.index))
          );
          expect(groupCounts(grouped, within)[g]).toBe(brushed[g]!.length);
          expect(onlyInside(grouped, within).n[g]).toBe(brushed[g]!.length);
          expect(groupDistributions(onlyInside(grouped, within), w)[g]).toEqual(
            groupDistributions(grouped, w, within)[g]
          );
        }
      }),
      {numRuns: 60}
    );
  });
});

/** How many of some records are in each cell of a tally. */
function countCells(tally: Tally, some: readonly EmployeeRecord[]): Uint32Array {
  const key = (t: Tally) =>
    [...tallyRows(t)].map(({instansi, employee}) =>
      JSON.stringify([instansi, {...employee, syaratPendidikan: employee.syaratPendidikan ?? null}])
    );
  const place = new Map(key(tally).map((k, cell) => [k, cell]));
  const counts = new Uint32Array(tally.count.length);
  for (const record of some) counts[place.get(key(tallyEmployees([record], groups, schemes))[0]!)!]! += 1;
  return counts;
}

describe("splitCounts", () => {
  it("splits each cell's people by the level of a column", () => {
    const column = {levels: ["S1", "SLTA"], codes: Uint8Array.of(1, 0, 1)};
    expect(splitCounts(Uint32Array.of(5, 7, 9), column, ["S2", "S1", "SLTA"]).map((c) => [...c])).toEqual([
      [0, 0, 0],
      [0, 7, 0],
      [5, 0, 9]
    ]);
  });

  it("refuses a level that is not listed, unless nobody is at it", () => {
    const column = {levels: ["S1", "SLTA"], codes: Uint8Array.of(1, 0)};
    expect(() => splitCounts(Uint32Array.of(5, 7), column, ["S1"])).toThrow(
      new RangeError("unknown level: SLTA, in cell 1")
    );
    expect(splitCounts(Uint32Array.of(0, 7), column, ["S1"]).map((c) => [...c])).toEqual([[0, 7]]);
    expect(() => splitCounts(Uint32Array.of(5), column, ["S1"])).toThrow(
      new RangeError("counts for 1 cells, but the column has 2")
    );
  });

  it("by agency, gives the agencies' own distributions", () => {
    fc.assert(
      fc.property(fc.array(employeeRecord, {maxLength: 60}), ruleset, weights, (records, scheme, w) => {
        const tally = tallyEmployees(records, groups, schemes);
        const scored = scoreTally(tally, scheme);
        const split = splitCounts(tally.count, {levels: tally.groups, codes: tally.group}, tally.groups);
        const grouped = groupByTuple(scored, split);
        expect([...grouped.n]).toEqual([...scored.n]);
        expect(groupDistributions(grouped, w).map(plain)).toEqual(distributions(scored, w).map(plain));
        expect(groupDistributions(grouped, w).map(size)).toEqual([...scored.n]);
      })
    );
  });
});

describe("groupings", () => {
  it("are of the values that the records may hold", () => {
    for (const {column, values: known} of Object.values(groupings)) {
      expect(known).toEqual(values[column]);
    }
  });
});
