import {allowedAttribute, allowedElement, goesWhole, styling} from "./allowedNames.js";
import type {Markup, MarkupSpace, SafeElement, SafeMarkup} from "./markup.js";
import {safeDeclarations, safeStyleSheet, safeValue} from "./safeStyle.js";

/** Pictures of points: they name nothing else and run nothing. */
const picture = /^data:image\/(png|jpe?g|gif|webp|avif|bmp);base64,[a-z0-9+/=\s]*$/i;
const place = /^#[^\s"'<>]+$/;

/** A character that a file of XML cannot hold. */
const unwritable = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu;

/**
 * What of markup may be shown and taken along: elements, attributes and values of the allow-list, in order. An element that
 * is not on it leaves its content, unless that is code, a document or a control. A link becomes its text and its address.
 */
export function safeMarkup(markup: Markup, start: MarkupSpace = "html"): SafeMarkup {
  const out: (string | null | SafeElement)[] = [];
  const open: OpenElement[] = [];
  let skipped = 0;
  let sheet = null as string | null;

  function enter(name: string, attributes: readonly string[]) {
    const space = spaceOf(name, open.at(-1)?.within ?? start);
    const spelled = allowedElement(space, name);
    if (skipped > 0 || sheet !== null || (spelled === null && goesWhole(name))) return void ++skipped;
    const link = space === "html" && spelled === "a" ? addressOf(attributes) : null;
    open.push({kept: spelled, within: spelled === "foreignObject" ? "html" : space, from: out.length, link});
    if (spelled === null) return;
    out.push([space, spelled, safeAttributes(space, spelled, attributes)]);
    if (spelled === "style") sheet = "";
  }

  function leave() {
    const last = open.pop();
    if (!last?.kept) return;
    if (sheet !== null) out.push(safeStyleSheet(sheet));
    sheet = null;
    if (last.link !== null) {
      const words = out.slice(last.from).filter((token) => typeof token === "string");
      if (words.join("").trim() !== last.link) out.push(` (${last.link})`);
    }
    out.push(null);
  }

  for (const token of markup) {
    if (token === null) {
      if (skipped > 0) --skipped;
      else leave();
    } else if (typeof token !== "string") enter(token[0], token[1]);
    else if (skipped === 0) {
      const text = token.replace(unwritable, "");
      if (sheet === null) out.push(text);
      else sheet += text;
    }
  }
  while (open.length > 0) leave();
  return out as unknown as SafeMarkup;
}

/** A drawing with words that say what it is, read before its own. */
export function withDescription([root, ...rest]: SafeMarkup, words: string): SafeMarkup {
  const description = [["svg", "desc", []], words.replace(unwritable, ""), null] as const;
  return [root, ...description, ...rest] as unknown as SafeMarkup;
}

/** An element that is open: how it came out (null if only its content did), the vocabulary within, and where it led. */
type OpenElement = {kept: string | null; within: MarkupSpace; from: number; link: string | null};

function spaceOf(name: string, parent: MarkupSpace): MarkupSpace {
  const lower = name.toLowerCase();
  return lower === "svg" || lower === "math" ? lower : parent;
}

function safeAttributes(space: MarkupSpace, element: string, attributes: readonly string[]): string[] {
  const kept = new Map<string, string>();
  for (let i = 0; i + 1 < attributes.length; i += 2) {
    const name = allowedAttribute(space, attributes[i]!);
    if (name === null || kept.has(name)) continue;
    const value = safeAttribute(space, element, name, attributes[i + 1]!.replace(unwritable, ""));
    if (value !== null) kept.set(name, value);
  }
  return [...kept].flat();
}

function safeAttribute(space: MarkupSpace, element: string, name: string, value: string): string | null {
  if (name === "style") return safeDeclarations(value) || null;
  if (name === "src") return element === "img" && picture.test(value) ? value : null;
  if (name === "href")
    return (element === "image" ? picture : place).test(value.trim()) && element !== "a" ? value.trim() : null;
  return space === "svg" && styling.has(name) ? safeValue(value) : value;
}

/** Where a link led, to be read behind its text. */
function addressOf(attributes: readonly string[]): string | null {
  for (let i = 0; i + 1 < attributes.length; i += 2) {
    const address = attributes[i + 1]!.trim().replace(unwritable, "");
    if (attributes[i]!.toLowerCase() === "href" && /^(https?|mailto):/i.test(address)) return address;
  }
  return null;
}
