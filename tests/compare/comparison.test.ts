import {describe, expect, it} from "vitest";
import {bkn2019, configure, narrow, scoreTally, unitsFromTally} from "../../lib/index.js";
import type {Compared, Filter, Specification} from "../../lib/index.js";
import {categoriesData} from "../../src/compare/categoriesData.js";
import {
  agreementData,
  dataNotices,
  dataTitle,
  differencesData,
  gainsSentences,
  labelsOf,
  pairData,
  placeRows,
  splitData
} from "../../src/compare/comparison.js";
import {countedHere} from "../../src/compare/countedIn.js";
import {bothFilters, cornersOf, flowsBetween, openAll, weighAll} from "../../src/model/evaluation.js";
import {percents, pilot} from "../kit/fixture.js";

const entry = {
  id: pilot.id,
  kind: "records",
  title: {id: "Pilot", en: "Pilot"},
  fingerprint: pilot.fingerprint,
  instansi: pilot.tally.groups,
  manifest: pilot.manifest
} as never;
const present: Specification = {
  dataset: pilot.id,
  fingerprint: pilot.fingerprint,
  scheme: bkn2019.id,
  settings: {},
  weights: bkn2019.weights,
  filter: {}
};
const named = (name: string, more: Partial<Specification>): Compared => ({name, specification: {...present, ...more}});
const none = {status: "none"} as never;

async function weigh(...compared: Compared[]) {
  return weighAll(await openAll(compared, present, {entries: [entry], open: async () => pilot}), none, "id");
}

const regulation = named("Peraturan", {});
const lighter = named("Kompetensi 25", {weights: percents(30, 25, 40, 5)});
const pns = named("Hanya PNS", {
  settings: {populasi: "asn", jpTeknis: "proporsional"},
  weights: percents(25, 30, 30, 15),
  filter: {status: ["PNS"]}
});
const asn = named("ASN", {settings: {populasi: "asn"}, weights: percents(20, 40, 25, 15)});

/** Mean shares of an agency, straight from the library. */
function sharesOf(id: string, settings: Record<string, string>, filter: Filter): number[] {
  const scheme = configure(bkn2019, settings);
  return unitsFromTally(scoreTally(narrow(pilot.tally, filter)!, scheme), {minimum: 0}).find((u) => u.id === id)!
    .shares;
}

describe("names", () => {
  it("cannot turn the direction of what stands beside them", async () => {
    const evaluated = await weigh(regulation, named("\u202e21 لوأ", {}));
    expect(evaluated[1]!.name).toBe("\u206821 لوأ\u2069");
    const own = {
      ...(entry as object),
      manifest: null,
      provisional: [],
      title: {id: "\u202e21", en: "\u202e21"}
    } as never;
    expect(
      labelsOf(
        [{...evaluated[0]!, entry: own, units: [{...evaluated[0]!.units[0]!, id: "\u202e43 A"}]}],
        "id",
        false
      )("\u202e43 A")
    ).toBe("43 A");
    expect(dataTitle(own, "id", false)).toBe("21");
  });
});

