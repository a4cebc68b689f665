// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {
  bkn2019,
  decomposeChange,
  decomposeRelativeChange,
  dimensions as ids,
  moves,
  nearestTippings,
  standings,
  tippingPoints
} from "../../lib/index.js";
import type {Category, Flow, Unit, Weights} from "../../lib/index.js";
import {categoryChanges, protectTransitions} from "../../src/components/categoryChanges.js";
import type {CategoryData} from "../../src/components/categoryData.js";
import {liveRegion} from "../../src/weights/liveRegion.js";
import {slopeChart} from "../../src/weights/slopeChart.js";
import {whyBrief} from "../../src/weights/whyBrief.js";
import {describeSwaps, lastBefore} from "../../src/weights/tippingSentences.js";
import {tippingText} from "../../src/weights/tippingText.js";
import {whyPanel} from "../../src/weights/whyPanel.js";
import type {Why} from "../../src/weights/whyNumbers.js";
import {dimensions, legal, row, texts, unranked, unrankedAfter} from "./fixtures.js";

afterEach(() => document.body.replaceChildren());

const unit = (id: string, shares: number[]): Unit => ({
  id,
  n: 100,
  population: 100,
  complete: 100,
  shares,
  protected: false
});

// Legal indexes: Batang 0·25 + 1·40 + 0.5·30 + 5 = 60; Bontang 0.5·25 + 0.5·40 + 0.8·30 + 5 = 61.5; Batam 30.
const units = [unit("batang", [0, 1, 0.5, 1]), unit("bontang", [0.5, 0.5, 0.8, 1]), unit("batam", [0, 0.25, 0.5, 1])];
const names: Record<string, string> = {batang: "Batang", bontang: "Bontang", batam: "Batam"};
const label = (id: string) => names[id]!;
// Kompetensi from 40 to 64, the others in proportion (0.6): Batang 64 + 9 + 3 = 76; Bontang 7.5 + 32 + 14.4 + 3 = 56.9.
const heavy: Weights = {kualifikasi: 0.15, kompetensi: 0.64, kinerja: 0.18, disiplin: 0.03};

function whyOf(id: string, after: Weights): Why {
  const i = units.findIndex((u) => u.id === id);
  const [before, now] = [standings(units, legal, bkn2019), standings(units, after, bkn2019)];
  return {
    id,
    move: moves(before, now)[i]!,
    before: before[i]!,
    after: now[i]!,
    effects: decomposeChange(units[i]!.shares, legal, units[i]!.shares, after),
    relative: decomposeRelativeChange(id, units, legal, units, after),
    sharesBefore: units[i]!.shares,
    sharesAfter: units[i]!.shares,
    weightsBefore: legal,
    weightsAfter: after
  };
}

const numbers = (cells: (string | undefined)[]) =>
  cells.map((text) => Number(text!.replace("−", "-").replace(",", ".")));

describe("whyPanel", () => {
  it("tells the change of index and rank, and whom the agency overtook", () => {
    const panel = whyPanel({why: whyOf("batang", heavy), label}, {locale: "id", dimensions});
    expect(panel.querySelector(".why-words")!.textContent).toBe(
      "Indeks Batang naik 16,00, dari 60,00 menjadi 76,00. Peringkatnya naik dari 2 ke 1. Menyalip Bontang."
    );
  });

  it("tells by whom it was overtaken, in English", () => {
    const panel = whyPanel({why: whyOf("bontang", heavy), label}, {locale: "en", dimensions});
    expect(panel.querySelector(".why-words")!.textContent).toBe(
      "The index of Bontang falls by 4.60, from 61.50 to 56.90. It moves down from rank 1 to 2. It is overtaken by Batang."
    );
  });

  it("shows each dimension's part, as own change, as that of the average and as the difference", () => {
    const panel = whyPanel({why: whyOf("batang", heavy), label}, {locale: "id", dimensions});
    expect(texts(panel, "tbody .cell-weight")).toEqual(["25,0 → 15,0", "40,0 → 64,0", "30,0 → 18,0", "5,0 → 3,0"]);
    expect(texts(panel, "tbody .cell-own")).toEqual(["0,00", "+24,00", "−6,00", "−2,00"]);
    // Averages of shares: 1/6, 7/12, 0.6, 1.
    expect(texts(panel, "tbody .cell-relative")).toEqual(["+1,67", "+10,00", "+1,20", "0,00"]);
    expect(texts(panel, "tfoot .cell-own")).toEqual(["+16,00"]);
  });

  it("adds up on screen, down each column and across each row", () => {
    const odd: Weights = {kualifikasi: 0.333, kompetensi: 0.277, kinerja: 0.319, disiplin: 0.071};
    const panel = whyPanel({why: whyOf("bontang", odd), label}, {locale: "id", dimensions});
    for (const column of ["own", "mean", "relative"]) {
      const parts = numbers(texts(panel, `tbody .cell-${column}`));
      const [total] = numbers(texts(panel, `tfoot .cell-${column}`));
      expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(total!, 9);
    }
    const [own, mean, relative] = ["own", "mean", "relative"].map((c) => numbers(texts(panel, `tbody .cell-${c}`)));
    for (const d of ids.keys()) expect(own![d]! - mean![d]!).toBeCloseTo(relative![d]!, 9);
  });

  it("asks for a choice, and says so when the agency has no rank", () => {
    const panel = whyPanel({why: null, label}, {locale: "id", dimensions});
    expect(panel.querySelector(".why-words")!.textContent).toBe(
      "Pilih satu instansi pada tabel peringkat untuk melihat sebab perubahannya."
    );
    expect(panel.querySelector("table")!.hidden).toBe(true);
    const why = whyOf("batang", heavy);
    panel.update({why: {...why, move: {...why.move, rankAfter: NaN}}, label});
    expect(panel.querySelector(".why-words")!.textContent).toContain("Batang tidak mendapat peringkat");
    panel.update({why, label});
    expect(panel.querySelector("table")!.hidden).toBe(false);
  });
});

