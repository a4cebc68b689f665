import type {Locale} from "../../messages/define.js";
import {columnsOf} from "./columnsOf.js";
import {inspect} from "./inspect.js";
import type {Columns, Shown} from "./protocol.js";

type ElementLike = {nodeType: number; outerHTML?: string; textContent: string | null; localName?: string};
type SvgLike = ElementLike & {getAttribute(name: string): string | null};

/** A value as something to show: a table, a figure, markup, or text. */
export function present(value: unknown, locale: Locale): Shown {
  if (isNode(value)) {
    if (value.localName === "svg") return figure(value as SvgLike);
    if (typeof value.outerHTML === "string") return {kind: "html", html: value.outerHTML};
    return {kind: "text", text: value.textContent ?? ""};
  }
  const table = columnsOf(value, locale);
  return table ? {kind: "table", table} : {kind: "text", text: inspect(value, locale)};
}

/** About how much memory an output takes, in bytes. */
export function sizeOf(shown: Shown): number {
  switch (shown.kind) {
    case "table":
      return tableSize(shown.table);
    case "svg":
      return 2 * shown.svg.length;
    case "html":
      return 2 * shown.html.length;
    case "text":
      return 2 * shown.text.length;
  }
}

function tableSize({values}: Columns): number {
  let size = 0;
  for (const column of values) for (const value of column) size += typeof value === "string" ? 8 + 2 * value.length : 8;
  return size;
}

function figure(svg: SvgLike): Shown {
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
