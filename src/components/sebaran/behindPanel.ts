import {html, svg} from "htl";
import type {Dimension} from "../../lib/index.js";
import {formats} from "../../messages/format.js";
import {sebaran} from "../../messages/sebaran.js";
import {setAttribute, setText} from "../dom.js";
import {live} from "../live.js";
import type {Live, Options} from "../live.js";
import {observeWidth} from "../observeWidth.js";
import {scrollTable} from "../scrollTable.js";
import type {DimensionLabel} from "../weightsInput.js";
import {dataTable} from "./dataTable.js";
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
  let width = 640;
  const sentence = html`<p class="behind-sentence"></p>`;
  const chart = svg<SVGSVGElement>`<svg class="behind-weights" role="img"></svg>`;
  const weightTable = dataTable(null, {locale, files, figure: () => chart});
  const parts = html`<p></p>`;
  const partTable = dataTable(null, {locale, files, open: true});
  const shaded = html`<div></div>`;
  const correlationTable = dataTable(null, {locale, files});
  const endTable = dataTable(null, {locale, files, open: true});
  const root = html`<div class="behind">
    <div class="columns">
      <section>
        <h3>${t.weights}</h3>
        ${sentence} ${chart}
        <p class="hint">
          <span class="behind-key behind-key--nominal"></span> ${t.nominal}
          <span class="behind-key behind-key--effective"></span> ${t.effective} (${t.employees})
        </p>
        ${weightTable}
      </section>
      <section>
        <h3>${t.correlations}</h3>
        ${shaded}
        <p class="hint">${t.correlationsHint}</p>
        ${correlationTable}
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
    data = next;
    root.hidden = !next;
    if (!next) return;
    const {employees, agencies, variance, theil} = next;
    const known = employees.every(Number.isFinite);
    const top = employees.indexOf(Math.max(...employees));
    const about = (share: number) => f.percent(share);
    if (known) {
      const {nominal} = next.dimensions[top]!;
      const say = employees[top]! > nominal + 0.1 ? t.sentence : t.sentenceSame;
      setText(sentence, say(names[top]!, about(nominal), about(employees[top]!)));
    } else setText(sentence, t.none);
    draw(next);
    weightTable.update({
      title: t.weights,
      columns: [
        {label: t.dimension, kind: "text"},
        {label: t.nominal, kind: "percent"},
        {label: `${t.effective}, ${t.employees}`, kind: "percent"},
        {label: `${t.effective}, ${t.agencies}`, kind: "percent"}
      ],
      rows: () => next.dimensions.map(({nominal}, d) => [names[d]!, nominal, employees[d]!, agencies[d]!])
    });
    setText(parts, variance.total > 0 ? t.partsSentence(about(variance.between / variance.total)) : "");
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
    correlation(next.correlations);
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

  const small = (value: number) =>
    Number.isFinite(value)
      ? value.toLocaleString(locale === "id" ? "id-ID" : "en-GB", {maximumFractionDigits: 4})
      : "–";

  function draw({dimensions: list, employees}: BehindData): void {
    const length = (share: number) => Math.round(Math.max(0, Math.min(1, share || 0)) * (width - 200));
    setAttribute(chart, "viewBox", `0 0 ${width} 216`);
    chart.replaceChildren(
      ...list.flatMap(({id, nominal}, d) => {
        const y = 4 + 54 * d;
        return [
          svg`<text x="4" y=${y + 26}>${names[d]}</text>`,
          svg`<rect class="behind-nominal" x="130" y=${y} width=${length(nominal)} height="18"></rect>`,
          svg`<text x=${136 + length(nominal)} y=${y + 14}>${f.percent(nominal)}</text>`,
          svg`<rect class="behind-effective" style=${`fill: var(--dim-${id})`} x="130" y=${y + 21} width=${length(employees[d]!)} height="18"></rect>`,
          svg`<text x=${136 + length(employees[d]!)} y=${y + 35}>${f.percent(employees[d])}</text>`
        ];
      })
    );
    const words = list.map(({nominal}, d) => `${names[d]}: ${f.percent(nominal)}, ${f.percent(employees[d])}`);
    setAttribute(chart, "aria-label", `${t.weights}. ${words.join("; ")}`);
  }

  function correlation(table: (number | null)[][]): void {
    const head = html`<tr>
      <td></td>
      ${names.map((name) => html`<th scope="col" class="number">${name}</th>`)}
    </tr>`;
    const rows = table.map(
      (row, d) =>
        html`<tr>
          <th scope="row">${names[d]}</th>
          ${row.map(
            (value) =>
              html`<td class="number behind-cell" style=${`--strength: ${Math.round(30 * Math.abs(value ?? 0))}%`}>
                ${f.index(value)}
              </td>`
          )}
        </tr>`
    );
    shaded.replaceChildren(scrollTable(t.correlations, head, rows));
    correlationTable.update({
      title: t.correlations,
      columns: [{label: t.dimension, kind: "text"}, ...names.map((label) => ({label, kind: "number" as const}))],
      rows: () => table.map((row, d) => [names[d]!, ...row])
    });
  }

  observeWidth(chart, (next) => {
    width = next;
    if (data) draw(data);
  });
  update(data);
  return live<BehindData | null, HTMLElement>(root, update);
}
