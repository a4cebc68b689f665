import {describe, expect, it, vi} from "vitest";
import {distributionChart} from "../../../src/components/sebaran/distributionChart.js";
import type {DistributionData} from "../../../src/components/sebaran/distributionChart.js";
import type {FigureFiles} from "../../../src/components/sebaran/figureFiles.js";
import {groupBars} from "../../../src/components/sebaran/groupBars.js";
import type {GroupBar} from "../../../src/components/sebaran/groupBars.js";
import {viewInput} from "../../../src/components/sebaran/viewInput.js";
import type {Bin, Shape} from "../../../src/components/sebaran/shape.js";
import {heard, texts} from "../bobot/fixtures.js";

const files: FigureFiles = {csv: vi.fn(), figure: vi.fn()};

const bin = (from: number, to: number, share: number, more: Partial<Bin> = {}): Bin => {
  return {from, to, share, block: from, merged: false, ...more};
};

/** Half of 40 people at 60 to 61 points, half at 80 to 81. */
function shape(id: string, more: Partial<Shape> = {}): Shape {
  return {
    id,
    label: id,
    n: 40,
    mean: 70.5,
    sd: () => 10,
    bins: [bin(0, 60, 0), bin(60, 61, 0.5), bin(61, 80, 0), bin(80, 81, 0.5), bin(81, 100, 0)],
    spread: () => ({values: Float64Array.of(60.5, 80.5), counts: Float64Array.of(20, 20)}),
    exact: null,
    ...more
  };
}

const data: DistributionData = {
  view: {measure: "indeks", by: "pendidikan", picture: "histogram", range: null},
  shapes: [shape("S1"), shape("D3")],
  everyone: shape(""),
  hidden: 0,
  merged: false,
  edges: [61, 71],
  categories: ["rendah", "sedang", "tinggi"],
  ends: [0, 61, 71, 100],
  selected: null,
  inside: {n: 80, of: 80},
  reason: null
};

describe("distributionChart", () => {
  it("draws one path a group, and another when the scores change", () => {
    const chart = distributionChart(data, {locale: "id", files});
    const paths = () => [...chart.querySelectorAll(".distribution-shape")].map((p) => p.getAttribute("d"));
    const before = paths();
    expect(before).toHaveLength(2);
    const bins = [bin(0, 100, 1, {merged: true})];
    chart.update({...data, shapes: [shape("S1", {bins}), shape("D3")]});
    expect(paths()[0]).not.toBe(before[0]);
    for (const picture of ["densitas", "ecdf", "titik", "kotak"] as const) {
      chart.update({...data, view: {...data.view, picture}});
      for (const path of paths()) expect(path).toMatch(/^M[^N]+$/);
    }
  });

  it("takes a range from two numbers, and says how many are in it", () => {
    const chart = distributionChart(data, {locale: "id", files});
    const log = heard(chart, "input", "change");
    const [from, to] = chart.querySelectorAll<HTMLInputElement>(".range-input input");
    from!.value = "62,5";
    from!.dispatchEvent(new Event("change"));
    expect(chart.value).toEqual([62, 100]);
    to!.value = "80";
    to!.dispatchEvent(new Event("change"));
    expect(chart.value).toEqual([62, 80]);
    expect(log).toEqual(["input", "change", "input", "change"]);
    chart.update({...data, view: {...data.view, range: [62, 80]}, inside: {n: 20, of: 80}});
    expect(texts(chart, ".range-said")).toEqual(["20 dari 80 pegawai (25,0%) ada di rentang ini."]);
    to!.value = "banyak";
    to!.dispatchEvent(new Event("change"));
    expect(chart.value).toEqual([62, 80]);
    expect(texts(chart, ".range-said")[0]).toContain("“banyak” bukan angka");
    chart.querySelector<HTMLButtonElement>(".plain-button")!.click();
    expect(chart.value).toBeNull();
  });

  it("takes a range that is dragged, from and to where it can be told how many are in it", () => {
    const chart = distributionChart(data, {locale: "id", files});
    const picture = chart.querySelector("svg")!;
    const point = (type: string, clientX: number) => picture.dispatchEvent(new MouseEvent(type, {clientX, button: 0}));
    // The picture is 760 wide, and the scale ends 10 before that.
    for (const [from, to, range] of [
      [480, 740, [61, 100]],
      [530, 480, [61, 70]],
      [480, 480, null]
    ] as const) {
      point("pointerdown", from);
      point("pointermove", to);
      point("pointerup", to);
      expect(chart.value).toEqual(range);
    }
  });

  it("draws bars of several numbers apart, as high as the average, and gives their bounds", () => {
    const block = {block: 7, merged: true};
    const bins = [bin(0, 50, 0), bin(50, 60, 0.25, block), bin(60, 61, 0.5), bin(61, 71, 0.25, block), bin(71, 100, 0)];
    const chart = distributionChart({...data, shapes: [shape("S1", {bins})], merged: true}, {locale: "id", files});
    const tops = (selector: string) =>
      [
        ...chart
          .querySelector(selector)!
          .getAttribute("d")!
          .matchAll(/V([\d.]+)/g)
      ].map(([, y]) => Number(y));
    const [base, top] = [Math.max(...tops(".distribution-shape")), Math.min(...tops(".distribution-shape"))];
    // As many people over twenty numbers as over one: a twentieth as high.
    expect(base - Math.min(...tops(".distribution-merged"))).toBeCloseTo((base - top) / 20, 0);
    const [, table] = chart.querySelectorAll("details");
    table!.open = true;
    table!.dispatchEvent(new Event("toggle"));
    expect(texts(table!, "tbody tr")).toEqual(["S150–59, 61–702050,0%", "S1602050,0%"]);
  });

  it("says what is protected, and gives a sentence for a picture that may not be", () => {
    const chart = distributionChart({...data, hidden: 2, merged: true}, {locale: "en", files});
    expect(chart.textContent).toContain("2 groups are protected");
    expect(chart.textContent).toContain("several numbers taken together");
    chart.update({...data, inside: {n: null, of: 80}});
    expect(chart.textContent).toContain("The number in this range is protected");
    chart.update({...data, shapes: [], reason: "Nobody is scored."});
    expect(chart.textContent).toContain("Nobody is scored.");
    expect(chart.querySelector("svg")!.hasAttribute("hidden")).toBe(true);
  });
});

