import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {
  bkn2019,
  boxSummary,
  census,
  groupings,
  isProtected,
  moveWeight,
  scoreTally,
  tallyEmployees
} from "../../lib/index.js";
import type {Employee, Scenario, Weights} from "../../lib/index.js";
import {quantilesOf} from "../../src/distributions/shape.js";
import type {Shape} from "../../src/distributions/shape.js";
import {agencyUnits} from "../../src/distributions/agencyUnits.js";
import {askedSides, keptSpecifications} from "../../src/distributions/sides/askedSides.js";
import {compareSides} from "../../src/distributions/sides/compareSides.js";
import type {ShownSides} from "../../src/distributions/sides/compareSides.js";
import {groundsOf} from "../../src/distributions/sides/grounds.js";
import {groupScores} from "../../src/distributions/scoredGroups.js";
import {bars, insideCount, scoresOf, picture} from "../../src/distributions/scores.js";
import {byColumn} from "../../src/distributions/people.js";
import type {People} from "../../src/distributions/people.js";
import type {SavedScenario} from "../../src/state/scenario/savedScenario.js";
import {plainDistribution} from "../../src/state/scenario/distributionText.js";
import {agenciesInside} from "../../src/distributions/agenciesInside.js";
import {behindData} from "../../src/distributions/behind.js";
import {precisionData} from "../../src/distributions/precision.js";
import {pickGroup, pickView} from "../../src/distributions/pick.js";

const employee = (pendidikan: Employee["pendidikan"], jpTeknis: number): Employee => ({
  status: "PNS",
  jenisJabatan: "pelaksana",
  pendidikan,
  diklatJabatan: null,
  jpTeknis,
  seminar: false,
  kinerja: {skala: "predikat", predikat: "baik"},
  hukdis: "tidak"
});

/** `people[g]` of agency g: how many have S1 with the hours, S1 without, and SLTA without. */
function crowdOf(people: [number, number, number][], keep?: (n: number, cell: number) => number) {
  const groups = people.map((_, g) => `instansi-${g}`);
  const employees = people.flatMap(([a, b, c], g) => [
    ...Array.from({length: a}, () => ({...employee("S1", 20), instansi: groups[g]!})),
    ...Array.from({length: b}, () => ({...employee("S1", 0), instansi: groups[g]!})),
    ...Array.from({length: c}, () => ({...employee("SLTA", 0), instansi: groups[g]!}))
  ]);
  const tally = tallyEmployees(employees, groups, [bkn2019]);
  const of = (count: Uint32Array): People => ({
    tally,
    cross: null,
    census: census(tally),
    filter: {},
    only: null,
    blocks: null,
    count,
    groupings: [
      {
        id: "instansi",
        values: groups,
        counts: groups.map((_, g) => count.map((n, i) => (tally.group[i] === g ? n : 0)))
      },
      {id: "pendidikan", values: groupings.pendidikan.values, counts: byColumn(tally, count, "pendidikan")}
    ]
  });
  const scored = scoreTally(tally, bkn2019);
  const wide = groupScores(of(tally.count), scored);
  const data = keep ? of(tally.count.map(keep)) : of(tally.count);
  return {people: data, scored, scoredGroups: groupScores(data, scored, wide)};
}

const view = {measure: "indeks", by: "instansi", picture: "histogram", range: null} as const;
const label = (_: string, id: string) => id;
const plain = {blind: false, filtered: false};

describe("look", () => {
  it("moves every score with the weights", () => {
    const {scoredGroups} = crowdOf([[30, 20, 50]]);
    const heavier = moveWeight(bkn2019.weights, "kompetensi", 0.6);
    const [before, after] = [bkn2019.weights, heavier].map(
      (w: Weights) => scoresOf(scoredGroups, view, w, bkn2019).means[0]!
    );
    expect(after).toBeLessThan(before!);
  });

  it("counts those in a range, whatever the group", () => {
    const {scoredGroups} = crowdOf([
      [30, 20, 50],
      [10, 40, 0]
    ]);
    const scores = scoresOf(scoredGroups, {...view, measure: "kompetensi", range: [50, 100]}, bkn2019.weights, bkn2019);
    // 22,5 of 40 points for 20 hours in an executing post: 56,25%.
    expect([...scores.inside!.n].slice(0, 2)).toEqual([30, 10]);
    expect(insideCount(scores)).toEqual({n: 40, of: 150});
    const [agencies] = bars(scores, {}, label, {blind: false, only: null});
    expect(agencies!.groups.map(({inside, share}) => [inside, share])).toEqual([
      [30, 0.3],
      [10, 0.2]
    ]);
  });
});

