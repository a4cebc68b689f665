// alone: it puts a database into the globals
import "fake-indexeddb/auto";
import {IDBFactory, IDBObjectStore} from "fake-indexeddb";
import {openDB} from "idb";
import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {plainDistribution} from "../../../src/state/scenario/distributionText.js";
import {toStored} from "../../../src/state/scenario/savedScenario.js";
import {databaseName} from "../../../src/state/scenario/scenarioDatabase.js";
import {openSavedScenarios} from "../../../src/state/scenario/scenarios.js";
import type {SavedScenarios} from "../../../src/state/scenario/scenarios.js";
import {draft, hostile, scenario} from "./savedFixture.js";

let shelves: SavedScenarios[] = [];
let clock = 0;

/** A tab: its own memory over the same storage. */
function tab(): SavedScenarios {
  const shelf = openSavedScenarios({now: () => new Date(Date.UTC(2026, 0, 1, 0, 0, clock++))});
  shelves.push(shelf);
  return shelf;
}

const names = (shelf: SavedScenarios) => shelf.list().map(({name}) => name);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  clock = 0;
});

afterEach(() => {
  vi.restoreAllMocks();
  for (const shelf of shelves) shelf.close();
  shelves = [];
});

describe("a shelf", () => {
  it("keeps a scenario, and what it was made with", async () => {
    const shelf = tab();
    expect(await shelf.read()).toBeNull();
    const {scenario: kept, problem} = await shelf.add(draft("Usul A", {note: "untuk rapat"}));
    expect(problem).toBeNull();
    const again = tab();
    await again.read();
    expect(again.list()).toEqual([kept]);
    expect(kept).toMatchObject({
      name: "Usul A",
      note: "untuk rapat",
      tool: "0.1.0",
      revision: 1,
      scenario,
      created: "2026-01-01T00:00:00.000Z"
    });
  });

  it("stores accepted weights under the words they have always had", async () => {
    await tab().add(draft("A"));
    const db = await openDB(databaseName, 1);
    expect(await db.getAll("skenario")).toMatchObject([{scenario: {admissible: {kind: "sekitar", points: 5}}}]);
    db.close();
  });

  it("leaves out what is at its default, and what was compared", async () => {
    const shelf = tab();
    const settings = {predikat: "p1", populasi: "asn"};
    const distribution = {...plainDistribution};
    const {scenario: kept} = await shelf.add(
      draft("A", {scenario: {...scenario, settings, distribution, compared: [{preset: "present"}], pair: [0, 1]}})
    );
    expect(kept!.scenario.settings).toEqual({populasi: "asn"});
    expect(kept!.scenario).not.toHaveProperty("compared");
    expect(kept!.scenario).not.toHaveProperty("pair");
    expect(kept!.scenario).not.toHaveProperty("distribution");
  });

  it("keeps how scores are looked at", async () => {
    const shelf = tab();
    const distribution = {measure: "kinerja", by: "jenisJabatan", picture: "ecdf", range: [40, 60]} as const;
    await shelf.add(draft("A", {scenario: {...scenario, distribution: {...distribution, range: [40, 60]}}}));
    const again = tab();
    await again.read();
    expect(again.list()[0]!.scenario.distribution).toEqual(distribution);
  });

  it("renames, duplicates, deletes and brings back in its place", async () => {
    const shelf = tab();
    const {scenario: a} = await shelf.add(draft("A"));
    await shelf.add(draft("B"));
    await shelf.rename(a!, {name: "  A\u0000 baru\n", note: "catatan"});
    await shelf.duplicate(a!.id, "Salinan A");
    expect(names(shelf)).toEqual(["A baru", "B", "Salinan A"]);
    const {scenario: removed} = await shelf.remove(a!.id);
    expect(names(shelf)).toEqual(["B", "Salinan A"]);
    expect((await shelf.restore(removed!)).problem).toBeNull();
    expect(names(shelf)).toEqual(["A baru", "B", "Salinan A"]);
    const again = tab();
    await again.read();
    expect(names(again)).toEqual(names(shelf));
    expect(again.list()[0]).toMatchObject({note: "catatan", revision: 2});
  });

  it("keeps the name where a new one is empty", async () => {
    const shelf = tab();
    const {scenario: a} = await shelf.add(draft("A"));
    await shelf.rename(a!, {name: " \n", note: ""});
    expect(names(shelf)).toEqual(["A"]);
  });

  it.each(hostile)("keeps the name %s as it is, but for marks that turn what follows", async (name) => {
    const shelf = tab();
    await shelf.add(draft(name));
    const again = tab();
    await again.read();
    expect(names(again)).toEqual([name.replace(/[\u202a-\u202e]/g, "").trim()]);
  });

  it("reads names that were kept with marks that turn what follows, without them", async () => {
    const shelf = tab();
    const {scenario: one} = await shelf.add(draft("A"));
    const db = await openDB(databaseName, 1);
    await db.put("skenario", {...toStored(one!), name: "\u202eA 12", note: "\u2066catatan"});
    await db.put("skenario", {...toStored(one!), id: "kosong", name: "\u202e"});
    db.close();
    expect(await shelf.read()).toEqual({code: "unreadable", count: 1});
    expect(shelf.list()[0]).toMatchObject({name: "A 12", note: "catatan"});
  });
});