describe("tippingText", () => {
  const values = units.map(({shares}) => shares);
  const weights = ids.map((id) => legal[id]);
  const tips = tippingPoints(values, weights);
  const labelled = units.map(({id}, i) => ({label: label(id), rank: [2, 1, 3][i]!}));
  const data = {
    weights: legal,
    locked: [],
    tips: ids.map((dimension, k) => {
      const {below, above} = nearestTippings(tips, weights, k, values);
      return {
        dimension,
        below: describeSwaps(below, labelled),
        above: describeSwaps(above, labelled),
        partBelow: [],
        partAbove: [],
        tryBelow: null,
        tryAbove: dimension === "kompetensi" ? 0.418 : null
      };
    })
  };

  it("says who overtakes whom beyond which weight", () => {
    // Lead of Batang: 0.5·t − (1 − t)·(0.5·25 + 0.3·30)/60, which is 0 at t = 0.358333 ÷ 0.858333 = 0.41748.
    const text = tippingText(data, {locale: "id", dimensions}).textContent!.replace(/\s+/g, " ");
    expect(text).toContain("Bila Kompetensi naik di atas 41,7: Batang menyalip Bontang (peringkat 1).");
    expect(text).toContain("Menurunkan Kompetensi sampai 0 tidak menukar satu instansi pun.");
  });

  it("says the same in English", () => {
    const text = tippingText(data, {locale: "en", dimensions}).textContent!;
    expect(text).toContain("rises above 41.7: Batang overtakes Bontang (rank 1).");
  });

  it("offers the try it is given", () => {
    const root = tippingText(data, {locale: "id", dimensions});
    const tried: unknown[] = [];
    root.addEventListener("try", (event) => tried.push((event as CustomEvent).detail));
    const button = [...root.querySelectorAll("button")].find((b) => b.textContent === "Coba 41,8")!;
    expect(button.getAttribute("aria-label")).toBe("Coba 41,8 untuk Kompetensi");
    button.click();
    expect(tried).toEqual([{dimension: "kompetensi", value: 0.418}]);
  });

  it("has no button where nothing changes places", () => {
    const none = {below: [], above: [], partBelow: [], partAbove: [], tryBelow: null, tryAbove: null};
    const tips = [{dimension: "disiplin" as const, ...none}];
    const root = tippingText({weights: legal, locked: [], tips}, {locale: "id", dimensions});
    expect([...root.querySelectorAll("button")].every((button) => button.hidden)).toBe(true);
  });

  it("keeps the focus on a button while its sentence changes", () => {
    const root = tippingText(data, {locale: "id", dimensions});
    document.body.append(root);
    const button = [...root.querySelectorAll("button")].find((b) => b.textContent === "Coba 41,8")!;
    button.focus();
    const swap = {weight: 0.5, rises: "Batam", falls: "Batang", rank: 2};
    root.update({
      ...data,
      tips: data.tips.map((tip) => (tip.dimension === "kompetensi" ? {...tip, above: [swap], tryAbove: 0.501} : tip))
    });
    expect(document.activeElement).toBe(button);
    expect(button.textContent).toBe("Coba 50,1");
  });

  it.each([
    [0.3317, "below", 0.332],
    [0.3317, "above", 0.331],
    [0.3, "below", 0.3],
    [0.3, "above", 0.3],
    [0.0004, "below", 0.001],
    [0.9996, "above", 0.999]
  ] as const)("knows the last tenth before %d, %s", (weight, side, last) => {
    expect(lastBefore(weight, side)).toBe(last);
  });
});

