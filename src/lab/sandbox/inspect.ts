import {labEngine} from "../../messages/labEngine.js";
import type {Locale} from "../../messages/define.js";

const most = 100;
const deepest = 4;
const longest = 20_000;

/** A value in words a reader knows, cut with a count of what is left out. */
export function inspect(value: unknown, locale: Locale): string {
  const t = labEngine[locale];
  const count = new Intl.NumberFormat(locale === "id" ? "id-ID" : "en-GB");
  const more = (left: number) => t.moreLeft(count.format(left));
  const text = print(value, 0, new Set(), more);
  return text.length <= longest ? text : `${text.slice(0, longest)}\n${more(text.length - longest)}`;
}

type More = (left: number) => string;

function print(value: unknown, depth: number, above: Set<unknown>, more: More): string {
  if (typeof value === "string") return depth === 0 ? value : JSON.stringify(value);
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "function") return `${isClass(value) ? "class" : "ƒ"} ${value.name}`.trimEnd();
  if (typeof value !== "object" || value === null) return Object.is(value, -0) ? "-0" : String(value);
  if (value instanceof Date) return Number.isNaN(+value) ? "Invalid Date" : value.toISOString();
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if (value instanceof RegExp) return String(value);
  if (above.has(value)) return "[Circular]";
  const name = className(value);
  if (depth >= deepest) return Array.isArray(value) ? `Array(${value.length})` : `${name ?? "Object"} {…}`;
  const within = new Set(above).add(value);
  const inner = (child: unknown) => print(child, depth + 1, within, more);
  if (Array.isArray(value)) return listed("[", value.slice(0, most).map(inner), value.length, "]", depth, more);
  if (ArrayBuffer.isView(value) && "length" in value) {
    const items = [...(value as unknown as Iterable<number>)].slice(0, most).map(String);
    return `${name}(${value.length}) ${listed("[", items, value.length as number, "]", depth, more)}`;
  }
  if (value instanceof Map || value instanceof Set) {
    const items = [...value.entries()].slice(0, most);
    const printed = items.map(([k, v]) => (value instanceof Map ? `${inner(k)} → ${inner(v)}` : inner(k)));
    return `${name}(${value.size}) ${listed("{", printed, value.size, "}", depth, more)}`;
  }
  const keys = Object.keys(value);
  const entries = keys.slice(0, most).map((key) => `${label(key)}: ${inner((value as Record<string, unknown>)[key])}`);
  return `${name === null ? "" : `${name} `}${listed("{", entries, keys.length, "}", depth, more)}`;
}

function listed(open: string, items: string[], total: number, close: string, depth: number, more: More): string {
  const all = total > items.length ? [...items, more(total - items.length)] : items;
  const line = `${open}${all.join(", ")}${close}`;
  if (line.length <= 80 && !line.includes("\n")) return line;
  const indent = "  ".repeat(depth + 1);
  return `${open}\n${all.map((item) => indent + item).join(",\n")}\n${"  ".repeat(depth)}${close}`;
}

const label = (key: string) => (/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key) ? key : JSON.stringify(key));

/** The name of the class, or null for a plain object. */
function className(value: object): string | null {
  const prototype = Object.getPrototypeOf(value) as {constructor?: {name?: string}} | null;
  if (prototype === null || prototype === Object.prototype) return null;
  return prototype.constructor?.name || null;
}

const isClass = (value: object) => /^class\b/.test(Function.prototype.toString.call(value));
