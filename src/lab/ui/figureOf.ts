import {markupOf} from "../../ui/markup/markupOf.js";
import {safeMarkup} from "../../ui/markup/safeMarkup.js";
import type {SvgFigure} from "./outputDownloads.js";

const space = "http://www.w3.org/2000/svg";
const gap = 6;

/** In the page, labels at the ends of an axis may stand out of their drawing. */
const margin = 10;

/** Headings and captions of a figure: the size of their letters, in pixels, and whether they are bold. */
const texts: Record<string, {size: number; bold: boolean}> = {
  h2: {size: 16, bold: true},
  h3: {size: 13, bold: false},
  figcaption: {size: 12, bold: false}
};

/**
 * A figure of Plot's as one drawing: title, legends, drawing and caption, one below the other. In the page the others are
 * markup beside the drawing, which a file of it alone would lack. Null if there is no drawing.
 */
export function figureOf(figure: Element): SvgFigure | null {
  const drawings = [...figure.children].filter(({localName}) => localName === "svg");
  if (drawings.length === 0) return null;
  const width = Math.max(...drawings.map((drawing) => sideOf(drawing, "width", 640)));
  const whole = width + 2 * margin;
  const svg = make(figure, "svg", {
    xmlns: space,
    width: whole,
    fill: "currentColor",
    "font-family": "system-ui, sans-serif"
  });
  let height = 0;
  for (const child of figure.children) {
    const text = texts[child.localName];
    if (child.localName === "svg") {
      svg.append(moved(child, 0, height));
      height += sideOf(child, "height", 400);
    } else if (text) {
      height = written(svg, child, {...text, width, top: height + gap});
    } else if (/-swatches\b/.test(child.getAttribute("class") ?? "")) {
      height = swatches(svg, child, {width, top: height + gap});
    }
  }
  svg.setAttribute("height", String(height));
  svg.setAttribute("viewBox", `${-margin} 0 ${whole} ${height}`);
  return {markup: safeMarkup(markupOf(svg), "svg"), width: whole, height};
}

function make(beside: Element, name: string, attributes: Record<string, string | number>): Element {
  const element = beside.ownerDocument.createElementNS(space, name);
  for (const [key, value] of Object.entries(attributes))
    if (key === "xmlns") element.setAttributeNS("http://www.w3.org/2000/xmlns/", key, String(value));
    else element.setAttribute(key, String(value));
  return element;
}

function sideOf(drawing: Element, side: "width" | "height", otherwise: number): number {
  return parseFloat(drawing.getAttribute(side) ?? "") || otherwise;
}

/** A drawing as a group. Within another drawing its own sizes would mean something else. */
function moved(drawing: Element, x: number, y: number): Element {
  const group = make(drawing, "g", {transform: `translate(${x},${y})`});
  for (const {name, value} of drawing.attributes)
    if (!["width", "height", "viewBox", "xmlns", "style", "transform"].includes(name)) group.setAttribute(name, value);
  group.append(...[...drawing.childNodes].map((node) => node.cloneNode(true)));
  return group;
}

function written(
  svg: Element,
  source: Element,
  {size, bold, width, top}: {size: number; bold: boolean; width: number; top: number}
): number {
  for (const line of lines(source.textContent ?? "", Math.floor(width / (0.55 * size)))) {
    const text = make(svg, "text", {y: top + size, "font-size": size, "font-weight": bold ? "bold" : "normal"});
    text.textContent = line;
    svg.append(text);
    top += 1.3 * size;
  }
  return Math.ceil(top + gap);
}

/** Words in lines of about so many letters. */
function lines(text: string, letters: number): string[] {
  const all: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const line = all.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= letters) all[all.length - 1] = `${line} ${word}`;
    else all.push(word);
  }
  return all;
}

/** A legend of swatches: each with its label, in rows as wide as the drawing. */
function swatches(svg: Element, legend: Element, {width, top}: {width: number; top: number}): number {
  const size = 10;
  const marks = [...legend.querySelectorAll("svg")];
  const high = Math.max(15, ...marks.map((mark) => sideOf(mark, "height", 15)));
  let x = 0;
  for (const mark of marks) {
    const label = (mark.parentElement?.textContent ?? "").trim();
    const side = sideOf(mark, "width", 15);
    const needed = side + 5 + 0.62 * size * label.length + 12;
    if (x > 0 && x + needed > width) {
      x = 0;
      top += high + 4;
    }
    svg.append(swatch(mark, x, top));
    const text = make(svg, "text", {x: x + side + 5, y: top + high / 2, dy: "0.35em", "font-size": size});
    text.textContent = label;
    svg.append(text);
    x += needed;
  }
  return Math.ceil(top + high + gap);
}

/** A colour fills its swatch; a symbol is drawn about the middle of its own. */
function swatch(mark: Element, x: number, y: number): Element {
  const [width, height] = [sideOf(mark, "width", 15), sideOf(mark, "height", 15)];
  const symbol = mark.hasAttribute("viewBox");
  const group = symbol ? moved(mark, x + width / 2, y + height / 2) : moved(mark, x, y);
  for (const rect of group.querySelectorAll("rect")) {
    if (rect.getAttribute("width") === "100%") rect.setAttribute("width", String(width));
    if (rect.getAttribute("height") === "100%") rect.setAttribute("height", String(height));
  }
  return group;
}
