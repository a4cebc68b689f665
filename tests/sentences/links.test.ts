import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {dimensions, schemes} from "../../src/lib/index.js";
import type {Weights} from "../../src/lib/index.js";
import {decodeLink, encodeLink} from "../../src/state/scenario/link.js";
import {linkProblemText} from "../../src/state/scenario/linkProblemText.js";
import {readScenarioFile, writeScenarioFile} from "../../src/state/scenario/scenarioFile.js";
import {checkDecimals, partsOf} from "./generate.js";

const context = {schemes, datasets: [{id: "d", fingerprint: "ab".repeat(32), instansi: ["u0", "u1"]}]};
const read = (link: string) => {
  const {scenario, problems} = decodeLink(link, context);
  return {scenario, said: problems.map((problem) => linkProblemText(problem, "id")), problems};
};

/** Weights as people write them by hand: some of more decimals than are kept, some of another sum. */
const typed = fc.array(
  fc.oneof(
    fc.integer({min: 0, max: 50}).map(String),
    fc.integer({min: 0, max: 500}).map((tenths) => `${tenths / 10}`),
    fc.integer({min: 0, max: 500_000}).map((fine) => (fine / 10_000).toFixed(4))
  ),
  {minLength: 4, maxLength: 4}
);

/** What was written, as a decimal of four digits without rounding. */
const exact = (text: string) => BigInt(Math.round(Number(text) * 10_000));

describe("a link's weights", () => {
  it("are used as written, or it is said what they became", () => {
    fc.assert(
      fc.property(typed, fc.constantFrom("bobot", "banding", "sanding"), (parts, key) => {
        if (parts.every((part) => Number(part) === 0)) return;
        const text = parts.join(",");
        const link = {
          bobot: `v=1&bobot=${text}`,
          banding: `v=1&banding=bkn2019~${text}`,
          sanding: `v=1&sanding=Usul~d~bkn2019~${text}`
        }[key];
        const {scenario, said} = read(link);
        const [compared] = scenario.compared ?? [];
        const used: Weights = {
          bobot: () => scenario.weights,
          banding: () => scenario.baseline!.weights,
          sanding: () => (compared as {specification: {weights: Weights}}).specification.weights
        }[key]();
        const asWritten = dimensions.every((_, i) => exact(parts[i]!) === BigInt(partsOf(used)[i]!) * 1000n);
        expect(said.length).toBe(asWritten ? 0 : 1);
        if (asWritten) return;
        const sum = parts.reduce((total, part) => total + exact(part), 0n);
        expect(said[0]).toContain(`“${text}”`);
        expect(said[0]).toContain(sum === 1_000_000n ? "dibulatkan" : `berjumlah ${checkDecimals(sum)}, bukan 100`);
        expect(said[0]).toContain(
          partsOf(used)
            .map((part) => (part / 10).toFixed(1).replace(".", ","))
            .join(" · ")
        );
        // What is kept next is what was said.
        expect(read(encodeLink(scenario, context)).problems).toEqual([]);
      })
    );
  });

  it("are told apart from those that only look otherwise", () => {
    for (const same of ["25.0,40,30.00,5", "025,40,30,5", " 25,40,30,5", "2.5e1,40,30,5"])
      expect(read(`v=1&bobot=${encodeURIComponent(same)}`).problems).toEqual([]);
  });
});

describe("other values of a link", () => {
  it("that are rounded, doubled or not known are said", () => {
    const said = (link: string) => read(`v=1&${link}`).said;
    expect(said("terima=batas:kinerja:20.55-40")).toEqual([
      "Bobot yang diterima “batas:kinerja:20.55-40” dibulatkan menjadi “batas:kinerja:20.6-40”: batasnya dihitung sampai satu angka desimal."
    ]);
    expect(said("terima=sekitar:5.123")[0]).toContain("dibulatkan menjadi “sekitar:5.1”");
    expect(said("terima=sekitar:5.0")).toEqual([]);
    expect(said("terima=batas:kinerja:20-40,kinerja:10-30")[0]).toContain("tidak terbaca");
    expect(said("terima=batas:kinerja:20-40-60")[0]).toContain("tidak terbaca");
    expect(said("aturan=populasi:asn,populasi:pns")).toEqual([
      "Pilihan aturan “populasi” disebut lebih dari sekali; dipakai “pns”."
    ]);
    expect(read("v=1&aturan=populasi:asn,populasi:pns").scenario.settings).toEqual({});
    expect(said("bobot=25,40,30,5&bobot=25,30,40,5")).toEqual([
      "“bobot” tertulis lebih dari sekali; yang terakhir dipakai."
    ]);
    expect(said("samar=ya")).toEqual(["“samar=ya” tidak dikenal; nama tidak disamarkan."]);
    expect(said("sanding=%20Usul%20~d~bkn2019~25,40,30,5")[0]).toContain("ditulis “Usul”");
  });
});

describe("a file of scenarios", () => {
  const scenario = {...read("v=1").scenario, fingerprint: "ab".repeat(32)};
  const fine = {kualifikasi: 0.3333, kompetensi: 0.3333, kinerja: 0.3334, disiplin: 0};
  const record = {
    id: "x",
    name: "Usul",
    note: "",
    title: {id: "D", en: "D"},
    tool: "0.1.0",
    created: "2026-05-20T00:00:00.000Z",
    changed: "2026-05-20T00:00:00.000Z",
    revision: 1
  };
  const through = (more: object) =>
    readScenarioFile(writeScenarioFile([{...record, scenario: {...scenario, ...more}}], "0.1.0"));

  it("names the scenarios whose weights or limits it rounds", () => {
    const read = through({weights: fine});
    if ("problem" in read) throw new Error(read.problem.code);
    expect(read.rounded).toEqual(["Usul"]);
    expect(partsOf(read.scenarios[0]!.scenario.weights)).toEqual([333, 333, 334, 0]);
    expect(through({})).toMatchObject({rounded: []});
    expect(through({baseline: {scheme: "bkn2019", settings: {}, weights: fine}})).toMatchObject({rounded: ["Usul"]});
    expect(through({admissible: {kind: "bounds", lower: {kinerja: 0.12345}, upper: {}}})).toMatchObject({
      rounded: ["Usul"],
      scenarios: [{scenario: {admissible: {lower: {kinerja: 0.123}}}}]
    });
    expect(through({admissible: {kind: "around", points: 2.25}})).toMatchObject({rounded: ["Usul"]});
  });
});
