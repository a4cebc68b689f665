import type {Locale} from "../../messages/define.js";
import {columnSize} from "../engine/columnSize.js";
import type {Markup} from "../../ui/markup/markup.js";
import {markupLimits} from "../../ui/markup/markupExcess.js";
import {markupOf} from "../../ui/markup/markupOf.js";
import type {NodeToRead} from "../../ui/markup/markupOf.js";
import {columnsOf} from "./columnsOf.js";
import {inspect} from "./inspect.js";
import type {CellDisplay} from "./protocol.js";

type ElementLike = NodeToRead & {outerHTML?: unknown; textContent?: string | null};

/** Reads text as markup. It is read here and nowhere else: what is shown of it travels as data. */
export type ReadMarkup = (text: string) => NodeToRead;

/** A value as something to show: a table, a figure, markup, or text. */
export function present(value: unknown, locale: Locale, read: ReadMarkup): CellDisplay {
  if (isNode(value)) {
    const markup = markupOfNode(value, read);
    if (value.localName === "svg" && markup) return {kind: "svg", markup, ...sidesOf(markup)};
    if (markup) return {kind: "html", markup};
    return {kind: "text", text: inspect(value.textContent ?? "", locale)};
  }
  const table = columnsOf(value, locale);
  return table ? {kind: "table", table} : {kind: "text", text: inspect(value, locale)};
}

/** About how much memory an output takes, in bytes; of markup other limits hold. */
export function sizeOf(shown: CellDisplay): number {
  switch (shown.kind) {
    case "table":
      return shown.table.values.reduce((size, column) => size + columnSize(column), 0);
    case "svg":
    case "html":
      return 0;
    case "text":
      return 2 * shown.text.length;
  }
}

/** More parts than these are not read, for so many elements are not shown. */
const mostParts = 3 * markupLimits.elements;

function markupOfNode(value: ElementLike, read: ReadMarkup): Markup | null {
  if ("firstChild" in value && (value.nodeType === 1 || value.nodeType === 11)) return markupOf(value, mostParts);
  if (typeof value.outerHTML !== "string") return null;
  return nesting(value.outerHTML) > deepestRead ? tooDeep : markupOf(read(value.outerHTML), mostParts);
}

/** Text whose elements are nested deeper is not read, for that takes long: the page says that it is too deep. */
const deepestRead = 2000;
const tooDeep: Markup = Array.from({length: markupLimits.depth + 1}, () => ["b", []] as const);

/** How deep the elements of a text are nested at most, as far as its tags tell. */
function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [tag] of text.matchAll(/<\/?[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi)) {
    if (tag[1] === "/") depth = Math.max(0, depth - 1);
    else if (
      !/\/>$|^<(?:br|col|hr|img|input|link|meta|p|li|dd|dt|t[drh]|option|wbr|area|base|embed|param|source|track)\b/i.test(
        tag
      )
    )
      deepest = Math.max(deepest, ++depth);
  }
  return deepest;
}

/** Width and height of a drawing, in pixels. */
function sidesOf([root]: Markup): {width: number; height: number} {
  const attributes = root?.[1] ?? [];
  const value = (name: string) => attributes[attributes.indexOf(name) + 1] ?? "";
  const named = (name: string) => (attributes.includes(name) ? value(name) : "");
  const box = named("viewBox")
    .split(/[\s,]+/)
    .map(Number);
  const side = (name: string, i: number, otherwise: number) => parseFloat(named(name)) || box[i] || otherwise;
  return {width: side("width", 2, 640), height: side("height", 3, 400)};
}

function isNode(value: unknown): value is ElementLike {
  return typeof value === "object" && value !== null && typeof (value as ElementLike).nodeType === "number";
}
