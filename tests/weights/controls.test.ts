// @vitest-environment jsdom
import {afterEach, describe, expect, it} from "vitest";
import {bkn2019, kesesuaianJabatan, schemes} from "../../lib/index.js";
import {filterInput} from "../../src/components/filterInput.js";
import type {FilterData} from "../../src/model/filterData.js";
import {presetInput} from "../../src/components/presetInput.js";
import {settingsInput} from "../../src/components/settingsInput.js";
import type {Locale} from "../../src/messages/define.js";
import {dimensions, heard, legal, texts} from "./fixtures.js";

afterEach(() => document.body.replaceChildren());

const visible = (root: Element, selector: string) =>
  [...root.querySelectorAll<HTMLElement>(selector)].filter((element) => !element.hidden);

describe("presetInput", () => {
  const equal = {kualifikasi: 0.25, kompetensi: 0.25, kinerja: 0.25, disiplin: 0.25};
  const presets = [
    {id: "aturan", label: "Peraturan 2019", weights: legal},
    {id: "rata", label: "Sama rata", weights: equal}
  ];

  it("presses the preset whose weights are in use", () => {
    const control = presetInput({presets, weights: legal}, {locale: "id", dimensions});
    const pressed = () => [...control.querySelectorAll("button")].map((b) => b.getAttribute("aria-pressed"));
    expect(pressed()).toEqual(["true", "false"]);
    expect(control.value?.id).toBe("aturan");
    control.update({presets, weights: {...equal, kualifikasi: 0.3, disiplin: 0.2}});
    expect(pressed()).toEqual(["false", "false"]);
    expect(control.value).toBeNull();
  });

  it("sends input and change with the chosen preset, and none on update", () => {
    const control = presetInput({presets, weights: legal}, {locale: "id", dimensions});
    const log = heard(control, "input", "change");
    control.querySelectorAll("button")[1]!.click();
    expect(control.value).toEqual(presets[1]);
    control.update({presets, weights: equal});
    expect(log).toEqual(["input", "change"]);
  });
});

describe("settingsInput", () => {
  const make = (scheme = "bkn2019", settings: Record<string, string> = {}, locale: Locale = "id") => {
    const control = settingsInput({schemes, scheme, settings}, {locale});
    document.body.append(control);
    const pick = (value: string) => control.querySelector<HTMLInputElement>(`input[value="${value}"]`)!.click();
    const fieldset = (label: string) =>
      [...control.querySelectorAll<HTMLElement>(".switch")].find((f) => f.textContent!.includes(label))!;
    return {control, pick, fieldset};
  };

  it("offers every switch of the scheme with its first option chosen, and says why", () => {
    const {control} = make();
    expect(texts(control, ".switch")).toHaveLength(bkn2019.switches.length);
    for (const {label, options} of bkn2019.switches) {
      const field = [...control.querySelectorAll(".switch")].find((f) => f.textContent!.includes(label.id))!;
      expect(field.querySelector<HTMLInputElement>("input:checked")!.value).toBe(options[0]!.id);
      expect(field.querySelector(".hint")!.textContent).toBe(options[0]!.why.id);
    }
  });

  it("marks what differs from the default and puts it back", () => {
    const {control, pick, fieldset} = make();
    pick("proporsional");
    expect(control.value).toEqual({scheme: "bkn2019", settings: {jpTeknis: "proporsional"}});
    expect(visible(fieldset("Diklat teknis"), ".changed-mark")).toHaveLength(1);
    expect(fieldset("Diklat teknis").querySelector(".hint")!.textContent).toContain("Bawaan: Ambang 20 JP.");
    expect(control.querySelector(".settings-summary")!.textContent).toContain("1 pilihan diubah");
    control.querySelector<HTMLButtonElement>(".plain-button")!.click();
    expect(control.value.settings).toEqual({});
    expect(visible(control, ".changed-mark")).toEqual([]);
  });

  it("leaves a setting out once it is back at its default", () => {
    const {control, pick} = make("bkn2019", {jpTeknis: "proporsional"});
    pick("ambang");
    expect(control.value.settings).toEqual({});
  });

  it("says in words that a scheme is hypothetical", () => {
    const {control, pick} = make();
    expect(control.querySelector(".settings-legal")!.textContent).toBe("Peraturan yang berlaku.");
    pick(kesesuaianJabatan.id);
    expect(control.value.scheme).toBe(kesesuaianJabatan.id);
    expect(control.querySelector(".settings-legal")!.textContent).toBe(
      "Hipotetis: bukan peraturan dan bukan rancangan resmi; hanya untuk mencoba “bagaimana bila”."
    );
  });

  it("keeps settings the next scheme knows and drops what is its default", () => {
    const {control, pick} = make("bkn2019", {populasi: "asn", jpTeknis: "proporsional"});
    pick(kesesuaianJabatan.id);
    expect(control.value).toEqual({scheme: kesesuaianJabatan.id, settings: {jpTeknis: "proporsional"}});
  });

  it("sends input and change once for each choice, and none on update", () => {
    const {control, pick} = make();
    const log = heard(control, "input", "change");
    pick("proporsional");
    expect(log).toEqual(["input", "change"]);
    control.update({schemes, scheme: kesesuaianJabatan.id, settings: {}});
    expect(log).toEqual(["input", "change"]);
    expect(control.value.scheme).toBe(kesesuaianJabatan.id);
  });

  it("keeps the focus on the option chosen", () => {
    const {control} = make();
    const option = control.querySelector<HTMLInputElement>('input[value="proporsional"]')!;
    control.setAttribute("open", "");
    option.focus();
    option.click();
    control.update({schemes, ...control.value});
    expect(document.activeElement).toBe(option);
  });

  it("speaks English", () => {
    const {control} = make("bkn2019", {populasi: "asn"}, "en");
    expect(control.querySelector(".settings-summary")!.textContent).toContain("1 option changed");
    expect(control.textContent).toContain("Who is counted");
  });
});

