import {html, svg} from "htl";
import {bandingkan} from "./messages.js";
import {formats} from "../messages/format.js";
import {segments} from "../ui/choose.js";
import {uid} from "../ui/dom.js";
import {live} from "../ui/live.js";
import type {Live, Options} from "../ui/live.js";
import {observeWidth} from "../ui/observeWidth.js";
import {pixel} from "../ui/pixel.js";
import {hundredths} from "../model/rankingRow.js";
import {scrollTable} from "../ui/scrollTable.js";
import {direction} from "../ui/direction.js";

type Cause = "weights" | "rules" | "population";

/** A measure before and after, and what each dimension brings to the change, by cause; rounded so that it adds up. */
export type SplitMeasure = {
  start: number;
  end: number;
  rows: readonly ({id: string; label: string} & Record<Cause, number>)[];
};

/** Why an agency moved from one scenario to another; `split` is null where that cannot be said. */
export type SplitData = {
  name: string;
  from: string;
  to: string;
  split: {ranks: [number, number]; index: SplitMeasure; lead: SplitMeasure} | null;
  /** Why one of them is not computed. */
  waits?: "loading" | "unavailable";
} | null;

const causes: Cause[] = ["weights", "rules", "population"];
const rowHeight = 40;

/** Why an agency moved between two scenarios: in words, as falling and rising bars, and as a table that adds up. */
export function splitChart(data: SplitData, {locale, width = 640}: Options & {width?: number}): Live<SplitData> {
  const t = bandingkan[locale].split;
  const f = formats(locale);
  let by: "index" | "lead" = "index";
  const title = html`<h3></h3>`;
  const words = html`<p></p>`;
  const choice = segments(
    t.measure,
    uid("split-by"),
    [
      {value: "index", label: t.index},
      {value: "lead", label: t.lead}
    ] as const,
    (value) => {
      by = value;
      show();
    }
  );
  choice.update(by);
  const frame = html`<div class="split-frame"></div>`;
  const meaning = html`<p class="hint"></p>`;
  const table = html`<div></div>`;
  const body = html`<div>${choice.element}${frame}${table}${meaning}</div>`;
  const root = html`<section class="compare-part split">${title}${words}${body}</section>`;

  function totals({rows}: SplitMeasure): Record<Cause | "sum", number> {
    const of = (cause: Cause) => hundredths(rows.reduce((sum, row) => sum + row[cause], 0));
    const [weights, rules, population] = [of("weights"), of("rules"), of("population")];
    return {weights, rules, population, sum: hundredths(weights + rules + population)};
  }

  function picture(measure: SplitMeasure, {from, to, name}: NonNullable<SplitData>): SVGElement {
    const sums = totals(measure);
    const start = by === "index" ? t.start : t.startLead;
    const edges = [measure.start];
    for (const cause of causes) edges.push(edges.at(-1)! + sums[cause]);
    const [low, high] = [Math.min(...edges), Math.max(...edges)];
    const pad = Math.max(0.5, (high - low) * 0.12);
    const left = width < 520 ? 166 : 176;
    const right = width - 74;
    const x = (value: number) => pixel(left + ((value - low + pad) / (high - low + 2 * pad)) * (right - left));
    const height = 5 * rowHeight + 8;
    const line = (k: number) => k * rowHeight + rowHeight / 2 + 4;
    const ends = [
      {label: start(from), value: measure.start, k: 0},
      {label: start(to), value: measure.end, k: 4}
    ].map(
      ({label, value, k}) => svg`<g class="split-end">
        <text x=${left - 12} y=${line(k)} dy="0.35em" text-anchor="end">${label}</text>
        <circle cx=${x(value)} cy=${line(k)} r="6"></circle>
        <text class="split-value" x=${x(value) + 12} y=${line(k)} dy="0.35em">${f.index(value)}</text>
      </g>`
    );
    const bars = causes.map((cause, i) => {
      const value = sums[cause];
      const [a, b] = [x(edges[i]!), x(edges[i + 1]!)];
      const went = direction(value) ?? "same";
      const mark = {up: "▲ ", down: "▼ ", same: ""}[went];
      return svg`<g class="split-bar" data-way=${went}>
        <text x=${left - 12} y=${line(i + 1)} dy="0.35em" text-anchor="end">${t[cause]}</text>
        <rect x=${Math.min(a, b)} y=${line(i + 1) - 12} width=${Math.max(1.5, Math.abs(b - a))} height="24"></rect>
        <text class="split-value" x=${Math.max(a, b) + 8} y=${line(i + 1)} dy="0.35em">${mark}${f.indexChange(value)}</text>
      </g>`;
    });
    const links = edges.map(
      (value, i) =>
        svg`<line class="split-link" x1=${x(value)} x2=${x(value)} y1=${line(i) + (i === 0 ? 6 : 12)} y2=${line(i + 1) - (i === 3 ? 6 : 12)}></line>`
    );
    const parts = causes.map((cause) => `${t[cause]} ${f.indexChange(sums[cause])}`).join(", ");
    return svg`<svg
      role="img"
      class="split-picture"
      viewBox=${`0 0 ${width} ${height}`}
      width=${width}
      height=${height}
      aria-label=${t.label(t.title(name, from, to), `${f.index(measure.start)}, ${parts}, ${f.index(measure.end)}`)}
    >${links}${bars}${ends}</svg>`;
  }

  function tableOf(measure: SplitMeasure, name: string): HTMLElement {
    const sums = totals(measure);
    const cell = (value: number) => html`<td data-way=${direction(value)}>${f.indexChange(value)}</td>`;
    const head = html`<tr>
      <th scope="col">${t.dimension}</th>
      ${causes.map((cause) => html`<th scope="col">${t[cause]}</th>`)}
      <th scope="col">${t.sum}</th>
    </tr>`;
    const rows = measure.rows.map(
      (row) =>
        html`<tr>
          <th scope="row">${row.label}</th>
          ${causes.map((cause) => cell(row[cause]))} ${cell(hundredths(row.weights + row.rules + row.population))}
        </tr>`
    );
    const total = html`<tr class="split-total">
      <th scope="row">${t.sum}</th>
      ${causes.map((cause) => cell(sums[cause]))} ${cell(sums.sum)}
    </tr>`;
    return scrollTable(t.caption(name), head, [...rows, total], {className: "compare-table split-table"});
  }

  function show(): void {
    body.hidden = !data?.split;
    title.hidden = data === null;
    if (!data) {
      words.textContent = t.none;
      return;
    }
    const {name, from, to, split, waits} = data;
    title.textContent = t.title(name, from, to);
    if (!split) {
      words.textContent = waits ? t.waits[waits] : t.unranked(name);
      return;
    }
    const {start, end} = split.index;
    const [rankFrom, rankTo] = split.ranks;
    words.textContent = `${t.words(name, f.index(start), f.index(end), f.indexChange(hundredths(end - start)))} ${t.rank(f.count(rankFrom), f.count(rankTo))}`;
    frame.replaceChildren(picture(split[by], data));
    table.replaceChildren(tableOf(split[by], name));
    meaning.textContent = by === "index" ? t.meaning : `${t.leadMeaning} ${t.meaning}`;
  }

  function update(next: SplitData): void {
    data = next;
    show();
  }

  observeWidth(root, (next) => {
    width = next;
    show();
  });
  show();
  return live<SplitData, HTMLElement>(root, update);
}
