import type {Locale} from "../../messages/define.js";
import {columnSize} from "../engine/columnSize.js";
import {columnsOf} from "./columnsOf.js";
import {inspect} from "./inspect.js";
import {markupLimit, outputLimit, proseLimit} from "./protocol.js";
import type {CellDisplay} from "./protocol.js";

type ElementLike = {nodeType: number; outerHTML?: string; textContent: string | null; localName?: string};
type SvgLike = ElementLike & {getAttribute(name: string): string | null};

/** A value as something to show: a table, a figure, markup, or text. */
export function present(value: unknown, locale: Locale): CellDisplay {
  if (isNode(value)) {
    if (value.localName === "svg") return figure(value as SvgLike);
    if (typeof value.outerHTML === "string") return {kind: "html", html: value.outerHTML};
    return {kind: "text", text: inspect(value.textContent ?? "", locale)};
  }
  const table = columnsOf(value, locale);
  return table ? {kind: "table", table} : {kind: "text", text: inspect(value, locale)};
}

/** About how much memory an output takes, in bytes. */
export function sizeOf(shown: CellDisplay): number {
  switch (shown.kind) {
    case "table":
      return shown.table.values.reduce((size, column) => size + columnSize(column), 0);
    case "svg":
      return 2 * shown.svg.length;
    case "html":
      return 2 * shown.html.length;
    case "text":
      return 2 * shown.text.length;
  }
}

/** What is too large of an output, if anything is: how many bytes it has, and how many could be shown. */
export function tooLarge(shown: CellDisplay): {size: number; limit: number} | null {
  const size = sizeOf(shown);
  if (shown.kind !== "svg" && shown.kind !== "html") return size > outputLimit ? {size, limit: outputLimit} : null;
  if (size > markupLimit) return {size, limit: markupLimit};
  const prose = proseSize(shown.kind === "svg" ? shown.svg : shown.html);
  return prose > proseLimit ? {size: prose, limit: proseLimit} : null;
}

/** How many bytes of markup stand between its tags, as text to be laid out. */
function proseSize(markup: string): number {
  let size = 0;
  for (let at = 0; at < markup.length;) {
    const open = markup.indexOf("<", at);
    size += 2 * ((open < 0 ? markup.length : open) - at);
    const close = open < 0 ? -1 : markup.indexOf(">", open);
    at = close < 0 ? markup.length : close + 1;
  }
  return size;
}

function figure(svg: SvgLike): CellDisplay {
  const box = (svg.getAttribute("viewBox") ?? "").split(/[\s,]+/).map(Number);
  const side = (name: string, i: number, otherwise: number) =>
    parseFloat(svg.getAttribute(name) ?? "") || box[i] || otherwise;
  const text = svg.outerHTML!;
  const spaces = [
    ["xmlns", "http://www.w3.org/2000/svg"],
    ["xmlns:xlink", "http://www.w3.org/1999/xlink"]
  ].filter(([name]) => !new RegExp(`^<svg[^>]*\\s${name}=`).test(text));
  const named = text.replace(/^<svg/, `<svg${spaces.map(([name, space]) => ` ${name}="${space}"`).join("")}`);
  return {kind: "svg", svg: named, width: side("width", 2, 640), height: side("height", 3, 400)};
}

function isNode(value: unknown): value is ElementLike {
  return typeof value === "object" && value !== null && typeof (value as ElementLike).nodeType === "number";
}