/** What is told together, and how many that are. */
const blocksOf = ({bins}: Shape) =>
  [...new Set(bins.map(({block}) => block))].map((block) => {
    const parts = bins.filter((bin) => bin.block === block);
    return {parts, share: parts.reduce((sum, {share}) => sum + share, 0)};
  });

/** People from … to, where that is a sum of blocks. */
function peopleIn(blocks: ReturnType<typeof blocksOf>, n: number, from: number, to: number): number | null {
  let people = 0;
  for (const {parts, share} of blocks) {
    const inside = parts.filter((part) => part.from >= from && part.to <= to).length;
    if (inside === parts.length) people += share * n;
    else if (parts.some((part) => part.from < to && part.to > from)) return null;
  }
  return Math.round(people);
}

describe("what may be seen", () => {
  it("is no group of fewer than ten, and not the one that would tell of it", () => {
    const {scoredGroups} = crowdOf([[200, 100, 4]]);
    const scores = scoresOf(scoredGroups, view, bkn2019.weights, bkn2019);
    const education = bars(scores, {}, label, {blind: false, only: null})[1]!.groups;
    expect(education.find(({id}) => id === "SLTA")).toMatchObject({n: null, inside: null, mean: NaN});
    expect(education.find(({id}) => id === "S1")!.n).toBeNull();
    expect(picture(scores, "pendidikan", label, plain)).toMatchObject({shapes: [], hidden: 2});
  });

  it("is no bin of one to nine people of any group that is drawn", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40)), {minLength: 1, maxLength: 4}), (people) => {
        const {scoredGroups} = crowdOf(people);
        if (scoredGroups.n === 0) return;
        for (const by of ["instansi", "pendidikan"] as const)
          for (const shape of picture(scoresOf(scoredGroups, view, bkn2019.weights, bkn2019), by, label, plain).shapes)
            for (const {share} of blocksOf(shape)) expect(share === 0 || share * shape.n > 9.999).toBe(true);
      }),
      {numRuns: 40}
    );
  });

  it("is no bin of one to nine people that a filter leaves out of a group that is drawn", () => {
    const people = fc.array(fc.tuple(fc.nat(60), fc.nat(60), fc.nat(60)), {minLength: 1, maxLength: 3});
    let compared = 0;
    fc.assert(
      fc.property(people, fc.array(fc.nat(60), {minLength: 9, maxLength: 9}), (people, out) => {
        const {scoredGroups} = crowdOf(people, (n, cell) => Math.max(0, n - out[cell]!));
        const before = picture(
          scoresOf(crowdOf(people).scoredGroups, view, bkn2019.weights, bkn2019),
          "instansi",
          label,
          plain
        );
        const after = picture(scoresOf(scoredGroups, view, bkn2019.weights, bkn2019), "instansi", label, {
          ...plain,
          filtered: true
        });
        for (const shape of after.shapes) {
          const wide = before.shapes.find(({id}) => id === shape.id)!;
          // What both pictures tell of the same numbers: taking one from the other must not tell of few.
          const [most, fewer] = [blocksOf(wide), blocksOf(shape)];
          const people = wide.bins.filter(({share}) => share > 0);
          for (const {from} of people)
            for (const {to} of people) {
              if (to <= from) continue;
              const [all, some] = [peopleIn(most, wide.n, from, to), peopleIn(fewer, shape.n, from, to)];
              if (all === null || some === null) continue;
              compared += 1;
              expect(isProtected(all - some)).toBe(false);
            }
        }
      }),
      {numRuns: 200}
    );
    expect(compared).toBeGreaterThan(200);
  });

  it("is no size of an agency whose name is masked", () => {
    const {scoredGroups} = crowdOf([
      [30, 20, 50],
      [10, 40, 0]
    ]);
    const scores = scoresOf(scoredGroups, view, bkn2019.weights, bkn2019);
    const shown = [
      ...picture(scores, "instansi", label, {...plain, blind: true}).shapes,
      ...bars(scores, {}, label, {blind: true, only: null})[0]!.groups
    ];
    expect(shown.map(({n}) => n)).toEqual([NaN, NaN, NaN, NaN]);
  });
});

