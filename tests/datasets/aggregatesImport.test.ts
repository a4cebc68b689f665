// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {aggregatesImport} from "../../src/datasets/aggregatesImport.js";
import {uploadStore} from "../../src/state/data/uploads.js";
import {text} from "./fixture.js";

const maxima = {kualifikasi: 25, kompetensi: 40, kinerja: 30, disiplin: 5};
const header = "unit;n;kualifikasi;kompetensi;kinerja;disiplin";
const good = `${header}\nKota Bima;3.252;21,19;26,47;25,75;5`;
const mixed = `${good}\nKota Batam;nol;20;20;20;5\n=cmd|' /C calc'!A0;10;26;1;1;1`;

function make(locale: "id" | "en" = "id", selected: string | null = null) {
  const store = uploadStore({storage: () => localStorage, maxima, events: window});
  const control = aggregatesImport({selected}, {locale, store, maxima, now: () => new Date("2025-08-12T00:00:00Z")});
  document.body.replaceChildren(control);
  const heard: (string | null)[] = [];
  control.addEventListener("input", () => heard.push(control.value?.name ?? null));
  const button = (label: string | RegExp) =>
    [...control.querySelectorAll("button")].find(({textContent, ariaLabel}) =>
      [textContent?.trim(), ariaLabel].some((name) => name != null && name.match(label))
    );
  const press = (label: string | RegExp) => {
    const found = button(label);
    if (!found) throw new Error(`no button ${label}`);
    found.click();
  };
  const paste = async (table: string) => {
    const before = control.querySelector(".import-preview")!.firstChild;
    control.querySelector("textarea")!.value = table;
    press(locale === "id" ? "Baca tabel ini" : "Read this table");
    await vi.waitFor(() => expect(control.querySelector(".import-preview")!.firstChild).not.toBe(before));
  };
  const status = () => text(control.querySelector(".import-status"));
  return {control, store, heard, button, press, paste, status};
}

async function loaded(locale: "id" | "en" = "id") {
  const all = make(locale);
  await all.paste(good);
  all.press(/^(Muat|Load)/);
  await vi.waitFor(() => expect(all.heard.length).toBe(1));
  return all;
}

beforeEach(() => localStorage.clear());
afterEach(() => void vi.unstubAllGlobals());

