// @vitest-environment jsdom
import "fake-indexeddb/auto";
import {IDBFactory, IDBObjectStore} from "fake-indexeddb";
import {openDB} from "idb";
import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {schemes} from "../../lib/index.js";
import type {Compared, Scenario} from "../../lib/index.js";
import {asCompared, comparable} from "../../src/compare/comparable.js";
import {scenarioActions} from "../../src/compare/scenarioActions.js";
import type {SavingPlace} from "../../src/components/saveScenario.js";
import type {Locale} from "../../src/messages/define.js";
import {specificationOf, usualCompared} from "../../src/model/evaluation.js";
import type {DatasetEntry} from "../../src/state/page.js";
import {comparedText} from "../../src/state/scenario/comparedText.js";
import {decodeLink} from "../../src/state/scenario/link.js";
import {writeScenarioFile} from "../../src/state/scenario/scenarioFile.js";
import {openSavedScenarios} from "../../src/state/scenario/scenarios.js";
import type {SavedScenarios} from "../../src/state/scenario/scenarios.js";
import {draft, scenario} from "../state/scenario/savedFixture.js";

const entry = (id: string, fingerprint: string, instansi: string[]): DatasetEntry => ({
  id,
  fingerprint,
  title: {id: `Data ${id}`, en: `Data ${id}`},
  kind: "records",
  manifest: null,
  instansi,
  provisional: [],
  open: () => Promise.reject(new Error("not in this test"))
});
const entries = [
  entry("pilot", "ab".repeat(32), ["klhk", "kota-batam"]),
  entry("unggahan-f00d", "cd".repeat(32), ["Dinas X"])
];

let saved: SavedScenarios;
let pages: SavedScenarios[] = [];
let clock = 0;

function open(): SavedScenarios {
  const opened = openSavedScenarios({
    now: () => new Date(Date.UTC(2026, 0, 1, 0, 0, clock++)),
    newId: () => `a${clock++}`
  });
  pages.push(opened);
  return opened;
}

function at(value: Partial<Scenario> = {}, locale: Locale = "id") {
  const store = {
    value: {...scenario, ...value} as Scenario,
    set(patch: Partial<Scenario>) {
      store.value = {...store.value, ...patch};
    }
  };
  const page = {
    store,
    entries,
    entry: (id: string) => entries.find((e) => e.id === id)!,
    locale
  } as unknown as SavingPlace;
  const unticked = new Map<string, Compared>();
  return {store, unticked, actions: scenarioActions(page, saved, unticked)};
}

const dialog = () => document.querySelector("dialog");

/** Presses a button of the dialog that opens, by its value, once its fields are filled in. */
async function answer(value: string, fields: {name?: string; note?: string} = {}): Promise<string> {
  const element = await vi.waitFor(() => {
    const element = dialog();
    if (!element) throw new Error("no dialog");
    return element;
  });
  const [name, note] = [element.querySelector("input"), element.querySelector("textarea")];
  if (name && fields.name !== undefined) name.value = fields.name;
  if (note && fields.note !== undefined) note.value = fields.note;
  const {textContent} = element;
  element.returnValue = value;
  element.dispatchEvent(new Event("close"));
  return textContent.replace(/\s+/g, " ");
}

const full = () =>
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("no", "QuotaExceededError");
  });

let files: {name: string; text: () => Promise<string>}[] = [];

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  clock = 0;
  files = [];
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  let made: Blob;
  URL.createObjectURL = (blob: Blob) => ((made = blob), "blob:1");
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    const blob = made;
    const read = () =>
      new Promise<string>((resolve) => {
        const reader = new FileReader();
        reader.onload = () => resolve(String(reader.result));
        reader.readAsText(blob);
      });
    files.push({name: this.download, text: read});
  });
  saved = open();
  await saved.read();
});

afterEach(() => {
  vi.restoreAllMocks();
  for (const page of pages) page.close();
  pages = [];
  document.body.replaceChildren();
});

const keep = async (name: string, more: Parameters<typeof draft>[1] = {}) =>
  (await saved.add(draft(name, more))).scenario!;
const names = () => saved.list().map(({name}) => name);

