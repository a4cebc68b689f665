// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {bkn2019} from "../../lib/index.js";
import {overtakeText} from "../../src/weights/overtakeText.js";
import {rankingCsv} from "../../src/model/rankingCsv.js";
import {rankingTable} from "../../src/weights/rankingTable.js";
import {dimensions, legal, row, texts} from "./fixtures.js";

const options = {locale: "id" as const, dimensions};
const base = {selected: null, baselineName: "peraturan"};
const words = "untuk bobot apa pun";
const of = new Map([
  ["A", {best: 1, worst: 3}],
  ["B", {best: 2, worst: 2}]
]);

describe("the ranking with its bands", () => {
  const rows = [row("A", 1, 80), row("B", 2, 79)];
  const bands = (table: Element) => [...table.querySelectorAll(".rank-band")];

  it("shows a dash until they are known, and then each band in figures and in words", () => {
    const table = rankingTable({...base, rows}, options);
    expect(texts(table, ".rank-band > [aria-hidden]")).toEqual(["–", "–"]);
    expect(bands(table)[0]!.getAttribute("title")).toBe("rentang peringkat belum dihitung");
    table.update({...base, rows, bands: {words, of, problem: null}});
    expect(texts(table, ".rank-band > [aria-hidden]")).toEqual(["1–3", "2"]);
    expect(bands(table).map((band) => band.getAttribute("title"))).toEqual([
      "peringkat 1 sampai 3, untuk bobot apa pun",
      "selalu peringkat 2, untuk bobot apa pun"
    ]);
    expect(texts(table, ".rank-band > .sr-only")[0]).toBe("peringkat 1 sampai 3, untuk bobot apa pun");
    expect(table.querySelector(".band-note")!.textContent).toContain("rentang peringkat untuk bobot apa pun;");
  });

  it("says of a rank that is better than its band that it is shared", () => {
    const level = [row("A", 1, 80), row("B", 1, 80)];
    const table = rankingTable({...base, rows: level, bands: {words, of, problem: null}}, options);
    expect(bands(table).map((band) => band.getAttribute("title"))).toEqual([
      "peringkat 1 sampai 3, untuk bobot apa pun",
      "selalu peringkat 2, untuk bobot apa pun; kini seri di peringkat 1"
    ]);
  });

  it("says why there are none, and links to the page with the scenario", () => {
    const table = rankingTable({...base, rows, bands: {words, of: null, problem: "Batas bertentangan."}}, options);
    expect(bands(table)[0]!.getAttribute("title")).toBe("Batas bertentangan.");
    const link = table.querySelector(".band-note a")!;
    expect([link.getAttribute("href"), link.hasAttribute("data-carry")]).toEqual(["./ketahanan", true]);
    const english = rankingTable({...base, rows}, {locale: "en", dimensions});
    expect(english.querySelector(".band-note a")!.getAttribute("href")).toBe("./robustness");
  });

  it("goes into the file, with the weights they are for; or the file says that they were not known", () => {
    const meta = {
      kind: "sintetis" as const,
      dataset: "Data uji coba",
      fingerprint: "abc",
      scheme: bkn2019,
      weights: legal,
      baseline: legal,
      filter: null,
      counted: ["Dihitung 10 dari 12 pegawai.", "PPPK tidak dihitung."],
      version: "0.1.0",
      date: "2025-11-23"
    };
    const known = rankingCsv(rows, {...meta, bands: {words, of}}, "id").split("\r\n");
    expect(known).toContain("Peringkat terbaik dan terburuk;untuk bobot apa pun");
    const head = known.find((line) => line.startsWith("peringkat;"))!.split(";");
    const first = known[known.findIndex((line) => line.startsWith("peringkat;")) + 1]!.split(";");
    expect([first[head.indexOf("peringkat_terbaik")], first[head.indexOf("peringkat_terburuk")]]).toEqual(["1", "3"]);
    const unknown = rankingCsv(rows, {...meta, bands: null}, "id");
    expect(unknown).toContain("Peringkat terbaik dan terburuk;belum selesai dihitung");
  });
});

describe("the ranking of indexes that are hardly apart", () => {
  const shown = (...indexes: number[]) => {
    const rows = indexes.map((index, i) => row("ABCD"[i]!, i + 1, index));
    const table = rankingTable({...base, rows}, options);
    return [texts(table, ".index"), texts(table, ".row-note")];
  };

  it("shows as many decimals as tell neighbours apart", () => {
    expect(shown(80.004, 80.0012, 79)[0]).toEqual(["80,004", "80,001", "79,00"]);
    expect(shown(80.00149, 80.00111)[0]).toEqual(["80,0015", "80,0011"]);
  });

  it("says so where four decimals cannot", () => {
    const [indexes, notes] = shown(80.000012, 80.000011);
    expect(indexes).toEqual(["80,0000", "80,0000"]);
    expect(notes).toEqual(Array(2).fill("selisih dengan tetangganya kurang dari 0,0001"));
  });

  it("leaves those that share a rank as they are", () => {
    const table = rankingTable({...base, rows: [row("A", 1, 80.001), row("B", 1, 80.001)]}, options);
    expect(texts(table, ".index")).toEqual(["80,00", "80,00"]);
  });
});

describe("the ranking with nobody in it", () => {
  it("says why above the rows", () => {
    const table = rankingTable({...base, rows: [], reason: "Saringan menunggu."}, options);
    expect(table.firstElementChild!.textContent).toBe("Saringan menunggu.");
  });
});

describe("overtakeText", () => {
  const found = {
    status: "found" as const,
    name: "B",
    other: "A",
    weights: legal,
    to: [0.25, 0.362, 0.338, 0.05],
    distance: 0.0537,
    attempt: [0.25, 0.361, 0.339, 0.05]
  };

  it("says the change, and sends the weights to try", () => {
    const panel = overtakeText(found, options);
    expect(texts(panel, "li")).toEqual([
      "Kompetensi turun dari 40,0 ke 36,2",
      "Kinerja naik dari 30,0 ke 33,8",
      "tetap: Kualifikasi, Disiplin"
    ]);
    expect(panel.textContent).toContain("Jarak 5,37 poin.");
    const sent: unknown[] = [];
    panel.addEventListener("try", (event) => sent.push((event as CustomEvent<unknown>).detail));
    const button = panel.querySelector("button")!;
    expect(button.textContent).toBe("Coba 25,0 · 36,1 · 33,9 · 5,0");
    button.click();
    expect(sent).toEqual([{weights: found.attempt}]);
  });

  it("says so where nothing can be tried, or nothing is to be done", () => {
    const panel = overtakeText({...found, attempt: null}, options);
    expect(panel.querySelector("button")!.hidden).toBe(true);
    expect(panel.textContent).toContain("Tidak ada bobot dengan satu desimal");
    panel.update({status: "first", name: "A"});
    expect(panel.textContent).toContain("A sudah di peringkat pertama.");
    expect(panel.querySelectorAll("li")).toHaveLength(0);
  });
});