describe("names", () => {
  it("are told apart: one in use gets a number, wherever it comes from", async () => {
    const shelf = tab();
    const {scenario: a} = await shelf.add(draft("Usul A"));
    const {scenario: second} = await shelf.add(draft("Usul A"));
    await shelf.add(draft("Usul A (2)"));
    expect(names(shelf)).toEqual(["Usul A", "Usul A (2)", "Usul A (3)"]);
    await shelf.duplicate(a!.id, "Salinan");
    await shelf.duplicate(a!.id, "Salinan");
    expect(names(shelf).slice(3)).toEqual(["Salinan", "Salinan (2)"]);
    // A name of one's own is no other's.
    await shelf.rename(second!, {name: "Usul A (2)", note: "baru"});
    expect(names(shelf)[1]).toBe("Usul A (2)");
    await shelf.rename(shelf.list()[1]!, {name: "Salinan", note: ""});
    expect(names(shelf)[1]).toBe("Salinan (3)");
  });

  it("stay apart when one comes back whose name has been given away", async () => {
    const shelf = tab();
    const {scenario: a} = await shelf.add(draft("A"));
    await shelf.remove(a!.id);
    await shelf.add(draft("A"));
    const {scenario: back} = await shelf.restore(a!);
    expect(back!.name).toBe("A (2)");
  });

  it("are no longer than they may be", async () => {
    const shelf = tab();
    await shelf.add(draft("x".repeat(300)));
    const {scenario: other} = await shelf.add(draft("x".repeat(300)));
    expect(other!.name).toBe("x".repeat(296) + " (2)");
  });

  it("of a file taken twice are not counted on", async () => {
    const [from, to] = [tab(), tab()];
    const {scenario: a} = await from.add(draft("A", {note: "dari berkas"}));
    globalThis.indexedDB = new IDBFactory();
    await to.add(draft("A"));
    expect(await to.importAll([a!])).toMatchObject({added: 1, known: 0});
    expect(names(to).sort()).toEqual(["A", "A (2)"]);
    expect(await to.importAll([a!])).toMatchObject({added: 0, known: 1});
    expect(names(to).sort()).toEqual(["A", "A (2)"]);
  });
});

describe("two tabs", () => {
  it("see what the other does", async () => {
    const [here, there] = [tab(), tab()];
    await Promise.all([here.read(), there.read()]);
    await here.add(draft("A"));
    await expect.poll(() => names(there)).toEqual(["A"]);
    await there.remove(there.list()[0]!.id);
    await expect.poll(() => names(here)).toEqual([]);
  });

  it("both add, and nothing is lost", async () => {
    const [here, there] = [tab(), tab()];
    await Promise.all([here.add(draft("A")), there.add(draft("B")), here.add(draft("C"))]);
    await here.read();
    expect(names(here).sort()).toEqual(["A", "B", "C"]);
  });

  it("do not overwrite a change the other has not seen", async () => {
    // Tabs that cannot tell each other.
    const deaf = {channel: () => ({postMessage() {}, close() {}, onmessage: null})};
    const [here, there] = [openSavedScenarios(deaf), openSavedScenarios(deaf)];
    shelves.push(here, there);
    const {scenario: a} = await here.add(draft("A"));
    await there.read();
    await here.rename(a!, {name: "A dari sini", note: ""});
    const {scenario: written, problem} = await there.rename(a!, {name: "A dari sana", note: ""});
    expect(written).toBeNull();
    expect(problem).toEqual({code: "changed", name: "A dari sini"});
    expect(names(there)).toEqual(["A dari sini"]);
    // Having seen it, it may.
    expect((await there.rename(there.list()[0]!, {name: "A dari sana", note: ""})).problem).toBeNull();
    expect((await here.remove(a!.id)).problem).toEqual({code: "changed", name: "A dari sana"});
    await here.remove(a!.id);
    expect((await there.rename(a!, {name: "A lagi", note: ""})).problem).toMatchObject({code: "gone"});
    expect(names(there)).toEqual([]);
  });
});

