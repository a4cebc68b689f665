import {html, svg} from "htl";
import {setAttribute} from "../ui/dom.js";
import {live} from "../ui/live.js";
import type {Live, Options} from "../ui/live.js";
import {observeWidth} from "../ui/observeWidth.js";
import {dataTable} from "./dataTable.js";
import type {TableData} from "./dataTable.js";
import type {FigureFiles} from "./figureFiles.js";

/** What is drawn, how high it is, and the same in words. */
export type Drawing = {marks: Element[]; height: number; words: string};

export type FigureParts<T> = {
  title: string;
  className: string;
  /** What stands above the picture, and below it before its table. */
  above?: Element;
  below?: Element;
  draw(data: T, width: number): Drawing;
  table(data: T): TableData;
};

/** A picture with its title, its numbers as a table, and its files. Without data only what stands above is shown. */
export function figureBlock<T>(
  {title, className, above, below, draw, table}: FigureParts<T>,
  {locale, files}: Options & {files: FigureFiles}
): Live<T | null> {
  let data: T | null = null;
  let width = 640;
  const chart = svg<SVGSVGElement>`<svg class=${className} role="img"></svg>`;
  const numbers = dataTable(null, {
    locale,
    files,
    figure: () => chart,
    notes: () => [above, below].flatMap(sentencesIn)
  });
  const shown = html`<div hidden>${chart} ${below} ${numbers}</div>`;
  const root = html`<section class="figure-block">
    <h3>${title}</h3>
    ${above} ${shown}
  </section>`;

  function paint(): void {
    if (data === null) return;
    const {marks, height, words} = draw(data, width);
    setAttribute(chart, "viewBox", `0 0 ${width} ${height}`);
    setAttribute(chart, "aria-label", `${title}. ${words}`);
    chart.replaceChildren(...marks);
  }

  observeWidth(chart, (next) => {
    width = next;
    paint();
  });
  return live<T | null, HTMLElement>(root, (next) => {
    data = next;
    shown.hidden = next === null;
    paint();
    numbers.update(next === null ? null : table(next));
  });
}

/** The sentences of an element, one for each of its list. */
function sentencesIn(element: Element | undefined): string[] {
  const items = [...(element?.querySelectorAll("li") ?? [])];
  return (items.length > 0 ? items : element ? [element] : [])
    .map((part) => (part.textContent ?? "").trim().replace(/\s+/g, " "))
    .filter(Boolean);
}
