import {html, svg} from "htl";
import {formats} from "../../messages/format.js";
import {sebaran} from "../../messages/sebaran.js";
import {setAttribute, setText} from "../dom.js";
import {live} from "../live.js";
import type {Live, Options} from "../live.js";
import {observeWidth} from "../observeWidth.js";
import {dataTable} from "./dataTable.js";
import type {FigureFiles} from "./figureFiles.js";

export type PrecisionRow = {
  id: string;
  label: string;
  mean: number;
  se: number;
  low: number;
  high: number;
  best: number;
  worst: number;
  /** Complete records ÷ people; null where unknown. */
  coverage: number | null;
};

/** The mean of each agency with an interval to compare by eye, and the ranks that cannot be told apart. */
export function precisionChart(
  data: readonly PrecisionRow[] | null,
  {locale, files}: Options & {files: FigureFiles}
): Live<readonly PrecisionRow[] | null> {
  const {precision: t, columns} = sebaran[locale];
  const f = formats(locale);
  let width = 640;
  const sentence = html`<p></p>`;
  const chart = svg<SVGSVGElement>`<svg class="precision-picture" role="img"></svg>`;
  const table = dataTable(null, {locale, files, figure: () => chart});
  const root = html`<figure class="precision">
    <h3>${t.title}</h3>
    ${sentence} ${chart}
    <p class="hint">${t.explain}</p>
    ${table}
    <p>${t.meaning}</p>
  </figure>`;

  function update(next: readonly PrecisionRow[] | null): void {
    data = next;
    root.hidden = !next || next.length === 0;
    if (!next || next.length === 0) return;
    const apart = next.filter(({best, worst}) => best === worst).length;
    setText(sentence, t.sentence(f.count(apart), f.count(next.length)));
    draw(next);
    table.update({
      title: t.title,
      columns: [
        {label: columns.group, kind: "text"},
        {label: columns.mean, kind: "number"},
        {label: t.se, kind: "number"},
        {label: t.low, kind: "number"},
        {label: t.high, kind: "number"},
        {label: t.best, kind: "count"},
        {label: t.worst, kind: "count"},
        {label: t.coverage, kind: "percent"}
      ],
      rows: () => next.map((r) => [r.label, r.mean, r.se, r.low, r.high, r.best, r.worst, r.coverage])
    });
  }

  function draw(next: readonly PrecisionRow[]): void {
    // Names, then the intervals, then the ranks.
    const left = Math.min(180, Math.round(width * 0.36));
    const right = width - 90;
    const ends = next.flatMap(({low, high, mean}) => [low, high, mean]).filter(Number.isFinite);
    const [least, most] = [Math.min(...ends), Math.max(...ends)];
    const x = (value: number) =>
      Math.round(10 * (left + ((right - left) * (value - least)) / (most - least || 1))) / 10;
    const letters = Math.floor((left - 12) / 7.6);
    const height = 28 * next.length + 24;
    setAttribute(chart, "viewBox", `0 0 ${width} ${height}`);
    chart.replaceChildren(
      ...next.flatMap(({label, mean, low, high, best, worst}, i) => {
        const y = 16 + 28 * i;
        return [
          svg`<text x=${left - 8} y=${y + 5} text-anchor="end">${label.length > letters ? `${label.slice(0, letters - 1)}…` : label}</text>`,
          Number.isFinite(low)
            ? svg`<line class="precision-line" x1=${x(low)} x2=${x(high)} y1=${y} y2=${y}></line>`
            : svg`<g></g>`,
          svg`<circle class="precision-dot" r="4" cx=${x(mean)} cy=${y}></circle>`,
          svg`<text x=${right + 20} y=${y + 5}>${t.rank(f.count(best), f.count(worst))}</text>`
        ];
      }),
      svg`<text x=${left} y=${height - 2} text-anchor="middle">${f.index(least)}</text>`,
      svg`<text x=${right} y=${height - 2} text-anchor="middle">${f.index(most)}</text>`
    );
    setAttribute(chart, "aria-label", `${t.title}. ${t.alt(f.count(next.length))}`);
  }

  observeWidth(chart, (given) => {
    width = given;
    if (data) draw(data);
  });
  update(data);
  return live<readonly PrecisionRow[] | null, HTMLElement>(root, update);
}
