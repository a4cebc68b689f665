import {html} from "htl";
import {megabytes} from "../../files/megabytes.js";
import type {ResultTable} from "../engine/types.js";
import {lab} from "../messages.js";
import {quickChart} from "./quickChart.js";
import type {QuickChart} from "./quickChart.js";
import {quickChartNotes} from "./quickChartNotes.js";
import {quickChartPicture} from "./quickChartPicture.js";
import {choose} from "../../ui/choose.js";
import {disclosure} from "../../ui/disclosure.js";
import {markupOf} from "../../ui/markup/markupOf.js";
import {safeMarkup} from "../../ui/markup/safeMarkup.js";
import type {Options} from "../../ui/live.js";
import {figureDownloads} from "./outputDownloads.js";
import type {ExportOutput} from "./outputDownloads.js";

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
    const notes = quickChartNotes(chart, locale).map((text) => html`<p class="hint">${text}</p>`);
    if (chart.kind === "empty") return notes;
    const height = heightOf(y);
    const plainOf = (column: string) => table.columns.find(({name}) => name === column)?.plain ?? false;
    const plain = {x: plainOf(x), y: plainOf(y)};
    const labels = {x, y: height, plain, alt: t.chart.alt(height, x), width: widthIn(picture)};
    const svg = quickChartPicture(chart, {...labels, locale});
    const source = () => ({
      markup: safeMarkup(markupOf(onPaper(svg)), "svg"),
      width: svg.width.baseVal.value,
      height: svg.height.baseVal.value
    });
    return [svg, ...notes, figureDownloads(source, {locale, exportOutput})];
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
