import {describe, expect, it} from "vitest";
import {bkn2019, configure, isProtected, normalizeWeights, scoreTally, standings} from "../../lib/index.js";
import type {Cross, DistributionView, Filter, Scenario, Tally, Weights} from "../../lib/index.js";
import {agenciesInside} from "../../src/distributions/agenciesInside.js";
import {agencyUnits} from "../../src/distributions/agencyUnits.js";
import {behindData} from "../../src/distributions/behind.js";
import {binTable, quantileTable} from "../../src/distributions/chart/tables.js";
import {barsData, distributionData} from "../../src/distributions/distributionData.js";
import {everyoneIn, filteredPeople} from "../../src/distributions/people.js";
import type {GroupingId} from "../../src/distributions/people.js";
import {precisionData} from "../../src/distributions/precision.js";
import {groupScores} from "../../src/distributions/scoredGroups.js";
import {scoresOf} from "../../src/distributions/scores.js";
import {askedSides} from "../../src/distributions/sides/askedSides.js";
import {compareSides} from "../../src/distributions/sides/compareSides.js";
import {groundsOf} from "../../src/distributions/sides/grounds.js";
import {plainDistribution} from "../../src/state/scenario/distributionText.js";
import {pilot} from "../kit/fixture.js";

const name = (_: GroupingId, id: string) => id;
const percents = (...w: number[]) =>
  normalizeWeights({kualifikasi: w[0]!, kompetensi: w[1]!, kinerja: w[2]!, disiplin: w[3]!});

type Asked = {weights: Weights; view?: Partial<DistributionView>; filter?: Filter; settings?: Record<string, string>};

/** All that the page shows of people but their numbers and means, as a text. A new figure of the page joins it here. */
function shownOf(tally: Tally, {weights, view: more, filter = {}, settings = {}}: Asked, cross: Cross | null = null) {
  const scheme = configure(bkn2019, settings);
  const scored = scoreTally(tally, scheme);
  const everyone = everyoneIn(tally, cross)!;
  const people = filteredPeople(everyone, filter, null)!;
  const crowd = groupScores(people, scored, groupScores(everyone, scored));
  const view = {...plainDistribution, ...more};
  const scores = scoresOf(crowd, view, weights, scheme);
  const scenario = {distribution: view, filter, instansi: null, blind: false} as unknown as Scenario;
  const data = distributionData(scores, scenario, scheme, name, null);
  const units = agenciesInside(scores, agencyUnits(people, crowd, scheme));
  const behind = behindData(scores, units, weights);
  const precision = precisionData(scores, units, weights, (id) => id, false);
  const table = quantileTable(data, "en");
  const dataset = {id: "d", fingerprint: null};
  const asked = askedSides(null, crowd, view.by, name, {baseline: "", kept: [], dataset, blind: false, locale: "en"});
  const grounds = groundsOf(asked, {everyone, people, scored, baseline: {scheme, weights}, by: view.by});
  const filtered = Object.keys(filter).length > 0;
  const sides = compareSides(asked, grounds, {scores, view, weights, scheme, filtered, locale: "en"});
  const agencies = standings(units, weights, scheme).map(({index}) => (index ?? NaN).toFixed(2));
  return {
    /** The mean stands in the third column. */
    known: JSON.stringify([table?.rows().map((row) => [row[1], Number(row[2]).toFixed(2)]), agencies]),
    rest: JSON.stringify([
      table?.rows().map((row) => row.filter((_, c) => c !== 2)),
      binTable({...data, view: {...view, picture: "histogram"}}, "en")?.rows(),
      data.shapes.map((shape) => [
        [...shape.spread().values],
        [...shape.spread().counts],
        shape.drawn(),
        shape.placed()
      ]),
      data.inside,
      barsData(scores, scenario, name).groupings.map(({groups}) => groups.map(({inside, share}) => [inside, share])),
      behind && {...behind, agencies: null},
      precision.rows.map(({se}) => se),
      sides.found && [sides.found.quantiles, sides.found.above]
    ])
  };
}

/** The pilot with people of one agency at other levels of discipline: `moves` from one to another, each so many people. */
function twinOf(tally: Tally, agency: number, moves: [from: string, to: string, people: number][]): Tally {
  const {levels, codes} = tally.columns.hukdis;
  const count = tally.count.slice();
  for (const [from, to, people] of moves) {
    let left = people;
    const key = (i: number) =>
      JSON.stringify(Object.entries(tally.columns).map(([id, column]) => (id === "hukdis" ? 0 : column.codes[i])));
    const at = (level: string) =>
      [...codes.keys()].filter((i) => tally.group[i] === agency && levels[codes[i]!] === level);
    const targets = new Map(at(to).map((i) => [key(i), i]));
    for (const cell of at(from)) {
      const target = targets.get(key(cell));
      if (target === undefined) continue;
      const some = Math.min(left, count[cell]!);
      count[cell]! -= some;
      count[target]! += some;
      left -= some;
      if (left === 0) break;
    }
    expect(left).toBe(0);
  }
  return {...tally, count};
}

