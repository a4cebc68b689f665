// @vitest-environment jsdom
import {afterEach, describe, expect, it} from "vitest";
import {weightSetInput} from "../../src/robustness/weightSetInput.js";
import type {Admissible} from "../../src/lib/index.js";
import type {WeightSetData} from "../../src/robustness/weightSetInput.js";
import {dimensions, heard, legal, pick, press, text, type} from "./fixtures.js";

afterEach(() => document.body.replaceChildren());

function make(admissible: Admissible, more: Partial<WeightSetData> = {}) {
  const data: WeightSetData = {admissible, weights: legal, size: 0.023, dimension: 3, clash: null, notes: [], ...more};
  const control = weightSetInput(data, {locale: "id", dimensions});
  document.body.append(control);
  const radio = (kind: string) => control.querySelector<HTMLInputElement>(`input[value="${kind}"]`)!;
  const entries = () => [...control.querySelectorAll<HTMLInputElement>(".number-entry")];
  return {control, data, radio, entries};
}

describe("weightSetInput", () => {
  it("offers four kinds and shows only the form of the chosen one", () => {
    const {control, radio} = make({kind: "around", points: 5});
    expect(control.querySelectorAll("input[type=radio]")).toHaveLength(4);
    expect(radio("around").checked).toBe(true);
    const shown = [...control.querySelectorAll<HTMLElement>(".weight-set-kind > :not(.choice)")];
    expect(shown.map(({hidden}) => hidden)).toEqual([true, false, true, true]);
  });

  it("sends input and change once each when a kind is chosen, and none on update", () => {
    const {control, data, radio} = make({kind: "any"});
    const log = heard(control, "input", "change");
    radio("order").click();
    expect(control.value).toEqual({kind: "order", order: ["kompetensi", "kinerja"]});
    expect(log).toEqual(["input", "change"]);
    control.update({...data, admissible: {kind: "any"}});
    expect(log).toHaveLength(2);
    expect(control.value).toEqual({kind: "any"});
  });

  it("takes points from 0.5 to 50 and says what it kept of others", () => {
    const {control, entries} = make({kind: "around", points: 5});
    type(entries()[0]!, "7,5");
    expect(control.value).toEqual({kind: "around", points: 7.5});
    type(entries()[0]!, "60");
    expect(control.value).toEqual({kind: "around", points: 7.5});
    expect(entries()[0]!.getAttribute("aria-invalid")).toBe("true");
    expect(control.textContent).toContain("“60” bukan bilangan dari 0,5 sampai 50; tetap 7,5 poin.");
    press(entries()[0]!, "Escape");
    type(entries()[0]!, "8");
    expect(entries()[0]!.hasAttribute("aria-invalid")).toBe(false);
  });

  it("shows what the points leave of each dimension", () => {
    const {control} = make({kind: "around", points: 10});
    expect(control.textContent).toContain("Kualifikasi 15,0–35,0 · Kompetensi 30,0–50,0");
    expect(control.textContent).toContain("Disiplin 0,0–15,0");
  });

  it("builds an order without naming a dimension twice", () => {
    const {control} = make({kind: "order", order: ["kompetensi", "kinerja"]});
    const selects = () => [...control.querySelectorAll<HTMLSelectElement>("select")];
    expect([...selects()[0]!.options].map(({value}) => value)).toEqual(["kualifikasi", "kompetensi", "disiplin"]);
    [...control.querySelectorAll("button")].find((b) => text(b) === "Tambah dimensi")!.click();
    expect(control.value).toEqual({kind: "order", order: ["kompetensi", "kinerja", "kualifikasi"]});
    pick(selects()[2]!, "disiplin");
    expect(control.value).toEqual({kind: "order", order: ["kompetensi", "kinerja", "disiplin"]});
    control.querySelector<HTMLButtonElement>('button[aria-label="Lepaskan Kompetensi dari urutan"]')!.click();
    expect(control.value).toEqual({kind: "order", order: ["kinerja", "disiplin"]});
    const remove = [...control.querySelectorAll<HTMLButtonElement>("li button")];
    expect(remove.every(({hidden}) => hidden)).toBe(true);
  });

  it("gives the focus to the button that adds, also where that was out of sight", () => {
    const {control} = make({kind: "order", order: ["kompetensi", "kinerja", "disiplin", "kualifikasi"]});
    const remove = control.querySelector<HTMLButtonElement>('button[aria-label="Lepaskan Kinerja dari urutan"]')!;
    remove.focus();
    remove.click();
    expect(text(document.activeElement)).toBe("Tambah dimensi");
  });

  it("takes an empty limit for none", () => {
    const {control, entries} = make({kind: "bounds", lower: {kualifikasi: 0.1}, upper: {kompetensi: 0.455}});
    type(entries()[1]!, "");
    type(entries()[4]!, " ");
    expect(control.value).toEqual({kind: "bounds", lower: {kualifikasi: 0}, upper: {kompetensi: 1}});
    expect(entries().map(({value}) => value)).toContain("100,0");
    expect(control.querySelector("[aria-invalid]")).toBeNull();
  });

  it("says what must be known of the set", () => {
    const {control, data} = make({kind: "any"});
    const notes = control.querySelector<HTMLElement>(".weight-set-notes")!;
    expect(notes.hidden).toBe(true);
    control.update({...data, notes: ["Satu.", "Dua."]});
    expect([notes.hidden, text(notes)]).toEqual([false, "Satu. Dua."]);
  });

  it("keeps limits as shares, and what was entered when another kind is looked at", () => {
    const {control, radio, entries} = make({kind: "bounds", lower: {}, upper: {}});
    const [, kualifikasiLow, , , kompetensiHigh] = entries();
    type(kualifikasiLow!, "10");
    type(kompetensiHigh!, "45,5");
    expect(control.value).toEqual({kind: "bounds", lower: {kualifikasi: 0.1}, upper: {kompetensi: 0.455}});
    radio("any").click();
    radio("bounds").click();
    expect(control.value).toEqual({kind: "bounds", lower: {kualifikasi: 0.1}, upper: {kompetensi: 0.455}});
  });

  it("says how large the set is, tiny ones in words", () => {
    const {control, data} = make({kind: "any"});
    const size = () => text(control.querySelector(".weight-set-size"));
    expect(size()).toBe("Himpunan ini 2,30% dari semua bobot yang mungkin.");
    control.update({...data, size: 0.00002});
    expect(size()).toBe("Himpunan ini kurang dari 0,01% dari semua bobot yang mungkin.");
    control.update({...data, size: 1});
    expect(size()).toBe("Himpunan ini memuat semua bobot yang mungkin.");
    control.update({...data, size: 0, dimension: 0});
    expect(size()).toContain("satu titik dalam ruang bobot");
    control.update({...data, size: 1e-20, dimension: 1});
    expect(size()).toContain("satu garis dalam ruang bobot");
    control.update({...data, size: 0, dimension: 2});
    expect(size()).toContain("satu bidang dalam ruang bobot");
    control.update({...data, size: null, dimension: null});
    expect(size()).toBe("Menghitung besar himpunan …");
  });

  it("shows a clash instead of a size", () => {
    const {control} = make({kind: "any"}, {clash: "Tidak ada bobot yang memenuhi semuanya."});
    const notice = control.querySelector<HTMLElement>(".notice")!;
    expect(notice.hidden).toBe(false);
    expect(text(notice)).toBe("Tidak ada bobot yang memenuhi semuanya.");
    expect(text(control.querySelector(".weight-set-size"))).toBe("");
  });
});
