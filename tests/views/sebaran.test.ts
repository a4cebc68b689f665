import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {bkn2019, groupings, isProtected, moveWeight, scoreTally, tallyEmployees} from "../../lib/index.js";
import type {Employee, Weights} from "../../lib/index.js";
import type {Shape} from "../../src/components/sebaran/shape.js";
import {comparedPair, compareData, scenarioId, strataOf} from "../../src/views/sebaran/compare.js";
import {gather} from "../../src/views/sebaran/crowd.js";
import {bars, insideCount, look, picture} from "../../src/views/sebaran/look.js";
import {byColumn} from "../../src/views/sebaran/people.js";
import type {People} from "../../src/views/sebaran/people.js";
import {pickGroup} from "../../src/views/sebaran/pick.js";

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
  const wide = gather(of(tally.count), scored);
  const data = keep ? of(tally.count.map(keep)) : of(tally.count);
  return {people: data, scored, crowd: gather(data, scored, wide)};
}

const view = {measure: "indeks", by: "instansi", picture: "histogram", range: null} as const;
const label = (_: string, id: string) => id;
const plain = {blind: false, filtered: false};

describe("look", () => {
  it("moves every score with the weights", () => {
    const {crowd} = crowdOf([[30, 20, 50]]);
    const heavier = moveWeight(bkn2019.weights, "kompetensi", 0.6);
    const [before, after] = [bkn2019.weights, heavier].map((w: Weights) => look(crowd, view, w).means[0]!);
    expect(after).toBeLessThan(before!);
  });

  it("counts those in a range, whatever the group", () => {
    const {crowd} = crowdOf([
      [30, 20, 50],
      [10, 40, 0]
    ]);
    const looked = look(crowd, {...view, measure: "kompetensi", range: [50, 100]}, bkn2019.weights);
    // 22,5 of 40 points for 20 hours in an executing post: 56,25%.
    expect([...looked.inside!.n].slice(0, 2)).toEqual([30, 10]);
    expect(insideCount(looked)).toEqual({n: 40, of: 150});
    const [agencies] = bars(looked, {}, label, {blind: false, selected: null});
    expect(agencies!.groups.map(({inside, share}) => [inside, share])).toEqual([
      [30, 0.3],
      [10, 0.2]
    ]);
  });
});

describe("what may be seen", () => {
  it("is no group of fewer than ten, and not the one that would tell of it", () => {
    const {crowd} = crowdOf([[200, 100, 4]]);
    const looked = look(crowd, view, bkn2019.weights);
    const education = bars(looked, {}, label, {blind: false, selected: null})[1]!.groups;
    expect(education.find(({id}) => id === "SLTA")).toMatchObject({n: null, inside: null, mean: NaN});
    expect(education.find(({id}) => id === "S1")!.n).toBeNull();
    expect(picture(looked, "pendidikan", label, plain)).toMatchObject({shapes: [], hidden: 2});
  });

  it("is no bin of one to nine people of any group that is drawn", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40)), {minLength: 1, maxLength: 4}), (people) => {
        const {crowd} = crowdOf(people);
        if (crowd.n === 0) return;
        for (const by of ["instansi", "pendidikan"] as const)
          for (const shape of picture(look(crowd, view, bkn2019.weights), by, label, plain).shapes)
            for (const {share} of shape.bins) expect(share === 0 || share * shape.n > 9.999).toBe(true);
      }),
      {numRuns: 40}
    );
  });

  it("is no bin of one to nine people that a filter leaves out of a group that is drawn", () => {
    const people = fc.array(fc.tuple(fc.nat(60), fc.nat(60), fc.nat(60)), {minLength: 1, maxLength: 3});
    let compared = 0;
    fc.assert(
      fc.property(people, fc.array(fc.nat(60), {minLength: 9, maxLength: 9}), (people, out) => {
        const {crowd} = crowdOf(people, (n, cell) => Math.max(0, n - out[cell]!));
        const before = picture(look(crowdOf(people).crowd, view, bkn2019.weights), "instansi", label, plain);
        const after = picture(look(crowd, view, bkn2019.weights), "instansi", label, {...plain, filtered: true});
        const upTo = ({bins, n}: Shape, end: number) =>
          bins.reduce((total, {to, share}) => (to <= end ? total + share * n : total), 0);
        const ends = (shape: Shape) => [0, ...shape.bins.map(({to}) => to)];
        for (const shape of after.shapes) {
          const wide = before.shapes.find(({id}) => id === shape.id)!;
          // Where both pictures have the same two ends, taking one from the other must not tell of few.
          const common = ends(shape).filter((end) => ends(wide).includes(end));
          for (const [i, to] of common.entries()) {
            if (i === 0) continue;
            const part = (s: Shape) => upTo(s, to) - upTo(s, common[i - 1]!);
            compared += 1;
            expect(isProtected(Math.round(part(wide) - part(shape)))).toBe(false);
          }
        }
      }),
      {numRuns: 200}
    );
    expect(compared).toBeGreaterThan(200);
  });

  it("is no size of an agency whose name is masked", () => {
    const {crowd} = crowdOf([
      [30, 20, 50],
      [10, 40, 0]
    ]);
    const looked = look(crowd, view, bkn2019.weights);
    const shown = [
      ...picture(looked, "instansi", label, {...plain, blind: true}).shapes,
      ...bars(looked, {}, label, {blind: true, selected: null})[0]!.groups
    ];
    expect(shown.map(({n}) => n)).toEqual([NaN, NaN, NaN, NaN]);
  });
});

describe("compareData", () => {
  it("splits the difference to the last digit that is printed", () => {
    const {crowd, people, scored} = crowdOf([
      [30, 20, 50],
      [17, 40, 13]
    ]);
    const options = {...plain, locale: "id" as const};
    const pair = comparedPair({a: "", b: ""}, crowd, "instansi", label, "peraturan", options);
    expect([pair.a, pair.b]).toEqual(["instansi-0", "instansi-1"]);
    const strata = strataOf(pair, people, scored, scored, "instansi");
    const compared = {scheme: bkn2019, weights: bkn2019.weights};
    const {found} = compareData(pair, strata, {
      view,
      weights: bkn2019.weights,
      compared,
      scheme: bkn2019,
      locale: "id"
    });
    const sum = (key: "composition" | "level") => found!.parts.reduce((total, part) => total + part[key], 0);
    expect(sum("composition")).toBeCloseTo(found!.composition, 9);
    expect(sum("level")).toBeCloseTo(found!.level, 9);
    expect(found!.composition + found!.level).toBeCloseTo(found!.difference, 9);
    expect(found!.difference).toBeCloseTo(found!.means[1] - found!.means[0], 1);
    expect(comparedPair({a: scenarioId, b: "hantu"}, crowd, "instansi", label, "", options)).toMatchObject({
      a: scenarioId,
      b: "instansi-0"
    });
  });
});

describe("pickGroup", () => {
  const scenario = {filter: {status: ["PNS"]}, instansi: null} as never;
  it("filters to a group, and lets go of it; an agency it highlights", () => {
    const filter = {status: ["PNS"], kanal: ["rekonsiliasi"]};
    expect(pickGroup(scenario, {grouping: "kanal", id: "rekonsiliasi"})).toEqual({filter});
    expect(pickGroup(scenario, {grouping: "status", id: "PNS"})).toEqual({filter: {}});
    expect(pickGroup(scenario, {grouping: "instansi", id: "klhk"})).toEqual({instansi: "klhk"});
  });
});
