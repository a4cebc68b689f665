import {html, svg} from "htl";
import {smallestGroup, wholePoints} from "../lib/index.js";
import {control} from "../ui/control.js";
import type {Control} from "../ui/control.js";
import {emit, keyed, setAttribute, setText, uid} from "../ui/dom.js";
import type {Options} from "../ui/live.js";
import {observeWidth} from "../ui/observeWidth.js";
import {axisMarks} from "./chart/axis.js";
import {dragRange} from "./chart/dragRange.js";
import {chartFrame, nearestEnd, scoreX} from "./chart/frame.js";
import {rangeFields} from "./chart/rangeFields.js";
import type {ScoreSpan} from "./chart/rangeFields.js";
import {chartScale, distributionRows} from "./chart/rows.js";
import type {DistributionRow} from "./chart/rows.js";
import {rowView} from "./chart/rowView.js";
import {binTable, quantileTable} from "./chart/tables.js";
import {
  distributionCautions,
  distributionExplanation,
  distributionSummary,
  distributionTitle,
  rangeText
} from "./chart/texts.js";
import {dataTable} from "./dataTable.js";
import type {DistributionData} from "./distributionData.js";
import type {FigureFiles} from "./figureFiles.js";
import {sebaran} from "./messages.js";

export type DistributionChart = Control<DistributionData, ScoreSpan | null>;

/**
 * The scores of each group, one row a group on a common scale, each over the outline of everyone. Dragging across it, or
 * two numbers, single out a range: the value, which `input` tells while it is dragged and `change` when it stands.
 */
export function distributionChart(
  data: DistributionData,
  {locale, files, minimum = smallestGroup}: Options & {files: FigureFiles; minimum?: number}
): DistributionChart {
  const t = sebaran[locale];
  let frame = chartFrame(760, data);
  let {range} = data.view;
  let cropped = false;
  let closed = false;
  let drawnAxis = "";

  const title = html`<figcaption></figcaption>`;
  const explain = html`<p class="hint"></p>`;
  const note = html`<p class="hint" role="status"></p>`;
  const status = html`<p class="range-said" role="status"></p>`;
  const fields = rangeFields({change: settle, invalid: (text) => setText(status, t.range.invalid(text))}, locale);
  const axis = svg`<g class="distribution-axis"></g>`;
  const band = svg`<rect class="distribution-band" y="0" display="none"></rect>`;
  const rows = svg`<g></g>`;
  const chart = svg<SVGSVGElement>`<svg class="distribution-picture" role="img">${axis}${band}${rows}</svg>`;
  const notes = () => [status, explain, note].map((part) => part.textContent ?? "");
  const table = dataTable(null, {locale, files, figure: () => chart, notes});
  const bins = dataTable(null, {locale, files, summary: t.bins.summary});
  const root = html`<figure class="distribution" id=${uid("distribution")}>
    ${title} ${fields.element} ${status} ${chart} ${explain} ${note} ${table} ${bins}
  </figure>`;
  const showRows = keyed<DistributionRow>(
    rows,
    ({id}) => id,
    () => rowView(() => frame, locale)
  );
  const {isDragging} = dragRange(chart, {
    scoreAt(clientX) {
      if (data.shapes.length === 0) return null;
      const box = chart.getBoundingClientRect();
      return nearestEnd(
        frame,
        data.disclosableBounds,
        ((clientX - box.left) * frame.width) / (box.width || frame.width)
      );
    },
    move: (next) => (range = next),
    paint() {
      showRange();
      emit(root, "input");
    },
    drop(moved) {
      if (!moved) range = null;
      showRange({taken: true});
      emit(root, "change");
    }
  });

  function settle(next: ScoreSpan | null): void {
    range = next;
    showRange({taken: true});
    emit(root, "input");
    emit(root, "change");
  }

  function draw(width: number): void {
    frame = chartFrame(width, data);
    const scale = chartScale(data);
    const drawn = distributionRows(data, frame, scale);
    cropped = scale.cropped;
    closed = drawn.some((row) => row.closed);
    setAttribute(chart, "viewBox", `0 0 ${frame.width} ${frame.height}`);
    setAttribute(chart, "height", frame.height);
    showAxis();
    showRows(drawn);
    setAttribute(chart, "aria-label", distributionSummary(data, locale));
    showRange();
  }

  function showAxis(): void {
    const key = JSON.stringify([frame, data.edges, data.categories]);
    if (key === drawnAxis) return;
    drawnAxis = key;
    axis.replaceChildren(...axisMarks(frame, data, locale));
  }

  function showRange(options?: {taken: boolean}): void {
    setAttribute(band, "display", range ? null : "none");
    if (range) {
      const {from, to} = wholePoints(range);
      setAttribute(band, "x", scoreX(frame, from));
      setAttribute(band, "width", scoreX(frame, to) - scoreX(frame, from));
      setAttribute(band, "height", frame.height - 18);
    }
    fields.show(range, options);
  }

  function update(next: DistributionData): void {
    data = next;
    if (!isDragging()) range = next.view.range;
    draw(frame.width);
    setText(title, distributionTitle(next.view, locale));
    setText(explain, distributionExplanation(next, {cropped}, locale));
    setText(note, distributionCautions(next, {closed, minimum}, locale));
    setText(status, rangeText(next, locale));
    fields.element.hidden = next.shapes.length === 0;
    chart.toggleAttribute("hidden", next.shapes.length === 0);
    table.update(quantileTable(next, locale));
    bins.update(binTable(next, locale));
  }

  observeWidth(root, draw);
  update(data);
  return control<DistributionData, ScoreSpan | null>(root, {
    update,
    get: () => range,
    set(next) {
      range = next;
      showRange();
    }
  });
}
