// @vitest-environment jsdom
import {describe, expect, it, vi} from "vitest";
import {cliffChart} from "../../src/distributions/cliffChart.js";
import type {HourBin} from "../../lib/index.js";
import type {CliffData} from "../../src/distributions/cliff.js";

const files = {csv: vi.fn(), figure: vi.fn()};
const people = (n: number) => ({struktural: 0, fungsional: 0, pelaksana: n});
const ready = (n: number): CliffData => ({
  status: "ready",
  within: 5,
  bins: [{from: 0, to: 40, people: people(n)}],
  steps: [{jenisJabatan: "pelaksana", at: 20, rise: 22.5, below: null, reached: null}],
  points: [
    [0, 15],
    [0, 15],
    [0, 22.5]
  ]
});

describe("cliffChart", () => {
  it("draws no bar of nobody, and numbers that are numbers", () => {
    const chart = cliffChart(ready(0), {locale: "en", files});
    expect([...chart.querySelectorAll(".cliff-people")].map((bar) => bar.getAttribute("height"))).toEqual(["0"]);
    chart.update(ready(12));
    expect(chart.querySelector(".cliff-people")!.getAttribute("height")).toBe("180");
    expect(chart.innerHTML).not.toMatch(/NaN|Infinity/);
  });

  it("names the kinds of post at the line of the points they earn, those alike at one, and nobody who is not there", () => {
    const labels = (bins: HourBin[]) => {
      const chart = cliffChart({...ready(12), bins} as CliffData, {locale: "id", files});
      return [...chart.querySelectorAll(".cliff-label")].map((label) =>
        [...label.children].map(({textContent}) => textContent)
      );
    };
    const all = {struktural: 30, fungsional: 20, pelaksana: 12};
    expect(labels([{from: 0, to: 40, people: people(12)}])).toEqual([["pelaksana", "22,50 poin"]]);
    expect(labels([{from: 0, to: 40, people: all}])).toEqual([
      ["struktural, fungsional", "15,00 poin"],
      ["pelaksana", "22,50 poin"]
    ]);
  });

  it("tells of no kind of post of which nobody is looked at", () => {
    const chart = cliffChart(ready(0), {locale: "id", files});
    expect(chart.textContent).not.toContain("pelaksana,");
    expect(chart.querySelectorAll("li")).toHaveLength(0);
  });

  it("says that a number is protected instead of giving it", () => {
    const chart = cliffChart(ready(12), {locale: "id", files});
    expect(chart.textContent).toContain("Untuk pelaksana, jumlahnya terlalu kecil untuk ditunjukkan.");
  });
});
