import {html, svg} from "htl";
import type {Category, Side} from "../../lib/index.js";
import {formats} from "../../messages/format.js";
import {sebaran} from "../../messages/sebaran.js";
import {terms} from "../../messages/terms.js";
import {choose} from "../choose.js";
import {control} from "../control.js";
import type {Control} from "../control.js";
import {emit, setAttribute, setText} from "../dom.js";
import type {Options} from "../live.js";
import {observeWidth} from "../observeWidth.js";
import {dataTable} from "./dataTable.js";
import type {FigureFiles} from "./figureFiles.js";

export type Comparison = {
  means: [number, number];
  /** As printed: composition + level = difference, and so do the parts. */
  difference: number;
  composition: number;
  level: number;
  parts: {
    label: string;
    pooled: boolean;
    shares: [number, number];
    means: [number, number];
    composition: number;
    level: number;
  }[];
  quantiles: {p: number; a: number; b: number; difference: number}[];
  /** Shares in a category or above; null where protected. */
  above: {category: Category; shares: [number | null, number | null]}[];
};

export type CompareData = {
  choices: readonly {value: string; label: string; side: Side}[];
  a: string;
  b: string;
  /** What was chosen and cannot be compared here. */
  missing: readonly string[];
  labels: [string, string];
  strata: "pendidikan" | "jenisJabatan";
  /** Null where the two are the same or one is too small. */
  found: Comparison | null;
};

