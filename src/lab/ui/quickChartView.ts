import {html} from "htl";
import * as Plot from "@observablehq/plot";
import {megabytes} from "../../files/megabytes.js";
import type {ResultTable} from "../engine/types.js";
import {formats} from "../../messages/format.js";
import type {Locale} from "../../messages/define.js";
import {lab} from "../messages.js";
import {quickChart} from "./quickChart.js";
import type {QuickChart} from "./quickChart.js";
import {choose} from "../../ui/choose.js";
import {disclosure} from "../../ui/disclosure.js";
import type {Options} from "../../ui/live.js";
import {figureDownloads} from "./outputDownloads.js";
import type {ExportOutput} from "./outputDownloads.js";
import {holdsYears, valueText} from "./valueText.js";

/** More than this is not fetched to be drawn, in bytes. */
const drawable = 100_000_000;

const countRows = "\u0000count";

/** Two columns of a result as a picture, in a click; the table above it is its twin. */
export function quickChartView(
  table: ResultTable,
  {locale, exportOutput}: Options & {exportOutput: ExportOutput}
): HTMLElement {
  const t = lab[locale];
  const numeric = table.columns.filter(({type}) => type === "number");
  let x = (table.columns.find(({type}) => type !== "number") ?? table.columns[0])!.name;
  let y = numeric.find(({name}) => name !== x)?.name ?? countRows;

  const picture = html<HTMLElement>`<div class="lab-chart" role="status"></div>`;
  const xs = choose(t.chart.x, (value) => {
    x = value;
    show();
  });
  const ys = choose(t.chart.y, (value) => {
    y = value;
    show();
  });
  /** What a height stands for: for each word the mean of a column, for each number the column itself. */
  const heightOf = (name: string) => {
    if (name === countRows) return t.chart.count;
    const numbers = numeric.some((column) => column.name === x);
    return numbers ? name : t.chart.mean(name);
  };
  const show = () => {
    xs.update(
      table.columns.map(({name}) => ({value: name, label: name})),
      x
    );
    ys.update(
      [countRows, ...numeric.map(({name}) => name)].map((name) => ({value: name, label: heightOf(name)})),
      y
    );
  };
  const button = html`<button type="button" class="button">${t.chart.draw}</button>`;
  button.addEventListener("click", async () => {
    try {
      const size = await table.size(y === countRows ? [x] : [x, y]);
      if (size > drawable)
        return picture.replaceChildren(t.chart.tooLarge(megabytes(size, locale), megabytes(drawable, locale)));
      const columns = await Promise.all([table.column(x), y === countRows ? null : table.column(y)]);
      const type = table.columns.find(({name}) => name === x)!.type;
      const chart = quickChart({type, values: columns[0]}, columns[1] && {type: "number", values: columns[1]});
      picture.replaceChildren(...drawing(chart));
    } catch (error) {
      picture.replaceChildren(t.table.failed(error instanceof Error ? error.message : String(error)));
    }
  });

  function drawing(chart: QuickChart): Node[] {
    const f = formats(locale);
    if (chart.kind === "empty") return [html`<p class="hint">${t.chart.empty}</p>`];
    const height = heightOf(y);
    const svg = plotted(chart, {x, y: height, alt: t.chart.alt(height, x), width: widthIn(picture), locale});
    const notes: string[] = [];
    if (chart.kind === "bars" && chart.other) notes.push(t.chart.other(f.count(chart.other)));
    if (chart.kind === "dots" && chart.dots.length < chart.rows)
      notes.push(t.chart.sampled(f.count(chart.dots.length), f.count(chart.rows)));
    if (chart.nulls) notes.push(t.chart.nulls(f.count(chart.nulls)));
    const source = () => ({
      svg: new XMLSerializer().serializeToString(onPaper(svg)),
      width: svg.width.baseVal.value,
      height: svg.height.baseVal.value
    });
    return [
      svg,
      ...notes.map((text) => html`<p class="hint">${text}</p>`),
      figureDownloads(source, {locale, exportOutput})
    ];
  }

  show();
  return disclosure(
    t.chart.title,
    html`<div>
      <div class="lab-chart-choice">
        <label>${t.chart.x} ${xs.element}</label><label>${t.chart.y} ${ys.element}</label>${button}
      </div>
      ${picture}
    </div>`
  );
}

/** As wide as its place, so that its letters keep their size on a phone. */
const widthIn = ({clientWidth}: HTMLElement) => (clientWidth > 0 ? Math.max(280, Math.min(640, clientWidth)) : 640);

/** The chart as it is downloaded: dark on white, whatever the page. */
function onPaper(svg: SVGSVGElement): Element {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.setAttribute("style", "color: #1b1e23; background: #fff");
  return copy;
}

function plotted(
  chart: Exclude<QuickChart, {kind: "empty"}>,
  {x, y, alt, width, locale}: {x: string; y: string; alt: string; width: number} & Options
): SVGSVGElement {
  const common = {width, ariaLabel: alt};
  const fill = "#3f6fd8";
  const across = {label: x, tickFormat: tickFormat(x, locale)};
  const up = {label: y, tickFormat: tickFormat(y, locale)};
  const picture =
    chart.kind === "bars"
      ? Plot.plot({
          ...common,
          marginLeft: Math.min(160, Math.round(0.4 * width)),
          height: 50 + 22 * chart.bars.length,
          x: {...up, grid: true},
          y: {label: null, domain: chart.bars.map(({label}) => label), tickFormat: (label: string) => short(label)},
          marks: [Plot.barX(chart.bars, {y: "label", x: "value", fill}), Plot.ruleX([0])]
        })
      : chart.kind === "bins"
        ? Plot.plot({
            ...common,
            height: 260,
            marginLeft: 60,
            x: across,
            y: {...up, grid: true},
            marks: [Plot.rectY(chart.bins, {x1: "from", x2: "to", y: "count", fill, insetRight: 1}), Plot.ruleY([0])]
          })
        : Plot.plot({
            ...common,
            height: 360,
            marginLeft: 60,
            x: across,
            y: {...up, grid: true},
            marks: [Plot.dot(chart.dots, {x: "x", y: "y", r: 2, stroke: fill, strokeOpacity: 0.6})]
          });
  return picture as SVGSVGElement;
}

/** Years as they are; other numbers as readers write them. */
const tickFormat = (label: string, locale: Locale) => (value: number) =>
  valueText(value, locale, {years: holdsYears(label)}) ?? "";

const short = (label: string) => (label.length > 24 ? `${label.slice(0, 23)}…` : label);