describe("filterInput", () => {
  const available: FilterData["available"] = {
    jenisJabatan: ["struktural", "fungsional", "pelaksana"],
    status: ["PNS", "PPPK"],
    jenisKelamin: ["L", "P"]
  };
  const make = (data: Partial<FilterData> = {}, locale: Locale = "id") => {
    const control = filterInput({filter: {}, available, ...data}, {locale});
    document.body.append(control);
    const box = (value: string) => control.querySelector<HTMLInputElement>(`input[value="${value}"]`)!;
    return {control, box};
  };

  it("offers a fieldset for each group there are values for", () => {
    const {control} = make();
    expect(texts(control, "legend")).toEqual(["Kelompok jabatan", "Status kepegawaian", "Jenis kelamin"]);
  });

  it("gathers what is chosen and sends input and change", () => {
    const {control, box} = make();
    const log = heard(control, "input", "change");
    box("fungsional").click();
    box("P").click();
    expect(control.value).toEqual({jenisJabatan: ["fungsional"], jenisKelamin: ["P"]});
    expect(log).toEqual(["input", "change", "input", "change"]);
  });

  it("takes a group with all of its values chosen for everyone", () => {
    const {control, box} = make({filter: {status: ["PNS"]}});
    box("PPPK").click();
    expect(control.value).toEqual({});
    expect(control.querySelectorAll(".chip-all[aria-pressed=true]")).toHaveLength(3);
  });

  it("clears one group, and all", () => {
    const {control} = make({filter: {status: ["PNS"], jenisKelamin: ["L"]}});
    control.querySelectorAll<HTMLButtonElement>(".chip-all")[1]!.click();
    expect(control.value).toEqual({jenisKelamin: ["L"]});
    control.querySelector<HTMLButtonElement>(".plain-button")!.click();
    expect(control.value).toEqual({});
  });

  it("shows a filter from outside without telling", () => {
    const {control, box} = make();
    const log = heard(control, "input", "change");
    control.update({filter: {jenisJabatan: ["pelaksana"]}, available});
    expect(box("pelaksana").checked).toBe(true);
    expect(control.value).toEqual({jenisJabatan: ["pelaksana"]});
    expect(log).toEqual([]);
  });

  it("says why nothing can be filtered", () => {
    const {control} = make({disabled: "Tabel agregat tidak memuat rekaman pegawai."});
    expect([...control.querySelectorAll("fieldset")].every((field) => field.disabled)).toBe(true);
    expect(control.querySelector("[role=status]")!.textContent).toBe("Tabel agregat tidak memuat rekaman pegawai.");
  });

  it("says why one group cannot be used", () => {
    const {control} = make({unavailable: {jenisKelamin: "Rekaman sedang dimuat."}});
    expect([...control.querySelectorAll("fieldset")].map((field) => field.disabled)).toEqual([false, false, true]);
    expect(control.querySelectorAll("fieldset")[2]!.textContent).toContain("Rekaman sedang dimuat.");
  });

  it("says that the scheme does not count PPPK", () => {
    const {control, box} = make({population: ["PNS"]});
    expect(box("PPPK").disabled).toBe(true);
    expect(control.textContent).toContain("PPPK tidak termasuk: aturan yang dipilih hanya menghitung PNS.");
  });

  it("lets a status that is no longer counted be taken away", () => {
    const {control, box} = make({population: ["PNS"], filter: {status: ["PPPK"]}});
    expect(box("PPPK").disabled).toBe(false);
    box("PPPK").click();
    expect(control.value).toEqual({});
  });

  it("speaks English", () => {
    expect(texts(make({}, "en").control, "legend")).toEqual(["Job group", "Employment status", "Sex"]);
  });
});
