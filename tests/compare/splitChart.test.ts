// @vitest-environment jsdom
import fc from "fast-check";
import {afterEach, describe, expect, it} from "vitest";
import {splitChart} from "../../src/compare/splitChart.js";
import type {SplitData, SplitMeasure} from "../../src/compare/splitLayout.js";
import {formats} from "../../src/messages/format.js";
import {hostile} from "../state/scenario/savedFixture.js";
import {texts} from "../weights/fixtures.js";

afterEach(() => document.body.replaceChildren());

const row = (id: string, weights: number, rules = 0, population = 0) => ({
  id,
  label: id.toUpperCase(),
  weights,
  rules,
  population
});

/** From 79,13 to 81,63: −13,20 − 4,22 + 19,92 = 2,50. */
const index: SplitMeasure = {
  start: 79.13,
  end: 81.63,
  rows: [row("a", 0), row("b", -13.2), row("c", -4.22), row("d", 19.92)]
};
/** From 1,40 to 0,65: 0,25 − 1,5 + 0,5 = −0,75. */
const lead: SplitMeasure = {start: 1.4, end: 0.65, rows: [row("a", 0.25, -1.5), row("b", 0, 0, 0.5)]};
const data: SplitData = {name: "Pemkab A", from: "S1", to: "S3", split: {ranks: [1, 3], index, lead}};

const table = (chart: Element) =>
  [...chart.querySelectorAll("tbody tr")].map((tr) => [...tr.children].map((cell) => cell.textContent.trim()));
const label = (chart: Element) => chart.querySelector("svg")!.getAttribute("aria-label")!;

describe("splitChart", () => {
  it("tells the change in words, as a picture with a name, and as a table that adds up", () => {
    const chart = splitChart(data, {locale: "id"});
    expect(chart.querySelector("h3")!.textContent).toBe("Mengapa Pemkab A bergerak dari S1 ke S3");
    expect(chart.querySelector("p")!.textContent).toBe(
      "Indeks Pemkab A dari 79,13 menjadi 81,63 (+2,50). Peringkat dari 1 ke 3."
    );
    expect(label(chart)).toBe(
      "Grafik: Mengapa Pemkab A bergerak dari S1 ke S3; 79,13, Bobot +2,50, Aturan 0,00, Siapa yang dihitung 0,00, 81,63"
    );
    expect(table(chart).at(-1)).toEqual(["Jumlah", "+2,50", "0,00", "0,00", "+2,50"]);
    expect(texts(chart, ".split-bar .split-value")).toEqual(["▲ +2,50", "0,00", "0,00"]);
  });

  it("shows the lead over the mean when asked, with the same words above", () => {
    const chart = splitChart(data, {locale: "id"});
    document.body.append(chart);
    const [, choice] = chart.querySelectorAll<HTMLInputElement>('input[type="radio"]');
    choice!.click();
    expect(label(chart)).toContain("1,40, Bobot +0,25, Aturan −1,50, Siapa yang dihitung +0,50, 0,65");
    expect(table(chart).at(-1)).toEqual(["Jumlah", "+0,25", "−1,50", "+0,50", "−0,75"]);
    expect(chart.querySelector("p")!.textContent).toContain("dari 79,13 menjadi 81,63");
  });

  it("asks for an agency where there is none, and says where the change cannot be split", () => {
    const chart = splitChart(null, {locale: "id"});
    const body = chart.querySelector("p + div") as HTMLElement;
    expect([body.hidden, chart.querySelector("h3")!.hidden]).toEqual([true, true]);
    expect(chart.textContent).toContain("Pilih instansi");
    chart.update({...data, split: null} as SplitData);
    expect(body.hidden).toBe(true);
    expect(chart.textContent).toContain("Pemkab A tidak mendapat peringkat di salah satu skenario");
    chart.update({...data, split: null, waits: "loading"} as SplitData);
    expect(chart.textContent).toContain("Menunggu rekaman pegawai selesai dimuat");
    chart.update(data);
    expect(body.hidden).toBe(false);
  });

  it("says that a rank stays where it does", () => {
    const {index, lead} = data!.split!;
    const still = {...data!, split: {ranks: [1, 1] as [number, number], index, lead}};
    expect(splitChart(still, {locale: "id"}).textContent).toContain("(+2,50). Tetap di peringkat 1.");
    expect(splitChart(still, {locale: "en"}).textContent).toContain("(+2.50). It stays at rank 1.");
  });

  it("draws where nothing changes, and any name as text", () => {
    const still: SplitMeasure = {start: 70, end: 70, rows: [row("a", 0)]};
    for (const name of hostile)
      for (const width of [300, 900]) {
        const chart = splitChart(
          {name, from: "S1", to: "S2", split: {ranks: [1, 1], index: still, lead: still}},
          {locale: "en", width}
        );
        expect(chart.querySelector("svg")!.outerHTML).not.toMatch(/NaN|Infinity|undefined/);
        expect(chart.querySelector("script")).toBeNull();
        expect(chart.querySelector("h3")!.textContent).toBe(`Why ${name} moved from S1 to S2`);
      }
  });

  it("keeps table and picture equal, and both to the change", () => {
    const hundredth = fc.integer({min: -3000, max: 3000}).map((n) => n / 100);
    const part = fc.tuple(hundredth, hundredth, hundredth);
    fc.assert(
      fc.property(fc.integer({min: 0, max: 10_000}), fc.array(part, {minLength: 1, maxLength: 4}), (from, parts) => {
        const start = from / 100;
        const end = Math.round(from + 100 * parts.flat().reduce((sum, value) => sum + value, 0)) / 100;
        const measure = {start, end, rows: parts.map((p, i) => row(`${i}`, ...p))};
        const chart = splitChart(
          {name: "X", from: "S1", to: "S2", split: {ranks: [1, 2], index: measure, lead: measure}},
          {locale: "id"}
        );
        const [, ...totals] = table(chart).at(-1)!;
        const values = texts(chart, ".split-bar .split-value").map((text) => text!.replace(/^[▲▼] /, ""));
        expect(values).toEqual(totals.slice(0, 3));
        expect(totals[3]).toBe(formats("id").indexChange(Math.round((end - start) * 100) / 100));
        expect(texts(chart, ".split-end .split-value")).toEqual([start, end].map(formats("id").index));
      }),
      {numRuns: 40}
    );
  });
});