describe("a dialog that is open", () => {
  it("does not write over what another tab has changed since, though it is known here", async () => {
    const [here, there] = [tab(), tab()];
    await Promise.all([here.read(), there.read()]);
    const {scenario: a} = await here.add(draft("A"));
    await expect.poll(() => names(there)).toEqual(["A"]);
    const [seen] = there.list();
    await here.rename(a!, {name: "A dari sini", note: ""});
    await expect.poll(() => names(there)).toEqual(["A dari sini"]);
    const {scenario: written, problem} = await there.rename(seen!, {name: "A dari sana", note: ""});
    expect([written, problem]).toEqual([null, {code: "changed", name: "A dari sini"}]);
    expect(names(here)).toEqual(["A dari sini"]);
  });
});

describe("storage", () => {
  const failing = (name: string) =>
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("no", name);
    });

  it("that is full keeps what is there, says so, and loses nothing until the page is closed", async () => {
    const shelf = tab();
    await shelf.add(draft("A"));
    const full = failing("QuotaExceededError");
    const {scenario: b, problem} = await shelf.add(draft("B"));
    expect(problem).toEqual({code: "full"});
    expect(names(shelf)).toEqual(["A", "B"]);
    full.mockRestore();
    // Once there is room, changing it keeps it.
    expect((await shelf.rename(b!, {name: "B kecil", note: ""})).problem).toBeNull();
    expect(await shelf.retry()).toEqual({kept: 0, problem: null});
    const again = tab();
    await again.read();
    expect(names(again)).toEqual(["A", "B kecil"]);
  });

  it("that was full takes what it did not, a change of what it has too, when asked again", async () => {
    const shelf = tab();
    const {scenario: a} = await shelf.add(draft("A"));
    const full = failing("QuotaExceededError");
    await shelf.rename(a!, {name: "A baru", note: ""});
    await shelf.add(draft("B"));
    expect(names(shelf)).toEqual(["A baru", "B"]);
    expect(await shelf.retry()).toEqual({kept: 0, problem: {code: "full"}});
    full.mockRestore();
    expect(await shelf.retry()).toEqual({kept: 2, problem: null});
    const again = tab();
    await again.read();
    expect(names(again)).toEqual(["A baru", "B"]);
  });

  it("that did not take a change still lets go of what it has", async () => {
    const shelf = tab();
    const {scenario: a} = await shelf.add(draft("A"));
    const full = failing("QuotaExceededError");
    await shelf.rename(a!, {name: "A baru", note: ""});
    full.mockRestore();
    expect((await shelf.remove(a!.id)).problem).toBeNull();
    expect(names(shelf)).toEqual([]);
    const again = tab();
    await again.read();
    expect(names(again)).toEqual([]);
  });

  it("does not overwrite what another tab wrote in the meantime", async () => {
    const [here, there] = [tab(), tab()];
    const {scenario: a} = await here.add(draft("A"));
    const full = failing("QuotaExceededError");
    await here.rename(a!, {name: "A dari sini", note: ""});
    full.mockRestore();
    await there.read();
    await there.rename(a!, {name: "A dari sana", note: ""});
    expect(await here.retry()).toEqual({kept: 0, problem: {code: "changed", name: "A dari sana"}});
    expect(names(here)).toEqual(["A dari sana"]);
  });

  it("that is refused says so, and the page goes on", async () => {
    vi.spyOn(IDBFactory.prototype, "open").mockImplementation(() => {
      throw new DOMException("denied", "SecurityError");
    });
    const shelf = tab();
    expect(await shelf.read()).toEqual({code: "refused"});
    const {scenario: a, problem} = await shelf.add(draft("A"));
    expect(problem).toEqual({code: "refused"});
    expect(names(shelf)).toEqual(["A"]);
    await shelf.remove(a!.id);
    expect(names(shelf)).toEqual([]);
  });

  it("of a newer version is left as it is", async () => {
    (await openDB(databaseName, 9)).close();
    expect(await tab().read()).toEqual({code: "newer"});
  });

  it("with records nobody can read leaves them there, counts them, and deletes them when asked", async () => {
    const shelf = tab();
    await shelf.add(draft("A"));
    const db = await openDB(databaseName, 1);
    await db.put("skenario", {id: "x", name: 7});
    expect(await shelf.read()).toEqual({code: "unreadable", count: 1});
    expect(names(shelf)).toEqual(["A"]);
    expect(await db.count("skenario")).toBe(2);
    expect(shelf.unreadable()).toEqual([{id: "x", name: 7}]);
    expect(await shelf.discard()).toBeNull();
    expect(shelf.unreadable()).toEqual([]);
    expect(names(shelf)).toEqual(["A"]);
    expect(await db.count("skenario")).toBe(1);
    db.close();
  });
});

