// @vitest-environment jsdom
import {afterEach, describe, expect, it, vi} from "vitest";
import pilot from "../../data/sintetis-pilot/manifest.json" with {type: "json"};
import {bkn2019} from "../../src/lib/index.js";
import type {Manifest, Scenario} from "../../src/lib/index.js";
import type {EngineState} from "../../src/state/data/engine.js";
import type {DatasetEntry} from "../../src/state/page.js";
import type {ScenarioStore} from "../../src/state/scenario/scenario.js";
import {csvDownload, rankingMeta} from "../../src/components/csvDownload.js";
import {dataDownloads} from "../../src/datasets/dataDownloads.js";
import {fileName} from "../../src/model/fileName.js";
import {labels} from "../../src/model/labels.js";
import {row} from "../weights/fixtures.js";
import {text} from "./fixture.js";

vi.mock("../../src/state/data/files.js", () => ({files: {pilotParquet: async () => "/pilot.parquet"}}));
afterEach(() => void vi.unstubAllGlobals());

const manifest = pilot as Manifest;
const sign = manifest.file.sha256.slice(0, 8);
const scenario: Scenario = {
  scheme: "bkn2019",
  settings: {},
  weights: bkn2019.weights,
  dataset: manifest.id,
  fingerprint: null,
  filter: {},
  baseline: null,
  admissible: {kind: "any"},
  locked: [],
  instansi: null,
  blind: false
};
const pilotEntry: DatasetEntry = {
  id: manifest.id,
  fingerprint: manifest.file.sha256,
  title: manifest.title,
  kind: "records",
  manifest,
  instansi: Object.keys(manifest.rowsByInstansi),
  provisional: [],
  open: () => Promise.reject(new Error("not needed"))
};
const own: DatasetEntry = {
  ...pilotEntry,
  id: "unggahan-0123456789ab",
  fingerprint: "0123456789abcdef",
  title: {id: "Tabel Anda: Kota Bima.csv", en: "Your table: Kota Bima.csv"},
  kind: "aggregates",
  manifest: null,
  instansi: ["Kota Bima"]
};
const bima: DatasetEntry = {
  ...own,
  id: "kota-bima",
  title: {id: "Kota Bima 2023", en: "Kota Bima 2023"},
  manifest: {...manifest, id: "kota-bima", kind: "nyata", content: "aggregates"}
};

/** What is saved, in place of the browser. */
function saving() {
  const saved: {name: string; blob: Blob}[] = [];
  let blob: Blob;
  URL.createObjectURL = (made: Blob) => ((blob = made), "blob:1");
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({name: this.download, blob});
  });
  return saved;
}

const content = async (blob: Blob) =>
  new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob);
  });

describe("fileName", () => {
  it.each([
    ["synthetic data as such, in the language of the reader", pilotEntry, "SINTETIS-pilot", "SYNTHETIC-pilot"],
    ["a published table by its id", bima, "kota-bima", "kota-bima"],
    ["a table of one's own", own, "tabel-sendiri-01234567", "own-table-01234567"]
  ])("names %s", (_, entry, id, en) => {
    expect([fileName(entry, "id"), fileName(entry, "en")]).toEqual([id, en]);
  });
  it("names no dataset where names are masked", () => {
    const names = [pilotEntry, bima, own].map((entry) => fileName(entry, "en", {blind: true}));
    expect(names).toEqual([`SYNTHETIC-${sign}`, "01234567", "own-table-01234567"]);
  });
});

describe("csvDownload", () => {
  const store = (value: Partial<Scenario>) => ({value: {...scenario, ...value}}) as ScenarioStore;

  it("calls a table of one's own what it is", () => {
    expect(rankingMeta(scenario, own, {date: "2025-11-23", counted: []}, "id")).toMatchObject({
      kind: "unggahan",
      dataset: "Tabel Anda: Kota Bima.csv",
      fingerprint: "0123456789abcdef"
    });
  });
  it.each([pilotEntry, bima, own].map((entry) => [entry.id, entry] as const))(
    "names no agency of %s where names are masked",
    async (_, entry) => {
      const saved = saving();
      const label = labels(entry, "id", true);
      const rows = entry.instansi.map((id, i) => row(id, i + 1, 70, {label: label(id)}));
      const button = csvDownload(
        store({blind: true}),
        () => entry,
        "id",
        () => ({rows, counted: []})
      );
      button.querySelector("button")!.click();
      await vi.waitFor(() => expect(saved.length).toBe(1));
      const all = `${saved[0]!.name}\n${await content(saved[0]!.blob)}`;
      expect(all).toContain(entry === pilotEntry ? "Instansi A" : "Unit A");
      const names = ["Kota Bima", "kota-bima", ...manifest.instansi.flatMap(({id, name, short}) => [id, name, short])];
      const told = names.filter((name) => new RegExp(`(^|[^\\p{L}])${name}([^\\p{L}]|$)`, "iu").test(all));
      expect(told).toEqual([]);
    }
  );
  it("saves nothing while there are no rows, and says so", () => {
    const saved = saving();
    const button = csvDownload(
      store({}),
      () => pilotEntry,
      "en",
      () => ({rows: [], counted: []})
    );
    button.querySelector("button")!.click();
    expect(text(button.querySelector("[role=status]"))).toBe(
      "The table is still being computed, so nothing was downloaded. Wait a moment and press again."
    );
    expect(saved).toEqual([]);
  });
  it("says the page's own reason for not saving", () => {
    const button = csvDownload(
      store({}),
      () => pilotEntry,
      "id",
      () => ({rows: [row("a", 1, 70)], counted: [], blocked: "Saringan belum diterapkan."})
    );
    button.querySelector("button")!.click();
    expect(text(button.querySelector("[role=status]"))).toBe("Saringan belum diterapkan.");
  });
});

describe("dataDownloads", () => {
  const csv = vi.fn(async () => new TextEncoder().encode("instansi,sumber,sidik\n"));
  const engine = {status: "ready", database: {csv}, milliseconds: 1} as unknown as EngineState;

  it("names both files as synthetic, and gives the CSV its origin", async () => {
    const saved = saving();
    vi.stubGlobal("fetch", async () => new Response("PAR1"));
    for (const locale of ["id", "en"] as const)
      for (const button of dataDownloads(manifest, engine, locale).querySelectorAll("button")) button.click();
    await vi.waitFor(() => expect(saved.length).toBe(4));
    expect(saved.map(({name}) => name).sort()).toEqual([
      `SINTETIS-pilot-${sign}.csv`,
      `SINTETIS-pilot-${sign}.parquet`,
      `SYNTHETIC-pilot-${sign}.csv`,
      `SYNTHETIC-pilot-${sign}.parquet`
    ]);
    expect(csv).toHaveBeenCalledWith({sumber: "sintetis", sidik: manifest.file.sha256.slice(0, 12)});
  });
  it("tells the fingerprint and how to check it", () => {
    const element = dataDownloads(manifest, engine, "en");
    expect([...element.querySelectorAll("code")].map((code) => text(code))).toEqual([
      manifest.file.sha256,
      `sha256sum SYNTHETIC-pilot-${sign}.parquet`
    ]);
    expect(text(element)).toContain("Both files hold synthetic data");
  });
  it("hands out no records of people", () => {
    const element = dataDownloads({...manifest, kind: "nyata"}, engine, "en");
    expect(element.querySelector("button, a")).toBeNull();
    expect(text(element)).toContain("cannot be downloaded");
  });
});
