import {least} from "d3-array";
import {html, svg} from "htl";
import {bandwidth, wholePoints} from "../lib/index.js";
import type {Bounds, Category, DistributionView} from "../lib/index.js";
import {formats} from "../messages/format.js";
import {sebaran} from "./messages.js";
import {terms} from "../messages/terms.js";
import {control} from "../ui/control.js";
import type {Control} from "../ui/control.js";
import {emit, keyed, setAttribute, setText, uid} from "../ui/dom.js";
import type {View} from "../ui/dom.js";
import type {Options} from "../ui/live.js";
import {observeWidth} from "../ui/observeWidth.js";
import {parsePercent} from "../ui/parsePercent.js";
import {dataTable} from "./dataTable.js";
import type {TableData} from "./dataTable.js";
import type {FigureFiles} from "./figureFiles.js";
import {quantilesOf} from "./shape.js";
import type {Bin, Shape} from "./shape.js";
import {outlinePath, peak, shapePaths} from "./shapePath.js";

export type DistributionData = {
  view: DistributionView;
  shapes: readonly Shape[];
  everyone: Shape | null;
  /** Groups that are protected, and how numbers taken together for that are drawn, if there are any. */
  hidden: number;
  merged: "evenly" | "percentiles" | null;
  /** Bounds of the categories, ascending, if the measure has any; and the categories before, between and after them. */
  edges: readonly number[];
  categories: readonly Category[];
  /** Where a dragged range may end so that it can be told how many are in it, ascending. */
  ends: readonly number[];
  selected: string | null;
  /** People in the range, and all; null where protected, NaN where masked. */
  inside: {n: number | null; of: number | null};
  /** Why nothing can be drawn. */
  reason: string | null;
};

export type DistributionChart = Control<DistributionData, [number, number] | null>;

/**
 * The scores of each group, one row a group on a common scale, each over the outline of everyone. Dragging across it, or
 * two numbers, single out a range: the value, which `input` tells while it is dragged and `change` when it stands.
 */
