import {html} from "htl";
import type {Output} from "../engine/types.js";
import {lab} from "../messages.js";
import type {Options} from "../../ui/live.js";
import type {SafeElement, SafeMarkup} from "../../ui/markup/markup.js";
import {nodesOf} from "../../ui/markup/nodesOf.js";
import {svgText} from "../../ui/markup/svgText.js";
import {darkFigure} from "./darkFigure.js";
import {figureOf} from "./figureOf.js";
import {figureDownloads, tableDownloads} from "./outputDownloads.js";
import type {SvgFigure, ExportOutput} from "./outputDownloads.js";
import {quickChartView} from "./quickChartView.js";
import {resultTable} from "./resultTable.js";
import {sealedFrame} from "./sealedFrame.js";

/** What a cell shows. Code of people unknown may have made it, so figures are images and pages sealed frames. */
export function cellOutput(
  output: Output,
  {locale, n, exportOutput}: Options & {n: number; exportOutput: ExportOutput}
): Node[] {
  const t = lab[locale];
  switch (output.kind) {
    case "table": {
      const {table} = output;
      const taken = [tableDownloads(table, {locale, exportOutput})];
      const whole = table.rows > 0 && table.columns.length > 0;
      return [
        resultTable(table, {locale, n}),
        ...(whole ? [...taken, quickChartView(table, {locale, exportOutput})] : [])
      ];
    }
    case "svg":
      return [picture(output, t.figure(n)), figureDownloads(() => output, {locale, exportOutput})];
    case "html":
      return [
        sealedFrame(output.markup, {title: t.page(n), locale}),
        ...figuresIn(output.markup).map((figure) => figureDownloads(() => figure, {locale, exportOutput}))
      ];
    case "text":
      return [html`<pre class="lab-text" tabindex="0" role="group" aria-label=${t.printed(n)}>${output.text}</pre>`];
    case "list":
      return output.outputs.flatMap((each) => cellOutput(each, {locale, n, exportOutput}));
    case "nothing":
      return [];
  }
}

/** The figures in markup, each with its title and legend as one drawing. */
function figuresIn(markup: SafeMarkup): SvgFigure[] {
  if (!markup.some((token) => token?.[1] === "figure")) return [];
  const content = nodesOf(markup, document.implementation.createHTMLDocument());
  return [...content.querySelectorAll("figure")].map(figureOf).filter((figure) => figure !== null);
}

/** As an image a figure runs no script and fetches nothing. Its own title is its alternative text, if it has one. */
function picture({markup, width, height}: SvgFigure, otherwise: string): HTMLElement {
  const svg = svgText(markup);
  const alt = ownTitle(markup) || otherwise;
  const dark = darkFigure(svg);
  const night =
    dark === null ? null : html`<source media="screen and (prefers-color-scheme: dark)" srcset=${address(dark)} />`;
  const image = html<HTMLImageElement>`<img src=${address(svg)} width=${width} height=${height} alt=${alt} />`;
  // Letters stay legible: a figure that is wider than its place is drawn a little smaller at most, and scrolls.
  image.style.minWidth = `${Math.round(smallest * width)}px`;
  return html`<div
    class=${`lab-figure ${dark === null ? "is-paper" : ""}`}
    tabindex="0"
    role="group"
    aria-label=${otherwise}
  >
    <picture>${night}${image}</picture>
  </div>`;
}

function ownTitle(markup: SafeMarkup): string {
  const [, , attributes = []] = markup[0] as SafeElement;
  const label = attributes.findIndex((name, i) => i % 2 === 0 && name === "aria-label");
  if (label >= 0) return attributes[label + 1]!;
  const title = markup.findIndex((token) => token?.[1] === "title");
  const text = markup[title + 1];
  return title >= 0 && typeof text === "string" ? text.trim() : "";
}

const smallest = 0.85;

const address = (svg: string) => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
