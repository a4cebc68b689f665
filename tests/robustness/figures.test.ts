// @vitest-environment jsdom
import {afterEach, describe, expect, it} from "vitest";
import {acceptabilityChart} from "../../src/robustness/acceptabilityChart.js";
import {aggregationTable} from "../../src/robustness/aggregationTable.js";
import {dominanceText} from "../../src/robustness/dominanceText.js";
import {pairwiseTable} from "../../src/robustness/pairwiseTable.js";
import {centralRanks, rankBands} from "../../src/robustness/rankBands.js";
import {rankingCells} from "../../src/robustness/rankingCells.js";
import {isAll, shareText} from "../../src/model/shareText.js";
import {formats} from "../../src/messages/format.js";
import {agencies, details, dimensions, text, texts} from "./fixtures.js";

afterEach(() => document.body.replaceChildren());

const locale = "id" as const;
const units = agencies(2, 1, 3);
const acceptability = [
  [0.25, 0.7, 0.05],
  [0.75, 0.2496, 0.0004],
  [0, 0.0504, 0.9496]
];

describe("shareText", () => {
  it("says 0% and 100% only of nothing and all", () => {
    const f = formats("id");
    expect([0, 0.0004, 0.5, 0.9996, 1].map((share) => shareText(share, f))).toEqual([
      "0%",
      "<0,1%",
      "50,0%",
      ">99,9%",
      "100%"
    ]);
  });

  it("takes what rounding leaves for all", () => {
    expect(isAll(1 - 1e-12)).toBe(true);
    expect(isAll(1 - 1e-6)).toBe(false);
  });
});

describe("acceptabilityChart", () => {
  const make = (competitionError: number[][] | null = null) =>
    acceptabilityChart({units, competition: acceptability, competitionError, samples: 10_000}, {locale});

  it("lists agencies as they stand now, as the bands beside it do", () => {
    expect(texts(make(), ".heat-row > .heat-name")).toEqual(["", "Instansi B", "Instansi A", "Instansi C"]);
  });

  it("writes each share in whole percent, of less than half of one that it is less, and outlines the rank now", () => {
    const chart = make();
    const [first] = chart.querySelectorAll(".heat-cells");
    expect(texts(first!, ".heat-cell")).toEqual(["75", "25", "<1"]);
    expect(texts(chart.querySelectorAll(".heat-cells")[2]!, ".heat-cell")).toEqual(["", "5", "95"]);
    const held = [...chart.querySelectorAll(".heat-cells")].map((row) =>
      [...row.children].findIndex((cell) => cell.hasAttribute("data-held"))
    );
    expect(held).toEqual([0, 1, 2]);
  });

  it("says 100 only of all", () => {
    const nearly = [[0.998, 0.002, 0], ...acceptability.slice(1)];
    const chart = acceptabilityChart({units, competition: nearly, competitionError: null}, {locale});
    expect(texts(chart, ".heat-cell")).toContain(">99");
    expect(texts(chart, ".heat-cell")).not.toContain("100");
  });

  it("has all numbers in the table", () => {
    // 1·0.75 + 2·0.2496 + 3·0.0004 = 1.2504
    const chart = make();
    document.body.append(chart);
    const details = chart.querySelector("details")!;
    details.open = true;
    details.dispatchEvent(new Event("toggle"));
    expect(texts(chart, "tbody tr:first-child :is(th, td)")).toEqual(["Instansi B", "1,25", "75,0%", "25,0%", "<0,1%"]);
  });

  it("tells standard errors where it is sampled, and that it is exact where it is not", () => {
    const error = acceptability.map((row) => row.map(() => 0.004));
    const chart = make(error);
    expect(chart.textContent).toContain("10.000 contoh acak; galat baku paling besar 0,40 poin persen");
    expect(make().textContent).toContain("Dihitung tepat");
  });

  it("tells by how much rounding may be seen in a figure, and nothing where it may not", () => {
    const of = (precision: number) =>
      acceptabilityChart({units, competition: acceptability, competitionError: null, precision}, {locale}).textContent;
    expect(of(0.00049)).toContain("dapat meleset sampai 0,05 poin persen");
    expect(of(1e-10)).not.toContain("meleset");
  });

  it("keeps its place while nothing is known, and fades what it showed before", () => {
    const chart = acceptabilityChart(null, {locale});
    expect(chart.getAttribute("aria-busy")).toBe("true");
    expect(chart.getAttribute("data-waiting")).toBe("first");
    chart.update({units, competition: acceptability, competitionError: null});
    expect(chart.hasAttribute("aria-busy")).toBe(false);
    chart.update(null);
    expect(chart.getAttribute("data-waiting")).toBe("again");
    expect(chart.querySelectorAll(".heat-cell")).toHaveLength(9);
  });

  it("tells which agencies are always level, and so hold the same rank", () => {
    const alike = [
      [0.6, 0, 0.4],
      [0.6, 0, 0.4],
      [0.4, 0, 0.6]
    ];
    const chart = acceptabilityChart({units, competition: alike, tied: [[0, 1]], competitionError: null}, {locale});
    expect(chart.textContent).toContain(
      "Instansi A dan Instansi B seri pada semua bobot yang diterima, jadi peringkatnya selalu sama."
    );
    expect(make().textContent).not.toContain("seri pada semua");
  });

  it("shows thirty agencies of many, and says so", () => {
    const many = Array.from({length: 40}, (_, i) => ({id: `u${i}`, label: `U${i}`, rank: i + 1}));
    const identity = many.map((_, i) => many.map((_, k) => (i === k ? 1 : 0)));
    const chart = acceptabilityChart({units: many, competition: identity, competitionError: null}, {locale});
    expect(chart.querySelectorAll(".heat-cells")).toHaveLength(30);
    expect(chart.textContent).toContain(
      "Ditampilkan 30 instansi teratas dan 30 peringkat pertama dari 40; semuanya ada dalam unduhan CSV."
    );
  });
});

