import {describe, expect, it} from "vitest";
import {describeAdmissible, describeClash, halfspacesOf, sizeOf, toWeightSet} from "../../../src/views/admissible.js";
import {dimensions, legal} from "./fixtures.js";

const words = {locale: "id" as const, dimensions};

describe("toWeightSet", () => {
  it("leaves all weights in for any weights", () => {
    expect(toWeightSet({kind: "semua"}, legal)).toEqual({});
  });

  it("bounds weights within points of the scenario's, and by 0", () => {
    const {lower, upper} = toWeightSet({kind: "sekitar", points: 10}, legal);
    for (const [m, bound] of [0.15, 0.3, 0.2, 0].entries()) expect(lower![m]).toBeCloseTo(bound, 12);
    for (const [m, bound] of [0.35, 0.5, 0.4, 0.15].entries()) expect(upper![m]).toBeCloseTo(bound, 12);
  });

  it("names the criteria of an order by position", () => {
    expect(toWeightSet({kind: "urutan", order: ["kompetensi", "kinerja"]}, legal)).toEqual({order: [1, 2]});
  });

  it("fills in limits that were not set", () => {
    expect(toWeightSet({kind: "batas", lower: {kinerja: 0.2}, upper: {disiplin: 0.1}}, legal)).toEqual({
      lower: [0, 0, 0.2, 0],
      upper: [1, 1, 1, 0.1]
    });
  });
});

describe("sizeOf", () => {
  it("is a share of all weights, or the conditions that leave none", () => {
    // Of three that each weigh at least 0.2 the simplex of what is left has a side of 0.4: 0.4³.
    expect(sizeOf({lower: [0.2, 0.2, 0.2, 0]}).share).toBeCloseTo(0.064, 12);
    expect(sizeOf({lower: [0.7, 0.4, 0, 0]})).toEqual({
      share: null,
      clash: [
        {kind: "lower", criterion: 0, bound: 0.7},
        {kind: "lower", criterion: 1, bound: 0.4}
      ]
    });
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
    expect(describeAdmissible({kind: "semua"}, words)).toBe("untuk bobot apa pun");
    expect(describeAdmissible({kind: "sekitar", points: 2.5}, words)).toContain("±2,5 poin");
    expect(describeAdmissible({kind: "urutan", order: ["kompetensi", "kinerja", "disiplin"]}, words)).toBe(
      "untuk bobot mana pun dengan Kompetensi sekurang-kurangnya sepenting Kinerja dan Kinerja sekurang-kurangnya sepenting Disiplin"
    );
    expect(describeAdmissible({kind: "batas", lower: {kinerja: 0.2}, upper: {}}, {...words, locale: "en"})).toBe(
      "for any weights with Performance at least 20.0"
    );
  });

  it("calls limits that do not bind any weights", () => {
    expect(describeAdmissible({kind: "batas", lower: {kinerja: 0}, upper: {kinerja: 1}}, words)).toBe(
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
