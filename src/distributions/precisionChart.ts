import {html, svg} from "htl";
import {formats} from "../messages/format.js";
import {sebaran} from "./messages.js";
import {setText} from "../ui/dom.js";
import {live} from "../ui/live.js";
import type {Live, Options} from "../ui/live.js";
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
  /** Whether names are masked: then intervals are not disclosed, whose width shows how many people there are. */
  blind: boolean;
};

/** The ranks that cannot be told from each agency's own; in numbers its mean too, with an interval to be compared. */
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
    const {rows, hidden, blind} = next;
    const apart = rows.filter(({best, worst}) => best === worst).length;
    const text =
      rows.length === 1
        ? t.sentenceOne
        : apart === rows.length
          ? t.sentenceAll(f.count(apart))
          : apart === 0
            ? t.sentenceNone(f.count(rows.length))
            : t.sentence(f.count(apart), f.count(rows.length));
    const notes = [text, hidden > 0 ? t.hidden(f.count(hidden)) : "", blind ? t.blind : ""];
    setText(sentence, notes.filter(Boolean).join(" "));
    figure.update(rows);
  }

  /** Names, then the ranks that cannot be told from an agency's own, then its mean and how complete its records are. */
  function draw(rows: readonly PrecisionRow[], width: number): Drawing {
    const left = Math.min(180, Math.round(width * 0.36));
    const wide = width >= 560;
    const right = width - (wide ? 190 : 56);
    const x = (rank: number) => Math.round(10 * (left + ((right - left) * rank) / rows.length)) / 10;
    const letters = Math.floor((left - 12) / 7.6);
    const top = 30;
    const height = top + 28 * rows.length + 4;
    const every = Math.max(1, Math.ceil(rows.length / Math.max(1, Math.floor((right - left) / 26))));
    const ticks = rows.flatMap((_, k) => (k % every === 0 ? [k + 1] : []));
    const marks = [
      ...ticks.flatMap((rank) => [
        svg`<line class="figure-grid" x1=${x(rank - 0.5)} x2=${x(rank - 0.5)} y1=${top - 8} y2=${height - 4}></line>`,
        svg`<text x=${x(rank - 0.5)} y=${top - 12} text-anchor="middle">${f.count(rank)}</text>`
      ]),
      svg`<text x=${width - (wide ? 100 : 4)} y=${top - 12} text-anchor="end">${t.meanHead}</text>`,
      ...(wide ? [svg`<text x=${width - 4} y=${top - 12} text-anchor="end">${t.coverageHead}</text>`] : []),
      ...rows.flatMap(({label, mean, coverage, best, worst}, i) => {
        const y = top + 10 + 28 * i;
        const name = label.length > letters ? `${label.slice(0, letters - 1)}…` : label;
        return [
          svg`<text x=${left - 10} y=${y + 5} text-anchor="end">${name}</text>`,
          Number.isFinite(best)
            ? svg`<rect class="precision-ranks" x=${x(best - 1) + 2} width=${x(worst) - x(best - 1) - 4} y=${y - 6} height="12" rx="3"></rect>`
            : svg`<g></g>`,
          svg`<circle class="precision-dot" r="4" cx=${x(i + 0.5)} cy=${y}></circle>`,
          svg`<text x=${width - (wide ? 100 : 4)} y=${y + 5} text-anchor="end">${f.index(mean)}</text>`,
          ...(wide ? [svg`<text x=${width - 4} y=${y + 5} text-anchor="end">${f.percent(coverage)}</text>`] : [])
        ];
      })
    ];
    return {marks, height, words: t.alt(f.count(rows.length))};
  }

  update(data);
  return live<PrecisionData | null, HTMLElement>(root, update);
}