describe("what is compared", () => {
  it("is ticked and unticked by its key, in the order of ticking", async () => {
    const a = await keep("A");
    const {store, actions, unticked} = at();
    const key = comparedText(asCompared(a));
    expect(actions.toggle(key)).toBeNull();
    expect(store.value.compared).toEqual([...usualCompared, asCompared(a)]);
    expect(actions.toggle("kini")).toBeNull();
    expect(store.value.compared!.map(comparedText)).toEqual(["peraturan", "rata", key]);
    expect(actions.toggle("tak dikenal")).toBeNull();
    expect(store.value.compared).toHaveLength(3);
    expect(unticked.size).toBe(0);
  });

  it("can be ticked again though it is not kept", () => {
    const linked: Compared = {name: "Dari tautan", specification: specificationOf(scenario)};
    const {store, actions, unticked} = at({compared: [linked]});
    const key = comparedText(linked);
    actions.toggle(key);
    expect(store.value.compared).toEqual([]);
    expect([...unticked.keys()]).toEqual([key]);
    actions.toggle(key);
    expect(store.value.compared).toEqual([linked]);
  });

  it("is no more than six", async () => {
    const kept = await Promise.all(["A", "B", "C", "D"].map((name) => keep(name)));
    const {store, actions} = at({compared: [...usualCompared, ...kept.slice(0, 3).map(asCompared)]});
    const feedback = actions.toggle(comparedText(asCompared(kept[3]!)));
    expect(feedback).toMatchObject({warning: true, text: expect.stringContaining("6")});
    expect(store.value.compared).toHaveLength(6);
  });

  it("can be chosen from the usual three and all that are kept", async () => {
    expect(comparable([await keep("A")]).map(comparedText)).toEqual([
      "peraturan",
      "kini",
      "rata",
      comparedText(asCompared(saved.list()[0]!))
    ]);
  });
});

describe("saving", () => {
  it("keeps the present scenario under the name that is given, numbered where it is in use", async () => {
    const {actions} = at();
    const first = actions.save();
    expect(await answer("save", {name: "Usul", note: "rapat"})).toContain("Simpan skenario");
    expect(await first).toEqual({text: "“Usul” tersimpan di peramban ini."});
    expect(saved.list()).toMatchObject([{name: "Usul", note: "rapat", title: {id: "Data pilot"}}]);
    const second = actions.save();
    await answer("save", {name: "Usul"});
    expect(await second).toEqual({text: "Nama “Usul” sudah dipakai. “Usul (2)” tersimpan di peramban ini."});
  });

  it("keeps nothing where it is called off", async () => {
    const outcome = at().actions.save();
    await answer("");
    expect(await outcome).toBeNull();
    expect(names()).toEqual([]);
  });

  it("in full storage offers to try again and to take along", async () => {
    const put = full();
    const outcome = at().actions.save();
    await answer("save", {name: "Usul"});
    const feedback = (await outcome)!;
    expect(feedback).toMatchObject({warning: true, text: expect.stringContaining("penuh")});
    const [retry, exportAll] = feedback.offers!;
    expect(await retry!.act()).toMatchObject({warning: true, text: feedback.text});
    put.mockRestore();
    expect(await exportAll!.act()).toMatchObject({text: expect.stringContaining("1 skenario diekspor")});
    expect(await retry!.act()).toEqual({text: "1 skenario kini tersimpan di peramban ini."});
  });
});

describe("keeping what a link has brought", () => {
  const specification = specificationOf(scenario);
  const keyOf = (one: Compared) => comparedText(one);

  it("takes its specification, and nothing else of the scenario at hand", async () => {
    const one: Compared = {name: "Dari tautan", specification: {...specification, weights: schemes[0]!.weights}};
    const {actions} = at({compared: [one], instansi: "klhk", locked: ["kinerja"], blind: true});
    expect(await actions.keep(keyOf(one))).toEqual({text: "“Dari tautan” tersimpan di peramban ini."});
    expect(saved.list()[0]).toMatchObject({
      title: {id: "Data pilot"},
      scenario: {
        weights: schemes[0]!.weights,
        fingerprint: "ab".repeat(32),
        instansi: null,
        locked: [],
        blind: false,
        baseline: null
      }
    });
  });

  it("keeps the fingerprint of data that are not here, where it is known as a whole", async () => {
    const whole: Compared = {
      name: "Utuh",
      specification: {...specification, dataset: "lain", fingerprint: "ef".repeat(32)}
    };
    const part: Compared = {name: "Sebagian", specification: {...specification, dataset: "lain", fingerprint: "efef"}};
    const {actions} = at({compared: [whole, part]});
    await actions.keep(keyOf(whole));
    await actions.keep(keyOf(part));
    expect(saved.list().map(({scenario, title}) => [scenario.fingerprint, title.id])).toEqual([
      ["ef".repeat(32), "lain"],
      [null, "lain"]
    ]);
  });

  it("finds one that is no longer ticked, and does nothing for a preset", async () => {
    const one: Compared = {name: "Dari tautan", specification};
    const {actions} = at({compared: [one, {preset: "present"}]});
    actions.toggle(keyOf(one));
    expect(await actions.keep(keyOf(one))).toMatchObject({text: expect.stringContaining("Dari tautan")});
    expect(await actions.keep("kini")).toBeNull();
    expect(await actions.keep("tak dikenal")).toBeNull();
    expect(names()).toEqual(["Dari tautan"]);
  });
});

