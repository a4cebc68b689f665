// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import type {CellState, Notebook} from "../../../src/lab/engine/types.js";
import {openNotebook} from "../../../src/lab/notebook/openNotebook.js";
import type {OpenNotebook} from "../../../src/lab/notebook/openNotebook.js";
import type {NotebookStorage, StoredNotebook} from "../../../src/lab/notebook/types.js";
import {labView} from "../../../src/lab/ui/labView.js";
import type {LabViewOptions} from "../../../src/lab/ui/labView.js";
import {lab} from "../../../src/lab/messages.js";
import {fakeSession, notebook, plainEditor, exportOutput} from "./fixture.js";

const t = lab.id;
const titled = (title: string, ...cells: Notebook["cells"]): Notebook => ({...notebook, title, cells});
const example = titled("Contoh", ...notebook.cells);

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** A store of notebooks that lasts as long as the test. */
function memory(): {storage: NotebookStorage; stored: Map<string, StoredNotebook>} {
  const stored = new Map<string, StoredNotebook>();
  const storage: NotebookStorage = {
    list: async () => [...stored.values()].map(({id, notebook, changed}) => ({id, title: notebook.title, changed})),
    load: async (id) => (id === "rusak" ? {problem: "Tidak terbaca."} : (stored.get(id) ?? null)),
    async save(next) {
      stored.set(next.id, next);
      return {problem: null};
    },
    async remove(id) {
      stored.delete(id);
      return {problem: null};
    },
    hold: () => {},
    release: () => {},
    watch: () => () => {}
  };
  return {storage, stored};
}

type Setting = Partial<LabViewOptions> & {
  first?: (current: OpenNotebook) => void;
  examples?: LabViewOptions["examples"];
};

/** The Lab as the page shows it, over a session that only notes what it was asked. */
async function shown({first = () => {}, ...options}: Setting = {}) {
  const {storage, stored} = memory();
  const examples = options.examples ?? [
    {id: "contoh", notebook: example},
    {id: "lain", notebook: titled("Contoh lain", {id: "x", kind: "js", source: "1", name: null})}
  ];
  let ids = 0;
  const current = openNotebook({
    examples,
    storage,
    copied: (title) => `${title} (salinan)`,
    newId: () => `baru${++ids}`,
    now: () => Date.UTC(2026, 10, 30)
  });
  first(current);
  const fake = fakeSession(current.notebook);
  const edits = vi.spyOn(fake.session, "edit");
  const stop = vi.spyOn(fake.session, "stop");
  const view = labView({
    current,
    session: fake.session,
    locale: "id",
    examples,
    editor: plainEditor,
    exportOutput,
    share: () => ({link: "https://contoh.test/lab#lab=x", bytes: 1234}),
    kind: async () => "notebook",
    openTable: async () => ({problem: "tidak dibuka", reading: null}),
    reading: () => null,
    tooLarge: () => null,
    read: (text) => JSON.parse(text) as {notebook: Notebook},
    cellLimit: 4,
    write: (next) => `isi ${next.title}`,
    empty: (title) => titled(title),
    trouble: null,
    ...options
  });
  document.body.replaceChildren(view.list, view.notebook);
  const settle = (milliseconds = 20) => vi.advanceTimersByTimeAsync(milliseconds);
  await settle();
  const button = (name: string, root: ParentNode = document) =>
    [...root.querySelectorAll<HTMLButtonElement>("button")].find(
      (found) => found.getAttribute("aria-label") === name || found.textContent.trim() === name
    )!;
  const said = () => view.notebook.querySelector(".lab-bar .lab-said")!.textContent;
  const offer = () => view.notebook.querySelector<HTMLButtonElement>(".lab-bar > button")!;
  const field = (n: number) => view.notebook.querySelectorAll("textarea")[n - 1]!;
  const cells = () => [...view.notebook.querySelectorAll("article")].map((cell) => cell.getAttribute("aria-label"));
  const press = async (name: string, root?: ParentNode) => {
    button(name, root).click();
    await settle();
  };
  return {...fake, view, current, stored, edits, stop, settle, button, press, said, offer, field, cells};
}

const uses = (...names: string[]): Partial<CellState> => ({uses: names});