describe("slopeChart", () => {
  const rows = [
    row("A", 1, 75, {before: {rank: 3, index: 71, category: "sedang"}}),
    row("B", 2, 73, {before: {rank: 1, index: 73.5, category: "sedang"}}),
    row("C", 3, 72, {before: {rank: 2, index: 72, category: "sedang"}})
  ];

  it("says what it shows in one label, kept up to date", () => {
    const chart = slopeChart({rows, selected: null}, {locale: "id"});
    const svg = chart.querySelector("svg")!;
    expect(svg.getAttribute("role")).toBe("img");
    expect(svg.getAttribute("aria-label")).toBe(
      "Grafik 3 instansi dari semula ke skenario: 3 berpindah peringkat. Naik: A dari 3 ke 1. Turun: B dari 1 ke 2, C dari 2 ke 3."
    );
    chart.update({rows: [row("A", 1, 75)], selected: null});
    expect(svg.getAttribute("aria-label")).toBe(
      "Grafik 1 instansi dari semula ke skenario: tidak ada yang berpindah peringkat."
    );
  });

  it("keeps its lines while they move", () => {
    const chart = slopeChart({rows, selected: null}, {locale: "id"});
    const before = [...chart.querySelectorAll(".slope-line")];
    const d = before.map((line) => line.querySelector(".slope-path")!.getAttribute("d"));
    chart.update({rows: [rows[0]!, row("B", 3, 70), row("C", 2, 72)], selected: "B"});
    const after = [...chart.querySelectorAll(".slope-line")];
    expect(new Set(after)).toEqual(new Set(before));
    expect(before[1]!.querySelector(".slope-path")!.getAttribute("d")).not.toBe(d[1]);
    expect(before[1]!.hasAttribute("data-selected")).toBe(true);
  });

  it("colours by the rank, and by the index when that is asked for", () => {
    const chart = slopeChart({rows, selected: null}, {locale: "id"});
    document.body.append(chart);
    const ways = () => [...chart.querySelectorAll(".slope-line")].map((line) => line.getAttribute("data-way"));
    expect(ways()).toEqual(["up", "down", "down"]);
    chart.querySelectorAll<HTMLInputElement>("input")[1]!.click();
    expect(ways()).toEqual(["up", "down", "same"]);
    expect(texts(chart, "text")).toContain("75,00 A");
  });

  it("keeps the labels of ties apart", () => {
    const tied = ["A", "B", "C"].map((id) => row(id, 1, 70));
    const chart = slopeChart({rows: [...tied, row("D", 4, 60)], selected: null}, {locale: "id"});
    const tops = [...chart.querySelectorAll<SVGTextElement>(".slope-line text:not([text-anchor=end])")]
      .map((text) => Number(/,\s*([\d.]+)px/.exec(text.style.transform)![1]))
      .sort((a, b) => a - b);
    expect(tops).toHaveLength(4);
    for (let i = 1; i < tops.length; i++) expect(tops[i]! - tops[i - 1]!).toBeGreaterThanOrEqual(17.9);
  });

  it("names the agencies it leaves out", () => {
    const away = row("Kecil", 0, 0, {before: unranked, after: unrankedAfter});
    const chart = slopeChart({rows: [...rows, away], selected: null}, {locale: "id"});
    expect(chart.querySelector(".hint")!.textContent).toBe("Tidak digambar karena tanpa peringkat: Kecil.");
    expect(chart.querySelectorAll(".slope-line")).toHaveLength(3);
  });

  it("sends select with the id of a line", () => {
    const chart = slopeChart({rows, selected: null}, {locale: "id"});
    const chosen: unknown[] = [];
    chart.addEventListener("select", (event) => chosen.push((event as CustomEvent).detail));
    chart.querySelectorAll(".slope-line")[1]!.dispatchEvent(new MouseEvent("click", {bubbles: true}));
    expect(chosen).toEqual(["B"]);
  });
});