describe("opening", () => {
  it("makes it the present one, with what is compared as it was", async () => {
    const a = await keep("A", {scenario: {...scenario, instansi: "klhk", weights: schemes[0]!.weights}});
    const compared: Compared[] = [{preset: "equal"}];
    const {store, actions} = at({
      compared,
      distribution: {measure: "kinerja", by: "kanal", picture: "ecdf", range: null}
    });
    expect(await actions.open(a.id)).toEqual({text: "“A” kini menjadi skenario kini."});
    expect(store.value).toMatchObject({weights: schemes[0]!.weights, instansi: "klhk", compared, blind: false});
    expect(store.value.distribution).toBeUndefined();
  });

  it("drops an agency that is not there, and keeps names masked once they are", async () => {
    const a = await keep("A", {scenario: {...scenario, instansi: "atlantis"}});
    const b = await keep("B", {scenario: {...scenario, blind: true}});
    const {store, actions} = at({blind: true});
    await actions.open(a.id);
    expect(store.value).toMatchObject({instansi: null, blind: true});
    const open = at();
    await open.actions.open(b.id);
    expect(open.store.value.blind).toBe(true);
  });

  it("asks first where it was made for other data", async () => {
    const other = {...scenario, dataset: "lain", fingerprint: "ef".repeat(32)};
    const a = await keep("A", {scenario: other, title: {id: "Data rahasia", en: "Secret data"}});
    const {store, actions} = at();
    const before = store.value;
    const off = actions.open(a.id);
    expect(await answer("")).toContain("Data rahasia");
    expect(await off).toBeNull();
    expect(store.value).toBe(before);
    const on = actions.open(a.id);
    await answer("open");
    expect(await on).toMatchObject({text: expect.stringContaining("A")});
    expect(store.value).toMatchObject({dataset: "pilot", fingerprint: "ab".repeat(32)});
  });

  it("does not name the other data in blind mode", async () => {
    const other = {...scenario, dataset: "lain", fingerprint: "ef".repeat(32)};
    const a = await keep("A", {scenario: other, title: {id: "Data rahasia", en: "Secret data"}});
    const outcome = at({blind: true}).actions.open(a.id);
    expect(await answer("")).not.toContain("rahasia");
    await outcome;
  });

  it.each(["open", "edit", "duplicate", "share", "remove"] as const)(
    "says of one that is gone so (%s)",
    async (act) => {
      expect(await at().actions[act]("tak ada")).toEqual({
        warning: true,
        text: "Skenario itu sudah dihapus di tab lain; tidak ada yang ditulis."
      });
      expect(dialog()).toBeNull();
    }
  );
});

