// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {workedExample} from "../../src/method/workedExample.js";
import {bkn2019, configure, kesesuaianJabatan} from "../../src/lib/index.js";
import type {Employee, Scheme} from "../../src/lib/index.js";
import {text} from "../datasets/fixture.js";

function make(scheme: Scheme = bkn2019, locale: "id" | "en" = "id", employee?: Employee) {
  const control = workedExample(scheme, employee ? {locale, employee} : {locale});
  document.body.replaceChildren(control);
  let heard = 0;
  control.addEventListener("input", () => ++heard);
  const field = (label: string) => {
    const found = [...control.querySelectorAll(".field")].find((f) => text(f.querySelector("span, label")) === label);
    if (!found) throw new Error(`no field ${label}`);
    return found as HTMLElement;
  };
  const set = (label: string, value: string | boolean) => {
    const input = field(label).querySelector<HTMLInputElement>("select, input")!;
    if (typeof value === "boolean") input.checked = value;
    else input.value = value;
    input.dispatchEvent(new Event("input", {bubbles: true}));
  };
  const sentence = () => text(control.querySelector(".example-result"));
  const points = () =>
    [...control.querySelectorAll("tbody tr")].map((row) => [
      text(row.firstElementChild),
      text(row.querySelector("td.number"))
    ]);
  return {control, set, field, sentence, points, heard: () => heard};
}

describe("workedExample", () => {
  it("scores the employee it begins with, every indicator with the row that gives its points", () => {
    const {sentence, points, control} = make();
    expect(sentence()).toBe("Indeks 75,00: kategori Sedang.");
    expect(points()).toEqual([
      ["Kualifikasi", "15 dari 25"],
      ["Pendidikan formal terakhir", "15"],
      ["Kompetensi", "30 dari 40"],
      ["Diklat kepemimpinan", "0"],
      ["Diklat fungsional", "15"],
      ["Diklat teknis", "15"],
      ["Seminar, lokakarya, magang, kursus, atau sejenisnya", "0"],
      ["Kinerja", "25 dari 30"],
      ["Penilaian kinerja (SKP)", "25"],
      ["Disiplin", "5 dari 5"],
      ["Hukuman disiplin", "5"],
      ["Jumlah", "75,00"]
    ]);
    expect(text(control.querySelectorAll("tbody tr")[3]!)).toContain("tidak berlaku bagi pegawai ini");
  });
  it("scores what people enter and tells once for each entry", () => {
    const {control, set, sentence, heard} = make();
    set("Jenis jabatan", "pelaksana");
    set("Pendidikan terakhir", "SLTA");
    set("Penilaian kinerja", "pp46");
    expect(sentence()).toBe("Hasil di bawah masih untuk isian sebelumnya.");
    set("Nilai SKP", "75");
    expect(sentence()).toBe("Indeks 47,50: kategori Sangat Rendah.");
    expect(heard()).toBe(3);
    expect(control.value).toEqual({
      status: "PNS",
      jenisJabatan: "pelaksana",
      pendidikan: "SLTA",
      syaratPendidikan: "S1",
      diklatJabatan: true,
      bebasDiklat: false,
      jpTeknis: 20,
      seminar: false,
      kinerja: {skala: "pp46", nilai: 75},
      hukdis: "tidak"
    });
  });
  it("takes a decimal comma in an SKP value", () => {
    const {control, set} = make();
    set("Penilaian kinerja", "pp46");
    set("Nilai SKP", "90,5");
    expect(control.value.kinerja).toEqual({skala: "pp46", nilai: 90.5});
  });
  it("reads an empty number of hours as no record", () => {
    const {control, set} = make();
    set("Diklat teknis (JP)", "");
    expect(control.value.jpTeknis).toBeNull();
    expect(text(control)).toContain("Ada rekaman yang kosong; di sini rekaman kosong bernilai 0.");
  });
  it.each(["-1", "2,5", "dua puluh", "1e3"])(
    "explains why %s is not a number of hours, and keeps the result",
    (typed) => {
      const {control, set, field, sentence, points} = make();
      const before = points();
      set("Diklat teknis (JP)", typed);
      expect(text(field("Diklat teknis (JP)").querySelector("small"))).toBe(
        `“${typed}” bukan jumlah jam; isi bilangan bulat dari 0, atau kosongkan.`
      );
      expect(field("Diklat teknis (JP)").querySelector("input")!.getAttribute("aria-invalid")).toBe("true");
      expect(sentence()).toBe("Hasil di bawah masih untuk isian sebelumnya.");
      expect(points()).toEqual(before);
      set("Diklat teknis (JP)", "19");
      expect(field("Diklat teknis (JP)").querySelector("[aria-invalid]")).toBeNull();
      expect(control.value.jpTeknis).toBe(19);
    }
  );
  it.each(["101", "120", "baik"])("does not take %s for a value on the scale of PP 46/2011", (typed) => {
    const {set, field} = make(bkn2019, "en");
    set("Performance appraisal", "pp46");
    set("SKP value", typed);
    expect(text(field("SKP value").querySelector("small"))).toBe(
      `“${typed}” is not a value on the PP 46/2011 scale; enter a number from 0 to 100.`
    );
  });
  it("asks only for what bears on the rest", () => {
    const {set, field} = make();
    const hidden = (label: string) => field(label).hidden;
    expect([hidden("Predikat"), hidden("Nilai SKP")]).toEqual([false, true]);
    set("Penilaian kinerja", "kosong");
    expect([hidden("Predikat"), hidden("Nilai SKP")]).toEqual([true, true]);
    set("Jenis jabatan", "pelaksana");
    expect(hidden("Diklat sesuai jabatan")).toBe(true);
  });
  it("says when such an employee is not counted under the options", () => {
    const {control, set} = make(configure(bkn2019, {rekamanKosong: "dikecualikan"}));
    set("Status", "PPPK");
    set("Seminar atau sejenisnya", "null");
    const hints = [...control.querySelectorAll(".example-points > .hint")].map((hint) => text(hint));
    expect(hints[0]).toMatch(/^Menurut pilihan aturan saat ini, pegawai PPPK tidak ikut dihitung/);
    expect(hints[1]).toMatch(/^Menurut pilihan aturan saat ini, pegawai dengan rekaman kosong tidak ikut dihitung/);
  });
  it("scores the same employee under another scheme, without telling", () => {
    const {control, sentence, heard} = make();
    control.update(kesesuaianJabatan);
    expect(sentence()).toBe("Indeks 80,00: kategori Sedang.");
    control.update(configure(kesesuaianJabatan, {tepiKategori: "ceil"}));
    expect(heard()).toBe(0);
  });
  it("fills the form with an employee it is given, every field there and back", () => {
    const employee: Employee = {
      status: "PPPK",
      jenisJabatan: "struktural",
      pendidikan: "S2",
      diklatJabatan: null,
      bebasDiklat: true,
      jpTeknis: null,
      seminar: null,
      kinerja: {skala: "pp46", nilai: 82.25},
      hukdis: null
    };
    const {control, set} = make(bkn2019, "en", employee);
    set("Status", "PPPK");
    expect(control.value).toEqual(employee);
    control.value = {...employee, kinerja: null, hukdis: "berat"};
    set("Status", "PNS");
    expect(control.value).toEqual({...employee, status: "PNS", kinerja: null, hukdis: "berat"});
  });
});
