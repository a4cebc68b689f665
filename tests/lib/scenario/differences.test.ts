import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {bkn2019, differences, equalWeights, kesesuaianJabatan} from "../../../lib/index.js";
import type {Specification} from "../../../lib/index.js";

const regulation: Specification = {
  dataset: "pilot",
  fingerprint: "ab",
  scheme: bkn2019.id,
  settings: {},
  weights: bkn2019.weights,
  filter: {}
};

describe("differences", () => {
  it("finds none between alike", () => {
    expect(differences([regulation, {...regulation, settings: {predikat: "p1"}}])).toEqual([]);
  });

  it("names each weight that differs, and not the others", () => {
    const weights = {kualifikasi: 0.25, kompetensi: 0.3, kinerja: 0.4, disiplin: 0.05};
    expect(differences([regulation, {...regulation, weights}])).toEqual([
      {kind: "weight", dimension: "kompetensi", values: [0.4, 0.3]},
      {kind: "weight", dimension: "kinerja", values: [0.3, 0.4]}
    ]);
  });

  it("names switches, filters and data, with what is in force in each", () => {
    expect(
      differences([
        regulation,
        {...regulation, settings: {predikat: "p3"}, filter: {status: ["PNS"]}},
        {...regulation, dataset: "bima", fingerprint: "cd", filter: {status: ["PNS"]}}
      ])
    ).toEqual([
      {
        kind: "dataset",
        values: [
          {dataset: "pilot", fingerprint: "ab"},
          {dataset: "pilot", fingerprint: "ab"},
          {dataset: "bima", fingerprint: "cd"}
        ]
      },
      {kind: "switch", id: "predikat", values: ["p1", "p3", "p1"]},
      {kind: "filter", key: "status", values: [[], ["PNS"], ["PNS"]]}
    ]);
  });

  it("looks through defaults that differ by scheme", () => {
    const found = differences([regulation, {...regulation, scheme: kesesuaianJabatan.id}]);
    expect(found).toContainEqual({kind: "scheme", values: ["bkn2019", "kesesuaian-jabatan"]});
    expect(found).toContainEqual({kind: "switch", id: "populasi", values: ["pns", "asn"]});
  });

  it("takes the order of a filter's values for nothing", () => {
    const some = (status: ("PNS" | "PPPK")[]) => ({...regulation, filter: {status}});
    expect(differences([some(["PNS", "PPPK"]), some(["PPPK", "PNS"])])).toEqual([]);
  });

  it("has nothing to say of one, and the same to say of a scenario twice", () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 6}), (n) => {
        const others = Array.from({length: n}, () => ({...regulation, weights: {...equalWeights}}));
        expect(differences(others)).toEqual([]);
      })
    );
  });
});