describe("editing", () => {
  it("changes name and note, and the name among what is compared", async () => {
    const a = await keep("A");
    const {store, actions} = at({compared: [{preset: "present"}, asCompared(a)]});
    const outcome = actions.edit(a.id);
    expect(await answer("save", {name: "B", note: "baru"})).toContain("Ubah nama dan catatan");
    expect(await outcome).toEqual({text: "“B” diubah."});
    expect(saved.list()).toMatchObject([{name: "B", note: "baru"}]);
    expect(store.value.compared).toMatchObject([{preset: "present"}, {name: "B"}]);
  });

  it("leaves what is compared alone where it is not among that, or is called off", async () => {
    const a = await keep("A");
    const {store, actions} = at();
    const before = store.value;
    const renamed = actions.edit(a.id);
    await answer("save", {name: "B"});
    await renamed;
    const off = actions.edit(a.id);
    await answer("");
    expect(await off).toBeNull();
    expect(store.value).toBe(before);
    expect(names()).toEqual(["B"]);
  });

  it("writes nothing over what another tab has changed since", async () => {
    const a = await keep("A");
    const outcome = at().actions.edit(a.id);
    const there = open();
    await there.read();
    await there.rename(a, {name: "A dari sana", note: ""});
    await answer("save", {name: "A dari sini"});
    expect(await outcome).toMatchObject({warning: true, text: expect.stringContaining("A dari sana")});
    expect(names()).toEqual(["A dari sana"]);
  });

  it("in full storage keeps the change until the page is closed, and says so", async () => {
    const a = await keep("A");
    full();
    const {store, actions} = at({compared: [asCompared(a)]});
    const outcome = actions.edit(a.id);
    await answer("save", {name: "B"});
    expect(await outcome).toMatchObject({warning: true, offers: [{}, {}]});
    expect(store.value.compared).toMatchObject([{name: "B"}]);
  });
});

describe("duplicating and removing", () => {
  it("copies under a name of its own", async () => {
    const a = await keep("A", {note: "catatan"});
    expect(await at().actions.duplicate(a.id)).toEqual({text: "“Salinan A” tersimpan di peramban ini."});
    expect(saved.list()).toMatchObject([{name: "A"}, {name: "Salinan A", note: "catatan"}]);
    full();
    expect(await at().actions.duplicate(a.id)).toMatchObject({warning: true});
  });

  it("removes one and brings it back, numbered where its name has been taken", async () => {
    const a = await keep("A");
    const {actions} = at();
    const removed = (await actions.remove(a.id))!;
    expect(removed).toMatchObject({text: "“A” dihapus.", stays: true, offers: [{label: "Urungkan"}]});
    expect(names()).toEqual([]);
    expect(await removed.offers![0]!.act()).toEqual({text: "“A” dikembalikan."});
    const again = (await actions.remove(a.id))!;
    await keep("A");
    expect(await again.offers![0]!.act()).toEqual({text: "Nama “A” sudah dipakai. “A (2)” dikembalikan."});
  });

  it("says where storage does not take it back", async () => {
    const a = await keep("A");
    const removed = (await at().actions.remove(a.id))!;
    full();
    expect(await removed.offers![0]!.act()).toMatchObject({warning: true, text: expect.stringContaining("penuh")});
  });
});

describe("sharing", () => {
  const linkIn = () => vi.waitFor(() => new URL(document.querySelector(".share-link")!.textContent));
  const read = (link: URL) => decodeLink(link.hash.slice(1), {schemes, datasets: entries});

  it("shows the link of one beside the regulation, under its name", async () => {
    const a = await keep("A", {note: "catatan"});
    const outcome = at().actions.share(a.id);
    const {scenario: shared, problems} = read(await linkIn());
    expect(problems).toEqual([]);
    expect(shared).toMatchObject({weights: scenario.weights, blind: false});
    expect(shared.compared).toEqual([{preset: "regulation"}, asCompared(a)]);
    expect(await answer("")).toContain("catatannya");
    expect(await outcome).toBeNull();
  });

  it("masks names where this page does", async () => {
    const a = await keep("A", {scenario: {...scenario, instansi: "klhk"}});
    const outcome = at({blind: true}).actions.share(a.id);
    const link = await linkIn();
    expect(link.href).not.toContain("klhk");
    expect(read(link).scenario).toMatchObject({blind: true, instansi: "klhk"});
    await answer("");
    await outcome;
  });

  it("shows the link of all that is compared, and warns of data only this browser has", async () => {
    const a = await keep("A", {scenario: {...scenario, dataset: "unggahan-f00d", fingerprint: "cd".repeat(32)}});
    const compared: Compared[] = [{preset: "equal"}, asCompared(a)];
    const one = at({compared}).actions.shareAll();
    expect(read(await linkIn()).scenario.compared).toEqual(compared);
    const own = await answer("");
    await one;
    const other = at().actions.shareAll();
    expect(read(await linkIn()).scenario.compared).toEqual(usualCompared);
    const site = await answer("");
    await other;
    expect(own.length).toBeGreaterThan(site.length);
  });

  it("leaves out an agency of data that are not here", async () => {
    const a = await keep("A", {scenario: {...scenario, dataset: "lain", fingerprint: null, instansi: "klhk"}});
    const outcome = at().actions.share(a.id);
    expect((await linkIn()).href).not.toContain("klhk");
    await answer("");
    await outcome;
  });
});