describe("categoryChanges", () => {
  const categories: Category[] = ["sangat-tinggi", "tinggi", "sedang", "rendah", "sangat-rendah"];
  const bands = categories.map((_, b) => [b]);
  const tableOf = (cells: (number | null)[][]) => ({rows: bands, columns: bands, cells});
  const plain = [
    [100, 0, 0, 0, 0],
    [30, 200, 0, 0, 0],
    [0, 0, 400, 20, 0],
    [0, 0, 0, 150, 0],
    [0, 0, 0, 0, 100]
  ];
  const data: CategoryData = {
    categories,
    n: 1000,
    up: 30,
    down: 20,
    entering: 0,
    leaving: 0,
    table: tableOf(plain),
    byUnit: [
      {id: "a", label: "A", up: 30, down: null},
      {id: "b", label: "B", up: 0, down: 20}
    ],
    limited: false,
    untold: false
  };

  it("tells how many go up and down", () => {
    const panel = categoryChanges(data, {locale: "id"});
    expect(panel.querySelector(".category-words")!.textContent).toBe(
      "Dari 1.000 pegawai, 30 naik kategori dan 20 turun; 5,0% berubah kategori."
    );
  });

  it("says what is hidden, and that a total is small", () => {
    const matrix = plain.map((row, i) => (i === 1 ? [null, 200, null, 0, 0] : row));
    const panel = categoryChanges({...data, table: tableOf(matrix), up: null}, {locale: "en"});
    expect(texts(panel, ".category-matrix tbody tr:nth-child(2) td")).toEqual(["hidden", "200", "hidden", "·", "·"]);
    expect(texts(panel, ".category-agencies tbody td")).toEqual(["30", "hidden", "0", "20"]);
    expect(panel.textContent).toContain("“hidden”: fewer than 10 people");
    expect(panel.querySelector(".category-words")!.textContent).toBe(
      "Of 1,000 employees, some (hidden) move to a higher category and 20 to a lower one."
    );
  });

  it("says what a cell means", () => {
    const cell = categoryChanges(data, {locale: "id"}).querySelector(".category-matrix tbody tr:nth-child(2) td")!;
    expect(cell.getAttribute("aria-label")).toBe("30 pegawai dari Tinggi ke Sangat Tinggi");
  });

  it("shows categories taken together, or only who goes up, stays or goes down, and says why", () => {
    const blocks = [[0, 1, 2], [3], [4]];
    const cells = [
      [80457, 253, 0],
      [15121, 4861, 184],
      [0, 5805, 5453]
    ];
    const panel = categoryChanges(data, {locale: "id"});
    panel.update({...data, n: 112134, table: {rows: blocks, columns: blocks, cells}});
    expect(texts(panel, ".category-matrix tbody tr:first-child :is(th, td)")).toEqual([
      "Sangat Tinggi, Tinggi, dan Sedang",
      "80.457",
      "253",
      "·"
    ]);
    expect(
      [...panel.querySelectorAll(".category-matrix tr:nth-child(2) td")].map((td) => td.getAttribute("data-way"))
    ).toEqual(["up", "same", "down"]);
    expect(panel.textContent).toContain("Kategori yang bersebelahan digabung");
    panel.update({...data, n: 23651, table: {rows: [[0, 1, 2, 3, 4]], columns: "ways", cells: [[1531, 22110, null]]}});
    expect(texts(panel, ".category-matrix :is(th, td)")).toEqual([
      "Semula",
      "Naik",
      "Tetap",
      "Turun",
      "Semua kategori",
      "1.531",
      "22.110",
      "tersamar"
    ]);
    expect(panel.querySelector(".category-matrix td")!.getAttribute("aria-label")).toBe(
      "1.531 pegawai dari Semua kategori: Naik"
    );
    expect(panel.textContent).toContain("Kategori tujuan tidak dirinci");
    panel.update(data);
    const hints = [...panel.querySelectorAll<HTMLElement>(".hint")].filter((hint) => !hint.hidden);
    expect(hints.map((hint) => hint.textContent).join(" ")).not.toMatch(/digabung|dirinci/);
  });

  it("says so when no one changes, and who enters or leaves the count", () => {
    const matrix = categories.map((_, i) => categories.map((_, j) => (i === j ? 200 : 0)));
    const panel = categoryChanges(
      {...data, table: tableOf(matrix), up: 0, down: 0, entering: 1200, leaving: null},
      {locale: "id"}
    );
    expect(panel.querySelector(".category-words")!.textContent).toBe(
      "Tidak seorang pun dari 1.000 pegawai berubah kategori."
    );
    expect(panel.textContent).toContain(
      "Baru masuk hitungan: 1.200 pegawai. Keluar dari hitungan: sejumlah (tersamar) pegawai."
    );
  });

  it("protects small groups of the transitions it is made from", () => {
    const flow = (up: number, down: number, same: number): Flow => ({
      matrix: [
        [same, down],
        [up, 0]
      ],
      entering: [3, 0],
      leaving: [0, 0],
      up,
      down,
      same
    });
    const overall = flow(4, 30, 500);
    const made = protectTransitions(
      {overall, byGroup: [flow(4, 30, 500), flow(0, 0, 0)]},
      ["tinggi", "sedang"],
      [{id: "a", label: "A"}, null]
    );
    // Three enter the count: who knows how many are in it after knows them from how many are in it before and after.
    expect(made).toMatchObject({
      n: NaN,
      entering: null,
      table: {
        cells: [
          [null, null],
          [null, null]
        ]
      },
      byUnit: []
    });
    const panel = categoryChanges(made, {locale: "en"});
    expect(panel.querySelector(".category-words")!.textContent).toContain("Not shown");
    expect(panel.querySelector<HTMLElement>(".category-tables")!.hidden).toBe(true);
  });

  it("says who is not counted, and why nothing is told by agency", () => {
    const shown = (panel: Element) =>
      [...panel.querySelectorAll<HTMLElement>(".hint")].filter((p) => !p.hidden).map((p) => p.textContent!);
    const none = shown(categoryChanges(data, {locale: "en"})).join(" ");
    expect(none).not.toContain("agencies that are ranked");
    const some = shown(categoryChanges({...data, byUnit: [], limited: true, untold: true}, {locale: "en"})).join(" ");
    expect(some).toContain("fewer than 10 employees in either scenario are left out");
    expect(some).toContain("Nothing is told by agency");
  });
});

