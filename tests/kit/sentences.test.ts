import {common} from "../../src/messages/common.js";
import {bahan} from "../../src/kit/messages.js";
import {rowMessages} from "../../src/messages/rowWords.js";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {bkn2019, configure, kesesuaianJabatan, rankingFacts, standings} from "../../lib/index.js";
import type {Unit, Weights} from "../../lib/index.js";
import {formats} from "../../src/messages/format.js";
import {tableCsv} from "../../src/kit/write/csv.js";
import {figureSvg} from "../../src/kit/write/svg.js";
import {kitContent} from "../../src/kit/content/content.js";
import {bandSentences, kitSentences} from "../../src/kit/content/sentences.js";
import type {SentenceSubject} from "../../src/kit/content/sentences.js";
import {example, percents, pilotRequest, several} from "./fixture.js";

const unit = (id: string, shares: number[], n = 100): Unit => ({
  id,
  n,
  population: n,
  complete: n,
  shares: n < 10 ? shares.map(() => NaN) : shares,
  protected: n < 10
});

function say(units: Unit[], weights: Weights, locale: "id" | "en", weightsBefore = bkn2019.weights): string[] {
  const [before, after] = [standings(units, weightsBefore, bkn2019), standings(units, weights, bkn2019)];
  const subject: SentenceSubject = {
    name: "X",
    baselineName: "Peraturan",
    scheme: bkn2019,
    weights,
    schemeBefore: bkn2019,
    weightsBefore,
    before,
    after,
    label: (id) => id.toUpperCase(),
    unit: rowMessages[locale].agency,
    filter: null
  };
  return kitSentences(rankingFacts(before, after), subject, locale);
}

/** At 25·40·30·5 a has 80, b 78 and c 50; at 25·30·40·5 a has 75, b 79.33 and c 50. */
const three = [unit("a", [1, 1, 0.5, 0]), unit("b", [1, 0.7, 0.8333333333333334, 0]), unit("c", [0.5, 0.5, 0.5, 0.5])];