describe("a comparison of the pilot", () => {
  it.each([
    ["kab-batang", lighter],
    ["kab-batang", asn],
    ["kemenkumham", lighter],
    ["kemenkumham", asn]
  ])("gives %s the index that its mean shares and the weights give", async (id, compared) => {
    const [, after] = await weigh(regulation, compared);
    const {settings, weights, filter} = (compared as Exclude<Compared, {preset: string}>).specification;
    const [a, b, c, d] = sharesOf(id, settings, filter) as [number, number, number, number];
    const index = 100 * (weights.kualifikasi * a + weights.kompetensi * b + weights.kinerja * c + weights.disiplin * d);
    const standing = after!.standings.find((s) => s.id === id)!;
    expect(standing.index).toBeCloseTo(index, 10);
    expect(standing.rank).toBe(1 + after!.standings.filter((s) => s.index > index + 1e-9).length);
  });

  it.each([
    ["kab-batang", regulation, pns],
    ["kemenkumham", regulation, pns],
    ["kab-batang", lighter, asn],
    ["kemenkumham", lighter, asn],
    ["kemenkumham", pns, lighter]
  ])("splits why %s moves as six orders of change do", async (id, one, other) => {
    const [before, after] = await weigh(one, other);
    const label = labelsOf([before!, after!], "id", false);
    const {split} = splitData(id, before!, after!, label(id), "id")!;
    const corners = cornersOf(before!, after!);
    const share = (rules: 0 | 1, people: 0 | 1, d: number) =>
      corners[rules][people].find((u) => u.id === id)!.shares[d]!;
    const weights = [before!, after!].map(({specification: {weights: w}}) => [
      w.kualifikasi,
      w.kompetensi,
      w.kinerja,
      w.disiplin
    ]);
    const orders = ["wrp", "wpr", "rwp", "rpw", "pwr", "prw"];
    split!.index.rows.forEach((row, d) => {
      const sums = {w: 0, r: 0, p: 0};
      for (const order of orders) {
        const now = {w: 0 as 0 | 1, r: 0 as 0 | 1, p: 0 as 0 | 1};
        const value = () => 100 * weights[now.w]![d]! * share(now.r, now.p, d);
        for (const factor of order as unknown as Iterable<"w" | "r" | "p">) {
          const was = value();
          now[factor] = 1;
          sums[factor] += (value() - was) / 6;
        }
      }
      // Twelve parts are rounded to hundredths so that they add up: at most one hundredth off.
      expect(Math.abs(row.weights - sums.w)).toBeLessThanOrEqual(0.0101);
      expect(Math.abs(row.rules - sums.r)).toBeLessThanOrEqual(0.0101);
      expect(Math.abs(row.population - sums.p)).toBeLessThanOrEqual(0.0101);
    });
    for (const {start, end, rows} of [split!.index, split!.lead]) {
      const parts = rows.flatMap((row) => [row.weights, row.rules, row.population]);
      expect(Math.round(100 * parts.reduce((sum, part) => sum + part, 0))).toBe(Math.round(100 * (end - start)));
    }
  });

  it("has no rules and no population to speak of where only weights differ", async () => {
    const [before, after] = await weigh(regulation, lighter);
    const {split} = splitData("kab-batang", before!, after!, "Batang", "id")!;
    for (const row of split!.index.rows) expect([row.rules, row.population]).toEqual([0, 0]);
  });

  it("says what differs, and which is the twin of another", async () => {
    const evaluated = await weigh(regulation, {preset: "present"}, pns);
    const {columns, rows} = differencesData(evaluated, "id", false);
    expect(columns.map(({note}) => note)).toEqual([null, "sama dengan S1", null]);
    expect(rows.map(({label}) => label)).toEqual([
      "Bobot Kompetensi (%)",
      "Bobot Disiplin (%)",
      "Siapa yang dihitung",
      "Diklat teknis",
      "Saringan: Status kepegawaian"
    ]);
    expect(rows.at(-1)!.values).toEqual(["semua", "semua", "PNS"]);
  });

  it("looks at the pair asked for, and at the first and last where one of it is gone", async () => {
    const evaluated = await weigh(regulation, lighter, pns);
    const rows = placeRows(evaluated, (id) => id);
    expect(pairData(evaluated, rows, null, "klhk")).toMatchObject({from: 0, to: 2, agency: "klhk"});
    expect(pairData(evaluated, rows, [2, 1], null)).toMatchObject({from: 2, to: 1, agency: rows[0]!.id});
    expect(pairData(evaluated, rows, [1, 3], "tidak-ada")).toMatchObject({from: 0, to: 2, agency: rows[0]!.id});
    expect(pairData([], [], [0, 1], null)).toMatchObject({from: 0, to: 0, agency: ""});
  });

  it("counts who changes category once, of those within both filters", async () => {
    const [before, after] = await weigh(asn, pns);
    const changed = (await flowsBetween(before!, after!, none))!;
    const {up, down, same} = changed.flows.overall;
    expect(up + down + same).toBe(after!.units.reduce((sum, {n}) => sum + n, 0));
  });
});

describe("a filter that leaves few", () => {
  const categories = bkn2019.bands.map(({category}) => category);
  const filter: Filter = {jenisJabatan: ["pelaksana"], pendidikan: ["S3"]};
  const few = [named("Kini", {filter}), named("Lain", {filter, weights: percents(10, 60, 25, 5)})];

  it("counts everybody, moves only those of agencies that are told, and shows no cell of one to nine people", async () => {
    const [before, after] = await weigh(...few);
    const flows = (await flowsBetween(before!, after!, none))!;
    const {data} = categoriesData(flows, [before, after], categories, (id) => id, false, "id");
    const [line] = countedHere([before!, after!], {filter, blind: false, locale: "id"});
    const {up, down, same} = flows.flows.overall;
    expect(line!.counted.people!.n).toBe(up + down + same);
    const told = before!.units.filter((unit) => !unit.protected).reduce((people, {n}) => people + n, 0);
    expect(told).toBeLessThan(up + down + same);
    expect([told, NaN]).toContain(data!.n);
    const cells = [...data!.table.cells.flat(), ...data!.byUnit.flatMap((unit) => [unit.up, unit.down])];
    expect(cells.filter((n) => n !== null && n > 0 && n < 10)).toEqual([]);
    expect(flows.flows.overall.matrix.flat().some((n) => n > 0 && n < 10)).toBe(true);
  });
});

