// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {
  describeAdmissible,
  describeClash,
  halfspacesOf,
  openWeights,
  setNotes,
  sizeOf,
  toWeightSet
} from "../../src/model/admissible.js";
import {dimensions, legal} from "./fixtures.js";

const words = {locale: "id" as const, dimensions};

describe("toWeightSet", () => {
  it("leaves all weights in for any weights", () => {
    expect(toWeightSet({kind: "any"}, legal)).toEqual({});
  });

  it("bounds weights within points of the scenario's, and by 0", () => {
    const {lower, upper} = toWeightSet({kind: "around", points: 10}, legal);
    for (const [m, bound] of [0.15, 0.3, 0.2, 0].entries()) expect(lower![m]).toBeCloseTo(bound, 12);
    for (const [m, bound] of [0.35, 0.5, 0.4, 0.15].entries()) expect(upper![m]).toBeCloseTo(bound, 12);
  });

  it("names the criteria of an order by position", () => {
    expect(toWeightSet({kind: "order", order: ["kompetensi", "kinerja"]}, legal)).toEqual({order: [1, 2]});
  });

  it("fills in limits that were not set", () => {
    expect(toWeightSet({kind: "bounds", lower: {kinerja: 0.2}, upper: {disiplin: 0.1}}, legal)).toEqual({
      lower: [0, 0, 0.2, 0],
      upper: [1, 1, 1, 0.1]
    });
  });
});

describe("sizeOf", () => {
  it("is a share of all weights, or the conditions that leave none", () => {
    // Of three that each weigh at least 0.2 the simplex of what is left has a side of 0.4: 0.4³.
    expect(sizeOf({lower: [0.2, 0.2, 0.2, 0]}).share).toBeCloseTo(0.064, 12);
    expect(sizeOf({lower: [0.2, 0.2, 0.2, 0]}).dimension).toBe(3);
    expect(sizeOf({lower: [0.2, 0, 0, 0], upper: [0.2, 1, 1, 1]}).dimension).toBe(2);
    expect(sizeOf({lower: [0.7, 0.4, 0, 0]})).toEqual({
      share: null,
      dimension: null,
      clash: [
        {kind: "lower", criterion: 0, bound: 0.7},
        {kind: "lower", criterion: 1, bound: 0.4}
      ]
    });
  });
});

describe("openWeights", () => {
  const opened = [0.3, 0.35, 0.3, 0.05];

  it("holds a set around the scenario where it was, as limits", () => {
    const {patch, fixed} = openWeights({admissible: {kind: "around", points: 5}, weights: legal}, opened);
    expect(patch).toEqual({
      weights: {kualifikasi: 0.3, kompetensi: 0.35, kinerja: 0.3, disiplin: 0.05},
      admissible: {
        kind: "bounds",
        lower: {kualifikasi: 0.2, kompetensi: 0.35, kinerja: 0.25},
        upper: {kualifikasi: 0.3, kompetensi: 0.45, kinerja: 0.35, disiplin: 0.1}
      }
    });
    expect(fixed).toEqual({limits: patch.admissible, points: 5, around: legal});
    const [before, after] = [
      toWeightSet({kind: "around", points: 5}, legal),
      toWeightSet(patch.admissible!, patch.weights!)
    ];
    for (const side of ["lower", "upper"] as const)
      for (const [m, bound] of before[side]!.entries()) expect(after[side]![m]).toBeCloseTo(bound, 12);
  });

  it("leaves other sets alone", () => {
    const order = {kind: "order" as const, order: ["kompetensi" as const, "kinerja" as const]};
    expect(openWeights({admissible: order, weights: legal}, opened)).toEqual({
      patch: {weights: {kualifikasi: 0.3, kompetensi: 0.35, kinerja: 0.3, disiplin: 0.05}},
      fixed: null
    });
  });
});

describe("setNotes", () => {
  const {patch, fixed} = openWeights({admissible: {kind: "around", points: 5}, weights: legal}, [0.3, 0.35, 0.3, 0.05]);

  it("says that the set stayed, as long as it does", () => {
    expect(setNotes({admissible: patch.admissible!, fixed, locked: []}, words)[0]).toContain(
      "±5,0 poin di sekitar Kualifikasi 25,0 · Kompetensi 40,0 · Kinerja 30,0 · Disiplin 5,0"
    );
    expect(setNotes({admissible: {kind: "around", points: 5}, fixed, locked: []}, words)).toEqual([]);
  });

  it("says that locks do not bound it", () => {
    const [said] = setNotes({admissible: {kind: "any"}, fixed: null, locked: ["disiplin", "kompetensi"]}, words);
    expect(said).toContain("Kunci dari Bobot (Kompetensi dan Disiplin) tidak membatasi himpunan ini");
  });
});

describe("halfspacesOf", () => {
  it("says a limit and an order as inequalities, and leaves out what always holds", () => {
    expect(halfspacesOf({lower: [0, 0.2, 0, 0], upper: [1, 1, 0.5, 1], order: [1, 2]})).toEqual([
      {coefficients: [0, 1, 0, 0], atLeast: 0.2},
      {coefficients: [0, 0, -1, 0], atLeast: -0.5},
      {coefficients: [0, 1, -1, 0], atLeast: 0}
    ]);
    expect(halfspacesOf({})).toEqual([]);
  });
});

describe("describeAdmissible", () => {
  it("ends a sentence", () => {
    expect(describeAdmissible({kind: "any"}, words)).toBe("untuk bobot apa pun");
    expect(describeAdmissible({kind: "around", points: 2.5}, words)).toContain("±2,5 poin");
    expect(describeAdmissible({kind: "order", order: ["kompetensi", "kinerja", "disiplin"]}, words)).toBe(
      "untuk bobot mana pun dengan Kompetensi sekurang-kurangnya sepenting Kinerja dan Kinerja sekurang-kurangnya sepenting Disiplin"
    );
    expect(describeAdmissible({kind: "bounds", lower: {kinerja: 0.2}, upper: {}}, {...words, locale: "en"})).toBe(
      "for any weights with Performance at least 20.0"
    );
  });

  it("says two limits of one dimension as a range, and equal ones as one number", () => {
    const batas = {
      kind: "bounds" as const,
      lower: {kinerja: 0.2, disiplin: 0.05},
      upper: {kinerja: 0.4, disiplin: 0.05}
    };
    expect(describeAdmissible(batas, words)).toBe(
      "untuk bobot mana pun dengan Kinerja 20,0 sampai 40,0 dan Disiplin tepat 5,0"
    );
  });

  it("calls limits that do not bind any weights", () => {
    expect(describeAdmissible({kind: "bounds", lower: {kinerja: 0}, upper: {kinerja: 1}}, words)).toBe(
      "untuk bobot apa pun"
    );
  });
});

describe("describeClash", () => {
  it("names the conditions that cannot hold together", () => {
    const said = describeClash(
      [
        {kind: "lower", criterion: 1, bound: 0.7},
        {kind: "lower", criterion: 2, bound: 0.6}
      ],
      words
    );
    expect(said).toContain("Kompetensi paling sedikit 70,0 dan Kinerja paling sedikit 60,0");
  });

  it("names an order that clashes", () => {
    expect(describeClash([{kind: "order", more: 3, less: 0}], words)).toContain(
      "Disiplin sekurang-kurangnya sepenting Kualifikasi"
    );
  });
});
