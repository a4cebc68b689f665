// @vitest-environment jsdom
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {coverageCells} from "../../src/datasets/coverageCells.js";
import {coverageChart} from "../../src/datasets/coverageChart.js";
import {text} from "./fixture.js";

const row = (...groups: [n: number, complete: number][]) =>
  groups.map(([n, complete], i) => ({instansi: "a", kanal: `k${i}`, n, complete}));

describe("coverageCells", () => {
  it("gives the share of those with every record", () => {
    expect(coverageCells(row([200, 150], [100, 100]))).toEqual([
      {instansi: "a", kanal: "k0", n: 200, kind: "share", share: 0.75},
      {instansi: "a", kanal: "k1", n: 100, kind: "share", share: 1}
    ]);
  });
  it("tells nobody from few", () => {
    expect(coverageCells(row([0, 0], [9, 9], [300, 100], [400, 100])).map(({kind}) => kind)).toEqual([
      "none",
      "protected",
      "protected",
      "share"
    ]);
  });
  it("hides a second group when one alone could be worked out from the total", () => {
    const cells = coverageCells(row([5, 5], [60, 30], [80, 40]));
    expect(cells.map(({n}) => n)).toEqual([null, null, 80]);
  });
  it("gives only a bound when those without every record are few", () => {
    expect(coverageCells(row([100, 97], [100, 50]))[0]).toEqual({
      instansi: "a",
      kanal: "k0",
      n: 100,
      kind: "above",
      share: 0.9
    });
  });
  it("gives only a bound when those with every record are few", () => {
    expect(coverageCells(row([100, 3], [100, 50]))[0]).toMatchObject({kind: "below", share: 0.1});
  });
  it("never shows a number from which a group of 1 to 9 people could be read", () => {
    const group = fc.nat(60).chain((n) => fc.tuple(fc.constant(n), fc.nat(n)));
    fc.assert(
      fc.property(fc.array(group, {minLength: 1, maxLength: 4}), (groups) => {
        const data = row(...groups);
        coverageCells(data).forEach((cell, i) => {
          const {n, complete} = data[i]!;
          const few = (people: number) => people > 0 && people < 10;
          if (few(n)) expect(cell).toMatchObject({n: null, kind: "protected"});
          if (cell.kind === "share") expect(few(complete) || few(n - complete)).toBe(false);
          if (cell.kind === "above") expect(complete / n).toBeGreaterThan(cell.share);
          if (cell.kind === "below") expect(complete / n).toBeLessThan(cell.share);
        });
      })
    );
  });
});

describe("coverageChart", () => {
  const data = [
    {instansi: "a", kanal: "siasn", n: 2000, complete: 1500},
    {instansi: "a", kanal: "mandiri", n: 1000, complete: 998},
    {instansi: "b", kanal: "siasn", n: 6, complete: 6},
    {instansi: "b", kanal: "mandiri", n: 3000, complete: 900},
    {instansi: "c", kanal: "siasn", n: 0, complete: 0},
    {instansi: "c", kanal: "mandiri", n: 300, complete: 300}
  ];
  const options = {width: 640, instansi: (id: string) => `Kota ${id}`, kanal: (id: string) => id.toUpperCase()};
  const cells = (element: Element) =>
    [...element.querySelectorAll("tbody tr")].map((tr) => [...tr.children].map((cell) => text(cell)));

  it("has a table that says the same", () => {
    const element = coverageChart(data, {...options, locale: "id"});
    expect([...element.querySelectorAll("thead th")].map((cell) => text(cell))).toEqual([
      "Instansi",
      "SIASN",
      "MANDIRI"
    ]);
    expect(cells(element)).toEqual([
      ["Kota a", "75,0% dari 2.000", ">99% dari 1.000"],
      [
        "Kota b",
        "dilindungi: kelompok kurang dari 10 orang, atau dapat dihitung darinya",
        "dilindungi: kelompok kurang dari 10 orang, atau dapat dihitung darinya"
      ],
      ["Kota c", "tidak ada pegawai", "100% dari 300"]
    ]);
  });
  it("shows neither the small group nor the one beside it in the chart", () => {
    const element = coverageChart(data, {...options, locale: "en"});
    const shown = [...element.querySelectorAll("svg [aria-label=text] text")].map((label) => text(label));
    expect(shown).toEqual(["75%", ">99%", "<10", "<10", "–", "100%"]);
  });
  it("says in a sentence what the chart shows", () => {
    const svg = coverageChart(data, {...options, locale: "en"}).querySelector("svg")!;
    expect(svg.getAttribute("role")).toBe("img");
    expect(svg.getAttribute("aria-label")).toBe(
      "Chart of the completeness of 2 agencies by channel. Of the shares told exactly, the lowest is 75.0% (Kota a, SIASN), the highest 100% (Kota c, MANDIRI). Its table is below the chart."
    );
  });
  it("draws on a phone too", () => {
    expect(coverageChart(data, {...options, width: 320, locale: "id"}).querySelector("svg")).not.toBeNull();
  });
  it("says when there is nothing to show", () => {
    expect(text(coverageChart([], {...options, locale: "id"}))).toBe("Tidak ada data kelengkapan untuk ditampilkan.");
  });
});
