// @vitest-environment jsdom
import {afterEach, describe, expect, it} from "vitest";
import type {Dimension} from "../../lib/index.js";
import {weightsInput} from "../../src/components/weightsInput.js";
import type {WeightsData} from "../../src/components/weightsInput.js";
import type {Locale} from "../../src/messages/define.js";
import {dimensions, heard, legal, press, texts} from "../weights/fixtures.js";

afterEach(() => document.body.replaceChildren());

function make(data: Partial<WeightsData> = {}, locale: Locale = "id") {
  const control = weightsInput({weights: legal, locked: [], baseline: legal, ...data}, {locale, dimensions});
  document.body.append(control);
  const numbers = [...control.querySelectorAll<HTMLInputElement>(".weight-number")];
  const ranges = [...control.querySelectorAll<HTMLInputElement>(".weight-range")];
  const locks = [...control.querySelectorAll<HTMLButtonElement>(".weight-lock")];
  const shown = () => numbers.map(({value}) => value);
  const message = (i: number) => control.querySelectorAll(".weight-message")[i]!.textContent;
  const slide = (i: number, percent: number) => {
    ranges[i]!.value = String(percent);
    ranges[i]!.dispatchEvent(new Event("input", {bubbles: true}));
  };
  const release = (i: number) => ranges[i]!.dispatchEvent(new Event("change", {bubbles: true}));
  const type = (i: number, text: string) => {
    numbers[i]!.focus();
    numbers[i]!.value = text;
    numbers[i]!.dispatchEvent(new Event("input", {bubbles: true}));
    press(numbers[i]!, "Enter");
  };
  return {control, numbers, ranges, locks, shown, message, slide, release, type};
}