describe("aggregatesImport", () => {
  it("says that the table stays in this browser", async () => {
    expect(text(make("en").control.querySelector("strong"))).toBe(
      "The table stays in this browser; it is not sent anywhere."
    );
  });
  it("stays at the column that a person chooses, by the keyboard too", async () => {
    const {control, paste} = make();
    await paste(`${header};Lain\nKota Bima;3.252;21,19;26,47;25,75;5;4`);
    const select = () => control.querySelector<HTMLSelectElement>("select[aria-label='Kolom Lain dibaca sebagai']")!;
    const first = select();
    first.focus();
    first.value = "disiplin";
    first.dispatchEvent(new Event("change"));
    await vi.waitFor(() => expect(select()).not.toBe(first));
    expect(document.activeElement).toBe(select());
    expect(select().closest("details")!.open).toBe(true);
    const again = select();
    again.value = "";
    again.dispatchEvent(new Event("change"));
    await vi.waitFor(() => expect(select()).not.toBe(again));
    expect(select().closest("details")!.open).toBe(true);
  });
  it("shows a table before it is loaded, as it was understood", async () => {
    const {control, paste, heard} = make();
    await paste(good);
    expect(text(control.querySelector(".notice"))).toBe("1 unit terbaca, tanpa masalah.");
    expect(
      [...control.querySelectorAll(".import-table tbody td, .import-table tbody th")].map((cell) => text(cell))
    ).toEqual(["2", "Kota Bima", "3.252", "21,19", "26,47", "25,75", "5,00"]);
    expect(text(control.querySelector(".import-messages"))).toBe(
      "Catatan Koma dibaca sebagai tanda desimal.Jumlah pegawai “3.252” dibaca sebagai 3.252 orang."
    );
    expect(control.value).toBeNull();
    expect(heard).toEqual([]);
  });
  it("says of a unit of fewer than 10 people that it is protected, and loads it all the same", async () => {
    const {control, paste, press, heard} = make();
    await paste(`${header}\nDinas A;9;1;2;3;4\nDinas B;10;1;2;3;4`);
    expect([...control.querySelectorAll(".import-table tbody th")].map((cell) => text(cell))).toEqual([
      "Dinas A kurang dari 10 orang: tidak akan diperlihatkan dan tidak diperingkat",
      "Dinas B"
    ]);
    expect(text(control.querySelector(".import-messages li"))).toBe(
      "Baris 2: unit berpegawai kurang dari 10 orang. Unit ini dimuat, tetapi dilindungi: tidak akan diperlihatkan dan tidak diperingkat."
    );
    press("Muat 2 unit");
    await vi.waitFor(() => expect(heard.length).toBe(1));
    expect(control.value?.units.map(({n}) => n)).toEqual([9, 10]);
  });
  it("shows a small unit first in a long table", async () => {
    const {control, paste} = make("en");
    await paste([header, ...Array.from({length: 60}, (_, i) => `U${i};${i === 59 ? 3 : 50};1;2;3;4`)].join("\n"));
    expect(text(control.querySelector(".import-table tbody th"))).toBe(
      "U59 fewer than 10 people: will be neither shown nor ranked"
    );
  });
  it("loads it, uses it and tells so once", async () => {
    const {control, heard, status} = await loaded();
    expect(heard).toEqual(["tabel tempelan"]);
    expect(control.value).toMatchObject({added: "2025-08-12T00:00:00.000Z", units: [{unit: "Kota Bima", n: 3252}]});
    expect(status()).toBe("tabel tempelan (1 unit) dimuat.");
    expect(text(control.querySelector(".import-list"))).toContain("1 unit, 3.252 pegawai; dimuat 12 Agustus 2025");
    expect(control.querySelector(".import-table")).toBeNull();
  });
  it("loads the good rows only when asked to in so many words", async () => {
    const {control, paste, press, heard} = make("en");
    await paste(mixed);
    expect(text(control.querySelector(".notice"))).toBe(
      "Read well: 1. Rows with a problem, not loaded: 2. Mend the table, or load the good rows only."
    );
    expect([...control.querySelectorAll(".import-messages li")].map((item) => text(item)).slice(0, 2)).toEqual([
      "Row 3, column employees: “nol” is not a number of employees; a whole number from 1 is expected.",
      "Row 4, column qualification: 26 is more than this dimension can give, 25. Points must be on the regulation's scale, not in per cent."
    ]);
    expect(heard).toEqual([]);
    press("Load the 1 good row");
    await vi.waitFor(() => expect(heard.length).toBe(1));
    expect(control.value?.units.map(({unit}) => unit)).toEqual(["Kota Bima"]);
  });
  it("marks a problem at its cell, in words for those who do not see the mark", async () => {
    const {control, paste} = make();
    await paste(mixed);
    const bad = [...control.querySelectorAll(".import-table .bad")];
    expect(bad.map((cell) => text(cell.querySelector("bdi")))).toEqual(["nol", "26"]);
    expect(text(bad[0]!.querySelector(".sr-only"))).toMatch(/^“nol” bukan jumlah pegawai/);
  });
  it("offers no loading when nothing can be used", async () => {
    const {control, paste, button} = make();
    await paste("Kota Bima");
    expect(text(control.querySelector(".import-messages li"))).toMatch(
      /^Tabel: Hanya ditemukan satu kolom \(“Kota Bima”\)/
    );
    expect(button(/^Muat/)).toBeUndefined();
    expect(button("Batal")).toBeDefined();
  });
  it("forgets a table when cancelled", async () => {
    const {control, paste, press, store} = make();
    await paste(good);
    press("Batal");
    expect(control.querySelector(".import-preview")!.childNodes.length).toBe(0);
    expect(store.list()).toEqual([]);
  });
  it("reads a file that is chosen, by its name", async () => {
    const {control, heard, press} = make();
    const input = control.querySelector<HTMLInputElement>("input[type=file]")!;
    const bytes = new TextEncoder().encode(good);
    const file = {name: "<b>bima</b>.csv", size: bytes.length, arrayBuffer: async () => bytes.buffer};
    Object.defineProperty(input, "files", {value: [file]});
    input.dispatchEvent(new Event("change", {bubbles: true}));
    await vi.waitFor(() => expect(text(control.querySelector("caption"))).toBe("Isi <b>bima</b>.csv"));
    press("Muat 1 unit");
    await vi.waitFor(() => expect(heard).toEqual(["<b>bima</b>.csv"]));
    expect(control.querySelector(".import-list b")).toBeNull();
  });
  it("refuses a file of 50 MB without reading it", async () => {
    const {control} = make("en");
    const input = control.querySelector<HTMLInputElement>("input[type=file]")!;
    const arrayBuffer = vi.fn();
    Object.defineProperty(input, "files", {value: [{name: "big.csv", size: 52_428_800, arrayBuffer}]});
    input.dispatchEvent(new Event("change"));
    await vi.waitFor(() =>
      expect(text(control.querySelector(".import-messages li"))).toBe(
        "Table: An aggregates table is small; this file is 52.43 MB (at most 2.10 MB). Perhaps it is another file, such as data per employee, which is not asked for here."
      )
    );
    expect(arrayBuffer).not.toHaveBeenCalled();
  });
  it("takes a file that is dropped", async () => {
    const {control} = make();
    const bytes = new TextEncoder().encode(good);
    const file = {name: "bima.csv", size: bytes.length, arrayBuffer: async () => bytes.buffer};
    const drop = Object.assign(new Event("drop", {cancelable: true}), {dataTransfer: {files: [file]}});
    control.querySelector(".drop-zone")!.dispatchEvent(drop);
    await vi.waitFor(() => expect(text(control.querySelector("caption"))).toBe("Isi bima.csv"));
    expect(drop.defaultPrevented).toBe(true);
  });
  it("keeps the typing in its fields to itself", async () => {
    const {control, heard} = make();
    control.querySelector("textarea")!.dispatchEvent(new Event("input", {bubbles: true}));
    expect(heard).toEqual([]);
  });
});

