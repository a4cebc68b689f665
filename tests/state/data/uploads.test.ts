import {describe, expect, it, vi} from "vitest";
import type {AggregateUnit} from "../../../src/lib/index.js";
import {keptKey, makeUpload, storageKey, unitsSchema, uploadStore} from "../../../src/state/data/uploads.js";
import type {Upload} from "../../../src/state/data/uploads.js";

const maxima = {kualifikasi: 25, kompetensi: 40, kinerja: 30, disiplin: 5};
const bima: AggregateUnit = {
  unit: "Kota Bima",
  n: 3252,
  kualifikasi: 21.19,
  kompetensi: 26.47,
  kinerja: 25.75,
  disiplin: 5
};
const now = new Date("2025-08-12T00:00:00Z");

/** A browser: what is stored, tabs that share it and tell each other, and how it may refuse. */
function browser() {
  const stored = new Map<string, string>();
  const tabs: EventTarget[] = [];
  const failure: {set?: Error; get?: Error} = {};
  const tab = () => {
    const events = new EventTarget();
    tabs.push(events);
    const tell = (key: string) => {
      for (const other of tabs) if (other !== events) other.dispatchEvent(Object.assign(new Event("storage"), {key}));
    };
    const storage = {
      getItem(key: string) {
        if (failure.get) throw failure.get;
        return stored.get(key) ?? null;
      },
      setItem(key: string, value: string) {
        if (failure.set) throw failure.set;
        stored.set(key, value);
        tell(key);
      },
      removeItem(key: string) {
        stored.delete(key);
        tell(key);
      }
    } as Storage;
    return uploadStore({storage: () => storage, maxima, events});
  };
  return {stored, failure, tab};
}

async function filled() {
  const b = browser();
  const store = b.tab();
  await store.read();
  const uploads: Upload[] = [];
  for (const unit of ["A", "B", "C"]) uploads.push(await makeUpload([{...bima, unit}], `${unit}.csv`, now));
  for (const upload of uploads) store.add(upload);
  return {...b, store, uploads};
}