describe("taking those of a file", () => {
  it("adds what is new, leaves what is known, and never overwrites", async () => {
    const shelf = tab();
    const {scenario: a} = await shelf.add(draft("A"));
    const {scenario: b} = await shelf.add(draft("B"));
    const changed = {...b!, name: "B lain"};
    const taken = await shelf.importAll([a!, changed, {...a!, id: "baru", name: "C"}]);
    expect(taken).toEqual({added: 2, known: 1, unkept: [], problem: null});
    expect(names(shelf).sort()).toEqual(["A", "B", "B lain", "C"]);
  });

  it("loses none where storage takes none or only some, and says which are not stored", async () => {
    const shelf = tab();
    const {scenario: one} = await shelf.add(draft("A"));
    const file = ["B", "C", "D", "E"].map((name) => ({...one!, id: name.toLowerCase(), name}));
    const {put} = IDBObjectStore.prototype;
    let room = 1;
    const full = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...of) {
      if (room-- <= 0) throw new DOMException("no", "QuotaExceededError");
      return put.apply(this, of);
    });
    const {unkept, ...taken} = await shelf.importAll(file);
    expect(taken).toEqual({added: 4, known: 0, problem: {code: "full"}});
    expect(unkept.map(({name}) => name)).toEqual(["C", "D", "E"]);
    expect(names(shelf).sort()).toEqual(["A", "B", "C", "D", "E"]);
    full.mockRestore();
    expect(await shelf.retry()).toEqual({kept: 3, problem: null});
    const again = tab();
    await again.read();
    expect(names(again).sort()).toEqual(["A", "B", "C", "D", "E"]);
  });

  it("counts their changes anew, and gives another id where what cannot be read lies under theirs", async () => {
    const shelf = tab();
    const {scenario: one} = await shelf.add(draft("A"));
    const db = await openDB(databaseName, 1);
    await db.put("skenario", {id: "b", name: 7});
    db.close();
    await shelf.importAll([{...one!, id: "b", name: "B", revision: Number.MAX_SAFE_INTEGER}]);
    const b = shelf.list().find(({name}) => name === "B")!;
    expect(b.revision).toBe(1);
    expect(b.id).not.toBe("b");
    await shelf.rename(b, {name: "B baru", note: ""});
    expect(await shelf.read()).toEqual({code: "unreadable", count: 1});
    expect(names(shelf).sort()).toEqual(["A", "B baru"]);
  });
});

it("keeps the order of making when the clock is set back, even to 1970", async () => {
  const shelf = tab();
  await shelf.read();
  await shelf.add(draft("Pertama"));
  const back = openSavedScenarios({now: () => new Date(0)});
  shelves.push(back);
  await back.read();
  await back.add(draft("Kedua"));
  await back.add(draft("Ketiga"));
  expect(names(back)).toEqual(["Pertama", "Kedua", "Ketiga"]);
  await shelf.read();
  expect(names(shelf)).toEqual(["Pertama", "Kedua", "Ketiga"]);
});