describe("aggregatesImport keeps tables", () => {
  it("shows what was stored when one comes back, and uses it when asked", async () => {
    const {store} = await loaded();
    const again = make();
    await vi.waitFor(() => expect(again.button("Gunakan tabel tempelan")).toBeDefined());
    expect(again.control.value).toBeNull();
    again.press("Gunakan tabel tempelan");
    expect(again.heard).toEqual(["tabel tempelan"]);
    expect(again.control.value).toEqual(store.list()[0]);
    expect(again.button("Sedang dipakai")!.getAttribute("aria-pressed")).toBe("true");
    expect(document.activeElement).toBe(again.button("Sedang dipakai"));
  });
  it("removes one and puts it back, with its use", async () => {
    const {control, press, heard, store, status, button} = await loaded();
    press("Hapus tabel tempelan");
    expect(control.value).toBeNull();
    expect(store.list()).toEqual([]);
    expect(status()).toBe("tabel tempelan dihapus dari peramban ini. Urungkan");
    expect(document.activeElement).toBe(button("Urungkan"));
    press("Urungkan");
    expect(heard).toEqual(["tabel tempelan", null, "tabel tempelan"]);
    expect(store.list().length).toBe(1);
  });
  it("changes what is in use from outside without telling", async () => {
    const {control, heard, store} = await loaded();
    control.update({selected: null});
    expect(control.value).toBeNull();
    control.update({selected: store.list()[0]!.id});
    expect(control.value).toEqual(store.list()[0]);
    expect(heard.length).toBe(1);
  });
  it("lets go of a table that another tab removed, and tells so", async () => {
    const {control, heard} = await loaded();
    localStorage.clear();
    window.dispatchEvent(new StorageEvent("storage", {key: null}));
    await vi.waitFor(() => expect(heard).toEqual(["tabel tempelan", null]));
    expect(control.value).toBeNull();
    expect(text(control.querySelector(".import-list"))).toBe("Belum ada tabel yang disimpan di peramban ini.");
  });
  it("says when the browser refuses to store, and uses the table all the same", async () => {
    vi.stubGlobal("localStorage", {
      getItem: () => null,
      setItem() {
        throw new DOMException("full", "QuotaExceededError");
      },
      clear() {}
    });
    const {control} = await loaded("en");
    expect(text(control.querySelector("[role=alert]"))).toMatch(/^The browser's storage is full\./);
    expect(control.value?.units.length).toBe(1);
  });
  it("says where what cannot be read is kept", async () => {
    localStorage.setItem("timbang:aggregates", "{rusak");
    const {control} = make("en");
    await vi.waitFor(() =>
      expect(text(control.querySelector("[role=alert]"))).toContain("under the key “timbang:aggregates:tak-terbaca”")
    );
  });
});

describe("aggregatesImport shows names as text", () => {
  it.each([
    "=cmd|' /C calc'!A0",
    "<img src=x onerror=alert(1)>",
    "n".repeat(300),
    "\u202eterbalik",
    "Dinas 🏛️",
    "وزارة العدل"
  ])("%s", async (name) => {
    const {control, paste, press, heard} = make();
    await paste(`${header}\n"${name}";10;1;2;3;4`);
    const cell = control.querySelector(".import-table tbody th bdi")!;
    expect(cell.textContent).toBe(name.replace("\u202e", ""));
    expect(cell.childElementCount).toBe(0);
    press(/^Muat 1 unit/);
    await vi.waitFor(() => expect(heard.length).toBe(1));
    expect(control.value?.units[0]?.unit).toBe(name.replace("\u202e", ""));
  });
});
