// @vitest-environment jsdom
import fc from "fast-check";
import {describe, expect, it, vi} from "vitest";
import {bumpChart} from "../../src/compare/bumpChart.js";
import {bumpDirection} from "../../src/compare/bumpLayout.js";
import type {BumpData} from "../../src/compare/bumpLayout.js";
import {placesTable} from "../../src/compare/placesTable.js";
import {hostile} from "../state/scenario/savedFixture.js";
import {texts} from "../weights/fixtures.js";

const columns = ["Peraturan", "Kini", "Sama rata"].map((name, i) => ({short: `S${i + 1}`, name}));

/** Rows of a chart from ranks by column; NaN: none. */
const chartOf = (ranks: Record<string, number[]>, more: Partial<BumpData> = {}): BumpData => ({
  columns,
  rows: Object.entries(ranks).map(([id, ranks]) => ({id, label: `Instansi ${id}`, ranks})),
  selected: null,
  ...more
});

const make = (data: BumpData, width = 800) => bumpChart(data, {locale: "id", width});
const line = (chart: Element, name: string) =>
  [...chart.querySelectorAll(".bump-line")].find((g) => g.querySelector("title")!.textContent.startsWith(`${name}:`))!;

describe("bumpChart", () => {
  const three = chartOf({a: [1, 1, 2], b: [2, 3, 1], c: [3, 2, 3]});

  it("has a name and a size for readers of screens, and a rank at every stop", () => {
    const chart = make(three);
    const svg = chart.querySelector("svg")!;
    expect(svg.getAttribute("role")).toBe("group");
    expect(svg.getAttribute("aria-label")).toBe(
      "Grafik peringkat 3 instansi pada 3 skenario; angkanya ada di tabel di bawah."
    );
    expect(texts(line(chart, "Instansi b"), ".bump-rank")).toEqual(["2", "3", "1"]);
    expect(line(chart, "Instansi b").querySelector("title")!.textContent).toBe(
      "Instansi b: S1 peringkat 2, S2 peringkat 3, S3 peringkat 1"
    );
  });

  it("tells which way each goes from beginning to end by more than colour", () => {
    const chart = make(three);
    const ways = ["a", "b", "c"].map((id) => line(chart, `Instansi ${id}`).getAttribute("data-way"));
    expect(ways).toEqual(["down", "up", "same"]);
    const shown = [...chart.querySelectorAll<HTMLElement>(".bump-legend .legend-item")].filter((item) => !item.hidden);
    expect(shown.map((item) => item.textContent)).toEqual([
      "berakhir lebih tinggi daripada awalnya",
      "berakhir lebih rendah daripada awalnya",
      "berakhir setinggi awalnya"
    ]);
  });

  it.each([
    [[6, 6, 1, 6], "same"],
    [[6, 1, 2, 1, 5], "up"],
    [[6, 1, 3, 3], "up"],
    [[2, 3, 1], "up"],
    [[4, 4, 4], "same"],
    [[1, 2, NaN], "down"],
    [[3, NaN, 1], "up"],
    [[3, NaN, 3], "same"],
    [[NaN, NaN, 1], "once"]
  ])("of the ranks %j says %s", (ranks, way) => {
    expect(bumpDirection(ranks)).toBe(way);
  });

  it("says which are ranked in one scenario only, and names a line where it ends", () => {
    const chart = make(chartOf({a: [1, 2, NaN], b: [2, 1, NaN], c: [NaN, NaN, 1]}));
    expect(["a", "b", "c"].map((id) => line(chart, `Instansi ${id}`).getAttribute("data-way"))).toEqual([
      "down",
      "up",
      "once"
    ]);
    expect(chart.querySelector<HTMLElement>(".legend-item:last-child")!.hidden).toBe(false);
    expect(texts(chart, ".bump-name").sort()).toEqual(["Instansi a", "Instansi b", "Instansi c"]);
    const late = make(chartOf({a: [NaN, 1, NaN], b: [1, 2, 1]}));
    expect(texts(late, ".bump-name").sort()).toEqual(["Instansi a", "Instansi b", "Instansi b"]);
  });

  it("puts a better rank higher, and equal ranks at the same height", () => {
    const chart = make(chartOf({a: [1, 1, 1], b: [1, 2, 2], c: [3, 3, 3]}));
    const heights = (name: string) =>
      [...line(chart, name).querySelectorAll("[transform]")].map((g) =>
        Number(/,([\d.]+)\)/.exec(g.getAttribute("transform")!)![1])
      );
    const [a, b, c] = ["a", "b", "c"].map((id) => heights(`Instansi ${id}`));
    expect(a![0]).toBe(b![0]);
    expect(a![1]).toBeLessThan(b![1]!);
    expect(b![0]).toBeLessThan(c![0]!);
    expect(chart.textContent).toContain("Seri: S1 peringkat 1 Instansi a dan Instansi b.");
  });

  it("breaks a line where there is no rank, and names those that have none", () => {
    const chart = make(chartOf({a: [1, NaN, 1], b: [NaN, 1, NaN], c: [NaN, NaN, NaN]}));
    const d = (name: string) => line(chart, name).querySelector(".bump-path")!.getAttribute("d")!;
    expect(d("Instansi a").match(/M/g)).toHaveLength(2);
    expect(d("Instansi a")).not.toContain("C");
    expect(line(chart, "Instansi a").querySelector("title")!.textContent).toContain("S2 tanpa peringkat");
    expect(chart.querySelectorAll(".bump-line")).toHaveLength(2);
    expect(chart.textContent).toContain("Tidak digambar karena tanpa peringkat di semua skenario: Instansi c.");
  });

  it("draws nothing of nothing, one scenario, or one agency without falling over", () => {
    for (const data of [
      {columns: [], rows: [], selected: null},
      {...chartOf({a: [1]}), columns: columns.slice(0, 1)},
      chartOf({a: [1, 1, 1]})
    ])
      for (const width of [320, 800]) {
        const chart = make(data, width);
        expect(chart.querySelectorAll(".bump-line")).toHaveLength(data.rows.length);
        expect(chart.innerHTML).not.toMatch(/NaN|undefined|Infinity/);
      }
  });

  it("marks the one that is chosen, and tells which is clicked", () => {
    const chart = make({...three, selected: "b"});
    expect([...chart.querySelectorAll("[data-selected]")]).toEqual([line(chart, "Instansi b")]);
    const chosen = vi.fn();
    chart.addEventListener("select", (event) => chosen((event as CustomEvent).detail));
    line(chart, "Instansi c").dispatchEvent(new MouseEvent("click", {bubbles: true}));
    expect(chosen).toHaveBeenCalledExactlyOnceWith("c");
  });

  const eleven = chartOf(
    Object.fromEntries(Array.from({length: 11}, (_, i) => ["abcdefghijk"[i]!, [i + 1, 11 - i, i + 1]]))
  );
  const looks = (chart: Element) =>
    [...chart.querySelectorAll(".bump-line")].map(
      (g) => `${g.getAttribute("data-hue")} ${g.getAttribute("data-dash")}`
    );

  it("gives every line a look of its own, whichever way it goes, and the same one in another comparison", () => {
    const chart = make(eleven);
    expect(new Set(looks(chart)).size).toBe(11);
    const look = (chart: Element, id: string) => {
      const found = line(chart, `Instansi ${id}`);
      return [found.getAttribute("data-hue"), found.getAttribute("data-dash")];
    };
    const other = make(chartOf(Object.fromEntries(eleven.rows.map(({label}, i) => [label.at(-1)!, [11 - i, i + 1]]))));
    for (const {label} of eleven.rows) expect(look(other, label.at(-1)!)).toEqual(look(chart, label.at(-1)!));
    expect(texts(chart, ".bump-way")).toEqual(new Array(11).fill("="));
    expect(texts(make(three), ".bump-way")).toEqual(["▼", "▲", "="]);
  });

  it("names every line on both sides where there is room", () => {
    for (const {label} of eleven.rows) expect(texts(line(make(eleven), label), ".bump-name")).toEqual([label, label]);
  });

  it("is gone through with arrow keys from the first rank down, and chosen with Enter or space", () => {
    const chart = make(eleven);
    document.body.append(chart);
    const chosen = vi.fn();
    chart.addEventListener("select", (event) => chosen((event as CustomEvent).detail));
    const stops = () => [...chart.querySelectorAll('.bump-line[tabindex="0"]')];
    const press = (key: string) =>
      document.activeElement!.dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true, cancelable: true}));
    expect(stops()).toEqual([line(chart, "Instansi a")]);
    (stops()[0] as SVGElement).focus();
    press("ArrowDown");
    press("Enter");
    press("ArrowUp");
    press("ArrowUp");
    press(" ");
    expect(chosen.mock.calls).toEqual([["b"], ["k"]]);
    chart.update({...eleven, selected: "c"});
    expect(document.activeElement).toBe(line(chart, "Instansi k"));
    expect(line(chart, "Instansi c").getAttribute("aria-pressed")).toBe("true");
    expect(stops()).toEqual([line(chart, "Instansi k")]);
    chart.remove();
    expect(
      make({...eleven, selected: "c"})
        .querySelector('[tabindex="0"]')!
        .querySelector("title")!.textContent
    ).toMatch(/^Instansi c:/);
  });

  it("shows any name as text, clipped where it would not fit", () => {
    const rows = hostile.map((label, i) => ({id: `${i}`, label, ranks: [i + 1, i + 1]}));
    const chart = make({columns: hostile.slice(0, 2).map((name) => ({short: "S1", name})), rows, selected: null});
    expect(chart.querySelector("script")).toBeNull();
    const names = texts(chart, ".bump-name");
    expect(Math.max(...names.map((name) => [...name!].length))).toBeLessThanOrEqual(24);
    expect([...chart.querySelectorAll(".bump-line > title")].map((title) => title.textContent)).toEqual(
      hostile.map((label, i) => `${label}: S1 peringkat ${i + 1}, S1 peringkat ${i + 1}`)
    );
  });
});