describe("sentences of a kit", () => {
  it("tell the moves of a worked example, in both languages", () => {
    const weights = percents(25, 30, 40, 5);
    expect(say(three, weights, "id")).toEqual([
      "Dengan bobot kompetensi 30% (semula 40%) dan kinerja 40% (semula 30%), 2 dari 3 instansi berpindah peringkat.",
      "Naik terbanyak: B (2 → 1), 1 peringkat.",
      "Turun terbanyak: A (1 → 2), 1 peringkat.",
      "Teratas: B, indeks 79,33; semula A.",
      "Indeks terentang dari 50,00 (C) sampai 79,33.",
      "Perubahan indeks antara −5,00 dan +1,33 poin.",
      "Tidak ada instansi yang berganti kategori."
    ]);
    expect(say(three, weights, "en").slice(0, 3)).toEqual([
      "With weights of competence 30% (before 40%) and performance 40% (before 30%), 2 of 3 agencies change rank.",
      "Up the most: B (2 → 1), 1 place.",
      "Down the most: A (1 → 2), 1 place."
    ]);
  });

  it("say that nobody moves, that there is only one, and that nothing was changed", () => {
    const apart = [unit("a", [1, 1, 1, 1]), unit("b", [0, 0, 0, 0])];
    const weights = percents(25, 30, 40, 5);
    expect(say(apart, weights, "id")[0]).toContain("tidak satu pun dari 2 instansi berpindah peringkat.");
    expect(say(apart, weights, "en")[0]).toContain("none of the 2 agencies changes rank.");
    expect(say(apart, weights, "id").join(" ")).not.toMatch(/Naik terbanyak|Turun terbanyak/);
    expect(say(apart.slice(0, 1), weights, "id")[0]).toContain("satu-satunya instansi tetap pada peringkatnya.");
    expect(say(apart.slice(0, 1), weights, "en").join(" ")).not.toContain("range");
    expect(say(apart, bkn2019.weights, "id")[0]).toBe("“X” sama dengan Peraturan: aturan dan bobotnya tidak diubah.");
    expect(say([], weights, "id")).toEqual([
      "Dengan bobot kompetensi 30% (semula 40%) dan kinerja 40% (semula 30%), tidak ada instansi yang dapat diperingkat."
    ]);
  });

  it("tell ties and who has no rank", () => {
    const units = [unit("a", [1, 1, 1, 1]), unit("b", [1, 1, 1, 1]), unit("c", [0, 0, 0, 0], 4)];
    const said = say(units, percents(25, 30, 40, 5), "id");
    expect(said).toContain("Teratas bersama: A dan B, indeks 100,00.");
    expect(said).toContain("A dan B seri di peringkat 1.");
    expect(said).toContain("Tanpa peringkat karena terlalu sedikit atau tidak ada yang dinilai: C.");
  });

  it("are true of any agencies and weights: each number is counted again", () => {
    const share = fc.integer({min: 0, max: 20}).map((n) => n / 20);
    const field = fc.array(fc.tuple(share, share, share, share), {minLength: 2, maxLength: 11});
    const weight = fc
      .tuple(fc.nat(20), fc.nat(20), fc.nat(20), fc.integer({min: 1, max: 20}))
      .map(([a, b, c, d]) => percents(a, b, c, d));
    fc.assert(
      fc.property(field, weight, fc.constantFrom("id" as const, "en" as const), (rows, weights, locale) => {
        const f = formats(locale);
        const units = rows.map((shares, i) => unit(`u${i}`, shares));
        const index = (w: Weights) =>
          rows.map(([a, b, c, d]) => 100 * (a * w.kualifikasi + b * w.kompetensi + c * w.kinerja + d * w.disiplin));
        const rank = (values: number[]) => values.map((v) => 1 + values.filter((other) => other > v + 1e-9).length);
        const [indexes, ranks] = [index(weights), rank(index(weights))];
        const ranksBefore = rank(index(bkn2019.weights));
        const moved = ranks.filter((r, i) => r !== ranksBefore[i]).length;
        const climbs = ranks.map((r, i) => ranksBefore[i]! - r);
        const said = say(units, weights, locale);
        const all = said.join(" ");
        const changed = Object.keys(weights).some(
          (d) => Math.abs(weights[d as keyof Weights] - bkn2019.weights[d as keyof Weights]) > 1e-9
        );
        if (changed && moved > 0)
          expect(said[0]).toMatch(new RegExp(`, ${moved} (dari|of) ${rows.length} (instansi|agencies)`));
        else expect(all).not.toMatch(/terbanyak|the most/);
        const top = Math.max(...climbs);
        if (top > 0) {
          const sentence = said.find((text) => /^(Naik terbanyak|Up the most)/.test(text))!;
          expect(sentence).toMatch(new RegExp(`, (masing-masing )?${top} (peringkat|places?)`));
          const first = climbs.indexOf(top);
          expect(sentence).toContain(`U${first} (${ranksBefore[first]} → ${ranks[first]})`);
        }
        // Half a hundredth may fall to either side of what the library sums up in another order.
        const highest = [-1e-9, 1e-9].map((off) => f.index(Math.max(...indexes) + off));
        expect(highest.some((text) => all.includes(text))).toBe(true);
        expect(said.filter((text) => / seri di peringkat | tie at rank /.test(text))).toHaveLength(
          new Set(ranks.filter((r, i) => ranks.indexOf(r) !== i)).size
        );
      })
    );
  });
});

describe("sentences on how sure a ranking is", () => {
  const list = (ranks: number[]) =>
    ranks.map((rank, i) => ({id: "abc"[i]!, index: 50, rank, category: null, contributions: []}));
  const subject = (before: number[], after: number[]) =>
    ({
      before: list(before),
      after: list(after),
      label: (id: string) => id.toUpperCase(),
      unit: {one: "agency", many: "agencies"}
    }) as unknown as SentenceSubject;
  const bands = (...ends: [number, number][]) => ({
    words: "for any weights within ±5.0 points of the scenario",
    of: new Map(ends.map(([best, worst], i) => ["abc"[i]!, {best, worst}])),
    problem: null
  });

  it("tell who keeps a rank, who can be first, which moves last and the widest band", () => {
    const given = {bands: bands([1, 2], [1, 2], [3, 3]), subject: subject([1, 2, 3], [2, 1, 3])};
    expect(bandSentences(given, "en")).toEqual([
      "For any weights within ±5.0 points of the scenario, 1 of 3 agencies is sure to keep its rank: C.",
      "Those that can be first: B and A.",
      "None of the moves (2) lasts under all of these weights.",
      "Widest: B (ranks 1–2) and A (ranks 1–2)."
    ]);
  });

  it("tell when all is sure", () => {
    const given = {bands: bands([2, 2], [1, 1], [3, 3]), subject: subject([1, 2, 3], [2, 1, 3])};
    expect(bandSentences(given, "id").slice(0, 3)).toEqual([
      "For any weights within ±5.0 points of the scenario, semua dari 3 agencies tetap pada peringkatnya.",
      "Selalu pertama: B.",
      "Semua perpindahan (2) bertahan arahnya pada semua bobot itu."
    ]);
  });

  it("say of a sample that it is one, and why there is no band", () => {
    const sampled = {...bands([1, 1]), of: new Map([["a", {best: 1, worst: 1, method: "sampled" as const}]])};
    expect(bandSentences({bands: sampled, subject: subject([1], [1])}, "en").at(-1)).toContain("random sample");
    const none = {words: "", of: null, problem: null};
    expect(bandSentences({bands: none, subject: subject([], [])}, "en")[0]).toContain("at least two agencies");
    expect(bandSentences({bands: {...none, problem: "Clash."}, subject: subject([], [])}, "en")).toEqual(["Clash."]);
  });
});

