import {markupOf} from "../ui/markup/markupOf.js";
import {safeMarkup} from "../ui/markup/safeMarkup.js";
import {svgText} from "../ui/markup/svgText.js";

type FigureText = {svg: string; width: number; height: number};

/** What a colour or a mark of the figure stands for. */
export type FigureKey = {words: string; fill: string; mark?: "square" | "dot" | "diamond" | "dashes"};

/** The presentation attributes that style sheets set on figures. */
const styled = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-opacity", "opacity"];
const lettered = ["font-family", "font-size", "font-weight", "font-variant-numeric", "paint-order"];

/** What stands around a figure in its file. */
type FigureWords = {
  title: string;
  /** Below the title: who is counted. */
  counted: readonly string[];
  /** Below the figure: what must go with it. */
  lines: readonly string[];
  key?: readonly FigureKey[];
};

/**
 * A figure as a file that needs nothing else: its styles written into it, its title and who is counted above, and below
 * its key and what must go with it (that data are synthetic, where they come from), on the ground it was seen on.
 */
function figureSvg(figure: SVGSVGElement, {title, counted, lines, key = []}: FigureWords): FigureText {
  const view = figure.viewBox?.baseVal;
  const width = view?.width || Number(figure.getAttribute("width")) || 640;
  const height = view?.height || Number(figure.getAttribute("height")) || 400;
  const copy = figure.cloneNode(true) as SVGSVGElement;
  resolve(figure, copy);
  const look = getComputedStyle(figure);
  const ink = look.color || "black";
  const ground = background(figure);
  const size = 13;
  const inLines = (texts: readonly string[]) => texts.flatMap((line) => wrap(line, Math.floor(width / (size * 0.52))));
  const wrapped = inLines(lines);
  const people = inLines(counted.length > 0 ? [counted.join(" ")] : []);
  const head = wrap(title, Math.floor(width / (size * 0.68)));
  const above = 10 + head.length * 20;
  const top = above + people.length * 17;
  const keyed = top + height + (key.length > 0 ? 8 : 0);
  const under = keyed + key.length * 20;
  copy.setAttribute("x", "0");
  copy.setAttribute("y", String(top));
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  copy.removeAttribute("class");
  const text = (words: string, y: number, more: string) =>
    `<text x="4" y="${y}" fill="${ink}" font-family="sans-serif" ${more}>${escape(words)}</text>`;
  const whole = under + 12 + wrapped.length * 17;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}">`,
    `<title>${escape(title)}</title><desc>${escape([...counted, ...lines].join(" "))}</desc>`,
    `<rect width="100%" height="100%" fill="${ground}"/>`,
    ...head.map((line, i) => text(line, 18 + i * 20, `font-size="16" font-weight="600"`)),
    ...people.map((line, i) => text(line, above + 6 + i * 17, `font-size="${size}"`)),
    svgText(safeMarkup(markupOf(copy), "svg")),
    ...key.flatMap(({fill, words, mark = "square"}, i) => [
      `<path transform="translate(11,${keyed + i * 20 + 7})" d="${marks[mark]}" ${nextPaint(mark, escape(fill))}/>`,
      text(words, keyed + i * 20 + 12, `font-size="${size}" dx="20"`)
    ]),
    ...wrapped.map((line, i) => text(line, under + 17 + i * 17, `font-size="${size - 1}"`)),
    "</svg>"
  ].join("\n");
  return {svg, width, height: whole};
}

const marks: Record<NonNullable<FigureKey["mark"]>, string> = {
  square: "M-7,-7H7V7H-7Z",
  dot: "M-6,0A6,6 0 0 1 6,0A6,6 0 0 1 -6,0Z",
  diamond: "M0,-6L6,0L0,6L-6,0Z",
  dashes: "M-8,0H8"
};

function nextPaint(mark: NonNullable<FigureKey["mark"]>, color: string): string {
  if (mark === "square" || mark === "dot") return `fill="${color}"`;
  return `fill="none" stroke="${color}" stroke-width="2.5"${mark === "dashes" ? ` stroke-dasharray="6 3"` : ""}`;
}

/** The file of a figure. */
export async function figureFile(figure: SVGSVGElement, around: FigureWords, format: "svg" | "png"): Promise<Blob> {
  const text = figureSvg(figure, around);
  return format === "svg" ? new Blob([text.svg], {type: "image/svg+xml"}) : figurePng(text);
}

/** The same as a picture of points, two to each of the screen's. */
async function figurePng({svg, width, height}: FigureText): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(2 * width);
  canvas.height = Math.ceil(2 * height);
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("PNG"))), "image/png")
  );
}

/** Writes what style sheets made of each element into its copy. */
function resolve(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  const names = from.tagName === "text" ? [...styled, ...lettered] : styled;
  for (const name of names) {
    const value = style.getPropertyValue(name);
    if (value) to.setAttribute(name, value);
  }
  to.removeAttribute("class");
  // A style of its own may name variables, which a file does not have; what came of it is written already.
  to.removeAttribute("style");
  for (let i = 0; i < from.children.length; i++) resolve(from.children[i]!, to.children[i]!);
}

/** The nearest ground that is not see-through. */
function background(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const color = getComputedStyle(at).backgroundColor;
    if (color && color !== "transparent" && !/rgba\(.*, 0\)/.test(color)) return color;
  }
  return "white";
}

function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const escape = (text: string) =>
  text.replace(/[&<>"]/g, (c) => ({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})[c]!);