describe("rankBands", () => {
  const attainable = [
    {best: {rank: 1, weights: [1, 0, 0, 0]}, worst: {rank: 3, weights: [0, 1, 0, 0]}},
    {best: {rank: 1, weights: [0, 0, 1, 0]}, worst: {rank: 3, weights: [0, 0, 0, 1]}},
    {best: {rank: 2, weights: [0.5, 0.5, 0, 0]}, worst: {rank: 3, weights: [0, 0.5, 0.5, 0]}}
  ];

  it("lists agencies as they stand now, with the ends of their bands", () => {
    const table = rankBands({units, inside: true, attainable, competition: acceptability}, {locale});
    expect(texts(table, "tbody th")).toEqual(["Instansi B", "Instansi A", "Instansi C"]);
    expect(texts(table, ".band-end")).toEqual(["1", "3", "1", "3", "2", "3"]);
    expect(table.querySelector(".band-track")!.getAttribute("aria-label")).toBe(
      "Instansi B: peringkat 1 sampai 3, kini 1, 90% tengah 1 sampai 2"
    );
  });

  it("opens the weights behind an end", () => {
    const table = rankBands({units, inside: true, attainable, competition: null}, {locale});
    const opened = details(table, "open");
    const buttons = table.querySelectorAll<HTMLButtonElement>(".band-end");
    buttons[1]!.click();
    buttons[4]!.click();
    expect(opened).toEqual([{weights: [0, 0, 0, 1]}, {weights: [0.5, 0.5, 0, 0]}]);
  });

  it("does not open what no weights in tenths of a percent give", () => {
    const fine = [{...attainable[0]!, best: {rank: 1, weights: null}}, ...attainable.slice(1)];
    const table = rankBands({units, inside: true, attainable: fine, competition: null}, {locale});
    const disabled = [...table.querySelectorAll<HTMLButtonElement>(".band-end")].map((end) => end.disabled);
    expect(disabled).toEqual([false, false, true, false, false, false]);
    expect(table.querySelectorAll(".band-end")[2]!.getAttribute("title")).toContain("lebih halus daripada 0,1 poin");
  });

  it("shows the first thirty of many, and all when asked to", () => {
    const many = Array.from({length: 40}, (_, i) => ({id: `u${i}`, label: `U${i}`, rank: i + 1}));
    const ends = many.map(() => ({best: {rank: 1, weights: null}, worst: {rank: 40, weights: null}}));
    const table = rankBands({units: many, inside: true, attainable: ends, competition: null, sampled: true}, {locale});
    const more = table.querySelector<HTMLElement>(".more")!;
    expect(table.querySelectorAll("tbody tr")).toHaveLength(30);
    expect(text(more)).toBe("Ditampilkan 30 instansi teratas dari 40. Tampilkan semua 40");
    more.querySelector("button")!.click();
    expect(table.querySelectorAll("tbody tr")).toHaveLength(40);
    expect(text(more)).toBe("Tampilkan 30 teratas saja");
    expect(table.textContent).toContain("peringkat yang terlihat pada contoh acak");
    table.update({units, inside: true, attainable, competition: acceptability});
    expect(more.hidden).toBe(true);
    expect(table.textContent).not.toContain("contoh acak");
  });

  it("says why a mark lies outside its bar: a tie, or weights that are not accepted", () => {
    const end = (rank: number) => ({rank, weights: null});
    const bars = [1, 2, 3].map((rank) => ({best: end(rank), worst: end(rank)}));
    const level = agencies(1, 1, 1);
    const table = rankBands({units: level, inside: true, attainable: bars, competition: null}, {locale});
    expect(table.textContent).toContain(
      "Kini seri pada peringkat yang lebih baik daripada baloknya: Instansi B dan Instansi C."
    );
    const spoken = [...table.querySelectorAll(".band-track")].map((track) => track.getAttribute("aria-label"));
    expect(spoken).toEqual([
      "Instansi A: selalu peringkat 1",
      "Instansi B: peringkat 2, kini 1",
      "Instansi C: peringkat 3, kini 1"
    ]);
    table.update({units: level, inside: false, attainable: bars, competition: null});
    expect(table.textContent).toContain("Bobot skenario di luar bobot yang diterima");
    expect(table.textContent).not.toContain("Kini seri");
    table.update({units: agencies(1, 2, 3), inside: false, attainable: bars, competition: null});
    expect(table.textContent).not.toContain("di luar");
  });

  it("cuts a twentieth off either end for the central ranks", () => {
    expect(centralRanks([0.05, 0.9, 0.05], 0.9)).toEqual([2, 2]);
    expect(centralRanks([0.06, 0.9, 0.04], 0.9)).toEqual([1, 2]);
    expect(centralRanks([0, 0, 1], 0.9)).toEqual([3, 3]);
    expect(centralRanks([0.5, 0, 0.5], 0.9)).toEqual([1, 3]);
  });
});