describe("the content of a kit", () => {
  it("tells on its first pages who moved and how sure, with the bands the library finds", () => {
    const content = kitContent(example());
    expect(content.sections.slice(0, 2).map(({id}) => id)).toEqual(["ringkasan", "ketahanan-1"]);
    const {figure, tables} = content.sections[1]!;
    const {of} = example().cases[0]!.bands!;
    const ends = (rows: {best: number; worst: number}[]) => rows.map(({best, worst}) => `${best}–${worst}`).sort();
    expect(figure?.kind === "bands" && ends(figure.rows)).toEqual(ends([...of!.values()]));
    expect(tables[0]!.rows).toHaveLength(11);
    expect(content.sections[1]!.sentences.at(-1)).toContain("74,7");
  });

  it("tells parts of why that add up to the change shown", () => {
    for (const {tables} of kitContent(several()).sections.filter(({id}) => id.startsWith("sebab"))) {
      const numbers = tables[0]!.rows.map((row) => row.slice(1).map(({value}) => value!));
      const [total, parts] = [numbers.at(-1)!, numbers.slice(0, -1)];
      total.forEach((sum, c) => expect(parts.reduce((s, row) => s + row[c]!, 0)).toBeCloseTo(sum, 9));
      if (tables[0]!.columns.length > 2)
        for (const row of numbers) expect(row.slice(0, -1).reduce((a, b) => a + b)).toBeCloseTo(row.at(-1)!, 9);
    }
  });

  it("says of bands under which weights they are, wherever they stand alone, and of a figure that it is cut", () => {
    const content = kitContent(example());
    const {figure, tables} = content.sections.find(({id}) => id === "ketahanan-1")!;
    const words = "untuk bobot mana pun dalam ±5,0 poin dari skenario";
    expect(figure!.title).toContain(`“Kompetensi 30, kinerja 40” ${words}`);
    expect(tables[0]!.note).toContain(words);
    expect(tableCsv(tables[0]!, content)).toContain(words);
    const svg = figureSvg(figure!, content).replace(/<[^>]*>/g, " ");
    expect(svg).toContain("kompetensi 30%");
    const request = example();
    const given = request.cases[0]!;
    const many = (list: readonly {id: string}[]) =>
      Array.from({length: 20}, (_, i) => ({...list[i % list.length]!, id: `${i}`}));
    const of = new Map(Array.from({length: 20}, (_, i) => [`${i}`, {best: i + 1, worst: i + 1}] as const));
    const ranked = (list: readonly {id: string}[]) => many(list).map((s, i) => ({...s, rank: i + 1}) as never);
    const crowd = {
      ...given,
      units: many(given.units) as never,
      unitsBefore: many(given.unitsBefore) as never,
      before: ranked(given.before),
      after: ranked(given.after),
      bands: {words, of: of as never, problem: null}
    };
    const cut = kitContent({...request, sections: ["ketahanan"], cases: [crowd as never]}).sections[0]!;
    expect(cut.tables[0]!.rows).toHaveLength(20);
    expect(cut.sentences.at(-1)).toBe("Gambar menampilkan 15 teratas dari 20; tabel memuat semuanya.");
    expect(cut.figure!.alt).toContain("15 teratas dari 20");
  });

  it("tells weights, rules and who is counted apart, and names no cause without effect", () => {
    const heads = (given: Parameters<typeof pilotRequest>[0][number]) =>
      kitContent(pilotRequest([given]))
        .sections.find(({id}) => id === "sebab-1")!
        .tables[0]!.columns.slice(1)
        .map(({label}) => label);
    const name = "A";
    expect(heads({name, weights: percents(25, 30, 40, 5)})).toEqual(["Karena bobot"]);
    const rules = heads({name, scheme: configure(bkn2019, {jpTeknis: "proporsional"}), chosen: "kab-batang"});
    expect(rules).toEqual(["Karena aturan"]);
    const people = heads({name, scheme: configure(bkn2019, {populasi: "asn"}), chosen: "kab-batang"});
    expect(people).toEqual(["Karena siapa yang dihitung"]);
  });

  it("says of a hypothetical scheme that it is, and where masked names nothing", () => {
    const content = kitContent(several({blind: true}));
    expect(content.stamp.scheme.join(" ")).toContain("hipotetis, bukan peraturan");
    const t = bahan["id"];
    const commonWords = common["id"];
    expect(content.stamp.data).toContain(t.stamp.masked);
    const text = JSON.stringify(content);
    expect(text).not.toMatch(/Pemkab|Pemkot|Pemda|Pemprov|Kemenkumham|KLHK|Majalengka/);
    expect(text).toContain(commonWords.blindAgency("A"));
    expect(content.model.cases.flatMap(({rows}) => rows.map(({n}) => n))).toEqual(
      expect.arrayContaining([null]) as number[]
    );
  });

  it("hides groups of fewer than ten in its tables", () => {
    const content = kitContent(several());
    const few = content.sections.flatMap(({id, tables}) => (id.startsWith("kategori") ? tables : []));
    for (const value of few.flatMap(({rows}) => rows.flatMap((row) => row.slice(1).map((cell) => cell.value))))
      expect(value === null || value === 0 || value! >= 10).toBe(true);
    expect(few.flatMap(({rows}) => rows.flat()).some(({value}) => value === null)).toBe(true);
  });

  it("cuts long names where many stand together, and tells them whole once", () => {
    const long = `Dinas ${"sangat ".repeat(42)}panjang`;
    const content = kitContent({...example(), label: (id) => (id === "klhk" ? long : id)});
    const labels = content.model.cases[0]!.rows.map(({label}) => label);
    expect(Math.max(...labels.map((label) => label.length))).toBeLessThanOrEqual(28);
    expect(JSON.stringify(content.sections.at(-1)!.tables.at(-1))).toContain(long.slice(0, 290));
  });

  it("compares other rules and other filters as well", () => {
    const content = kitContent(
      pilotRequest([
        {name: "Struktural", filter: {jenisJabatan: ["struktural"]}, weights: percents(30, 30, 30, 10)},
        {name: "Lain", scheme: configure(kesesuaianJabatan, {})}
      ])
    );
    expect(content.sections.find(({id}) => id === "perubahan")!.tables[0]!.rows.map(([cell]) => cell!.text)).toEqual(
      expect.arrayContaining(["Skema penilaian", "Kualifikasi", "Saringan"]) as string[]
    );
  });
});

