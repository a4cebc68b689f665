import fc from "fast-check";
import {configure, dimensions, narrow, schemeById, standings, tallyEmployees} from "../../src/lib/index.js";
import type {Filter, Ruleset, Scheme, Standing, Unit, Weights} from "../../src/lib/index.js";
import {unitsOver} from "../../src/model/evaluation.js";
import {protectionIn} from "../../src/model/protection.js";
import {employee} from "../lib/tally/arbitrary.js";
import {recount, rulesets, tenths, twoTables, unitsOf, weights, weightsOf} from "./generate.js";
import type {Recount} from "./generate.js";
import {meanOf, scored} from "./people.js";

/** One side of a comparison: as pages have it, and who is ranked counted again. */
export type Side = {units: Unit[]; weights: Weights; scheme: Scheme; standings: Standing[]; counted: Recount[]};

export type Sides = [Side, Side, Side];

type Ground = {units: Unit[]; indexOf: (id: string) => number};

const schemeOf = ({scheme, settings}: Pick<Ruleset, "scheme" | "settings">) => configure(schemeById(scheme), settings);

/** A billionth of a point is no lead: sums of other order differ by less. */
const scale = 1e9;

function sideOf({scheme, weights}: {scheme: Scheme; weights: Weights}, {units, indexOf}: Ground): Side {
  const scores = units
    .filter((unit) => !unit.protected && unit.n > 0)
    .map(({id}) => ({id, score: Math.round(indexOf(id) * scale)}));
  return {
    ...{units, weights, scheme, standings: standings(units, weights, scheme)},
    counted: scores.map(({id, score}) => ({
      ...{id, score, scale},
      rank: 1 + scores.filter((other) => other.score > score).length
    }))
  };
}

/** Shares in few steps under the regulation: many ties, and agencies that come and go. */
const ofShares: fc.Arbitrary<Sides> = fc
  .tuple(twoTables, fc.tuple(weights, weights, weights))
  .map(([{before, after}, given]) => {
    const scheme = schemeOf({scheme: "bkn2019", settings: {}});
    return [before, after, before].map(({shares, left}, k) => {
      const units = unitsOf(shares, left);
      const weights = given[k]!;
      return {
        ...{units, weights, scheme},
        standings: standings(units, weights, scheme),
        counted: recount(shares, left, weights)
      };
    }) as Sides;
  });

const threeRules = fc.tuple(rulesets, rulesets, rulesets);

/** Employees under any rules, options and filters; scored one by one. */
const ofPeople: fc.Arbitrary<Sides> = fc
  .record({
    kinds: fc.array(employee, {minLength: 2, maxLength: 5}),
    counts: fc.array(
      fc.array(fc.oneof(fc.constant(0), fc.integer({min: 10, max: 25}), fc.nat(9)), {minLength: 5, maxLength: 5}),
      {minLength: 1, maxLength: 6}
    ),
    twins: fc.boolean(),
    rules: threeRules,
    filtered: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean())
  })
  .map(({kinds, counts, twins, rules, filtered}) => {
    const rows = twins ? [...counts, counts[0]!] : counts;
    const agencies = rows.map((_, g) => `u${g}`);
    const persons = rows.flatMap((row, g) =>
      kinds.flatMap((employee, k) => Array.from({length: row[k]!}, () => ({agency: agencies[g]!, employee})))
    );
    const schemes = rules.map(schemeOf);
    const tally = tallyEmployees(
      persons.map(({employee, agency}) => ({...employee, instansi: agency})),
      agencies,
      schemes
    );
    const manifest = {content: "records", file: {rows: persons.length}};
    const dataset = {kind: "records", tally, manifest, fingerprint: "0".repeat(64)} as never;
    return rules.map(({weights}, k) => {
      const scheme = schemes[k]!;
      const filter: Filter = filtered[k] ? {jenisJabatan: [kinds[0]!.jenisJabatan]} : {};
      const units = unitsOver(narrow(tally, filter), dataset, scheme, protectionIn(dataset, filter));
      const indexOf = (id: string) =>
        meanOf(
          persons
            .filter(
              ({agency, employee}) =>
                agency === id && (!filtered[k] || employee.jenisJabatan === kinds[0]!.jenisJabatan)
            )
            .map(({employee}) => scored(employee, scheme, weights))
            .filter(({isCounted}) => isCounted)
            .map(({index}) => index)
        );
      return sideOf({scheme, weights}, {units, indexOf});
    }) as Sides;
  });

/** A table of means of one's own, to one decimal, with rows that are alike and rows of few people. */
const ofMeans: fc.Arbitrary<Sides> = fc
  .record({
    rows: fc.array(
      fc.record({n: fc.constantFrom(0, 5, 40, 200), parts: fc.tuple(...dimensions.map(() => fc.nat(10)))}),
      {minLength: 1, maxLength: 7}
    ),
    fine: fc.boolean(),
    rules: threeRules,
    moved: tenths
  })
  .map(({rows, fine, rules, moved}) => {
    const steps = fine ? 10 : 2;
    return rules.map((ruleset, k) => {
      const scheme = schemeOf(ruleset);
      const weights = k === 2 ? weightsOf(moved) : ruleset.weights;
      const table = rows.map(({n, parts}, i) => ({
        ...{unit: `u${i}`, n},
        ...Object.fromEntries(
          scheme.dimensions.map(({id, maximum}, m) => [id, ((parts[m]! % (steps + 1)) / steps) * maximum])
        )
      }));
      const dataset = {kind: "aggregates", units: table, manifest: null} as never;
      const units = unitsOver(null, dataset, scheme, protectionIn(dataset, {}));
      const indexOf = (id: string) =>
        rows[Number(id.slice(1))]!.parts.reduce(
          (sum, part, m) => sum + 100 * ((part % (steps + 1)) / steps) * weights[dimensions[m]!],
          0
        );
      return sideOf({scheme, weights}, {units, indexOf});
    }) as Sides;
  });

/** Three sides over the same agencies: of shares, of employees, or of a table of means. */
export const sides: fc.Arbitrary<Sides> = fc.oneof(
  {weight: 3, arbitrary: ofShares},
  {weight: 2, arbitrary: ofPeople},
  {weight: 2, arbitrary: ofMeans}
);