describe("makeUpload", () => {
  it("names the upload by its fingerprint", async () => {
    const upload = await makeUpload([bima], "bima.csv", now);
    expect(upload).toEqual({
      id: `unggahan-${upload.fingerprint.slice(0, 12)}`,
      fingerprint: upload.fingerprint,
      name: "bima.csv",
      added: "2025-08-12T00:00:00.000Z",
      units: [bima]
    });
    expect(upload.fingerprint).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe("uploadStore", () => {
  it("is empty at first and writes nothing by reading", async () => {
    const {stored, tab} = browser();
    expect(await tab().read()).toEqual({uploads: [], problem: null});
    expect(stored.size).toBe(0);
  });
  it("gives back what was added, also after the page was left", async () => {
    const {tab, uploads} = await filled();
    expect(await tab().read()).toEqual({uploads, problem: null});
  });
  it("holds the same table once", async () => {
    const {store, uploads} = await filled();
    expect(store.add({...uploads[0]!, name: "lagi.csv"})).toBeNull();
    expect(store.list().map(({name}) => name)).toEqual(["B.csv", "C.csv", "lagi.csv"]);
  });
  it("removes one and puts it back where it was", async () => {
    const {store, uploads, tab} = await filled();
    const removed = store.remove(uploads[1]!.id)!;
    expect(removed).toEqual({upload: uploads[1], index: 1, problem: null});
    expect(store.list()).toEqual([uploads[0], uploads[2]]);
    expect(store.restore(removed)).toBeNull();
    expect((await tab().read()).uploads).toEqual(uploads);
  });
  it("has nothing to remove under an unknown id", async () => {
    const {store} = await filled();
    expect(store.remove("unggahan-000000000000")).toBeNull();
  });
  it("leaves no trace when the last is removed", async () => {
    const {store, uploads, stored} = await filled();
    for (const {id} of uploads) store.remove(id);
    expect(stored.has(storageKey)).toBe(false);
  });
  it("refuses to write over what it has not read", async () => {
    const {tab, uploads} = await filled();
    expect(() => tab().add(uploads[0]!)).toThrow("read() first");
  });
});

describe("uploadStore in several tabs", () => {
  it("shows in one tab what another adds, until unsubscribed", async () => {
    const {tab, uploads, store} = await filled();
    const other = tab();
    await other.read();
    const changed = vi.fn();
    const stop = other.subscribe(changed);
    store.remove(uploads[0]!.id);
    await vi.waitFor(() => expect(changed).toHaveBeenLastCalledWith([uploads[1], uploads[2]]));
    stop();
    store.remove(uploads[1]!.id);
    await other.read();
    expect(changed).toHaveBeenCalledTimes(1);
  });
  it("tells its own subscribers too", async () => {
    const {store, uploads} = await filled();
    const changed = vi.fn();
    store.subscribe(changed);
    store.remove(uploads[2]!.id);
    expect(changed).toHaveBeenLastCalledWith([uploads[0], uploads[1]]);
  });
});

describe("uploadStore loses nothing", () => {
  it("when storage is full: the table stays in the page and the problem is said", async () => {
    const {store, failure, uploads} = await filled();
    failure.set = new DOMException("full", "QuotaExceededError");
    const upload = await makeUpload([{...bima, unit: "D"}], "D.csv", now);
    expect(store.add(upload)).toEqual({code: "full"});
    expect(store.list()).toEqual([...uploads, upload]);
  });
  it("when the browser refuses to write", async () => {
    const {store, failure, uploads} = await filled();
    failure.set = new DOMException("no", "SecurityError");
    expect(store.remove(uploads[0]!.id)?.problem).toEqual({code: "refused"});
    expect(store.list()).toEqual([uploads[1], uploads[2]]);
  });
  it("when the browser refuses to read", async () => {
    const {tab, failure} = browser();
    failure.get = failure.set = new DOMException("no", "SecurityError");
    const store = tab();
    expect(await store.read()).toEqual({uploads: [], problem: {code: "refused"}});
    const upload = await makeUpload([bima], "bima.csv", now);
    expect(store.add(upload)).toEqual({code: "refused"});
    expect(store.list()).toEqual([upload]);
  });
  it.each([
    ["not JSON", "{rusak"],
    ["another shape", '{"version":1,"uploads":{}}'],
    ["no version", '{"uploads":[]}'],
    ["a mean above the maximum", "kompetensi"]
  ])("when what is stored is %s: it is put aside before anything is written", async (what, text) => {
    const {tab, stored, uploads} = await filled();
    const bad =
      text === "kompetensi"
        ? JSON.stringify({version: 1, uploads: [{...uploads[0], units: [{...bima, kompetensi: 41}]}]})
        : text;
    stored.set(storageKey, bad);
    const store = tab();
    const {problem} = await store.read();
    expect(problem).toMatchObject({code: "corrupt", kept: keptKey});
    expect(problem?.code === "corrupt" && problem.reason, what).toBeTruthy();
    expect(store.add(uploads[2]!)).toBeNull();
    expect(stored.get(keptKey)).toBe(bad);
    expect((await tab().read()).uploads).toEqual([uploads[2]]);
  });
  it("when it happens twice: both texts are kept", async () => {
    const {tab, stored} = await filled();
    for (const text of ["{rusak", "{lagi", "{lagi"]) {
      stored.set(storageKey, text);
      await tab().read();
    }
    expect([stored.get(keptKey), stored.get(`${keptKey}-2`), stored.get(`${keptKey}-3`)]).toEqual([
      "{rusak",
      "{lagi",
      undefined
    ]);
  });
  it("when what is stored cannot be read nor put aside: it is not overwritten", async () => {
    const {tab, stored, failure, uploads} = await filled();
    stored.set(storageKey, "{rusak");
    failure.set = new DOMException("full", "QuotaExceededError");
    const store = tab();
    await store.read();
    failure.set = undefined as never;
    expect(store.add(uploads[0]!)).toEqual({code: "full"});
    expect(stored.get(storageKey)).toBe("{rusak");
  });
  it("when names in it turn their direction: they are read without", async () => {
    const {tab, stored} = await filled();
    const turned = "\u202eab\u2066c\u200f";
    stored.set(storageKey, stored.get(storageKey)!.replace('"A"', JSON.stringify(turned)).replace("A.csv", turned));
    const {uploads, problem} = await tab().read();
    expect(problem).toBeNull();
    expect([uploads[0]!.name, uploads[0]!.units[0]!.unit]).toEqual(["abc", "abc"]);
    expect((await makeUpload([bima], turned, now)).name).toBe("abc");
  });
  it("when a newer version stored it: it is left as it is", async () => {
    const {tab, stored, uploads} = await filled();
    stored.set(storageKey, '{"version":2,"tables":[]}');
    const store = tab();
    expect((await store.read()).problem).toEqual({code: "newer", version: 2});
    expect(store.add(uploads[0]!)).toEqual({code: "newer", version: 2});
    expect(store.list()).toEqual([uploads[0]]);
    expect(stored.get(storageKey)).toBe('{"version":2,"tables":[]}');
  });
});

describe("unitsSchema", () => {
  const valid = async (units: unknown) => (await unitsSchema(maxima)).safeParse(units).success;
  it("takes units within the maxima", async () => expect(await valid([bima])).toBe(true));
  it.each([
    ["no unit", []],
    ["a nameless unit", [{...bima, unit: ""}]],
    ["a unit named by marks of direction only", [{...bima, unit: "\u202e"}]],
    ["a unit named twice but for such marks", [bima, {...bima, unit: "Kota\u200e Bima"}]],
    ["a unit named twice", [bima, bima]],
    ["half a person", [{...bima, n: 0.5}]],
    ["nobody", [{...bima, n: 0}]],
    ["a negative mean", [{...bima, kinerja: -1}]],
    ["a mean above the maximum", [{...bima, disiplin: 5.01}]],
    ["an absent mean", [{...bima, disiplin: NaN}]],
    ["an unknown field", [{...bima, nip: "1"}]]
  ])("refuses %s", async (_, units) => expect(await valid(units)).toBe(false));
});