describe("what a kit rests on", () => {
  it("names the scheme it is compared with, too", () => {
    const scheme = configure(kesesuaianJabatan, {});
    const baseline = {name: "Rancangan", scheme, weights: bkn2019.weights};
    const {stamp} = kitContent(pilotRequest([{name: "Peraturan"}], {baseline}));
    expect(stamp.scheme).toHaveLength(2);
    expect(stamp.scheme[1]).toContain("hipotetis");
  });

  it("tells the completeness of the same people once, and of whom else it holds", () => {
    const filter = {jenisJabatan: ["fungsional" as const]};
    const sections = (...filters: object[]) =>
      kitContent(
        pilotRequest(
          filters.map((filter, i) => ({name: `S${i + 1}`, filter})),
          {sections: ["kelengkapan"]}
        )
      ).sections;
    const [all] = sections({}, {});
    expect([all!.title, all!.cases, all!.sentences.length]).toEqual(["Kelengkapan data", [0, 1], 1]);
    const some = sections({}, filter, {});
    expect(some.map(({title, cases}) => [title, cases])).toEqual([
      ["Kelengkapan data: S1", [0, 2]],
      ["Kelengkapan data: S2", [1]]
    ]);
    expect(some[0]!.sentences.at(-1)).toBe("Sama untuk S3.");
  });
});
