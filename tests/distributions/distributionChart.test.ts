// @vitest-environment jsdom
import {describe, expect, it, vi} from "vitest";
import {distributionChart} from "../../src/distributions/distributionChart.js";
import type {DistributionData} from "../../src/distributions/distributionData.js";
import type {FigureFiles} from "../../src/distributions/figureFiles.js";
import {groupBars} from "../../src/distributions/groupBars.js";
import type {GroupBar} from "../../src/distributions/groupBars.js";
import {viewInput} from "../../src/distributions/viewInput.js";
import {heard, texts} from "../weights/fixtures.js";
import {bin, shape} from "./examples.js";

const files: FigureFiles = {csv: vi.fn(), figure: vi.fn()};

const data: DistributionData = {
  view: {measure: "indeks", by: "pendidikan", picture: "histogram", range: null},
  shapes: [shape("S1"), shape("D3")],
  everyone: shape(""),
  hidden: 0,
  merged: null,
  edges: [61, 71],
  categories: ["rendah", "sedang", "tinggi"],
  disclosableBounds: [0, 61, 71, 100],
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
    const chart = distributionChart({...data, shapes: [shape("S1", {bins})], merged: "evenly"}, {locale: "id", files});
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
    const chart = distributionChart({...data, hidden: 2, merged: "evenly"}, {locale: "en", files});
    expect(chart.textContent).toContain("2 groups are protected");
    expect(chart.textContent).toContain("several numbers taken together");
    chart.update({...data, inside: {n: null, of: 80}});
    expect(chart.textContent).toContain("The number in this range is protected");
    chart.update({...data, shapes: [], reason: "Nobody is scored."});
    expect(chart.textContent).toContain("Nobody is scored.");
    expect(chart.querySelector("svg")!.hasAttribute("hidden")).toBe(true);
  });
});

describe("what may not be known exactly", () => {
  // Of 40 people is told that 10 stand below 41 and 30 from 81 to below 91.
  const spread = () => ({values: Float64Array.of(20.5, 85.5), counts: Float64Array.of(10, 30)});
  const bins = [
    bin(0, 41, 0.25, {block: 0, merged: true}),
    bin(41, 81, 0, {block: 1}),
    bin(81, 91, 0.75, {block: 2, merged: true}),
    bin(91, 100, 0, {block: 3})
  ];
  const loose = shape("S1", {bins, spread});
  const unknown = shape("S3", {bins: [bin(0, 100, 1, {merged: true})], spread});
  const closed: DistributionData = {...data, shapes: [loose, unknown], everyone: loose, merged: "evenly"};
  const opened = (chart: Element) => {
    const [table] = chart.querySelectorAll("details");
    table!.open = true;
    table!.dispatchEvent(new Event("toggle"));
    return [...table!.querySelectorAll("tbody tr")].map((row) => texts(row, "td"));
  };

  it("is told as the ends between which it lies, or not at all", () => {
    const chart = distributionChart(closed, {locale: "id", files});
    expect(opened(chart)).toEqual([
      // 0,25 · 39 = 9,75: three quarters of the way from the tenth (0 … 41) to the eleventh (81 … 91).
      ["40", "70,50", "10,00", "0–41", "60–79", "81–91", "81–91", "81–91"],
      ["40", "70,50", "10,00", ...new Array<string>(5).fill("dilindungi")]
    ]);
    expect(texts(chart, ".range-said")[0]).toContain("terletak di antara 60 dan 91");
    chart.update({...closed, everyone: unknown});
    expect(texts(chart, ".range-said")[0]).toContain("Letak separuh yang di tengah dilindungi");
  });

  it("is printed with decimals where every value may be known", () => {
    const exact = spread;
    const chart = distributionChart({...data, shapes: [shape("klhk", {exact})]}, {locale: "id", files});
    // 0,05 · 39 = 1,95, 0,25 · 39 = 9,75: three quarters of the way from 20,5 to 85,5.
    expect(opened(chart)[0]!.slice(3)).toEqual(["20,50", "69,25", "85,50", "85,50", "85,50"]);
  });

  it("is drawn pale, between its ends, and a row of which nothing is known says that it is protected", () => {
    for (const picture of ["histogram", "densitas", "ecdf", "titik", "kotak"] as const) {
      const chart = distributionChart({...closed, view: {...data.view, picture}}, {locale: "id", files});
      const paths = (selector: string) => [...chart.querySelectorAll(selector)].map((path) => path.getAttribute("d")!);
      expect(paths(".distribution-merged")[0]).toMatch(/^M[^N]+$/);
      const quantiles = picture === "titik" || picture === "kotak";
      if (quantiles) expect(paths(".distribution-shape")).toEqual(["", ""]);
      const isHidden = quantiles || picture === "densitas";
      expect(texts(chart, ".distribution-protected")).toEqual(["", isHidden ? "dilindungi" : ""]);
      expect(texts(chart, ".hint").join(" ")).toContain("digabung");
    }
  });

  it("keeps the outline of everyone in its row", () => {
    const chart = distributionChart({...closed, everyone: shape("")}, {locale: "id", files});
    const tops = [...chart.querySelectorAll(".distribution-everyone")].map((path, i) => {
      const heights = [...path.getAttribute("d")!.matchAll(/V([\d.]+)/g)].map(([, y]) => Number(y));
      return [Math.min(...heights), 32 + 4 + (i + 1) * 46 - 6 - 36];
    });
    for (const [top, row] of tops) expect(top).toBeGreaterThanOrEqual(row!);
    expect(texts(chart, ".hint").join(" ")).toContain("dipotong di tepi atas");
  });

  it("smooths a small group as widely as a large one of the same shape", () => {
    const many = () => ({values: Float64Array.of(20.5, 85.5), counts: Float64Array.of(10_000, 30_000)});
    const shapes = [shape("S1", {spread}), shape("S2", {spread: many})];
    const view = {...data.view, picture: "densitas" as const};
    const chart = distributionChart({...data, view, shapes}, {locale: "id", files});
    // One row is 46 below the other.
    const [few, more] = [...chart.querySelectorAll(".distribution-shape")].map((path, i) =>
      [...path.getAttribute("d")!.matchAll(/,([\d.]+)/g)].map(([, y]) => Math.round(10 * (Number(y) - 46 * i)))
    );
    expect(few!.length).toBeGreaterThan(50);
    expect(few).toEqual(more);
  });

  it("goes with the file of the figure, with all that is said of it", async () => {
    const figure = vi.fn<FigureFiles["figure"]>(() => Promise.reject(new Error("not in this test")));
    const chart = distributionChart(closed, {locale: "id", files: {...files, figure}});
    const button = [...chart.querySelectorAll("button")].find(({textContent}) => textContent === "SVG")!;
    button.click();
    await vi.waitFor(() => expect(figure).toHaveBeenCalled());
    expect(figure.mock.calls[0]![3].join(" ")).toContain("Batang pucat bertepi putus-putus");
    expect(figure.mock.calls[0]![3].join(" ")).toContain("Rendah · 61 · Sedang");
  });
});

