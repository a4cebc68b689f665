// @vitest-environment jsdom
import {afterEach, describe, expect, it} from "vitest";
import {ternaryMap} from "../../src/robustness/ternaryMap.js";
import type {TernaryMapData} from "../../src/robustness/ternaryMap.js";
import {agencies, dimensions, heard, legal, pick, press, text, texts} from "./fixtures.js";

afterEach(() => document.body.replaceChildren());

const specialists = [
  [1, 0, 0, 0],
  [0, 1, 0, 0],
  [0, 0, 1, 0]
];

function make(more: Partial<NonNullable<TernaryMapData>> = {}) {
  const data = {
    units: agencies(3, 1, 2),
    values: specialists,
    weights: legal,
    locked: [],
    baseline: legal,
    halfspaces: [],
    ...more
  };
  const map = ternaryMap(data, {locale: "id", dimensions, width: 560});
  document.body.append(map);
  const marker = map.querySelector<SVGElement>(".map-marker")!;
  const slider = map.querySelector<HTMLInputElement>("input[type=range]")!;
  return {map, data, marker, slider};
}

/** jsdom has no pointer events; what the map reads of them is this. */
function pointer(target: Element, type: string, clientX: number, clientY: number): void {
  const event = new MouseEvent(type, {bubbles: true, cancelable: true, clientX, clientY});
  target.dispatchEvent(Object.defineProperty(event, "pointerId", {value: 1}));
}