describe("quantiles of what is drawn", () => {
  const ends = (shape: Shape) => Object.values(quantilesOf(shape));

  it("are exact of an agency as a whole, and are the bins' ends anywhere else", () => {
    const people = fc.array(fc.tuple(fc.nat(60), fc.nat(60), fc.nat(60)), {minLength: 1, maxLength: 3});
    let loose = 0;
    fc.assert(
      fc.property(people, fc.array(fc.nat(60), {minLength: 9, maxLength: 9}), (people, out) => {
        const {scoredGroups} = crowdOf(people, (n, cell) => Math.max(0, n - out[cell]!));
        if (scoredGroups.n === 0) return;
        const scores = scoresOf(scoredGroups, view, bkn2019.weights, bkn2019);
        for (const filtered of [false, true])
          for (const shape of picture(scores, "instansi", label, {...plain, filtered}).shapes) {
            const exact = boxSummary(scores.all()[Number(shape.id.split("-")[1])]!);
            for (const [i, value] of Object.values(exact).entries()) {
              const bounds = ends(shape)[i];
              if (!filtered) expect(bounds).toEqual({low: value, high: value});
              else if (bounds) {
                expect(Number.isInteger(bounds.low) && Number.isInteger(bounds.high)).toBe(true);
                expect(value).toBeGreaterThanOrEqual(bounds.low - 1e-6);
                expect(value).toBeLessThanOrEqual(bounds.high + 1e-6);
                loose += 1;
              }
            }
          }
      }),
      {numRuns: 60}
    );
    expect(loose).toBeGreaterThan(50);
  });

  it("follow from the bins that are told, and from nothing else", () => {
    // 12 and 14 people of whom 26 are told together: who stands where in the block changes nothing.
    const shapes = [
      [12, 14],
      [14, 12]
    ].map(([a, b]): Shape => {
      const bins = [{from: 0, to: 60, share: 1, block: 0, merged: true}];
      const values = {values: Float64Array.of(20, 50), counts: Float64Array.of(a!, b!)};
      return {
        ...{id: "", label: "", n: a! + b!, mean: 0, sd: () => 0, bins, drawn: () => bins},
        placed: () => bins.map((bin) => ({...bin, at: null, sd: 0})),
        ...{spread: () => values, exact: null}
      };
    });
    expect(ends(shapes[0]!)).toEqual(ends(shapes[1]!));
    expect(ends(shapes[0]!)[2]).toEqual({low: 0, high: 60});
  });

  it("place a cumulative share where people stand, and nobody where they are told together", () => {
    // 40 with the hours and 20 without, all S-1 and Baik: indexes of 67.5 and 45, to the digit.
    const {scoredGroups} = crowdOf([[40, 20, 0]]);
    const {shapes} = picture(scoresOf(scoredGroups, view, bkn2019.weights, bkn2019), "instansi", label, plain);
    const rises = shapes[0]!.placed().filter(({share}) => share > 0);
    expect(rises.map(({at}) => at)).toEqual([45, 67.5]);
    expect(rises.map(({share}) => share)).toEqual([1 / 3, 2 / 3].map((share) => expect.closeTo(share, 12)));
  });

  it("part merged bins of an agency as a whole as its percentiles lie, so that a peak stays a peak", () => {
    // Agency 0: 300 at one score, 4 at another; only the first is a peak, and both are told together.
    const {scoredGroups} = crowdOf([
      [300, 4, 0],
      [200, 60, 80]
    ]);
    const scores = scoresOf(scoredGroups, view, bkn2019.weights, bkn2019);
    const [first] = picture(scores, "instansi", label, plain).shapes;
    const merged = first!.bins.filter((bin) => bin.merged);
    expect(merged.length).toBeGreaterThan(0);
    // 300 of 304 at 20 + 22,5 + 25 + 5 points.
    const value = Math.floor(scores.all()[0]!.values.at(-1)!);
    expect(first!.drawn().find(({from, to}) => from <= value && to > value)!.share).toBeGreaterThan(0.95);
    const share = (bins: readonly {share: number}[]) => bins.reduce((sum, bin) => sum + bin.share, 0);
    expect(share(first!.drawn())).toBeCloseTo(share(first!.bins), 9);
    const [filtered] = picture(scores, "instansi", label, {...plain, filtered: true}).shapes;
    expect(filtered!.drawn()).toEqual(filtered!.bins);
  });
});