export function distributionChart(
  data: DistributionData,
  {locale, files, minimum = 10}: Options & {files: FigureFiles; minimum?: number}
): DistributionChart {
  const t = sebaran[locale];
  const f = formats(locale);
  let width = 760;
  let range = data.view.range;
  let left = 0;
  let drag: {from: number; moved: boolean} | null = null;
  let frame = 0;
  /** Whether a number is being typed that has not been taken yet. */
  let typing = false;

  const title = html`<figcaption></figcaption>`;
  const explain = html`<p class="hint"></p>`;
  const note = html`<p class="hint" role="status"></p>`;
  const said = html`<p class="range-said" role="status"></p>`;
  const number = (name: string) =>
    html<HTMLInputElement>`<input type="text" inputmode="decimal" autocomplete="off" size="5" aria-label=${name} />`;
  const [from, to] = [number(`${t.range.title}: ${t.range.from}`), number(`${t.range.title}: ${t.range.to}`)];
  const clear = html<HTMLButtonElement>`<button type="button" class="plain-button">${t.range.clear}</button>`;
  const inputs = html`<div class="range-input" role="group" aria-label=${t.range.title}>
    <span class="range-title">${t.range.title}</span>
    <label>${t.range.from} ${from}</label> <label>${t.range.to} ${to}</label> ${clear}
    <span class="hint">${t.range.hint}</span>
  </div>`;
  const axis = svg`<g class="distribution-axis"></g>`;
  const band = svg`<rect class="distribution-band" y="0" display="none"></rect>`;
  const rows = svg`<g></g>`;
  const chart = svg<SVGSVGElement>`<svg class="distribution-picture" role="img">${axis}${band}${rows}</svg>`;
  const notes = () => [said, explain, note].map((part) => part.textContent ?? "");
  const table = dataTable(null, {locale, files, figure: () => chart, notes});
  const binTable = dataTable(null, {locale, files, summary: t.bins.summary});
  const root = html`<figure class="distribution" id=${uid("distribution")}>
    ${title} ${inputs} ${said} ${chart} ${explain} ${note} ${table} ${binTable}
  </figure>`;
  const show = keyed<Shape>(rows, ({id}) => id, row);

  const narrow = () => width < 560;
  const rowHeight = () => (narrow() ? 58 : 46);
  /** Room for the names of the categories, which stand upright on a phone. */
  const top = () => (data.edges.length === 0 ? 0 : narrow() ? 50 : 32);
  const height = () => top() + 24 + Math.max(1, data.shapes.length) * rowHeight();
  const x = (value: number) => left + ((width - left - 10) * value) / 100;
  const valueAt = (clientX: number) => {
    const box = chart.getBoundingClientRect();
    const at = ((clientX - box.left) * width) / (box.width || width);
    return least(data.ends, (end) => Math.abs(x(end) - at)) ?? 0;
  };

  chart.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || data.shapes.length === 0) return;
    drag = {from: valueAt(event.clientX), moved: false};
    chart.setPointerCapture?.(event.pointerId);
    event.preventDefault();
  });
  chart.addEventListener("pointermove", (event) => {
    if (!drag) return;
    const here = valueAt(event.clientX);
    if (here === drag.from && !drag.moved) return;
    drag.moved = true;
    // What is dragged over ends before the number it stops at; 100 has no number after it.
    const [low, high] = [Math.min(here, drag.from), Math.max(here, drag.from)];
    range = [low, high === 100 ? 100 : Math.max(low, high - 1)];
    // One answer a frame is all a person can see.
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      showRange();
      emit(root, "input");
    });
  });
  const drop = () => {
    if (!drag) return;
    cancelAnimationFrame(frame);
    if (!drag.moved) range = null;
    drag = null;
    typing = false;
    showRange();
    emit(root, "change");
  };
  chart.addEventListener("pointerup", drop);
  chart.addEventListener("pointercancel", drop);
  clear.addEventListener("click", () => {
    from.focus();
    settle(null);
  });
  for (const input of [from, to]) {
    input.addEventListener("input", (event) => {
      event.stopPropagation();
      typing = true;
    });
    input.addEventListener("blur", () => {
      typing = false;
    });
    input.addEventListener("change", (event) => {
      event.stopPropagation();
      const read = (text: string, otherwise: number) => {
        if (text.trim() === "") return otherwise;
        const parsed = parsePercent(text);
        return "value" in parsed ? Math.floor(parsed.value) : null;
      };
      const typed = [read(from.value, 0), read(to.value, 100)];
      const wrong = typed[0] === null ? from : typed[1] === null ? to : null;
      if (wrong) return setText(said, t.range.invalid(wrong.value));
      const ends = typed.map(Number).sort((a, b) => a - b);
      settle(ends[0] === 0 && ends[1] === 100 ? null : [ends[0]!, ends[1]!]);
    });
  }

  function settle(next: [number, number] | null): void {
    range = next;
    typing = false;
    showRange();
    emit(root, "input");
    emit(root, "change");
  }

  function row(): View<Shape> {
    const everyone = svg`<path class="distribution-everyone"></path>`;
    const path = svg`<path class="distribution-shape"></path>`;
    const merged = svg`<path class="distribution-merged"></path>`;
    const mean = svg`<path class="distribution-mean"></path>`;
    const name = svg`<text></text>`;
    const silent = svg`<text class="distribution-protected" text-anchor="middle"></text>`;
    const base = svg`<line class="distribution-base"></line>`;
    const tip = svg`<title></title>`;
    const element = svg`<g>${base}${path}${merged}${everyone}${mean}${name}${silent}${tip}</g>`;
    return {
      element,
      update(shape) {
        const i = data.shapes.indexOf(shape);
        const bottom = top() + 4 + (i + 1) * rowHeight() - 6;
        const drawn = {x, base: bottom, height: rowHeight() - (narrow() ? 26 : 10)};
        const {picture} = data.view;
        const {sure, loose, closed} = shapePaths(picture, shape, drawn, scale);
        setAttribute(path, "d", sure);
        setAttribute(merged, "d", loose);
        setAttribute(path, "data-picture", picture);
        setAttribute(merged, "data-merged", picture);
        const outlined = data.everyone && picture !== "titik" && picture !== "kotak";
        setAttribute(everyone, "d", outlined ? outlinePath(picture, data.everyone!, drawn, scale) : "");
        setAttribute(silent, "x", x(50));
        setAttribute(silent, "y", bottom - drawn.height / 2 + 5);
        setText(silent, closed ? t.bars.protected : "");
        if (closed) anyClosed = true;
        const at = Math.round(x(shape.mean) * 10) / 10;
        setAttribute(mean, "d", `M${at},${bottom}l-4,6h8Z`);
        setAttribute(name, "x", narrow() ? left : left - 8);
        setAttribute(name, "y", narrow() ? bottom - drawn.height - 6 : bottom - drawn.height / 2 + 5);
        setAttribute(name, "text-anchor", narrow() ? "start" : "end");
        setText(name, shape.label);
        setText(tip, t.chart.mean(shape.label, f.index(shape.mean)));
        for (const [end, value] of [
          ["x1", x(0)],
          ["x2", x(100)],
          ["y1", bottom],
          ["y2", bottom]
        ] as const)
          setAttribute(base, end, value);
        setAttribute(element, "data-selected", shape.id === data.selected ? "" : null);
      }
    };
  }

  let scale = {most: 1, smoothing: 1};
  let cropped = false;
  let anyClosed = false;
  let drawnAxis = "";

  function draw(): void {
    const longest = Math.max(6, ...data.shapes.map(({label}) => label.length));
    left = narrow() ? 4 : Math.min(210, 20 + Math.round(7.8 * longest));
    const {picture} = data.view;
    // Were each smoothed by itself, small groups would look flatter than they are.
    const all = data.everyone ?? data.shapes[0];
    const smoothing = picture === "densitas" && all ? Math.max(1, bandwidth(all.spread()) || 1) : 1;
    const highest = Math.max(1e-9, ...data.shapes.map((shape) => peak(picture, shape, smoothing)));
    // The outline of everyone counts too, but not so that the groups can no longer be read.
    const outline = data.everyone && data.shapes.length > 0 ? peak(picture, data.everyone, smoothing) : 0;
    cropped = outline > 2 * highest;
    scale = {most: Math.max(highest, Math.min(outline, 2 * highest)), smoothing};
    anyClosed = false;
    setAttribute(chart, "viewBox", `0 0 ${width} ${height()}`);
    setAttribute(chart, "height", height());
    showAxis();
    show(data.shapes);
    setAttribute(chart, "aria-label", summary());
    showRange();
  }

  function showAxis(): void {
    const key = [width, left, data.shapes.length, data.edges.join(), data.categories.join()].join(" ");
    if (key === drawnAxis) return;
    drawnAxis = key;
    const bottom = height() - 18;
    axis.replaceChildren(
      ...data.edges.map(
        (edge) => svg`<line class="distribution-edge" x1=${x(edge)} x2=${x(edge)} y1="0" y2=${bottom}></line>`
      ),
      ...(top() === 0 ? [] : data.categories.map(category)),
      ...[0, 20, 40, 60, 80, 100].map(
        (tick) =>
          svg`<text x=${x(tick)} y=${height() - 4} text-anchor=${tick === 100 ? "end" : tick === 0 && narrow() ? "start" : "middle"}>${tick}</text>`
      )
    );
  }

  /** In two lines where one would run into the next; upright on a phone. */
  function category(id: Category, i: number): Element {
    const [from, to] = [data.edges[i - 1] ?? 0, data.edges[i] ?? 100];
    const name = terms[locale].category[id];
    const [middle, room] = [x((from + to) / 2), x(to) - x(from)];
    const lines = 7.4 * name.length > (narrow() && room < 60 ? 50 : room) ? name.split(" ") : [name];
    if (narrow() && room < 60)
      return svg`<g>${lines.map((line, l) => {
        const at = middle + 5 + 14 * (l - (lines.length - 1) / 2);
        return svg`<text x=${at} y="46" transform=${`rotate(-90 ${at} 46)`}>${line}</text>`;
      })}</g>`;
    return svg`<g>${lines.map(
      (line, l) =>
        svg`<text x=${middle} y=${top() - 6 - 14 * (lines.length - 1 - l)} text-anchor="middle">${line}</text>`
    )}</g>`;
  }

  function showRange(): void {
    setAttribute(band, "display", range ? null : "none");
    if (range) {
      const {from, to} = wholePoints(range);
      setAttribute(band, "x", x(from));
      setAttribute(band, "width", x(to) - x(from));
      setAttribute(band, "height", height() - 18);
    }
    if (!typing) {
      from.value = String(Math.floor(range?.[0] ?? 0));
      to.value = String(Math.floor(range?.[1] ?? 100));
    }
    clear.hidden = !range;
  }

  function summary(): string {
    const sorted = [...data.shapes].sort((a, b) => a.mean - b.mean);
    const [low, high] = [sorted[0], sorted.at(-1)];
    const name = t.chart.title(t.view.measures[data.view.measure], t.view.groupings[data.view.by]);
    if (!low || !high) return `${name}. ${data.reason ?? t.chart.none}`;
    return `${name}. ${t.chart.alt(f.count(sorted.length), low.label, f.index(low.mean), high.label, f.index(high.mean))}`;
  }

  function showWords(): void {
    const {view, inside} = data;
    setText(title, t.chart.title(t.view.measures[view.measure], t.view.groupings[view.by]));
    const outlined = view.picture !== "titik" && view.picture !== "kotak";
    const parts = [t.chart.explain[view.picture], outlined ? t.chart.reference : t.chart.triangle];
    if (outlined && cropped) parts.push(t.chart.cropped);
    if (data.edges.length > 0) {
      const bound = (edge: number) => (Number.isInteger(edge) ? f.count(edge) : f.index(edge));
      const names = data.categories.map((id) => terms[locale].category[id]);
      parts.push(t.chart.edges(names.flatMap((name, i) => (i > 0 ? [bound(data.edges[i - 1]!), name] : [name]))));
    }
    setText(explain, data.shapes.length > 0 ? parts.filter(Boolean).join(" ") : (data.reason ?? t.chart.none));
    const few = f.count(minimum);
    const notes = [
      data.hidden > 0 ? t.chart.hidden(f.count(data.hidden), few) : "",
      data.merged ? t.chart[data.merged][view.picture](few) : "",
      anyClosed ? t.chart.closed : "",
      data.shapes.some(({exact}) => !exact) ? t.chart.between : ""
    ];
    setText(note, data.shapes.length > 0 ? notes.filter(Boolean).join(" ") : "");
    const masked = Number.isNaN(inside.n);
    setText(
      said,
      data.shapes.length === 0 || masked
        ? ""
        : inside.n === null || inside.of === null
          ? t.range.few
          : view.range
            ? t.range.inside(f.count(inside.n), f.count(inside.of), f.percent(inside.n / inside.of))
            : allWords(inside.n)
    );
    inputs.hidden = data.shapes.length === 0;
    chart.toggleAttribute("hidden", data.shapes.length === 0);
  }

  function allWords(n: number): string {
    if (!data.everyone) return "";
    const {lower, upper} = quantilesOf(data.everyone);
    const [people, mean] = [f.count(n), f.index(data.everyone.mean)];
    if (!lower || !upper) return t.range.allClosed(people, mean);
    return data.everyone.exact
      ? t.range.all(people, f.index(lower.low), f.index(upper.high), mean)
      : t.range.allBetween(people, f.count(lower.low), f.count(upper.high), mean);
  }

  /** A quantile, or the ends between which it lies. */
  function quantileCell(bounds: Bounds | null): string | number {
    if (!bounds) return t.bars.protected;
    const {low, high} = bounds;
    return low === high ? low : `${f.count(low)}–${f.count(high)}`;
  }

  function tabled(): TableData | null {
    if (data.shapes.length === 0) return null;
    const c = t.columns;
    const quantiles = [c.low, c.lower, c.median, c.upper, c.high];
    const exact = data.shapes.every((shape) => shape.exact);
    const numbers = [c.mean, c.sd, ...(exact ? quantiles : quantiles.map(c.between))];
    return {
      title: t.chart.title(t.view.measures[data.view.measure], t.view.groupings[data.view.by]),
      columns: [
        {label: c.group, kind: "text"},
        {label: c.n, kind: "count"},
        ...numbers.map((label) => ({label, kind: "number" as const}))
      ],
      rows: () =>
        data.shapes.map((shape) => {
          const {low, lower, median, upper, high} = quantilesOf(shape);
          const five = [low, lower, median, upper, high].map(quantileCell);
          return [shape.label, shape.n, shape.mean, shape.sd(), ...five];
        })
    };
  }

  /** 100 is in the last bin. */
  const numbers = ({from, to}: Bin) => {
    const last = to === 100 ? 100 : to - 1;
    return from === last ? f.count(from) : `${f.count(from)}–${f.count(last)}`;
  };

  /** How many have each number, or several taken together; nobody is left out, and bins of nobody are. */
  function tabledBins(): TableData | null {
    const {measure, by, picture} = data.view;
    if (data.shapes.length === 0 || picture !== "histogram") return null;
    return {
      title: `${t.chart.title(t.view.measures[measure], t.view.groupings[by])}: ${t.bins.title}`,
      columns: [
        {label: t.columns.group, kind: "text"},
        {label: t.bins.numbers, kind: "text"},
        {label: t.columns.n, kind: "count"},
        {label: t.bars.share, kind: "percent"}
      ],
      rows: () =>
        data.shapes.flatMap(({label, n, bins}) => {
          const some = bins.filter(({share}) => share > 0);
          return [...new Set(some.map(({block}) => block))].map((block) => {
            const parts = some.filter((part) => part.block === block);
            const share = parts.reduce((sum, part) => sum + part.share, 0);
            return [label, parts.map(numbers).join(", "), Math.round(share * n), share];
          });
        })
    };
  }

  function update(next: DistributionData): void {
    data = next;
    if (!drag) range = next.view.range;
    draw();
    showWords();
    table.update(tabled());
    binTable.update(tabledBins());
  }

  observeWidth(root, (next) => {
    width = next;
    draw();
  });
  update(data);
  return control<DistributionData, [number, number] | null>(root, {
    update,
    get: () => range,
    set(next) {
      range = next;
      showRange();
    }
  });
}