describe("ternaryMap", () => {
  it("tells who is first on what share of the slice, and at the point", () => {
    const {map} = make();
    expect(text(map.querySelector(".map-words"))).toBe(
      "Pada irisan dengan Disiplin 5,0: Instansi A pertama pada 33,3%, Instansi B pada 33,3%, Instansi C pada 33,3%. Kini Kualifikasi 25,0, Kompetensi 40,0, Kinerja 30,0, Disiplin 5,0: pertama Instansi B."
    );
    expect(texts(map, ".map-legend li")).toEqual(["Instansi A33,3%", "Instansi B33,3%", "Instansi C33,3%"]);
    expect(map.querySelectorAll(".map-area")).toHaveLength(3);
    expect(texts(map, ".map-corner")).toEqual(["Kualifikasi 95,0", "Kompetensi 95,0", "Kinerja 95,0"]);
  });

  it("colours by the rank of a chosen agency", () => {
    const {map} = make();
    pick(map.querySelector("select")!, "peringkat Instansi B");
    expect(texts(map, ".map-legend li")).toEqual(["peringkat 133,3%", "peringkat 233,3%", "peringkat 333,3%"]);
    expect(map.textContent).toContain("Instansi B peringkat 1 pada 33,3%, peringkat 2 pada 33,3%");
  });

  it("tells the shares of the accepted part, where there is one", () => {
    // All weights with kompetensi at least 0.475, the upper half along that edge: a quarter of the triangle.
    const {map} = make({halfspaces: [{coefficients: [0, 1, 0, 0], atLeast: 0.475}]});
    expect(text(map.querySelector(".map-legend-title"))).toBe("Bagian dari bobot yang diterima di irisan ini");
    expect(texts(map, ".map-legend li")).toEqual(["Instansi A0%", "Instansi B100%", "Instansi C0%"]);
    expect(text(map.querySelector(".map-words"))).toContain(
      "Pada irisan dengan Disiplin 5,0, di antara bobot yang diterima: Instansi B pertama pada 100%."
    );
  });

  it("leaves the largest area in the sentence, whatever its rank", () => {
    // Last where all eight are ahead of it, which is most of the slice; of the ranks between each is on a thin strip.
    const rivals = Array.from({length: 8}, (_, k) => [0.9 - 0.05 * k, 0.4 + 0.05 * k, 0.1, 0]);
    const {map} = make({
      units: [...rivals, 0].map((_, i) => ({id: `u${i}`, label: `U${i}`, rank: i + 1})),
      values: [...rivals, [0, 0, 1, 0]]
    });
    pick(map.querySelector("select")!, "peringkat U8");
    const shares = [...map.querySelectorAll(".map-share")].map((share) => parseFloat(text(share)!.replace(",", ".")));
    const largest = Math.max(...shares)
      .toFixed(1)
      .replace(".", ",");
    expect(shares.length).toBeGreaterThan(6);
    expect(shares.indexOf(Math.max(...shares))).toBeGreaterThan(5);
    expect(text(map.querySelector(".map-words"))).toContain(`${largest}%`);
  });

  it("moves the point by arrow keys: input at once, change when the key is let go", () => {
    const {map, marker} = make();
    const log = heard(map, "input", "change");
    press(marker, "ArrowRight");
    expect(map.value.weights).toEqual({kualifikasi: 0.25, kompetensi: 0.39, kinerja: 0.31, disiplin: 0.05});
    press(marker, "ArrowUp", {shiftKey: true});
    expect(map.value.weights).toEqual({kualifikasi: 0.3, kompetensi: 0.365, kinerja: 0.285, disiplin: 0.05});
    press(marker, "ArrowDown", {altKey: true});
    const sum = Object.values(map.value.weights).reduce((total, weight) => total + weight, 0);
    expect(sum).toBeCloseTo(1, 12);
    expect(map.value.weights.kualifikasi).toBe(0.299);
    expect(log).toEqual(["input", "input", "input"]);
    marker.dispatchEvent(new KeyboardEvent("keyup", {key: "ArrowDown", bubbles: true}));
    expect(log.at(-1)).toBe("change");
  });

  it("stops at the border of the triangle", () => {
    const {map, marker} = make({weights: {kualifikasi: 0.92, kompetensi: 0.01, kinerja: 0.02, disiplin: 0.05}});
    press(marker, "ArrowUp", {shiftKey: true});
    expect(map.value.weights).toEqual({kualifikasi: 0.95, kompetensi: 0, kinerja: 0, disiplin: 0.05});
    const log = heard(map, "input");
    press(marker, "ArrowUp");
    press(marker, "ArrowRight");
    expect(log).toEqual([]);
  });

  it("moves to and from the top by Page Up and Page Down, and to the ends by Home and End, without scrolling", () => {
    const {map, marker} = make();
    press(marker, "PageUp");
    expect(map.value.weights).toEqual({kualifikasi: 0.3, kompetensi: 0.375, kinerja: 0.275, disiplin: 0.05});
    press(marker, "End");
    expect(map.value.weights).toEqual({kualifikasi: 0.95, kompetensi: 0, kinerja: 0, disiplin: 0.05});
    press(marker, "Home");
    expect(map.value.weights).toEqual({kualifikasi: 0, kompetensi: 0.475, kinerja: 0.475, disiplin: 0.05});
    const down = new KeyboardEvent("keydown", {key: "PageDown", bubbles: true, cancelable: true});
    marker.dispatchEvent(down);
    expect(down.defaultPrevented).toBe(true);
  });

  it("steps the held weight as the sliders of Bobot do", () => {
    const {map, slider} = make();
    const held = () => map.value.weights.disiplin;
    press(slider, "ArrowUp");
    expect(held()).toBe(0.06);
    press(slider, "PageUp");
    expect(held()).toBe(0.11);
    press(slider, "ArrowLeft", {altKey: true});
    expect(held()).toBe(0.109);
    press(slider, "End");
    expect(held()).toBe(1);
    press(slider, "Home");
    expect(map.value.weights).toMatchObject({disiplin: 0, kualifikasi: 0.263});
  });

  it("holds a locked weight, and says why it cannot be moved", () => {
    const {map, slider} = make({locked: ["kinerja"]});
    expect(texts(map, ".map-corner")).toEqual(["Kualifikasi 70,0", "Kompetensi 70,0", "Disiplin 70,0"]);
    expect(slider.disabled).toBe(true);
    expect(map.textContent).toContain("Kinerja dikunci di Bobot, maka tidak dapat digeser.");
  });

  it("moves the point along the line with a locked weight, by keys and by the pointer", () => {
    const {map, marker} = make({locked: ["disiplin", "kompetensi"]});
    expect(map.textContent).toContain("Kompetensi dikunci di Bobot: titik hanya bergerak sepanjang garis");
    press(marker, "ArrowUp");
    expect(map.value.weights).toEqual({kualifikasi: 0.26, kompetensi: 0.4, kinerja: 0.29, disiplin: 0.05});
    press(marker, "ArrowRight", {shiftKey: true});
    expect(map.value.weights).toEqual({kualifikasi: 0.21, kompetensi: 0.4, kinerja: 0.34, disiplin: 0.05});
    press(marker, "End");
    expect(map.value.weights).toEqual({kualifikasi: 0.55, kompetensi: 0.4, kinerja: 0, disiplin: 0.05});
    pointer(map.querySelector("svg")!, "pointerdown", 280, 34);
    // The top, all of it qualification, is nearest to the end of the line.
    expect(map.value.weights).toEqual({kualifikasi: 0.55, kompetensi: 0.4, kinerja: 0, disiplin: 0.05});
    pointer(map.querySelector("svg")!, "pointermove", 280, 34 + (2 / 3) * 500 * Math.sqrt(0.75));
    // The middle asks for equal parts of the two that may move: half of 0.55 each, but for rounding.
    expect(map.value.weights).toMatchObject({kompetensi: 0.4, disiplin: 0.05});
    expect(map.value.weights.kualifikasi).toBeCloseTo(0.275, 2);
  });

  it("does not move the point where two of the three are locked, nor the slider where all of them are", () => {
    const {map, data, marker, slider} = make({locked: ["disiplin", "kompetensi", "kinerja"]});
    const log = heard(map, "input");
    press(marker, "ArrowUp");
    pointer(map.querySelector("svg")!, "pointerdown", 280, 200);
    expect(log).toEqual([]);
    expect(marker.getAttribute("aria-disabled")).toBe("true");
    expect(map.textContent).toContain("pada irisan ini titik tidak dapat bergerak");
    pick(map.querySelectorAll("select")[1]!, "kualifikasi");
    expect(slider.disabled).toBe(true);
    expect(map.textContent).toContain("Dimensi lain dikunci di Bobot semua");
    map.update({...data, locked: []});
    expect(slider.disabled).toBe(false);
  });

  it("keeps locked weights when the held one moves", () => {
    const {map, slider} = make({locked: ["disiplin", "kompetensi"]});
    pick(map.querySelectorAll("select")[1]!, "kualifikasi");
    press(slider, "ArrowUp");
    expect(map.value.weights).toEqual({kualifikasi: 0.26, kompetensi: 0.4, kinerja: 0.29, disiplin: 0.05});
  });

  it("keeps the ids of agencies out of the document, where names may be masked", () => {
    const units = agencies(3, 1, 2).map((unit, i) => ({...unit, id: `kabupaten-${i}`}));
    expect(make({units}).map.outerHTML).not.toContain("kabupaten");
  });

  it("leaves keys that are no steps alone", () => {
    const {map, marker} = make();
    const log = heard(map, "input");
    press(marker, "Tab");
    press(marker, "ArrowUp", {ctrlKey: true});
    expect(log).toEqual([]);
  });

  it("moves the fourth weight with the slider, the others in proportion, and back to where it was", () => {
    const {map, slider} = make();
    const log = heard(map, "input", "change");
    const slide = (value: string) => {
      slider.value = value;
      slider.dispatchEvent(new Event("input", {bubbles: true}));
    };
    slide("24");
    expect(map.value.weights).toEqual({kualifikasi: 0.2, kompetensi: 0.32, kinerja: 0.24, disiplin: 0.24});
    slide("5");
    expect(map.value.weights).toEqual(legal);
    slider.dispatchEvent(new Event("change", {bubbles: true}));
    expect(log).toEqual(["input", "input", "change"]);
    expect(map.textContent).toContain("Disiplin 5,0");
  });

  it("holds another dimension when asked", () => {
    const {map} = make();
    pick(map.querySelectorAll("select")[1]!, "kinerja");
    expect(texts(map, ".map-corner")).toEqual(["Kualifikasi 70,0", "Kompetensi 70,0", "Disiplin 70,0"]);
  });

  it("follows the pointer and keeps to its own weights while held", () => {
    const {map, data} = make();
    const picture = map.querySelector("svg")!;
    const log = heard(map, "input", "change");
    // A side is 560 − 2·30 = 500 pixels long and the triangle begins 34 pixels down: this is its middle.
    const [x, y] = [280, 34 + (2 / 3) * 500 * Math.sqrt(0.75)];
    pointer(picture, "pointerdown", x, y);
    expect(map.value.weights).toEqual({kualifikasi: 0.317, kompetensi: 0.317, kinerja: 0.316, disiplin: 0.05});
    map.update({...data, weights: legal});
    expect(map.value.weights.kualifikasi).toBe(0.317);
    pointer(picture, "pointermove", 280, 34);
    expect(map.value.weights).toEqual({kualifikasi: 0.95, kompetensi: 0, kinerja: 0, disiplin: 0.05});
    pointer(picture, "pointerup", 280, 34);
    expect(log).toEqual(["input", "input", "change"]);
    pointer(picture, "pointermove", 280, 200);
    expect(log).toHaveLength(3);
  });

  it("does not start a drag outside the triangle", () => {
    const {map} = make();
    const log = heard(map, "input");
    pointer(map.querySelector("svg")!, "pointerdown", 5, 40);
    expect(log).toEqual([]);
  });

  it("takes weights from outside without telling anyone", () => {
    const {map, data} = make();
    const log = heard(map, "input", "change");
    const weights = {kualifikasi: 0.1, kompetensi: 0.2, kinerja: 0.6, disiplin: 0.1};
    map.update({...data, weights});
    expect(map.value.weights).toEqual(weights);
    expect(map.textContent).toContain("pertama Instansi C");
    expect(map.textContent).toContain("acuan (pada irisan lain)");
    expect(log).toEqual([]);
  });

  it("tells the shares within the accepted weights, and when a slice has none", () => {
    const halfspaces = [{coefficients: [1, -1, 0, 0], atLeast: 0}];
    const {map, data} = make({halfspaces});
    const twin = map.querySelector("details")!;
    twin.open = true;
    twin.dispatchEvent(new Event("toggle"));
    expect(texts(map, "tbody td")).toEqual(["33,3%", "66,7%", "33,3%", "0%", "33,3%", "33,3%"]);
    map.update({...data, halfspaces: [{coefficients: [0, 0, 0, 1], atLeast: 0.5}]});
    expect(map.textContent).toContain("Pada irisan ini tidak ada bobot yang diterima.");
  });

  it("does not offer the rank of one of very many agencies", () => {
    const units = Array.from({length: 61}, (_, i) => ({id: `u${i}`, label: `U${i}`, rank: i + 1}));
    const values = units.map((_, i) => [i / 61, 1 - i / 61, 0.5, 0.5]);
    const {map} = make({units, values});
    expect(map.querySelector("select")!.options).toHaveLength(1);
    expect(map.textContent).toContain("Terlalu banyak instansi");
  });

  it("waits for data", () => {
    const map = ternaryMap(null, {locale: "id", dimensions});
    expect(map.getAttribute("data-waiting")).toBe("first");
    const {data} = make();
    map.update(data);
    expect(map.querySelectorAll(".map-area")).toHaveLength(3);
  });
});
