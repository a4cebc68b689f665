import {afterEach, describe, expect, it} from "vitest";
import {labelPlace} from "../../../src/components/mapPicture.js";
import {ternaryMap} from "../../../src/components/ternaryMap.js";
import type {TernaryMapData} from "../../../src/components/ternaryMap.js";
import type {Point} from "../../../lib/slice/types.js";
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
    pick(map.querySelector("select")!, "b");
    expect(texts(map, ".map-legend li")).toEqual(["133,3%", "233,3%", "333,3%"]);
    expect(map.textContent).toContain("Instansi B peringkat 1 pada 33,3%, peringkat 2 pada 33,3%");
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

describe("labelPlace", () => {
  const square: Point[] = [
    [0, 0],
    [100, 0],
    [100, 100],
    [0, 100]
  ];

  it("is the middle where there is room", () => {
    const [x, y] = labelPlace(square, 40, 20)!;
    expect(x).toBeCloseTo(50, 9);
    expect(y).toBeCloseTo(50, 9);
  });

  it("makes way for a mark", () => {
    const [, y] = labelPlace(square, 40, 20, [[50, 50]])!;
    expect(Math.abs(y - 50)).toBeGreaterThanOrEqual(19);
  });

  it("is nowhere if the text does not fit", () => {
    expect(labelPlace(square, 101, 20)).toBeNull();
    expect(
      labelPlace(
        [
          [0, 0],
          [100, 0],
          [50, 10]
        ],
        40,
        20
      )
    ).toBeNull();
  });
});
