// @vitest-environment jsdom
import * as Plot from "@observablehq/plot";
import {describe, expect, it} from "vitest";
import {svgText} from "../../../src/ui/markup/svgText.js";
import {figureOf} from "../../../src/lab/ui/figureOf.js";

const points = [
  {x: 1, y: 1, k: "Ahli"},
  {x: 2, y: 3, k: "Pelaksana"}
];
const dots = {x: "x", y: "y", fill: "k"};

/** The file of a figure, read as XML, as programs that open it do. */
function drawn(options: Plot.PlotOptions) {
  const figure = figureOf(Plot.plot(options))!;
  const svg = new DOMParser().parseFromString(svgText(figure.markup), "image/svg+xml").documentElement;
  expect(svg.localName).toBe("svg");
  return {...figure, root: svg};
}

const texts = (root: Element) => [...root.children].filter((e) => e.localName === "text").map((e) => e.textContent);
const top = (element: Element) => Number(/translate\(\S+?,(\S+?)\)/.exec(element.getAttribute("transform")!)![1]);

describe("a figure as one drawing", () => {
  it("has title, legend and caption around the drawing, each below the other", () => {
    const {root, width, height} = drawn({
      title: "Judul",
      subtitle: "Anak judul",
      caption: "Keterangan",
      height: 300,
      color: {legend: true},
      marks: [Plot.dot(points, dots)]
    });
    expect(texts(root)).toEqual(["Judul", "Anak judul", "Ahli", "Pelaksana", "Keterangan"]);
    const groups = [...root.children].filter(({localName}) => localName === "g");
    expect(groups).toHaveLength(3);
    const [first, second, drawing] = groups as [Element, Element, Element];
    expect(first.querySelector("rect")!.getAttribute("width")).toBe("15");
    expect(first.getAttribute("fill")).not.toBe(second.getAttribute("fill"));
    expect(drawing.querySelectorAll("circle")).toHaveLength(2);
    const at = [...root.children].map((e) => (e.localName === "g" ? top(e) : Number(e.getAttribute("y"))));
    expect(at.at(0)).toBeLessThan(at.at(1)!);
    expect(top(first)).toBeGreaterThan(at[1]!);
    expect(top(drawing)).toBeGreaterThan(top(first) + 15);
    expect(at.at(-1)).toBeGreaterThan(top(drawing) + 300);
    expect(height).toBeGreaterThan(at.at(-1)!);
    expect([width, root.getAttribute("viewBox")]).toEqual([660, `-10 0 660 ${height}`]);
  });

  it("breaks a legend and a title that are wider than the drawing", () => {
    const many = Array.from({length: 20}, (_, i) => ({x: i, y: i, k: `Kelompok nomor ${i}`}));
    const {root} = drawn({
      title: "Sebuah judul ".repeat(12),
      color: {legend: true, type: "categorical"},
      marks: [Plot.dot(many, dots)]
    });
    const labels = [...root.children].filter((e) => e.textContent!.startsWith("Kelompok") && e.localName === "text");
    expect(labels).toHaveLength(20);
    expect(new Set(labels.map((e) => e.getAttribute("y"))).size).toBeGreaterThan(2);
    for (const label of labels) expect(Number(label.getAttribute("x"))).toBeLessThan(640);
    expect(texts(root).filter((text) => text!.startsWith("Sebuah")).length).toBeGreaterThan(1);
  });

  it("keeps a legend that is a drawing itself, and symbols about their middle", () => {
    const {root} = drawn({
      color: {legend: true, type: "threshold", domain: [2]},
      symbol: {legend: true},
      marks: [Plot.dot(points, {x: "x", y: "y", fill: "x", symbol: "k"})]
    });
    expect(texts(root)).toEqual(["Ahli", "Pelaksana"]);
    const groups = [...root.children].filter(({localName}) => localName === "g");
    expect(groups).toHaveLength(4);
    expect(groups[0]!.getAttribute("transform")).toMatch(/^translate\(7.5,/);
  });

  it("is none without a drawing", () => {
    expect(figureOf(document.createElement("figure"))).toBeNull();
  });
});