describe("pairwiseTable", () => {
  const pairwise = [
    [0, 0.25, 1],
    [0.75, 0, 0.9996],
    [0, 0.0004, 0]
  ];

  it("orders rows and columns as the agencies stand now, and marks certain pairs in words", () => {
    const table = pairwiseTable({units, pairwise, sampled: false}, {locale});
    expect(texts(table, "thead th")).toEqual(["Instansi", "Instansi B", "Instansi A", "Instansi C"]);
    expect(texts(table, "tbody tr:nth-child(2) td")).toEqual(["25,0%", "–", "selalu"]);
    expect(texts(table, "tbody tr:nth-child(3) td")).toEqual(["<0,1%", "tak pernah", "–"]);
    expect(table.textContent).toContain("Pada 1 dari 3 pasangan, urutannya sama untuk semua bobot yang diterima.");
    expect(table.textContent).toContain("Paling seimbang: Instansi A dan Instansi B (25,0% : 75,0%).");
  });

  it("calls level who always is, and never even", () => {
    const level = [
      [0.5, 0.5, 0.3],
      [0.5, 0.5, 0.3],
      [0.7, 0.7, 0.5]
    ];
    const table = pairwiseTable({units, pairwise: level, tied: [[0, 1]], sampled: false}, {locale});
    expect(texts(table, "tbody tr:nth-child(1) td")).toEqual(["–", "seri", "30,0%"]);
    expect(table.textContent).toContain("Pada 1 dari 3 pasangan");
    expect(table.textContent).toContain("Paling seimbang: Instansi A dan Instansi C (30,0% : 70,0%).");
  });

  it("does not call certain what is only sampled", () => {
    const table = pairwiseTable({units, pairwise, sampled: true}, {locale});
    expect(table.textContent).toContain("semua contoh");
    expect(table.textContent).toContain("ini belum bukti");
    expect(texts(table, "td")).not.toContain("selalu");
  });
});

