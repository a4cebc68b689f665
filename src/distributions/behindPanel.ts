import {html, svg} from "htl";
import type {Dimension} from "../lib/index.js";
import {formats} from "../messages/format.js";
import {sebaran} from "./messages.js";
import {setText} from "../ui/dom.js";
import {live} from "../ui/live.js";
import type {Live, Options} from "../ui/live.js";
import type {DimensionLabel} from "../model/dimensionLabel.js";
import {dataTable} from "./dataTable.js";
import {figureBlock} from "./figureBlock.js";
import type {Drawing} from "./figureBlock.js";
import type {FigureFiles} from "./figureFiles.js";

type Parts = {total: number; within: number; between: number};

export type BehindData = {
  /** In the order of the regulation; people at the maximum and at zero, null where protected. */
  dimensions: {id: Dimension; nominal: number; ceiling: number | null; floor: number | null}[];
  /** Shares of the index's variance between employees, and between agencies; NaN where it does not vary. */
  employees: number[];
  agencies: number[];
  correlations: (number | null)[][];
  variance: Parts;
  theil: Parts;
  gini: number;
  n: number;
};

/** What makes the index differ: weights on paper beside those that decide, inequality, correlations, ends of scales. */
export function behindPanel(
  data: BehindData | null,
  {locale, dimensions, files}: Options & {dimensions: readonly DimensionLabel[]; files: FigureFiles}
): Live<BehindData | null> {
  const t = sebaran[locale].behind;
  const f = formats(locale);
  const names = dimensions.map(({label}) => label[locale]);
  const sentence = html`<p class="behind-sentence"></p>`;
  const weights = figureBlock<BehindData>(
    {
      title: t.weights,
      className: "behind-weights",
      above: sentence,
      draw,
      table: (data) => ({
        title: t.weights,
        columns: [
          {label: t.dimension, kind: "text"},
          {label: t.nominal, kind: "percent"},
          {label: `${t.effective}, ${t.employees}`, kind: "percent"},
          {label: `${t.effective}, ${t.agencies}`, kind: "percent"}
        ],
        rows: () => data.dimensions.map(({nominal}, d) => [names[d]!, nominal, data.employees[d]!, data.agencies[d]!])
      })
    },
    {locale, files}
  );
  const correlationTable = dataTable(null, {locale, files, plain: true});
  const parts = html`<p></p>`;
  const partTable = dataTable(null, {locale, files, plain: true});
  const endTable = dataTable(null, {locale, files, plain: true});
  const root = html`<div class="behind">
    <div class="columns">
      ${weights}
      <section>
        <h3>${t.correlations}</h3>
        ${correlationTable}
        <p class="hint">${t.correlationsHint}</p>
      </section>
      <section>
        <h3>${t.parts}</h3>
        ${parts} ${partTable}
      </section>
      <section>
        <h3>${t.ends}</h3>
        ${endTable}
      </section>
    </div>
  </div>`;

  function update(next: BehindData | null): void {
    root.hidden = !next;
    if (!next) return;
    const {employees, variance, theil} = next;
    const top = employees.indexOf(Math.max(...employees));
    if (employees.every(Number.isFinite)) {
      const {nominal} = next.dimensions[top]!;
      const say = employees[top]! > nominal + 0.1 ? t.sentence : t.sentenceSame;
      setText(sentence, say(names[top]!, f.percent(nominal), f.percent(employees[top]!)));
    } else setText(sentence, t.none);
    weights.update(next);
    correlationTable.update({
      title: t.correlations,
      columns: [{label: t.dimension, kind: "text"}, ...names.map((label) => ({label, kind: "shaded" as const}))],
      rows: () => next.correlations.map((row, d) => [names[d]!, ...row])
    });
    setText(parts, variance.total > 0 ? t.partsSentence(f.percent(variance.between / variance.total)) : "");
    partTable.update({
      title: t.parts,
      columns: [
        {label: t.statistic, kind: "text"},
        {label: t.value, kind: "text"},
        {label: t.within, kind: "percent"},
        {label: t.between, kind: "percent"}
      ],
      rows: () => [
        [t.variance, f.index(variance.total), variance.within / variance.total, variance.between / variance.total],
        [t.theil, small(theil.total), theil.within / theil.total, theil.between / theil.total],
        [t.gini, small(next.gini), null, null]
      ]
    });
    endTable.update({
      title: t.ends,
      absent: t.protected,
      columns: [
        {label: t.dimension, kind: "text"},
        {label: t.ceiling, kind: "count"},
        {label: t.floor, kind: "count"}
      ],
      rows: () => next.dimensions.map(({ceiling, floor}, d) => [names[d]!, ceiling, floor])
    });
  }

  const small = (value: number) => (Number.isFinite(value) ? f.indexTo(value, 4) : "–");

  function draw({dimensions: list, employees}: BehindData, width: number): Drawing {
    const length = (share: number) => Math.round(Math.max(0, Math.min(1, share || 0)) * (width - 200));
    const marks = list.flatMap(({id, nominal}, d) => {
      const y = 4 + 54 * d;
      return [
        svg`<text x="4" y=${y + 26}>${names[d]}</text>`,
        svg`<rect class="behind-nominal" x="130" y=${y} width=${length(nominal)} height="18"></rect>`,
        svg`<text x=${136 + length(nominal)} y=${y + 14}>${f.percent(nominal)}</text>`,
        svg`<rect class="behind-effective" style=${`fill: var(--dim-${id})`} x="130" y=${y + 21} width=${length(employees[d]!)} height="18"></rect>`,
        svg`<text x=${136 + length(employees[d]!)} y=${y + 35}>${f.percent(employees[d])}</text>`
      ];
    });
    // On a phone one key stands below the other.
    const narrow = width < 480;
    const [key, right, below] = narrow ? [232, 4, 252] : [238, 90, 238];
    marks.push(
      svg`<rect class="behind-nominal" x="4" y=${key - 11} width="12" height="12"></rect>`,
      svg`<text x="22" y=${key}>${t.nominal}</text>`,
      ...list.map(
        ({id}, d) =>
          svg`<rect style=${`fill: var(--dim-${id})`} x=${right + 5 * d} y=${below - 11} width="5" height="12"></rect>`
      ),
      svg`<text x=${right + 26} y=${below}>${narrow ? t.effective : `${t.effective} (${t.employees})`}</text>`
    );
    const words = list.map(({nominal}, d) => `${names[d]}: ${f.percent(nominal)}, ${f.percent(employees[d])}`);
    return {marks, height: narrow ? 260 : 246, words: words.join("; ")};
  }

  update(data);
  return live<BehindData | null, HTMLElement>(root, update);
}