describe("precisionData", () => {
  it("leaves protected agencies out, those the picture hides too, and counts them", () => {
    // The filter leaves 4 of the first agency and 12 of the second: without the second, the first would follow.
    const {scoredGroups, people} = crowdOf(
      [
        [40, 20, 0],
        [40, 20, 0],
        [40, 20, 0]
      ],
      (_, cell) => (cell < 2 ? [4, 0][cell]! : cell < 4 ? [12, 0][cell - 2]! : cell === 4 ? 20 : 0)
    );
    const scores = scoresOf(scoredGroups, view, bkn2019.weights, bkn2019);
    const units = agencyUnits(people, scoredGroups, bkn2019);
    const {rows, hidden} = precisionData(scores, units, bkn2019.weights, (id) => id, false);
    expect([rows.map(({id}) => id), hidden]).toEqual([["instansi-2"], 2]);
  });

  it("tells no standard error while names are masked: with the spread it would tell how many people there are", () => {
    const {scoredGroups, people} = crowdOf([
      [40, 20, 0],
      [20, 40, 0]
    ]);
    const scores = scoresOf(scoredGroups, view, bkn2019.weights, bkn2019);
    const units = agencyUnits(people, scoredGroups, bkn2019);
    const [open, masked] = [false, true].map((blind) =>
      precisionData(scores, units, bkn2019.weights, (id) => id, blind)
    );
    expect(open!.rows.every(({se}) => se > 0)).toBe(true);
    for (const {se, low, high} of masked!.rows) expect([se, low, high]).toEqual([NaN, NaN, NaN]);
    expect(masked!.rows.map(({mean, best}) => [mean, best])).toEqual(open!.rows.map(({mean, best}) => [mean, best]));
  });
});