describe("rankingCells, of many agencies", () => {
  it("lists nothing where hardly two samples agree, and says so", () => {
    const cells = [{ranking: [1, 0, 2], share: 0.0005, standardError: 0.0005, weights: null}];
    const list = rankingCells(
      {units, total: null, sample: {samples: 2000, seen: 1990}, cells, current: null},
      {locale}
    );
    expect(list.querySelectorAll("li")).toHaveLength(0);
    expect(text(list.querySelector(".cells-words"))).toContain("hampir setiap satu dari 2.000 contoh acak");
  });
});

describe("rankingCells", () => {
  const cells = [
    {ranking: [1, 0, 2], share: 0.6, weights: [0.25, 0.25, 0.25, 0.25]},
    {ranking: [0, 1, 2], share: 0.4, weights: [0.4, 0.3, 0.2, 0.1]}
  ];

  it("tells the place and share of the scenario's ranking", () => {
    const list = rankingCells({units, total: 2, cells, current: {...cells[0]!, place: 1}}, {locale});
    expect(text(list.querySelector(".cells-words"))).toBe(
      "2 urutan berbeda mungkin terjadi. Urutan skenario ini berlaku pada 60,0% dari bobot yang diterima: yang paling sering dari 2."
    );
    expect(texts(list, ".cells-note")).toEqual([
      "urutan skenario ini",
      "2 instansi di tempat lain daripada pada skenario"
    ]);
    expect([...list.querySelectorAll("li")].map((li) => li.hasAttribute("data-current"))).toEqual([true, false]);
  });

  it("says where the scenario lies between rankings", () => {
    const current = {...cells[0]!, place: 1, shared: true};
    const list = rankingCells({units, total: 2, cells, current}, {locale});
    expect(text(list.querySelector(".cells-words"))).toContain("ada instansi yang seri");
    expect(texts(list, ".cells-note")[0]).toBe("salah satu urutan yang bertemu di bobot skenario ini");
  });

  it("marks who stands elsewhere and opens the middle of a cell", () => {
    const list = rankingCells({units, total: 2, cells, current: null}, {locale});
    const second = list.querySelectorAll("li")[1]!;
    const ways = [...second.querySelectorAll(".cells-name")].map((name) => name.getAttribute("data-way"));
    expect(ways).toEqual(["up", "down", null]);
    const opened = details(list, "open");
    second.querySelector("button")!.click();
    expect(opened).toEqual([{weights: [0.4, 0.3, 0.2, 0.1]}]);
    expect(list.textContent).toContain("di luar bobot yang diterima");
  });

  it("adds the scenario's cell where it is not among the first ten", () => {
    const many = Array.from({length: 12}, () => cells[0]!);
    const list = rankingCells({units, total: 300, cells: many, current: {...cells[1]!, place: 47}}, {locale});
    expect(texts(list, ".cells-place")).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "47"]);
  });

  it("says that rankings are sampled, with the standard error of each", () => {
    const sampled = cells.map((cell) => ({...cell, standardError: 0.015}));
    const sample = {samples: 100_000, seen: 3127};
    const list = rankingCells({units, total: null, sample, cells: sampled, current: null}, {locale});
    expect(text(list.querySelector(".cells-words"))).toContain(
      "100.000 contoh acak, yang memperlihatkan 3.127 urutan berbeda"
    );
    expect(list.textContent).not.toContain("di luar bobot");
    expect(texts(list, ".cells-share")).toEqual(["60,0% ± 1,5%", "40,0% ± 1,5%"]);
  });

  it("says of a ranking that is the only one just that", () => {
    for (const [lang, only] of [
      ["id", "Hanya satu urutan yang mungkin terjadi, pada semua bobot yang diterima."],
      ["en", "Only one ranking is possible, at all accepted weights."]
    ] as const) {
      const cell = {...cells[0]!, share: 1};
      const list = rankingCells({units, total: 1, cells: [cell], current: {...cell, place: 1}}, {locale: lang});
      expect(text(list.querySelector(".cells-words"))).toBe(only);
      expect(list.textContent).not.toMatch(/100% (dari|of)/);
    }
  });

  it("gives agencies that are level one place", () => {
    const tied = [{...cells[0]!, ranking: [1, 0, 2], tied: [[0, 2]]}];
    const list = rankingCells({units, total: 1, cells: tied, current: null}, {locale});
    expect(texts(list, ".cells-rank")).toEqual(["1", "=2", "=2"]);
  });
});

