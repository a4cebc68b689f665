import {localeTags} from "../../messages/define.js";
import {labEngine} from "../engine/messages.js";
import type {Locale} from "../../messages/define.js";

const most = 100;
const deepest = 4;
const longest = 20_000;

/** A text within another value is shown up to so many characters. */
const longestText = 1000;

/** A value in words a reader knows, cut with a count of what is left out. */
export function inspect(value: unknown, locale: Locale): string {
  return inspection(value, locale).text;
}

/** The same, and whether nothing is left out of it. */
export function inspection(value: unknown, locale: Locale): {text: string; whole: boolean} {
  const t = labEngine[locale];
  const count = new Intl.NumberFormat(localeTags[locale]);
  let whole = true;
  const more = (left: number) => {
    whole = false;
    return t.moreLeft(count.format(left));
  };
  const text = typeof value === "string" ? value : print(value, 0, new Set(), {more, room: longest});
  if (text.length <= longest) return {text, whole};
  return {text: `${text.slice(0, longest)}\n${more(text.length - longest)}`, whole};
}

/** How what is left out is described, and how many characters may still be printed, by everything together. */
type Paper = {more(left: number): string; room: number};

function print(value: unknown, depth: number, above: Set<unknown>, paper: Paper): string {
  const text = bare(value, paper);
  paper.room -= text?.length ?? 2;
  if (text !== null) return text;
  const object = value as object;
  if (above.has(object)) return "[Circular]";
  const name = className(object);
  if (depth >= deepest) return Array.isArray(object) ? `Array(${object.length})` : `${name ?? "Object"} {…}`;
  const within = new Set(above).add(object);
  const inner = (child: unknown) => print(child, depth + 1, within, paper);
  const list = <T>(open: string, items: Iterable<T>, total: number, close: string, one: (item: T) => string) =>
    listed(open, first(items, one, paper), total, close, depth, paper);
  if (Array.isArray(object)) return list("[", object as unknown[], object.length, "]", inner);
  if (ArrayBuffer.isView(object) && "length" in object) {
    const numbers = object as unknown as ArrayLike<number> & Iterable<number>;
    return `${name}(${numbers.length}) ${list("[", numbers, numbers.length, "]", inner)}`;
  }
  if (object instanceof Map)
    return `${name}(${object.size}) ${list("{", object, object.size, "}", ([k, v]) => `${inner(k)} → ${inner(v)}`)}`;
  if (object instanceof Set) return `${name}(${object.size}) ${list("{", object, object.size, "}", inner)}`;
  const keys = Object.keys(object);
  const entry = (key: string) => `${label(key, paper)}: ${inner((object as Record<string, unknown>)[key])}`;
  return `${name === null ? "" : `${name} `}${list("{", keys, keys.length, "}", entry)}`;
}

/** What holds no other values, as text; null for what does. */
function bare(value: unknown, paper: Paper): string | null {
  if (typeof value === "string") return cut(value, paper, JSON.stringify);
  if (typeof value === "bigint") return cut(`${value}n`, paper);
  if (typeof value === "function") return cut(`${isClass(value) ? "class" : "ƒ"} ${value.name}`.trimEnd(), paper);
  if (typeof value !== "object" || value === null) return Object.is(value, -0) ? "-0" : cut(String(value), paper);
  if (value instanceof Date) return Number.isNaN(+value) ? "Invalid Date" : value.toISOString();
  if (value instanceof Error) return cut(`${value.name}: ${value.message}`, paper);
  return value instanceof RegExp ? cut(String(value), paper) : null;
}

function cut(text: string, {more}: Paper, as = (text: string) => text): string {
  if (text.length <= longestText) return as(text);
  return `${as(text.slice(0, longestText))} ${more(text.length - longestText)}`;
}

/** As many as may be printed. */
function first<T>(items: Iterable<T>, one: (item: T) => string, paper: Paper): string[] {
  const printed: string[] = [];
  for (const item of items) {
    if (printed.length === most || paper.room <= 0) break;
    printed.push(one(item));
  }
  return printed;
}

function listed(open: string, items: string[], total: number, close: string, depth: number, {more}: Paper): string {
  const all = total > items.length ? [...items, more(total - items.length)] : items;
  const line = `${open}${all.join(", ")}${close}`;
  if (line.length <= 80 && !line.includes("\n")) return line;
  const indent = "  ".repeat(depth + 1);
  return `${open}\n${all.map((item) => indent + item).join(",\n")}\n${"  ".repeat(depth)}${close}`;
}

const label = (key: string, paper: Paper) =>
  /^[\p{L}_$][\p{L}\p{N}_$]{0,99}$/u.test(key) ? key : cut(key, paper, JSON.stringify);

/** The name of the class, or null for a plain object. */
function className(value: object): string | null {
  const prototype = Object.getPrototypeOf(value) as {constructor?: {name?: string}} | null;
  if (prototype === null || prototype === Object.prototype) return null;
  return prototype.constructor?.name || null;
}

const isClass = (value: object) => /^class\b/.test(Function.prototype.toString.call(value));