describe("bumpChart and its twin", () => {
  it("say the same ranks, whatever they are", () => {
    const rank = fc.oneof({weight: 5, arbitrary: fc.integer({min: 1, max: 12})}, fc.constant(NaN));
    const table = fc
      .integer({min: 1, max: 6})
      .chain((n) => fc.array(fc.array(rank, {minLength: n, maxLength: n}), {maxLength: 8}));
    fc.assert(
      fc.property(table, fc.constantFrom(320, 900), (ranks, width) => {
        const heads = Array.from({length: ranks[0]?.length ?? 2}, (_, i) => ({short: `S${i + 1}`, name: "x"}));
        const rows = ranks.map((ranks, i) => ({id: `${i}`, label: `Instansi ${i}`, ranks}));
        const chart = make({columns: heads, rows, selected: null}, width);
        const twin = placesTable(
          {
            columns: heads,
            rows: rows.map(({id, label, ranks}) => ({
              id,
              label,
              places: ranks.map((rank) =>
                Number.isNaN(rank)
                  ? {reason: "empty" as const}
                  : {rank, index: 50, category: "sedang" as const, tied: false}
              )
            })),
            selected: null
          },
          {locale: "id"}
        );
        const drawn = new Map(
          [...chart.querySelectorAll(".bump-line")].map((g) => [
            g.querySelector("title")!.textContent.split(":")[0],
            texts(g, ".bump-rank")
          ])
        );
        for (const row of twin.querySelectorAll("tbody tr")) {
          const said = texts(row, ".place-rank");
          expect(drawn.get(texts(row, "th")[0]!) ?? []).toEqual(said);
        }
      }),
      {numRuns: 40}
    );
  });
});