describe("weightsInput", () => {
  it("shows each weight to one decimal, and the sum", () => {
    const {control, shown} = make();
    expect(shown()).toEqual(["25,0", "40,0", "30,0", "5,0"]);
    expect(texts(control, ".weights-sum")).toEqual(["Jumlah 100,0"]);
  });

  it("writes numbers and words in English", () => {
    const {control, shown, type, message} = make({}, "en");
    expect(shown()).toEqual(["25.0", "40.0", "30.0", "5.0"]);
    expect(control.getAttribute("aria-label")).toBe("Weights of the dimensions");
    type(1, "abc");
    expect(message(1)).toBe("“abc” is not a number. Write for example 30 or 30.5; the weight stays 40.0.");
  });

  it("lowers one weight and raises the others in proportion", () => {
    const {control, slide, shown} = make();
    slide(1, 30);
    expect(control.value.weights).toEqual({kualifikasi: 0.292, kompetensi: 0.3, kinerja: 0.35, disiplin: 0.058});
    expect(shown()).toEqual(["29,2", "30,0", "35,0", "5,8"]);
  });

  it("sends input while a slider moves and one change at the end", () => {
    const {control, slide, release} = make();
    const log = heard(control, "input", "change");
    slide(1, 35);
    slide(1, 30);
    release(1);
    expect(log).toEqual(["input", "input", "change"]);
  });

  it("returns to the same weights when a slider goes down to 0, up to 100 and back", () => {
    const {control, slide, release} = make();
    for (const percent of [0, 73.3, 100]) slide(1, percent);
    release(1);
    slide(1, 40);
    expect(control.value.weights).toEqual(legal);
  });

  it("returns to the same weights when they are typed, with the slider or the keys between", () => {
    const {control, type, slide, release, ranges} = make();
    for (const text of ["100", "40"]) type(1, text);
    expect(control.value.weights).toEqual(legal);
    type(1, "100");
    slide(1, 73.3);
    release(1);
    press(ranges[1]!, "Home");
    type(1, "0");
    type(1, "40");
    expect(control.value.weights).toEqual(legal);
  });

  it("returns to the same weights after the way to 100 was undone and redone from outside", () => {
    const {control, type} = make();
    type(1, "100");
    const gone = control.value.weights;
    control.update({weights: legal, locked: [], baseline: legal});
    control.update({weights: gone, locked: [], baseline: legal});
    type(1, "40");
    expect(control.value.weights).toEqual(legal);
  });

  it("takes a typed number with comma or point on Enter", () => {
    const {control, type} = make();
    type(1, "30,5");
    expect(control.value.weights.kompetensi).toBe(0.305);
    type(1, "60.1");
    expect(control.value.weights.kompetensi).toBe(0.601);
  });

  it("takes a typed number when the field is left", () => {
    const {control, numbers} = make();
    numbers[0]!.focus();
    numbers[0]!.value = "10";
    numbers[0]!.dispatchEvent(new Event("input", {bubbles: true}));
    expect(control.value.weights).toEqual(legal);
    numbers[1]!.focus();
    expect(control.value.weights.kualifikasi).toBe(0.1);
  });

  it("keeps the old value of an invalid entry and says why, next to the field", () => {
    const {control, type, numbers, message} = make();
    const log = heard(control, "input", "change");
    for (const [text, words] of [
      ["abc", "“abc” bukan bilangan. Tulis misalnya 30 atau 30,5; bobot tetap 40,0."],
      ["140", "140 di luar 0 sampai 100; bobot tetap 40,0."],
      ["", "Belum ada angka. Isi bilangan dari 0 sampai 100; bobot tetap 40,0."]
    ] as const) {
      type(1, text);
      expect(message(1)).toBe(words);
      expect(numbers[1]!.value).toBe("40,0");
      expect(numbers[1]!.getAttribute("aria-invalid")).toBe("true");
    }
    expect(document.getElementById(numbers[1]!.getAttribute("aria-describedby")!)?.textContent).toBe(message(1));
    expect(control.value.weights).toEqual(legal);
    expect(log).toEqual([]);
  });

  it("clears the complaint once a valid number is typed", () => {
    const {type, numbers, message} = make();
    type(1, "abc");
    type(1, "41");
    expect(numbers[1]!.hasAttribute("aria-invalid")).toBe(false);
    expect(message(1)).toBe("");
  });

  it("gives up typing on Escape", () => {
    const {control, numbers} = make();
    numbers[1]!.focus();
    numbers[1]!.value = "99";
    numbers[1]!.dispatchEvent(new Event("input", {bubbles: true}));
    press(numbers[1]!, "Escape");
    expect(numbers[1]!.value).toBe("40,0");
    numbers[1]!.blur();
    expect(control.value.weights).toEqual(legal);
  });

  it.each([
    ["ArrowRight", {}, 0.41],
    ["ArrowDown", {}, 0.39],
    ["ArrowUp", {shiftKey: true}, 0.45],
    ["ArrowLeft", {altKey: true}, 0.399],
    ["PageUp", {}, 0.45],
    ["PageDown", {}, 0.35],
    ["Home", {}, 0],
    ["End", {}, 1]
  ])("moves on %s %j", (key, more, weight) => {
    const {control, ranges} = make();
    press(ranges[1]!, key, more);
    expect(control.value.weights.kompetensi).toBe(weight);
  });

  it("sends change when the key is let go", () => {
    const {control, ranges} = make();
    const log = heard(control, "input", "change");
    press(ranges[1]!, "ArrowDown");
    press(ranges[1]!, "ArrowDown");
    ranges[1]!.dispatchEvent(new KeyboardEvent("keyup", {key: "ArrowDown", bubbles: true}));
    expect(log).toEqual(["input", "input", "change"]);
  });

  it("leaves arrows left and right to the text cursor in the number field", () => {
    const {control, numbers} = make();
    press(numbers[1]!, "ArrowLeft");
    expect(control.value.weights).toEqual(legal);
    press(numbers[1]!, "ArrowUp");
    expect(control.value.weights.kompetensi).toBe(0.41);
  });

  it("holds a locked weight still and says that it is locked", () => {
    const {control, locks, ranges, message, slide} = make();
    const log = heard(control, "input", "change");
    locks[3]!.click();
    expect(control.value.locked).toEqual(["disiplin"]);
    expect(log).toEqual(["input", "change"]);
    expect(locks[3]!.getAttribute("aria-pressed")).toBe("true");
    expect(ranges[3]!.disabled).toBe(true);
    expect(message(3)).toBe("Terkunci. Buka kuncinya untuk mengubah bobot ini.");
    slide(1, 30);
    expect(control.value.weights.disiplin).toBe(0.05);
  });

  it("says why the last unlocked weight cannot move", () => {
    const locked: Dimension[] = ["kualifikasi", "kinerja", "disiplin"];
    const {control, ranges, message} = make({locked});
    expect(ranges[1]!.disabled).toBe(true);
    expect(message(1)).toBe("Tidak dapat diubah: tiga bobot lain terkunci, sehingga jumlah 100 tidak dapat dijaga.");
    press(ranges[1]!, "ArrowUp");
    expect(control.value.weights).toEqual(legal);
  });

  it("goes as far as the unlocked weights allow and says so", () => {
    const {control, type, message} = make({locked: ["kualifikasi", "kinerja"]});
    type(1, "90");
    expect(control.value.weights.kompetensi).toBe(0.45);
    expect(message(1)).toBe("Paling banyak 45,0, karena bobot lain terkunci.");
  });

  it("shows what comes from outside without telling", () => {
    const {control, shown} = make();
    const log = heard(control, "input", "change");
    const weights = {kualifikasi: 0.1, kompetensi: 0.2, kinerja: 0.3, disiplin: 0.4};
    control.update({weights, locked: ["disiplin"], baseline: legal});
    expect(shown()).toEqual(["10,0", "20,0", "30,0", "40,0"]);
    expect(control.value).toEqual({weights, locked: ["disiplin"]});
    control.value = {weights: legal, locked: []};
    expect(control.value).toEqual({weights: legal, locked: []});
    expect(log).toEqual([]);
  });

  it("leaves weights alone while a slider is held", () => {
    const {control, slide, release} = make();
    slide(1, 30);
    const held = control.value.weights;
    control.update({weights: legal, locked: [], baseline: legal});
    expect(control.value.weights).toEqual(held);
    release(1);
    control.update({weights: legal, locked: [], baseline: legal});
    expect(control.value.weights).toEqual(legal);
  });

  it("does not overwrite what is being typed, nor take the focus", () => {
    const {control, numbers} = make();
    numbers[1]!.focus();
    numbers[1]!.value = "3";
    numbers[1]!.dispatchEvent(new Event("input", {bubbles: true}));
    control.update({weights: legal, locked: [], baseline: legal});
    expect(numbers[1]!.value).toBe("3");
    expect(document.activeElement).toBe(numbers[1]);
  });

  it("shows weights that are no tenths so that they add up to 100", () => {
    const third = {kualifikasi: 1 / 3, kompetensi: 1 / 3, kinerja: 1 / 3, disiplin: 0};
    expect(make({weights: third}).shown()).toEqual(["33,4", "33,3", "33,3", "0,0"]);
  });

  it("marks the baseline and the tipping points", () => {
    const tippings = [
      {dimension: "kompetensi" as const, weight: 0.25, pair: ["Batang", "Bontang"] as [string, string]},
      {dimension: "kompetensi" as const, weight: 0.5, pair: ["Batam", "Bontang"] as [string, string]}
    ];
    const {control} = make({tippings});
    expect(texts(control, ".weight-baseline")).toEqual([
      "peraturan 25,0",
      "peraturan 40,0",
      "peraturan 30,0",
      "peraturan 5,0"
    ]);
    const paths = [...control.querySelectorAll(".weight-tippings path")].map((path) => path.getAttribute("d"));
    expect(paths).toEqual(["", "M0.2500,0V1M0.5000,0V1", "", ""]);
  });

  it("names every control", () => {
    const {control} = make();
    for (const element of control.querySelectorAll("input, button")) {
      expect(element.getAttribute("aria-label")).toMatch(/Kualifikasi|Kompetensi|Kinerja|Disiplin/);
    }
  });
});