describe("groupBars", () => {
  const bar = (id: string, more: Partial<GroupBar> = {}): GroupBar => {
    return {id, label: id, n: 40, inside: 10, share: 0.25, mean: 70, meanAll: 65, chosen: false, ...more};
  };

  it("shows the share in the range, hides small groups and tells which was pressed", () => {
    const hidden = bar("S3", {n: null, inside: null, share: NaN, mean: NaN, meanAll: NaN});
    const groupings = [{id: "pendidikan" as const, groups: [bar("S1", {chosen: true}), hidden]}];
    const element = groupBars({ranged: true, groupings, waiting: ["kanal"]}, {locale: "id", files});
    expect(texts(element, ".group-bar")).toEqual(["S110 (25,0%)70,00", "S3dilindungi"]);
    const [open, closed] = element.querySelectorAll<HTMLButtonElement>(".group-bar");
    expect([open!.getAttribute("aria-pressed"), open!.disabled, closed!.disabled]).toEqual(["true", false, true]);
    expect(element.textContent).toContain("1 kelompok dilindungi");
    expect(element.textContent).toContain("Jalur pemutakhiran: ");
    const picked: unknown[] = [];
    element.addEventListener("pick", (event) => picked.push((event as CustomEvent).detail));
    open!.click();
    expect(picked).toEqual([{grouping: "pendidikan", id: "S1"}]);
  });
});

describe("viewInput", () => {
  it("drops the range with the measure it was of, and keeps it with another picture", () => {
    const view = {measure: "indeks", by: "instansi", picture: "histogram", range: [60, 80]} as const;
    const input = viewInput({...view, range: [60, 80]}, {locale: "id"});
    const ecdf = input.querySelector<HTMLInputElement>("input[value=ecdf]")!;
    ecdf.checked = true;
    ecdf.dispatchEvent(new Event("input", {bubbles: true}));
    expect(input.value).toMatchObject({picture: "ecdf", range: [60, 80]});
    const measure = input.querySelector("select")!;
    measure.value = "kinerja";
    measure.dispatchEvent(new Event("input", {bubbles: true}));
    expect(input.value).toMatchObject({measure: "kinerja", picture: "ecdf", range: null});
  });
});
