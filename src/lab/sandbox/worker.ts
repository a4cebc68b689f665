import {localeTags} from "../../messages/define.js";
import * as Plot from "@observablehq/plot";
import * as aq from "arquero";
import * as d3 from "d3";
import {html, svg} from "htl";
import {parseHTML} from "linkedom/worker";
import MarkdownIt from "markdown-it";
import * as timbang from "../../lib/index.js";
import type {Locale} from "../../messages/define.js";
import {labEngine} from "../engine/messages.js";
import {canvas} from "./canvas.js";
import {columnNames} from "./columnsOf.js";
import {inspect} from "./inspect.js";
import {numbers} from "./numbers.js";
import {present, sizeOf} from "./present.js";
import {outputLimit} from "./protocol.js";
import type {NodeToRead} from "../../ui/markup/markupOf.js";
import {markupOf} from "../../ui/markup/markupOf.js";
import type {ReadMarkup} from "./present.js";
import type {SandboxAnswer, SandboxRequest, CellDisplay} from "./protocol.js";
import {serve} from "../../workers/serve.js";
import {exportTable} from "./exportTable.js";

// Where cells run: no page, no network, no storage. What stands here is what a cell can name.
const {document, Node, Element, DocumentFragment, NodeFilter} = parseHTML("<!doctype html><html><body></body></html>");
const createElement = document.createElement.bind(document);
Object.assign(document, {
  createElement: (name: string) => (/^canvas$/i.test(name) ? canvas() : createElement(name))
});
const dom = {document, Node, Element, DocumentFragment, NodeFilter, window: globalThis};
// A cell that closed the worker would never be answered for.
Object.assign(globalThis, {aq, d3, Plot, timbang, html, svg, ...dom, close: undefined});

const readMarkup: ReadMarkup = (text) =>
  parseHTML(`<!doctype html><html><body>${text}</body></html>`).document.documentElement as unknown as NodeToRead;

/** A cell shows at most this many things. */
const most = 100;

const AsyncFunction = (async () => {}).constructor as new (
  ...text: string[]
) => (...values: unknown[]) => Promise<unknown>;
const markdown = new MarkdownIt({linkify: false, typographer: false});
const values = new Map<string, unknown>();
let locale: Locale = "id";

addEventListener("message", function begin({ports: [port]}: MessageEvent) {
  if (!port) return;
  removeEventListener("message", begin);
  serve<SandboxRequest, SandboxAnswer, never>(respond, {
    line: port,
    failed: (error) => failure(error, null),
    transfer: (answer) => ("exported" in answer ? [answer.exported.buffer] : [])
  });
  port.start();
});

async function respond(ask: SandboxRequest): Promise<SandboxAnswer> {
  switch (ask.kind) {
    case "start":
      locale = ask.locale;
      d3.formatDefaultLocale(numbers[locale]);
      return {done: [], tables: {}};
    case "import":
      values.set(ask.name, aq.fromArrow(ask.bytes as unknown as ArrayBuffer, {useBigInt: true}));
      return {done: [], tables: {}};
    case "export":
      try {
        return exportTable(values.get(ask.name), locale);
      } catch (error) {
        return failure(error, null);
      }
    case "evaluate":
      return evaluate(ask);
  }
}

async function evaluate({
  cell,
  markdown,
  body,
  inputs,
  scenario
}: SandboxRequest & {kind: "evaluate"}): Promise<SandboxAnswer> {
  const shown: CellDisplay[] = [];
  const tables: Record<string, string[]> = {};
  let size = 0;
  let left = 0;
  let over = null as {size: number; limit: number} | null;
  const display = (value: unknown) => {
    if (shown.length === most) {
      ++left;
      return value;
    }
    const next = present(value, locale, readMarkup);
    size += sizeOf(next);
    if (size > outputLimit) over ??= {size, limit: outputLimit};
    if (!over) shown.push(next);
    return value;
  };
  const source = `cell-${cell}`;
  try {
    const run = new AsyncFunction("display", "scenario", ...inputs, `${body}\n//# sourceURL=${source}`);
    const made = await run(display, scenario, ...inputs.map((name) => values.get(name)));
    if (markdown) {
      shown.push({kind: "html", markup: markupOf(readMarkup(render(made as unknown[])))});
    } else
      for (const [name, given] of Object.entries(made as object)) {
        const value: unknown = await given;
        values.set(name, value);
        const columns = columnNames(value);
        if (columns) tables[name] = columns;
      }
    if (left > 0) {
      const count = new Intl.NumberFormat(localeTags[locale]).format(left);
      shown.push({kind: "text", text: labEngine[locale].moreLeft(count)});
    }
    return over ? {large: over.size, limit: over.limit} : {done: shown, tables};
  } catch (error) {
    return failure(error, source);
  }
}

/** Texts and values in turn, as markup; values are text, never markup of their own. */
function render(parts: unknown[]): string {
  const text = parts.map((part, i) => (i % 2 === 0 ? part : inspect(part, locale)));
  return markdown.render(text.join(""));
}

function failure(error: unknown, source: string | null): SandboxAnswer {
  const message = inspect(error instanceof Error ? `${error.name}: ${error.message}` : error, locale);
  const place = source === null ? null : placeIn(error, source);
  return {error: message, line: place && place.line - above, column: place && place.column};
}

/** How many lines the engine puts above the body of a function it makes. */
const above = linesAbove();

function linesAbove(): number {
  try {
    new Function("a", "throw new Error()\n//# sourceURL=cell-0")();
  } catch (error) {
    return (placeIn(error, "cell-0")?.line ?? 1) - 1;
  }
  return 0;
}

function placeIn(error: unknown, source: string): {line: number; column: number} | null {
  const found = error instanceof Error ? new RegExp(`${source}:(\\d+):(\\d+)`).exec(error.stack ?? "") : null;
  return found && {line: Number(found[1]), column: Number(found[2])};
}