describe("files", () => {
  const file = (text: string, name = "usul.json") => new File([text], name, {type: "application/json"});
  const taken = (actions: ReturnType<typeof at>["actions"], text: string, name?: string) => {
    const opened = file(text, name);
    // jsdom's files cannot be read as text.
    Object.assign(opened, {text: async () => text});
    return actions.importFile(opened);
  };

  it("go out with all that is kept, or say that nothing is", async () => {
    const {actions} = at();
    expect(await actions.exportAll()).toMatchObject({warning: true});
    expect(files).toEqual([]);
    await keep("A");
    await keep("B");
    const feedback = (await actions.exportAll())!;
    const [{name, text}] = files as [(typeof files)[number]];
    expect(name).toMatch(/^timbang-skenario-\d{4}-\d{2}-\d{2}\.json$/);
    expect(feedback.text).toBe(`2 skenario diekspor ke ${name}.`);
    expect(await text()).toBe(writeScenarioFile(saved.list(), "0.1.0"));
  });

  it("come in: what is new is added, what is there is left", async () => {
    const a = await keep("A");
    const later = {...a, id: "baru", name: "B", created: "2099-01-01T00:00:00.000Z"};
    const text = writeScenarioFile([a, later], "0.1.0");
    const {actions} = at();
    expect(await taken(actions, text)).toEqual({
      text: "usul.json: 1 skenario ditambahkan, 1 sudah ada dan dibiarkan."
    });
    expect(names()).toEqual(["A", "B"]);
    expect(await taken(actions, text)).toMatchObject({text: expect.stringContaining("2 sudah ada")});
  });

  it("come in as far as there is room, naming what is not kept", async () => {
    const a = await keep("A");
    const text = writeScenarioFile(
      ["B", "C"].map((name) => ({...a, id: name.toLowerCase(), name})),
      "0.1.0"
    );
    full();
    const feedback = (await taken(at().actions, text))!;
    expect(feedback.warning).toBe(true);
    expect(feedback.text).toContain("Belum tersimpan: 2 di antaranya, yaitu “B” dan “C”.");
    expect(feedback.text).toContain("penuh");
    expect(feedback.offers).toHaveLength(2);
  });

  it.each([
    ["bukan", "bukan"],
    ['{"format": "lain"}', "usul.json"],
    [JSON.stringify({format: "timbang-skenario", version: 99, scenarios: []}), "99"],
    [JSON.stringify({format: "timbang-skenario", version: 3, tool: "", scenarios: []}), "usul.json"],
    [JSON.stringify({format: "timbang-skenario", version: 3, tool: "", scenarios: [{}]}), "usul.json"]
  ])("that are something else say so, and change nothing: %j", async (text) => {
    await keep("A");
    const feedback = (await taken(at().actions, text))!;
    expect(feedback.warning).toBe(true);
    expect(feedback.text).toMatch(/^usul\.json /);
    expect(feedback.text).toMatch(/\.$/);
    expect(names()).toEqual(["A"]);
  });

  it("cannot turn the direction of what is said of them", async () => {
    const feedback = await taken(at().actions, "bukan", "\u202eusul.json");
    expect(feedback!.text).not.toContain("\u202e");
  });
});

describe("what cannot be read", () => {
  it("can be taken along as it is and then deleted", async () => {
    await keep("A");
    const db = await openDB("timbang", 1);
    await db.put("skenario", {id: "rusak", apa: 1});
    db.close();
    const {trouble} = await import("../../src/components/scenarioProblems.js");
    const feedback = trouble(await saved.read(), saved, "id")!;
    expect(feedback).toMatchObject({warning: true, offers: [{label: "Ekspor yang tidak terbaca"}, {}]});
    const exported = (await feedback.offers![0]!.act())!;
    expect(exported.text).toContain("1 skenario diekspor");
    expect(JSON.parse(await files[0]!.text())).toEqual([{id: "rusak", apa: 1}]);
    expect(await exported.offers![0]!.act()).toMatchObject({text: expect.stringContaining("1 skenario")});
    expect(saved.unreadable()).toEqual([]);
    expect(names()).toEqual(["A"]);
  });
});
