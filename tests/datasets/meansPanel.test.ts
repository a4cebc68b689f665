// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {changed} from "../../src/datasets/meansPanel.js";

describe("what a person says of a table of means", () => {
  const places = {unit: 0, n: 1, kualifikasi: null, kompetensi: 3, kinerja: 4, disiplin: 5};
  const panel = {places, titles: [1, 2], separator: ";" as const};
  const seen = {separator: ";", header: 2};
  it("gives a column the place that is chosen, and takes the place from the other", () => {
    expect(changed({}, {place: 1, value: "kualifikasi"}, panel)).toEqual({
      ...seen,
      columns: {n: null, kualifikasi: 1}
    });
    expect(changed({columns: {n: 2}}, {place: 3, value: ""}, panel)).toEqual({
      ...seen,
      columns: {n: 2, kompetensi: null}
    });
  });
  it("forgets columns where other titles make other ones", () => {
    expect(changed({columns: {n: 2}, mark: ","}, {header: 1}, panel)).toEqual({
      columns: undefined,
      header: 1,
      mark: ","
    });
  });
});