/** Two groups side by side: their percentiles, their categories, and where the difference of their means comes from. */
export function comparePanel(
  data: CompareData | null,
  {locale, files}: Options & {files: FigureFiles}
): Control<CompareData | null, [Side, Side] | null> {
  const t = sebaran[locale].compare;
  const f = formats(locale);
  let value: [Side, Side] | null = null;
  let width = 640;
  const pick = (which: 0 | 1, key: string) => {
    const {choices, ...chosen} = data!;
    const sides = [chosen.a, chosen.b].map((known, i) => {
      const id = i === which ? key : known;
      return choices.find((choice) => choice.value === id)!.side;
    });
    value = sides as [Side, Side];
    emit(root, "input");
    emit(root, "change");
  };
  const a = choose(t.a, (key) => pick(0, key));
  const b = choose(t.b, (key) => pick(1, key));
  const missing = html`<p class="hint" role="status"></p>`;
  const summary = html`<p class="compare-summary" role="status"></p>`;
  const curve = svg<SVGSVGElement>`<svg class="compare-curve" role="img"></svg>`;
  const curveTable = dataTable(null, {locale, files, figure: () => curve});
  const aboveTable = dataTable(null, {locale, files, open: true});
  const bar = svg<SVGSVGElement>`<svg class="compare-bar" role="img"></svg>`;
  const barTable = dataTable(null, {locale, files, figure: () => bar});
  const above = html`<section>
    <h3>${t.above}</h3>
    ${aboveTable}
  </section>`;
  const results = html`<div class="columns">
    <section>
      <h3>${t.quantiles}</h3>
      ${curve}
      <p class="hint">${t.quantilesHint}</p>
      ${curveTable}
    </section>
    <section>
      <h3>${t.kitagawa}</h3>
      ${bar}
      <p class="hint">${t.method}</p>
      ${barTable}
    </section>
    ${above}
  </div>`;
  const root = html`<div class="compare-panel">
    <div class="compare-choice">
      <label>${t.a} ${a.element}</label>
      <label>${t.b} ${b.element}</label>
    </div>
    ${missing} ${summary} ${results}
  </div>`;

  function update(next: CompareData | null): void {
    data = next;
    root.hidden = !next;
    if (!next) return;
    setText(missing, next.missing.length > 0 ? t.missing(next.missing.join(", ")) : "");
    missing.hidden = next.missing.length === 0;
    a.update(next.choices, next.a);
    b.update(next.choices, next.b);
    const {found} = next;
    results.hidden = !found;
    if (!found) return setText(summary, next.a === next.b ? t.same : t.empty);
    const [labelA, labelB] = next.labels;
    setText(
      summary,
      `${(found.difference < 0 ? t.lower : t.higher)(labelB, labelA, f.index(Math.abs(found.difference)))} ${t.parts(
        f.indexChange(found.composition),
        f.indexChange(found.level),
        t.stratum[next.strata]
      )}`
    );
    drawCurve(found);
    drawBar(found);
    tables(next, found, labelA, labelB);
  }

  function drawCurve({quantiles}: Comparison): void {
    const values = quantiles.map(({difference}) => difference);
    const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
    const span = Math.max(high - low, 1);
    const x = (p: number) => Math.round(10 * (60 + (width - 72) * p)) / 10;
    setAttribute(curve, "viewBox", `0 0 ${width} 200`);
    const y = (v: number) => Math.round(10 * (16 + (150 * (high - v)) / span)) / 10;
    const path = quantiles.map(({p, difference}, i) => `${i ? "L" : "M"}${x(p)},${y(difference)}`).join("");
    curve.replaceChildren(
      svg`<line class="compare-zero" x1="60" x2=${width - 12} y1=${y(0)} y2=${y(0)}></line>`,
      svg`<path class="compare-line" d=${path}></path>`,
      ...quantiles.map(
        ({p, difference}) => svg`<circle class="compare-dot" r="3" cx=${x(p)} cy=${y(difference)}></circle>`
      ),
      ...[...new Set([high, 0, low])].map(
        (v) => svg`<text x="54" y=${y(v) + 4} text-anchor="end">${f.indexChange(v)}</text>`
      ),
      ...[0.1, 0.25, 0.5, 0.75, 0.9].map(
        (p) => svg`<text x=${x(p)} y="194" text-anchor="middle">${f.count(100 * p)}%</text>`
      )
    );
    setAttribute(
      curve,
      "aria-label",
      `${t.quantiles}. ${t.quantilesAlt(f.indexChange(Math.min(...values)), f.indexChange(Math.max(...values)))}`
    );
  }

  /** Both parts from the middle outwards, each with its number. */
  function drawBar({composition, level, difference}: Comparison): void {
    const most = Math.max(Math.abs(composition), Math.abs(level), Math.abs(difference), 0.01);
    const rows = [
      [t.composition, composition, "compare-composition"],
      [t.level, level, "compare-level"],
      [t.total, difference, "compare-total"]
    ] as const;
    const middle = Math.round((90 + width) / 2);
    const length = (v: number) => Math.round(((width - 90) / 2 - 60) * (Math.abs(v) / most));
    setAttribute(bar, "viewBox", `0 0 ${width} 84`);
    bar.replaceChildren(
      svg`<line class="compare-zero" x1=${middle} x2=${middle} y1="0" y2="84"></line>`,
      ...rows.flatMap(([name, v, className], i) => [
        svg`<text x="4" y=${20 + 28 * i}>${name}</text>`,
        svg`<rect class=${className} x=${v < 0 ? middle - length(v) : middle} y=${4 + 28 * i} width=${length(v)} height="22"></rect>`,
        svg`<text x=${v < 0 ? middle - 6 - length(v) : middle + 6 + length(v)} y=${20 + 28 * i} text-anchor=${v < 0 ? "end" : "start"}>${f.indexChange(v)}</text>`
      ])
    );
    const words = rows.map(([name, v]) => `${name} ${f.indexChange(v)}`).join(", ");
    setAttribute(bar, "aria-label", `${t.kitagawa}: ${words}`);
  }

  function tables(next: CompareData, found: Comparison, labelA: string, labelB: string): void {
    curveTable.update({
      title: t.quantiles,
      columns: [
        {label: t.percentile, kind: "percent"},
        {label: labelA, kind: "number"},
        {label: labelB, kind: "number"},
        {label: t.difference, kind: "number"}
      ],
      rows: () => found.quantiles.map(({p, a, b, difference}) => [p, a, b, difference])
    });
    above.hidden = found.above.length === 0;
    aboveTable.update(
      found.above.length === 0
        ? null
        : {
            title: t.above,
            absent: sebaran[locale].bars.protected,
            columns: [
              {label: t.edge, kind: "text"},
              {label: labelA, kind: "percent"},
              {label: labelB, kind: "percent"}
            ],
            rows: () => found.above.map(({category, shares}) => [terms[locale].category[category], ...shares])
          }
    );
    const name = t.stratum[next.strata];
    barTable.update({
      title: t.kitagawa,
      columns: [
        {label: name, kind: "text"},
        {label: t.shareA, kind: "percent"},
        {label: t.shareB, kind: "percent"},
        {label: t.meanA, kind: "number"},
        {label: t.meanB, kind: "number"},
        {label: t.composition, kind: "number"},
        {label: t.level, kind: "number"}
      ],
      rows: () => [
        ...found.parts.map(({label, pooled, shares, means, composition, level}) => [
          pooled ? `${label} (${t.pooled})` : label,
          ...shares,
          ...means,
          composition,
          level
        ]),
        [t.total, 1, 1, ...found.means, found.composition, found.level]
      ]
    });
  }

  // Both figures are as wide as each other.
  observeWidth(curve, (next) => {
    width = next;
    if (!data?.found) return;
    drawCurve(data.found);
    drawBar(data.found);
  });
  update(data);
  return control<CompareData | null, [Side, Side] | null>(root, {
    update,
    get: () => value,
    set(next) {
      value = next;
    }
  });
}