describe("the fields of the range", () => {
  const fields = (chart: Element) => [...chart.querySelectorAll<HTMLInputElement>(".range-input input")];
  const type = (field: HTMLInputElement, value: string) => {
    field.focus();
    field.value = value;
    field.dispatchEvent(new Event("input"));
  };
  const made = () => {
    const chart = distributionChart(data, {locale: "id", files});
    document.body.replaceChildren(chart);
    return chart;
  };
  const shown = (chart: Element) => fields(chart).map(({value}) => value);

  it("are those of the range once it is taken, also the one with the focus", () => {
    const chart = made();
    const [from, to] = fields(chart) as [HTMLInputElement, HTMLInputElement];
    type(from, "80");
    from.dispatchEvent(new Event("change"));
    type(to, "71");
    to.dispatchEvent(new Event("change"));
    expect([chart.value, shown(chart)]).toEqual([
      [71, 80],
      ["71", "80"]
    ]);
    type(to, "60");
    to.dispatchEvent(new Event("change"));
    expect([chart.value, shown(chart)]).toEqual([
      [60, 71],
      ["60", "71"]
    ]);
  });

  it("are empty of it once it is cleared, and follow a drag", () => {
    const chart = made();
    const [from] = fields(chart) as [HTMLInputElement];
    type(from, "85");
    from.dispatchEvent(new Event("change"));
    chart.querySelector<HTMLButtonElement>(".plain-button")!.click();
    expect([document.activeElement, shown(chart)]).toEqual([from, ["0", "100"]]);
    type(from, "85");
    const picture = chart.querySelector("svg")!;
    for (const [kind, clientX] of [
      ["pointerdown", 530],
      ["pointermove", 480],
      ["pointerup", 480]
    ] as const)
      picture.dispatchEvent(new MouseEvent(kind, {clientX, button: 0}));
    expect([chart.value, shown(chart)]).toEqual([
      [61, 70],
      ["61", "70"]
    ]);
  });

  it("are left alone while one is typed into", () => {
    const chart = made();
    const [from] = fields(chart) as [HTMLInputElement];
    type(from, "7");
    chart.update({...data, selected: "S1"});
    expect(from.value).toBe("7");
  });
});

describe("on a phone", () => {
  it("keeps the names of the categories, upright, and their bounds in words", () => {
    const observers: ResizeObserverCallback[] = [];
    vi.stubGlobal(
      "ResizeObserver",
      class {
        constructor(seen: ResizeObserverCallback) {
          observers.push(seen);
        }
        observe() {}
        disconnect() {}
      }
    );
    const chart = distributionChart(data, {locale: "id", files});
    const contentRect = {width: 358} as DOMRectReadOnly;
    for (const seen of observers) seen([{contentRect} as ResizeObserverEntry], {} as ResizeObserver);
    vi.unstubAllGlobals();
    expect(chart.querySelector("svg")!.getAttribute("viewBox")).toMatch(/^0 0 358 /);
    const names = [...chart.querySelectorAll(".distribution-axis g text")];
    expect(names.map(({textContent}) => textContent)).toEqual(["Rendah", "Sedang", "Tinggi"]);
    expect(names[1]!.getAttribute("transform")).toContain("rotate(-90");
    expect(texts(chart, ".hint").join(" ")).toContain("Rendah · 61 · Sedang · 71 · Tinggi");
  });

  it("draws no density of people of whom only a wide band is known", () => {
    const wide = shape("S3", {bins: [bin(0, 25, 0), bin(25, 100, 1, {merged: true})]});
    const view = {...data.view, picture: "densitas" as const};
    const chart = distributionChart({...data, view, shapes: [shape("S1"), wide]}, {locale: "id", files});
    expect(texts(chart, ".distribution-protected")).toEqual(["", "dilindungi"]);
    expect(chart.querySelectorAll(".distribution-merged")[1]!.getAttribute("d")).toBe("");
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
    expect(texts(element, ".group-bar")).toEqual(["S11070,00", "S3dilindungi"]);
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