describe("what runs on arrival", () => {
  it("is all of an example", async () => {
    const {ran} = await shown();
    expect(ran).toEqual(["prosa", "tanya", "kode"]);
  });
  it("is the prose of a notebook of one's own or from elsewhere, where no code is in it", async () => {
    const mixed = titled("Campur", ...notebook.cells, {id: "hitung", kind: "md", source: "${1 + 1}", name: null});
    const {ran} = await shown({first: (current) => current.openForeign(mixed, "file")});
    expect(ran).toEqual(["prosa"]);
  });
  it("is told with what went wrong before, for a moment", async () => {
    const {said, settle} = await shown({trouble: "Tidak terbaca."});
    expect(said()).toBe("Tidak terbaca.");
    await settle(11_900);
    expect(said()).toBe("Tidak terbaca.");
    await settle(200);
    expect(said()).toBe("");
  });
});

describe("the bar", () => {
  it("offers to stop while a cell runs, also one that was run alone", async () => {
    const {become, button, settle, stop} = await shown();
    expect([button("Jalankan semua").hidden, button("Hentikan").hidden]).toEqual([false, true]);
    become("tanya", {status: "running"});
    expect(button("Hentikan").hidden).toBe(true);
    await settle();
    expect([button("Jalankan semua").hidden, button("Hentikan").hidden]).toEqual([true, false]);
    button("Hentikan").click();
    expect(stop).toHaveBeenCalledTimes(1);
  });
  it("offers to stop as long as all cells are being run", async () => {
    const {button, press, session, settle} = await shown();
    let end = () => {};
    vi.spyOn(session, "runAll").mockReturnValue(new Promise((resolve) => (end = resolve)));
    await press("Jalankan semua");
    expect(button("Hentikan").hidden).toBe(false);
    end();
    await settle();
    expect(button("Hentikan").hidden).toBe(true);
  });
  it("draws once a frame, however many cells change in it", async () => {
    const {become, view, settle} = await shown();
    const update = vi.spyOn(view.list as HTMLElement & {update(): void}, "update");
    for (const id of ["prosa", "tanya", "kode"]) become(id, {status: "stale"});
    expect(update).not.toHaveBeenCalled();
    await settle();
    expect(update).toHaveBeenCalledTimes(1);
  });
  it("takes back and does again what changed the cells, and says when there is nothing to", async () => {
    const {press, button, cells} = await shown();
    const disabled = () => ["Urungkan", "Ulangi"].map((name) => button(name).getAttribute("aria-disabled"));
    expect(disabled()).toEqual(["true", "true"]);
    await press("Hapus sel 2");
    expect([cells(), disabled()]).toEqual([
      ["Sel 1: Teks", "Sel 2: JavaScript"],
      [null, "true"]
    ]);
    await press("Urungkan");
    expect([cells(), disabled()]).toEqual([
      ["Sel 1: Teks", "Sel 2: SQL", "Sel 3: JavaScript"],
      ["true", null]
    ]);
    await press("Ulangi");
    expect(cells()).toHaveLength(2);
  });
  it("renames the notebook, and how it is kept is told beside", async () => {
    const {view, current, settle} = await shown();
    const title = view.notebook.querySelector<HTMLInputElement>(".lab-title")!;
    const keeping = () => view.notebook.querySelector(".lab-keeping")!.textContent;
    expect([title.value, keeping()]).toEqual(["Contoh", t.saved.example]);
    title.value = "Milik saya";
    title.dispatchEvent(new Event("input"));
    await settle();
    expect([current.notebook.title, keeping()]).toEqual(["Milik saya", t.saved.saving]);
    await settle(400);
    expect(keeping()).toBe(t.saved.saved);
  });
  it("copies a link, and says how long it is", async () => {
    const writeText = vi.fn(async () => {});
    vi.stubGlobal("navigator", {clipboard: {writeText}});
    const {press, said} = await shown();
    await press("Salin tautan");
    expect(writeText).toHaveBeenCalledWith("https://contoh.test/lab#lab=x");
    expect(said()).toBe(t.bar.copied("2"));
    vi.unstubAllGlobals();
  });
  it("shows the link where the browser does not copy", async () => {
    const writeText = vi.fn(() => Promise.reject(new Error("no")));
    vi.stubGlobal("navigator", {clipboard: {writeText}});
    const {press, said} = await shown();
    await press("Salin tautan");
    expect(said()).toBe(t.bar.copyFailed("https://contoh.test/lab#lab=x"));
    vi.unstubAllGlobals();
  });
  it("says why there is no link", async () => {
    const {press, said} = await shown({share: () => ({problem: "Terlalu besar."})});
    await press("Salin tautan");
    expect(said()).toBe("Terlalu besar.");
  });
  it("saves the notebook as a file named for its title", async () => {
    let saved: Blob | null = null;
    URL.createObjectURL = (blob) => ((saved = blob as Blob), "blob:x");
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    const {press} = await shown();
    await press("Unduh buku catatan");
    expect(names).toEqual(["contoh.timbang-lab.json"]);
    expect([saved!.type, saved!.size]).toEqual(["application/json;charset=utf-8", "isi Contoh".length]);
  });
});