describe("one agency, counted two ways that its number and its means do not tell apart", () => {
  const agency = pilot.tally.groups.indexOf("kota-bontang");
  // Bontang has punished 2, 4 and 3 people: ringan loses 2 points, sedang 3, berat 4. One berat less, two ringan more.
  const twin = twinOf(pilot.tally, agency, [
    ["berat", "tidak", 1],
    ["tidak", "ringan", 2]
  ]);

  it("has other people", () => {
    expect([...twin.count]).not.toEqual([...pilot.tally.count]);
    const [a, b] = [pilot.tally, twin].map((tally) => scoreTally(tally, bkn2019));
    expect(b!.sums[3][agency]).toBe(a!.sums[3][agency]);
  });

  const weights = [percents(0, 0, 0, 100), percents(25, 40, 30, 5), percents(1, 0, 0, 99), percents(37, 13, 21, 29)];
  const views: [string, Asked[]][] = [
    ["four weightings", weights.map((w) => ({weights: w}))],
    ["discipline alone", [{weights: weights[1]!, view: {measure: "disiplin"}}]],
    ["a filter", [{weights: weights[0]!, filter: {jenisJabatan: ["fungsional"]}}]],
    ["another rule", [{weights: weights[0]!, settings: {populasi: "asn"}}]],
    [
      "a range",
      [
        {weights: weights[1]!, view: {range: [61, 80]}},
        {weights: weights[2]!, view: {range: [0, 60]}}
      ]
    ],
    ["education and a range", [{weights: weights[1]!, view: {by: "pendidikan", range: [61, 80]}}]]
  ];
  it.each(views)("looks the same under %s", (_, asked) => {
    for (const one of asked) {
      const [a, b] = [shownOf(pilot.tally, one), shownOf(twin, one)];
      expect(b.rest).toBe(a.rest);
      if (!one.filter) expect(b.known).toBe(a.known);
    }
  });
});

describe("were people shown as they are", () => {
  it("the same spread, mean and number would be told apart, so that the test can fail", () => {
    const discipline = (one: Tally) => {
      const {points, start, group, count} = scoreTally(one, bkn2019);
      const agency = one.groups.indexOf("kota-bontang");
      const squares = points[3].map((p, t) => {
        let people = 0;
        for (let e = start[t]!; e < start[t + 1]!; e++) if (group[e] === agency) people += count[e]!;
        return people * (5 - p) ** 2;
      });
      return Math.sqrt(400 * (squares.reduce((a, b) => a + b, 0) / 3000)).toFixed(3);
    };
    // 2 · 4 + 4 · 9 + 3 · 16 + 6 · 25 points squared are lost; of the twin 4 · 4 + 4 · 9 + 2 · 16 + 6 · 25.
    const agency = pilot.tally.groups.indexOf("kota-bontang");
    const twin = twinOf(pilot.tally, agency, [
      ["berat", "tidak", 1],
      ["tidak", "ringan", 2]
    ]);
    expect([discipline(pilot.tally), discipline(twin)]).toEqual(["5.680", "5.586"]);
  });
});

describe("parts of blocks", () => {
  it("let through nobody or ten whatever is asked of the records, and differ by as many", () => {
    const {tally} = pilot;
    const sel: number[] = [];
    const n: number[] = [];
    const values: number[][] = [[], [], []];
    for (const [cell, people] of tally.count.entries())
      for (let k = 0; k < people; k++) {
        sel.push(cell);
        n.push(1);
        values[0]!.push((cell + 3 * k) % 2);
        values[1]!.push((cell + 5 * k) % 4);
        values[2]!.push(k % 7 === 0 ? 3 : k % 3);
      }
    const blocks = everyoneIn(tally, {sel, n, values})!.blocks!;
    const {everyone, ...asked} = {
      everyone: blocks,
      women: filteredPeople(blocks, {jenisKelamin: ["P"]}, null)!,
      young: filteredPeople(blocks, {jenisKelamin: ["P"], kelompokUmur: ["<=30"]}, null)!,
      others: filteredPeople(blocks, {kelompokUmur: ["<=30", "41-50"], kanal: ["tidak-ada"]}, null)!
    };
    const {women, young, others} = asked;
    const sums: ((cell: number) => number)[] = [
      (i) => women.count[i]!,
      (i) => young.count[i]!,
      (i) => others.count[i]!,
      (i) => everyone.count[i]! - women.count[i]!,
      (i) => women.count[i]! - young.count[i]!
    ];
    expect(everyone.count.reduce((a, b) => a + b, 0)).toBe(tally.count.reduce((a, b) => a + b, 0));
    for (const sum of sums)
      expect([...everyone.count.keys()].filter((i) => sum(i) < 0 || isProtected(sum(i)))).toEqual([]);
  });
});