describe("compareSides", () => {
  const baseline = {scheme: bkn2019, weights: bkn2019.weights};
  const dataset = {id: "uji", fingerprint: "f"};
  const context = {view, weights: bkn2019.weights, scheme: bkn2019, filtered: false, locale: "id" as const};
  const asking = {baseline: "peraturan", kept: [], dataset, blind: false, locale: "id" as const};
  const data = crowdOf([
    [30, 20, 50],
    [17, 40, 13]
  ]);
  const found = (sides: Scenario["sides"], more: Partial<typeof context> = {}, kept: SavedScenario[] = []) => {
    const {scoredGroups, people, scored} = data;
    const asked = askedSides(sides, scoredGroups, "instansi", label, {...asking, kept: keptSpecifications(kept)});
    const everyone = people;
    const grounds = groundsOf(asked, {everyone, people, scored, baseline, by: "instansi"});
    const options = {...context, ...more};
    const scores = scoresOf(scoredGroups, view, options.weights, bkn2019);
    return compareSides(asked, grounds, {...options, scores});
  };
  const adds = ({found}: ShownSides) => {
    const {split, dimensions, difference} = found!;
    if (split) {
      const sum = (key: "composition" | "level") => split.parts.reduce((total, part) => total + part[key], 0);
      expect(sum("composition")).toBeCloseTo(split.composition, 9);
      expect(sum("level")).toBeCloseTo(split.level, 9);
      expect(split.composition + split.level).toBeCloseTo(difference, 9);
    }
    expect(dimensions!.reduce((total, {change}) => total + change, 0)).toBeCloseTo(difference, 9);
    for (const i of [0, 1]) {
      const index = dimensions!.reduce((total, {means}) => total + means[i]!, 0);
      expect(index).toBeCloseTo(found!.means[i]!, 9);
    }
    // As printed: each mean rounded, and their difference.
    const [a, b] = found!.means.map((mean) => Math.round(100 * mean) / 100);
    expect(found!.difference).toBeCloseTo(b! - a!, 9);
  };

  it("compares the first two groups, and splits the difference to the last digit that is printed", () => {
    const compared = found(undefined);
    expect([compared.a, compared.b, compared.missing]).toEqual([":instansi-0", ":instansi-1", []]);
    adds(compared);
  });

  it("names no agency in a choice's value where names are masked, and keeps what was chosen", () => {
    const {scoredGroups} = data;
    const masked = (_: string, id: string) => `Instansi ${id === "instansi-0" ? "B" : "A"}`;
    const sides: Scenario["sides"] = [{group: "instansi-0"}, {group: "instansi-1"}];
    const asked = askedSides(sides, scoredGroups, "instansi", masked, {...asking, blind: true});
    expect([asked.a, asked.b]).toEqual([":Instansi B", ":Instansi A"]);
    expect(asked.choices.slice(0, 2)).toEqual([
      {value: ":Instansi A", label: "Instansi A", side: {group: "instansi-1"}},
      {value: ":Instansi B", label: "Instansi B", side: {group: "instansi-0"}}
    ]);
  });

  it("compares a group with everyone, and says what it cannot compare", () => {
    const compared = found([{preset: "present"}, {group: "hantu"}]);
    expect([compared.a, compared.b, compared.missing]).toEqual(["kini", ":instansi-0", ["hantu"]]);
    adds(compared);
  });

  it("compares the scenario with its baseline: nobody is another, so that only dimensions tell where it comes from", () => {
    const heavier = moveWeight(bkn2019.weights, "kompetensi", 0.6);
    const compared = found([{preset: "baseline"}, {preset: "present"}], {weights: heavier});
    adds(compared);
    expect(compared.found!.split).toBeNull();
    const {scoredGroups} = data;
    const mean = (w: Weights) => scoresOf(scoredGroups, view, w, bkn2019).means.at(-1)!;
    expect(compared.found!.difference).toBeCloseTo(mean(heavier) - mean(bkn2019.weights), 1);
    expect(
      found([{preset: "baseline"}, {preset: "present"}]).found!.quantiles.every(
        ({difference: {low, high}}) => low === 0 && high === 0
      )
    ).toBe(true);
  });

  it("takes a group's strata together by itself, so that another partner tells no more of it", () => {
    // 3 of the first have SLTA, and 2 of the third: alone none of them may be told.
    const data = crowdOf([
      [30, 20, 3],
      [17, 40, 13],
      [40, 30, 2]
    ]);
    const {scoredGroups, people, scored} = data;
    const told = (other: string) => {
      const sides: Scenario["sides"] = [{group: "instansi-0"}, {group: other}];
      const asked = askedSides(sides, scoredGroups, "instansi", label, asking);
      const grounds = groundsOf(asked, {everyone: people, people, scored, baseline, by: "instansi"});
      const scores = scoresOf(scoredGroups, view, bkn2019.weights, bkn2019);
      return compareSides(asked, grounds, {...context, scores}).found!.split;
    };
    expect(told("instansi-1")).toBeNull();
    expect(told("instansi-2")).toBeNull();
  });

  it("tells percentiles exactly only where every score may be known, and else between which ends they lie", () => {
    const exact = found(undefined).found!.quantiles;
    expect(exact).toHaveLength(19);
    for (const {p, difference} of found(undefined, {filtered: true}).found!.quantiles) {
      const {low} = exact.find((one) => one.p === p)!.difference;
      expect(difference.low).toBeLessThanOrEqual(low);
      expect(difference.high).toBeGreaterThanOrEqual(low);
      expect(difference.high).toBeGreaterThan(difference.low);
    }
  });

  it("compares with a kept scenario of the same data, with its own filter and rules; and with no other", () => {
    const specification = {
      dataset: "uji",
      fingerprint: "f",
      scheme: "bkn2019",
      settings: {},
      weights: bkn2019.weights,
      filter: {pendidikan: ["S1" as const]}
    };
    const kept = {name: "Hanya S1", scenario: specification} as unknown as SavedScenario;
    const side = {name: "Hanya S1", specification};
    const compared = found([{preset: "present"}, side], {}, [kept]);
    expect(compared.labels[1]).toBe("Semua yang dilihat, “Hanya S1”");
    adds(compared);
    // 107 of 170 have S1, all of one education: what is not level is composition.
    expect(compared.found!.split!.parts.find(({label}) => label.includes("S-1"))!.shares).toEqual([107 / 170, 1]);
    const other = {...side, specification: {...specification, fingerprint: "g"}};
    expect(found([{preset: "present"}, other])).toMatchObject({missing: ["Hanya S1"]});
    // A link brings one that is not kept here.
    expect(found([{preset: "present"}, side]).missing).toEqual([]);
  });
});