describe("the cells", () => {
  it("are written to the notebook, and the session is told at once", async () => {
    const {field, current, edits} = await shown();
    field(2).value = "SELECT 2";
    field(2).dispatchEvent(new Event("input"));
    expect(current.notebook.cells[1]!.source).toBe("SELECT 2");
    expect(edits).toHaveBeenCalledTimes(1);
    expect(edits).toHaveBeenCalledWith(current.notebook);
  });
  it("run when their button is pressed", async () => {
    const {press, ran} = await shown();
    await press("Jalankan sel 2");
    expect(ran.slice(3)).toEqual(["tanya"]);
  });
  it("are added where asked, ready to be written in, as long as there is room", async () => {
    const {button, cells, said, settle} = await shown();
    button("Tambah sel SQL di awal").click();
    expect(cells()).toEqual(["Sel 1: SQL", "Sel 2: Teks", "Sel 3: SQL", "Sel 4: JavaScript"]);
    expect(document.activeElement!.getAttribute("aria-label")).toBe("Isi sel 1 (SQL)");
    button("Tambah sel SQL di awal").click();
    await settle();
    expect([cells().length, said()]).toEqual([4, t.full("4")]);
  });
  it("move, and show it at once", async () => {
    const {button, cells} = await shown();
    button("Naikkan sel 3").click();
    expect(cells()).toEqual(["Sel 1: Teks", "Sel 2: JavaScript", "Sel 3: SQL"]);
  });
  it("are deleted with a word, and the focus goes to the one that follows, or the last", async () => {
    const {button, said, settle} = await shown();
    const focused = () => document.activeElement!.getAttribute("aria-label");
    button("Hapus sel 1").click();
    expect(focused()).toBe("Sel 1: SQL");
    await settle();
    expect(said()).toBe(t.removed(1));
    button("Hapus sel 2").click();
    expect(focused()).toBe("Sel 1: SQL");
    button("Hapus sel 1").click();
    expect(document.querySelector("article")).toBeNull();
  });
});

describe("renaming a result", () => {
  async function renamed(name: string, sources: Record<string, string> = {}, used = ["kode"]) {
    const cells = notebook.cells.map((cell) => ({...cell, source: sources[cell.id] ?? cell.source}));
    const lab = await shown({examples: [{id: "contoh", notebook: titled("Contoh", ...cells)}]});
    for (const id of used) lab.become(id, uses("SATU"));
    const input = lab.view.notebook.querySelector<HTMLInputElement>(".lab-name")!;
    input.value = name;
    input.dispatchEvent(new Event("change"));
    await lab.settle();
    return lab;
  }
  it("says nothing where nobody uses the old name", async () => {
    const {current, said, offer} = await renamed("dua", {}, []);
    expect(current.notebook.cells[1]!.name).toBe("dua");
    expect([said(), offer().hidden]).toEqual(["", true]);
  });
  it("says nothing where the name stays as it is", async () => {
    const {said, current} = await renamed("satu");
    expect([said(), current.state.history.past.length]).toEqual(["", 0]);
  });
  it("offers to change it in the cells that use it, and does so in one step", async () => {
    const {current, said, offer, settle, press} = await renamed("dua");
    expect(said()).toBe(t.renamed.still("3", "satu"));
    expect([offer().hidden, offer().textContent]).toEqual([false, t.renamed.replace("dua", "3")]);
    await settle(60_000);
    expect(said()).toBe(t.renamed.still("3", "satu"));
    offer().click();
    await settle();
    expect(current.notebook.cells[2]!.source).toBe("dua");
    expect([said(), offer().hidden]).toEqual([t.renamed.done("3"), true]);
    await press("Urungkan");
    expect(current.notebook.cells[2]!.source).toBe("satu");
  });
  it("says where the word may mean something else, and offers the other cells alone", async () => {
    const {said, offer} = await renamed("dua", {kode: "satu + dua", prosa: "${satu}"}, ["kode", "prosa"]);
    expect(said()).toBe(`${t.renamed.still("1, 3", "satu")} ${t.renamed.byHand("3")}`);
    expect(offer().textContent).toBe(t.renamed.replace("dua", "1"));
  });
  it("offers nothing where no cell can be rewritten", async () => {
    const {said, offer} = await renamed("dua", {kode: "satu + dua"});
    expect(said()).toBe(`${t.renamed.still("3", "satu")} ${t.renamed.byHand("3")}`);
    expect(offer().hidden).toBe(true);
  });
  it("says who still uses a name that was taken away", async () => {
    const {said, offer, current} = await renamed("");
    expect(current.notebook.cells[1]!.name).toBeNull();
    expect([said(), offer().hidden]).toEqual([t.renamed.still("3", "satu"), true]);
  });
  it("withdraws the offer when something else is said", async () => {
    const {offer, press} = await renamed("dua");
    await press("Hapus sel 1");
    expect(offer().hidden).toBe(true);
  });
});

