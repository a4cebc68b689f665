import {html, svg} from "htl";
import {formats} from "../../messages/format.js";
import {sebaran} from "../../messages/sebaran.js";
import {setText} from "../dom.js";
import {live} from "../live.js";
import type {Live, Options} from "../live.js";
import {figureBlock} from "./figureBlock.js";
import type {Drawing} from "./figureBlock.js";
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

export type PrecisionData = {
  rows: readonly PrecisionRow[];
  /** Agencies that are left out because they are protected. */
  hidden: number;
};

/** The mean of each agency with an interval to compare by eye, and the ranks that cannot be told apart. */
export function precisionChart(
  data: PrecisionData | null,
  {locale, files}: Options & {files: FigureFiles}
): Live<PrecisionData | null> {
  const {precision: t, columns} = sebaran[locale];
  const f = formats(locale);
  const sentence = html`<p></p>`;
  const figure = figureBlock<readonly PrecisionRow[]>(
    {
      title: t.title,
      className: "precision-picture",
      above: sentence,
      below: html`<p class="hint">${t.explain}</p>`,
      draw,
      table: (data) => ({
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
        rows: () => data.map((r) => [r.label, r.mean, r.se, r.low, r.high, r.best, r.worst, r.coverage])
      })
    },
    {locale, files}
  );
  const root = html`<div class="precision">
    ${figure}
    <p>${t.meaning}</p>
  </div>`;

  function update(next: PrecisionData | null): void {
    root.hidden = !next || next.rows.length === 0;
    if (!next || next.rows.length === 0) return;
    const {rows, hidden} = next;
    const apart = rows.filter(({best, worst}) => best === worst).length;
    const said =
      rows.length === 1
        ? t.sentenceOne
        : apart === rows.length
          ? t.sentenceAll(f.count(apart))
          : apart === 0
            ? t.sentenceNone(f.count(rows.length))
            : t.sentence(f.count(apart), f.count(rows.length));
    setText(sentence, [said, hidden > 0 ? t.hidden(f.count(hidden)) : ""].filter(Boolean).join(" "));
    figure.update(rows);
  }

  /** Names, then the intervals with the mean, then the ranks. */
  function draw(rows: readonly PrecisionRow[], width: number): Drawing {
    const left = Math.min(180, Math.round(width * 0.36));
    const right = width - 90;
    const ends = rows.flatMap(({low, high, mean}) => [low, high, mean]).filter(Number.isFinite);
    const [least, most] = [Math.floor(Math.min(...ends)), Math.ceil(Math.max(...ends))];
    const x = (value: number) =>
      Math.round(10 * (left + ((right - left) * (value - least)) / (most - least || 1))) / 10;
    const letters = Math.floor((left - 12) / 7.6);
    const top = 24;
    const height = top + 28 * rows.length + 20;
    const ticks = [...new Set([least, Math.round((least + most) / 2), most])];
    const marks = [
      ...ticks.flatMap((tick) => [
        svg`<line class="figure-grid" x1=${x(tick)} x2=${x(tick)} y1=${top - 8} y2=${height - 18}></line>`,
        svg`<text x=${x(tick)} y=${height - 2} text-anchor="middle">${f.count(tick)}</text>`
      ]),
      svg`<text x=${width - 4} y="12" text-anchor="end">${t.ranks}</text>`,
      ...rows.flatMap(({label, mean, low, high, best, worst}, i) => {
        const y = top + 10 + 28 * i;
        return [
          svg`<text x=${left - 10} y=${y + 5} text-anchor="end">${label.length > letters ? `${label.slice(0, letters - 1)}…` : label}</text>`,
          Number.isFinite(low)
            ? svg`<line class="precision-line" x1=${x(low)} x2=${x(high)} y1=${y} y2=${y}></line>`
            : svg`<g></g>`,
          svg`<circle class="precision-dot" r="4" cx=${x(mean)} cy=${y}></circle>`,
          svg`<text x=${right + 24} y=${y + 5}>${t.rank(f.count(best), f.count(worst))}</text>`
        ];
      })
    ];
    return {marks, height, words: t.alt(f.count(rows.length))};
  }

  update(data);
  return live<PrecisionData | null, HTMLElement>(root, update);
}