describe("liveRegion", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const still = [row("A", 1, 75), row("B", 2, 70)];
  const swapped = [
    row("A", 2, 69, {before: {rank: 1, index: 75, category: "sedang"}}),
    row("B", 1, 70, {before: {rank: 2, index: 70, category: "sedang"}})
  ];

  it("is silent on arrival and speaks once the ranking has come to rest", () => {
    const region = liveRegion({rows: still}, {locale: "id", quiet: 500});
    expect(region.getAttribute("aria-live")).toBe("polite");
    region.update({rows: still});
    vi.advanceTimersByTime(1000);
    expect(region.textContent).toBe("");
    region.update({rows: swapped});
    vi.advanceTimersByTime(400);
    region.update({rows: swapped});
    vi.advanceTimersByTime(400);
    expect(region.textContent).toBe("");
    vi.advanceTimersByTime(100);
    expect(region.textContent).toBe(
      "2 dari 2 instansi berpindah peringkat. Terbesar: B naik 1 (kini ke-1) dan A turun 1 (kini ke-2). Teratas: B, indeks 70,00."
    );
  });

  it("speaks of the ranking it comes back to", () => {
    const region = liveRegion({rows: still}, {locale: "en", quiet: 500});
    region.update({rows: swapped});
    vi.advanceTimersByTime(500);
    region.update({rows: still});
    vi.advanceTimersByTime(500);
    expect(region.textContent).toBe("None of 2 agencies changes rank. On top: A, index 75.00.");
  });
});

describe("whyBrief", () => {
  it("says beside the sliders what the panel says, and moves with it", () => {
    const brief = whyBrief({why: null, label}, {locale: "id"});
    expect(brief.querySelector(".why-words")!.textContent).toContain("Pilih satu instansi");
    expect(brief.querySelector("h3")!.hidden).toBe(true);
    expect(brief.querySelector("a")!.hidden).toBe(true);
    const why = whyOf("batang", heavy);
    brief.update({why, label});
    const panel = whyPanel({why, label}, {locale: "id", dimensions});
    for (const part of ["h3", ".why-words"])
      expect(brief.querySelector(part)!.textContent).toBe(panel.querySelector(part)!.textContent);
    expect(brief.querySelector("a")!.getAttribute("href")).toBe(`#${panel.id}`);
    brief.update({why: {...why, move: {...why.move, rankAfter: NaN}}, label});
    expect(brief.querySelector(".why-words")!.textContent).toContain("Batang tidak mendapat peringkat");
  });
});