describe("dominanceText", () => {
  it("says who is ahead at any weights, and whom the weights favour", () => {
    const panel = dominanceText({units, dominates: [[1, 2]], favourability: [0.5, 0.83, 0.1]}, {locale});
    expect(panel.textContent).toContain("Instansi B mengungguli Instansi C, bagaimana pun bobotnya.");
    expect(panel.textContent).toContain(
      "Bobot ini lebih menguntungkan Instansi B daripada 83,0% dari bobot yang diterima (peringkat yang sama dihitung separuh)."
    );
    expect(panel.textContent).toContain(
      "Bobot ini lebih merugikan Instansi C daripada 90,0% dari bobot yang diterima (peringkat yang sama dihitung separuh)."
    );
    expect(texts(panel, ".favour-list li")).toEqual(["Instansi B83,0%", "Instansi A50,0%", "Instansi C10,0%"]);
  });

  it("tells the largest error of shares that are sampled", () => {
    const data = {units, dominates: [], favourability: [0.5, 0.83, 0.1]};
    expect(dominanceText({...data, favourabilityError: null}, {locale}).textContent).not.toContain("galat baku");
    expect(dominanceText({...data, favourabilityError: 0.005}, {locale}).textContent).toContain(
      "galat baku paling besar 0,50 poin persen"
    );
  });

  it("says so where no one is", () => {
    const panel = dominanceText({units, dominates: [], favourability: [0.5, 0.6, 0.4]}, {locale});
    const none = [...panel.querySelectorAll("p")].find((p) => p.textContent!.startsWith("Tidak ada instansi yang"));
    expect(none!.hidden).toBe(false);
    expect(panel.textContent).toContain("Tidak ada instansi yang jelas diuntungkan atau dirugikan");
  });
});

describe("aggregationTable", () => {
  const table = aggregationTable(
    {
      units,
      geometric: [2, 1, 3],
      harmonic: [1, 2, 3],
      leaveOneOut: dimensions.map(({id}, d) => ({dimension: id, ranks: d === 1 ? [3, 1, 2] : [2, 1, 3]}))
    },
    {locale, dimensions}
  );

  it("has a column for each way, and marks what differs from the scenario", () => {
    expect(texts(table, "thead th")).toEqual([
      "Instansi",
      "Skenario",
      "Rata-rata ukur",
      "Rata-rata harmonis",
      ...dimensions.map(({label}) => `Tanpa ${label.id}`)
    ]);
    expect(texts(table, "tbody tr:nth-child(2) td").slice(0, 3)).toEqual(["2", "2", "1 ▲1naik 1 peringkat"]);
  });

  it("gives no rank without the dimension that has all the weight, and says why", () => {
    const alone = aggregationTable(
      {
        units,
        geometric: [1, 2, 3],
        harmonic: [1, 2, 3],
        leaveOneOut: dimensions.map(({id}) => ({dimension: id, ranks: id === "disiplin" ? null : [1, 2, 3]}))
      },
      {locale, dimensions}
    );
    expect(texts(alone, "tbody tr td:last-child")).toEqual(["–", "–", "–"]);
    expect(alone.textContent).toContain("“Tanpa Disiplin” tidak dapat dihitung: seluruh bobot ada pada Disiplin");
    expect(text(alone.querySelector(".aggregation-words"))).not.toContain("Tanpa Disiplin");
  });

  it("says which way changes most", () => {
    expect(text(table.querySelector(".aggregation-words"))).toBe(
      "Paling banyak berubah: Rata-rata harmonis (2 instansi berpindah)."
    );
  });
});