describe("the list of notebooks", () => {
  it("opens an example and runs it", async () => {
    const {press, ran, stop, current, view} = await shown();
    await press("Contoh lain", view.list);
    expect([current.notebook.title, ran.slice(3)]).toEqual(["Contoh lain", ["x"]]);
    expect(stop).toHaveBeenCalledTimes(1);
    expect(view.list.querySelector("[aria-current=true]")!.textContent.trim()).toBe("Contoh lain");
  });
  it("opens a notebook of one's own, and runs its prose alone", async () => {
    const {current, press, ran, view, settle} = await shown();
    await current.create(titled("Milik saya", {id: "p", kind: "md", source: "# A", name: null}, notebook.cells[2]!));
    current.openExample("lain");
    await settle();
    await press("Milik saya", view.list);
    expect([current.notebook.title, ran.slice(3)]).toEqual(["Milik saya", ["p"]]);
  });
  it("says why a notebook cannot be opened or duplicated", async () => {
    const {view, press, stored, current, settle, said} = await shown();
    stored.set("rusak", {id: "rusak", notebook: titled("Rusak"), changed: 0});
    await current.create(titled("Lain"));
    await settle();
    await press("Rusak", view.list);
    expect(said()).toBe("Tidak terbaca.");
    await settle(12_100);
    await press("Gandakan Rusak", view.list);
    expect(said()).toBe("Tidak terbaca.");
    expect(current.notebook.title).toBe("Lain");
  });
  it("names a notebook without a title, begins an empty one, and duplicates", async () => {
    const {view, press, current} = await shown();
    await press("Buku catatan baru", view.list);
    expect([current.notebook, current.state.origin]).toEqual([titled(""), {kind: "own", id: "baru1"}]);
    await press("Gandakan Tanpa judul", view.list);
    expect([current.notebook.title, current.state.origin]).toEqual([" (salinan)", {kind: "own", id: "baru2"}]);
  });
  it("deletes, says what, and brings it back", async () => {
    const {view, press, current, settle, stored} = await shown();
    await current.create(titled("Satu"));
    await settle();
    const removed = () => view.list.querySelector<HTMLElement>("p.lab-said")!;
    await press("Hapus Satu", view.list);
    expect([stored.size, removed().hidden, removed().textContent]).toEqual([0, false, "“Satu” dihapus. Urungkan"]);
    expect(current.notebook.title).toBe("Contoh");
    await press("Urungkan", view.list);
    expect([stored.size, removed().hidden, current.notebook.title]).toEqual([1, true, "Satu"]);
  });
});