describe("a range of scores", () => {
  // Indexes of 67.5, 45 and 35: those with S-1 and the hours, S-1 without, and SLTA without.
  const {scoredGroups, people} = crowdOf([
    [40, 20, 30],
    [20, 40, 30]
  ]);
  const ranged = {...view, range: [40, 100] as [number, number]};
  const scores = scoresOf(scoredGroups, ranged, bkn2019.weights, bkn2019);
  const units = agencyUnits(people, scoredGroups, bkn2019);

  it("narrows all figures to those in it", () => {
    const inside = agenciesInside(scores, units);
    expect(inside.map(({n, protected: hidden}) => [n, hidden])).toEqual([
      [60, false],
      [60, false]
    ]);
    // Kompetensi: 22.5 of 40 with the hours, 0 without.
    expect(inside.map(({shares}) => shares[1])).toEqual([(40 * 22.5) / 40 / 60, (20 * 22.5) / 40 / 60]);
    const behind = behindData(scores, inside, bkn2019.weights)!;
    expect(behind.n).toBe(120);
    // Half have 67.5 and half 45: a variance of 11.25², of which 3.75² is between the agencies.
    expect(behind.variance.total).toBeCloseTo(11.25 ** 2, 9);
    expect(behind.variance.between).toBeCloseTo(3.75 ** 2, 9);
    const {rows} = precisionData(scores, inside, bkn2019.weights, (id) => id, false);
    expect(rows.map(({id, mean}) => [id, mean])).toEqual([
      ["instansi-0", 60],
      ["instansi-1", 52.5]
    ]);
  });

  it("tells nothing of a range that is no sum of what is told", () => {
    const few = crowdOf([
      [40, 20, 4],
      [20, 40, 30]
    ]);
    const scores = scoresOf(few.scoredGroups, {...view, range: [0, 40]}, bkn2019.weights, bkn2019);
    const inside = agenciesInside(scores, agencyUnits(few.people, few.scoredGroups, bkn2019));
    expect(inside[0]!.protected).toBe(true);
    expect(inside[0]!.shares).toEqual([NaN, NaN, NaN, NaN]);
  });
});

describe("pickGroup", () => {
  const scenario = {filter: {status: ["PNS"]}, instansi: null} as never;
  it("filters to a group, and lets go of it; to an agency on this page alone", () => {
    const filter = {status: ["PNS"], kanal: ["rekonsiliasi"]};
    expect(pickGroup(scenario, {grouping: "kanal", id: "rekonsiliasi"})).toEqual({filter});
    expect(pickGroup(scenario, {grouping: "status", id: "PNS"})).toEqual({filter: {}});
    const one = {instansi: "klhk", distribution: {...plainDistribution, only: true}};
    expect(pickGroup(scenario, {grouping: "instansi", id: "klhk"})).toEqual(one);
    const seen = {filter: {}, ...one} as unknown as Scenario;
    expect(pickGroup(seen, {grouping: "instansi", id: "klhk"})).toEqual({distribution: plainDistribution});
    expect(pickGroup(seen, {grouping: "instansi", id: "batam"})).toEqual({...one, instansi: "batam"});
  });

  it("lets go of groups that another grouping does not have", () => {
    const seen = {distribution: undefined, sides: [{group: "klhk"}, {preset: "present"}]} as unknown as Scenario;
    expect(pickView(seen, {...view, picture: "ecdf"})).not.toHaveProperty("sides");
    expect(pickView(seen, {...view, by: "kanal"})).toMatchObject({sides: undefined});
  });
});