describe("a filter that is not answered yet", () => {
  const waiting = named("Perempuan", {filter: {jenisKelamin: ["P"]}});
  const loading = {status: "loading"} as never;
  const weighLoading = async () =>
    weighAll(await openAll([regulation, waiting], present, {entries: [entry], open: async () => pilot}), loading, "id");

  it("is told as pending, nobody being counted and nothing agreed on", async () => {
    const evaluated = await weighLoading();
    const [one, other] = countedHere(evaluated, {filter: null, blind: false, locale: "id"});
    expect(one!.counted.people!.n).toBeGreaterThan(0);
    expect(other!.counted).toMatchObject({people: null, pending: expect.stringContaining("menunggu")});
    expect(placeRows(evaluated, (id) => id).map(({places}) => places[1])).toEqual(
      pilot.tally.groups.map(() => ({reason: "loading"}))
    );
    expect(agreementData(evaluated).pairs[0]![1]).toBe("loading");
    expect(splitData("klhk", evaluated[0]!, evaluated[1]!, "KLHK", "id")).toMatchObject({
      split: null,
      waits: "loading"
    });
    expect(gainsSentences(evaluated, (id) => id, "id")).toEqual([]);
    const {data, note} = categoriesData(null, evaluated, [], (id) => id, false, "id");
    expect([data, note]).toEqual([null, expect.stringContaining("Menunggu rekaman")]);
  });
});

describe("what the data are", () => {
  const title = {id: "Kota Bima", en: "City of Bima"};
  const real = {id: "bima", title, manifest: {kind: "nyata", description: {id: "Diumumkan.", en: "Announced."}}};
  const own = {id: "own", title: {id: "Tabel Anda: x", en: "Your table: x"}, manifest: null};
  const rests = (...entries: unknown[]) => entries.map((entry, i) => ({short: `S${i + 1}`, entry: entry as never}));
  const texts = (...given: Parameters<typeof dataNotices>) => dataNotices(...given).map(({text}) => text);

  it("is said of the page where all rest on the same", () => {
    expect(dataNotices(rests(entry, entry), "id", false)).toEqual([
      {kind: "data", mark: "Data sintetis", text: expect.stringContaining("Angkanya bukan keadaan")}
    ]);
    expect(texts(rests(real, real), "id", false)).toEqual(["Kota Bima. Diumumkan."]);
  });

  it("is said of each scenario where they rest on several", () => {
    const [synthetic, published, opened] = texts(rests(entry, real, entry, own), "id", false);
    expect(synthetic).toMatch(/^S1, S3: dibuat oleh program/);
    expect(synthetic).not.toContain("Angkanya bukan keadaan");
    expect(published).toBe("S2 memakai data yang diterbitkan: Kota Bima. Diumumkan.");
    expect(opened).toContain("S4 memakai Tabel Anda: x");
  });

  it("names no data whose names are masked", () => {
    for (const text of texts(rests(entry, real, own), "en", true)) expect(text).not.toMatch(/Bima|Announced|table: x/);
  });
});

describe("who gains and who loses", () => {
  /** Ranked by these indices, in each of the scenarios. */
  const ranked = (...scenarios: number[][]) =>
    scenarios.map((indices, k) => ({
      short: `S${k + 1}`,
      standings: indices.map((index, i) => ({
        id: "abcde"[i]!,
        index,
        rank: 1 + indices.filter((other) => other > index).length,
        category: "sedang"
      }))
    })) as never;
  const label = (id: string) => id.toUpperCase();

  it("names all with the widest range of ranks, not the first of them", () => {
    // Ranks 1 2 3 4 5, then 2 1 3 5 4, then the first again: a and b range over 1–2, d and e over 4–5.
    const said = gainsSentences(ranked([90, 80, 70, 60, 50], [80, 90, 70, 50, 60], [90, 80, 70, 60, 50]), label, "id");
    expect(said.at(-1)).toBe(
      "Paling bergantung pada skenario: A dan B, peringkat 1 sampai 2; D dan E, peringkat 4 sampai 5."
    );
  });

  it("counts places and index points from the first scenario", () => {
    // c from the third place to the first, a and b one down; c gains 20.5 points, a loses 5.
    const [said] = gainsSentences(ranked([90, 80, 70], [85, 80, 90.5]), label, "id");
    expect(said).toBe(
      "Dari S1 ke S2: 3 dari 3 instansi berpindah peringkat. Naik terbanyak: C (2 peringkat). Turun terbanyak: A dan B (1 peringkat). Perubahan indeks dari −5,00 (A) sampai +20,50 (C)."
    );
  });

  it("says so where none moves", () => {
    expect(gainsSentences(ranked([90, 80], [70, 60], [50, 40]), label, "id")).toEqual([
      "Dari S1 ke S2: tidak satu pun dari 2 instansi berpindah peringkat.",
      "Dari S1 ke S3: tidak satu pun dari 2 instansi berpindah peringkat.",
      "Tidak satu pun dari 2 instansi berbeda peringkatnya antarskenario."
    ]);
  });
});

describe("bothFilters", () => {
  it("lets through whom both let through", () => {
    expect(bothFilters({status: ["PNS"]}, {})).toEqual({status: ["PNS"]});
    expect(bothFilters({status: ["PNS", "PPPK"]}, {status: ["PPPK"], jenisKelamin: ["P"]})).toEqual({
      status: ["PPPK"],
      jenisKelamin: ["P"]
    });
    expect(bothFilters({status: ["PNS"]}, {status: ["PPPK"]})).toBeNull();
  });
});