describe("a file", () => {
  // The files of jsdom cannot be read.
  const file = (text: string, name = "a.timbang-lab.json") =>
    Object.assign(new File([text], name), {text: async () => text});
  async function chosen(given: File, options: Setting = {}) {
    const lab = await shown(options);
    const input = lab.view.list.querySelector<HTMLInputElement>("input[type=file]")!;
    Object.defineProperty(input, "files", {value: [given], configurable: true});
    input.dispatchEvent(new Event("change"));
    await lab.settle();
    return lab;
  }
  const foreign = titled("Dari orang", ...notebook.cells);
  const answer = JSON.stringify({notebook: foreign});

  it("that is a notebook is opened, and does not run before it is asked to", async () => {
    const {current, ran, view, press} = await chosen(file(answer));
    const notice = view.notebook.querySelector<HTMLElement>(".lab-foreign")!;
    expect([current.notebook, current.state.origin]).toEqual([foreign, {kind: "foreign", from: "file"}]);
    expect(ran.slice(3)).toEqual([]);
    expect([notice.hidden, notice.textContent]).toEqual([false, `${t.foreign.file} ${t.foreign.run}${t.foreign.keep}`]);
    expect(view.list.querySelector("[aria-current=true]")).toBeNull();
    await press(t.foreign.run);
    expect(ran.slice(3)).toEqual(["prosa", "tanya", "kode"]);
    await press(t.foreign.keep);
    expect([notice.hidden, current.state.origin.kind]).toEqual([true, "own"]);
  });
  it("may be dropped on the notebook", async () => {
    const {view, current, settle} = await shown();
    const drop = new Event("drop", {bubbles: true, cancelable: true});
    Object.assign(drop, {dataTransfer: {types: ["Files"], files: [file(answer)]}});
    view.notebook.querySelector("textarea")!.dispatchEvent(drop);
    await settle();
    expect(current.notebook.title).toBe("Dari orang");
  });
  it("that is too large to be a notebook is not read", async () => {
    const {said, current} = await chosen(file(answer), {tooLarge: (bytes) => `${bytes} bita.`});
    expect([said(), current.notebook.title]).toEqual([`${answer.length} bita.`, "Contoh"]);
  });
  it("that is damaged changes nothing, and says why", async () => {
    const {said, current} = await chosen(file("{}"), {read: () => ({problem: "Rusak."})});
    expect([said(), current.notebook.title]).toEqual(["Rusak.", "Contoh"]);
  });
  it("that is a table says that it is being read, and then what it is called", async () => {
    let answer: (opened: Awaited<ReturnType<LabViewOptions["openTable"]>>) => void = () => {};
    const openTable: LabViewOptions["openTable"] = () => new Promise((resolve) => (answer = resolve));
    const {said, settle} = await chosen(file("a,b", "data.csv"), {kind: async () => "csv", openTable});
    await settle(60_000);
    expect(said()).toBe(t.list.opening("data.csv"));
    const table = {name: "data", file: "data.csv", rows: 1200, columns: [], stream: new Uint8Array()};
    answer({table, note: "Dibaca sebagai teks.", reading: null});
    await settle(60_000);
    expect(said()).toBe(`${t.list.opened("data.csv", "data", "1.200")} Dibaca sebagai teks.`);
  });
  it("that is no table says why, and keeps saying it", async () => {
    const {said, settle} = await chosen(file("", "a.csv"), {kind: async () => "csv"});
    await settle(60_000);
    expect(said()).toBe("tidak dibuka");
  });
  it("that the browser cannot read is named", async () => {
    const {said} = await chosen(file("", "a.csv"), {kind: () => Promise.reject(new Error("NotReadable"))});
    expect(said()).toBe(t.list.unreadable("a.csv"));
  });
});

describe("a link that is opened while the page is", () => {
  it("shows its notebook, and takes back what was said before", async () => {
    const {view, current, said, settle} = await shown({trouble: "Tidak terbaca."});
    view.shared({notebook: titled("Dari tautan")});
    await settle();
    expect([current.notebook.title, current.state.origin, said()]).toEqual([
      "Dari tautan",
      {kind: "foreign", from: "link"},
      ""
    ]);
    expect(view.notebook.querySelector(".lab-foreign")!.textContent).toContain(t.foreign.link);
  });
  it("says why it cannot be read, and leaves open what is", async () => {
    const {view, current, said, settle} = await shown();
    view.shared({problem: "Terpotong."});
    await settle();
    expect([current.notebook.title, said()]).toEqual(["Contoh", "Terpotong."]);
  });
});

describe("the keys", () => {
  const key = (target: Element, init: KeyboardEventInit) => {
    const event = new KeyboardEvent("keydown", {bubbles: true, cancelable: true, ...init});
    target.dispatchEvent(event);
    return event.defaultPrevented;
  };
  it("undo and redo, outside of what is written in", async () => {
    const {view, button, cells, settle, field} = await shown();
    button("Hapus sel 2").click();
    await settle();
    const cell = view.notebook.querySelector("article")!;
    expect(key(cell, {key: "z"})).toBe(false);
    expect(key(cell, {key: "z", ctrlKey: true, altKey: true})).toBe(false);
    expect(key(field(1), {key: "z", ctrlKey: true})).toBe(false);
    expect(key(cell, {key: "x", ctrlKey: true})).toBe(false);
    expect(cells()).toHaveLength(2);
    const counts = [];
    for (const [letter, shiftKey] of [
      ["z", false],
      ["Z", true],
      ["z", false],
      ["y", false]
    ] as const) {
      expect(key(cell, {key: letter, shiftKey, [letter === "y" ? "metaKey" : "ctrlKey"]: true})).toBe(true);
      await settle();
      counts.push(cells().length);
    }
    expect(counts).toEqual([3, 2, 3, 2]);
  });
});
