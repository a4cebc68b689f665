import {html, svg} from "htl";
import type {Bounds, Category, Dimension, QuantileDifference, Side} from "../lib/index.js";
import {formats} from "../messages/format.js";
import {sebaran} from "./messages.js";
import {terms} from "../messages/terms.js";
import {choose} from "../ui/choose.js";
import {control} from "../ui/control.js";
import type {Control} from "../ui/control.js";
import {emit, setText} from "../ui/dom.js";
import type {Options} from "../ui/live.js";
import type {DimensionLabel} from "../model/dimensionLabel.js";
import {dataTable} from "./dataTable.js";
import {figureBlock} from "./figureBlock.js";
import type {Drawing} from "./figureBlock.js";
import type {FigureFiles} from "./figureFiles.js";

export type Comparison = {
  means: [number, number];
  /** As printed: composition + level = difference, and so do the parts of either split. */
  difference: number;
  /** Null where both are the same people, so that all is level, and where it may not be told. */
  split: {composition: number; level: number; parts: StratumPart[]} | null;
  /** What each dimension brings to a difference of the index; null for that of one dimension. */
  dimensions: {id: Dimension; means: [number, number]; change: number}[] | null;
  /** Those of which something may be told. */
  quantiles: QuantileDifference[];
  /** Shares in a category or above; null where protected. */
  above: {category: Category; shares: [number | null, number | null]}[];
};

export type StratumPart = {
  label: string;
  pooled: boolean;
  shares: [number, number];
  means: [number, number];
  composition: number;
  level: number;
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

type Curve = Names & Pick<Comparison, "quantiles">;
type Split = Names & Pick<Comparison, "means" | "difference"> & NonNullable<Comparison["split"]>;
type ByDimension = Names & Pick<Comparison, "means" | "difference"> & {parts: NonNullable<Comparison["dimensions"]>};
type Names = Pick<CompareData, "labels" | "strata">;

/** Two groups side by side: their percentiles, their categories, and where the difference of their means comes from. */
export function comparePanel(
  data: CompareData | null,
  {locale, dimensions, files}: Options & {dimensions: readonly DimensionLabel[]; files: FigureFiles}
): Control<CompareData | null, [Side, Side] | null> {
  const t = sebaran[locale].compare;
  const f = formats(locale);
  let value: [Side, Side] | null = null;
  /** Both as they are chosen now: what is shown of the first may not have been told yet when the second changes. */
  const pick = () => {
    value = [a, b].map(({element}) => data!.choices.find((choice) => choice.value === element.value)!.side) as [
      Side,
      Side
    ];
    emit(root, "input");
    emit(root, "change");
  };
  const a = choose(t.a, pick);
  const b = choose(t.b, pick);
  const missing = html`<p class="hint" role="status"></p>`;
  const summary = html`<p class="compare-summary" role="status"></p>`;
  const curveNote = html`<p class="hint" role="status"></p>`;
  const curveHint = html`<p class="hint"></p>`;
  const named = (id: Dimension) => dimensions.find((dimension) => dimension.id === id)!.label[locale];
  const curve = figureBlock<Curve>(
    {
      title: t.quantiles,
      className: "compare-curve",
      above: curveNote,
      below: curveHint,
      draw: drawCurve,
      table: ({quantiles, labels}) => ({
        title: t.of(t.quantiles, labels[0], labels[1]),
        columns: [
          {label: t.percentile, kind: "percent"},
          {label: labels[0], kind: "number"},
          {label: labels[1], kind: "number"},
          {label: t.difference, kind: "change"}
        ],
        rows: () =>
          quantiles.map(({p, a, b, difference}) => [
            p,
            boundsCell(a, f.count),
            boundsCell(b, f.count),
            boundsCell(difference, f.countChange)
          ])
      })
    },
    {locale, files}
  );
  const dimensionBar = figureBlock<ByDimension>(
    {
      title: t.dimensions,
      className: "compare-bar",
      below: html`<p class="hint">${t.dimensionsHint}</p>`,
      draw: ({parts, difference}, width) =>
        drawBars(
          [
            ...parts.map(({id, change}) => ({name: named(id), change, fill: `var(--dim-${id})`})),
            {name: t.total, change: difference, fill: null}
          ],
          width
        ),
      table: ({parts, means, difference, labels}) => ({
        title: t.of(t.dimensions, labels[0], labels[1]),
        columns: [
          {label: sebaran[locale].behind.dimension, kind: "text"},
          {label: labels[0], kind: "number"},
          {label: labels[1], kind: "number"},
          {label: t.difference, kind: "change"}
        ],
        rows: () => [
          ...parts.map(({id, means, change}) => [named(id), ...means, change]),
          [t.total, ...means, difference]
        ]
      })
    },
    {locale, files}
  );
  const bar = figureBlock<Split>(
    {
      title: t.kitagawa,
      className: "compare-bar",
      below: html`<p class="hint">${t.method}</p>`,
      draw: ({composition, level, difference}, width) =>
        drawBars(
          [
            {name: t.composition, change: composition, fill: "var(--dim-kinerja)"},
            {name: t.level, change: level, fill: "var(--dim-kompetensi)"},
            {name: t.total, change: difference, fill: null}
          ],
          width
        ),
      table: ({parts, means, composition, level, labels, strata}) => ({
        title: t.of(t.kitagawa, labels[0], labels[1]),
        columns: [
          {label: t.stratum[strata], kind: "text"},
          {label: t.shareOf(labels[0]), kind: "percent"},
          {label: t.shareOf(labels[1]), kind: "percent"},
          {label: t.meanOf(labels[0]), kind: "number"},
          {label: t.meanOf(labels[1]), kind: "number"},
          {label: t.composition, kind: "change"},
          {label: t.level, kind: "change"}
        ],
        rows: () => [
          ...parts.map((part) => [
            part.pooled ? `${part.label} (${t.pooled})` : part.label,
            ...part.shares,
            ...part.means,
            part.composition,
            part.level
          ]),
          [t.total, 1, 1, ...means, composition, level]
        ]
      })
    },
    {locale, files}
  );
  const aboveTable = dataTable(null, {locale, files, plain: true});
  const above = html`<section>
    <h3>${t.above}</h3>
    ${aboveTable}
  </section>`;
  const results = html`<div class="columns">${dimensionBar}${bar}${curve}${above}</div>`;
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
    setText(summary, summaryText(found, next));
    const {means, difference, split, quantiles} = found;
    const base = {means, difference, labels: next.labels, strata: next.strata};
    const known = quantiles.every(({difference: {low, high}}) => low === high);
    setText(curveNote, quantiles.length > 0 ? "" : t.quantilesClosed);
    curveNote.hidden = quantiles.length > 0;
    setText(curveHint, [t.quantilesHint(labelB), known ? "" : t.quantilesBetween].filter(Boolean).join(" "));
    curve.update(quantiles.length > 0 ? {...base, quantiles} : null);
    bar.hidden = split === null;
    bar.update(split && {...base, ...split});
    dimensionBar.hidden = found.dimensions === null;
    dimensionBar.update(found.dimensions && {...base, parts: found.dimensions});
    above.hidden = found.above.length === 0;
    aboveTable.update({
      title: t.above,
      absent: sebaran[locale].bars.protected,
      columns: [
        {label: t.edge, kind: "text"},
        {label: labelA, kind: "percent"},
        {label: labelB, kind: "percent"},
        {label: t.percentagePoints, kind: "change"}
      ],
      rows: () =>
        found.above.map(({category, shares: [a, b]}) => [
          terms[locale].category[category],
          a,
          b,
          a === null || b === null ? null : 100 * (b - a)
        ])
    });
  }

  /** A number, or the whole numbers between which it lies. */
  function boundsCell({low, high}: Bounds, whole: (value: number) => string): number | string {
    return low === high ? low : t.between(whole(low), whole(high));
  }

  function summaryText({difference, split, dimensions}: Comparison, {labels, strata}: CompareData): string {
    const [a, b] = labels;
    if (difference === 0) return t.equal(b, a);
    const said = [(difference < 0 ? t.lower : t.higher)(b, a, f.index(Math.abs(difference)))];
    if (dimensions)
      said.push(t.byDimension(f.list(dimensions.map(({id, change}) => `${named(id)} ${f.indexChange(change)}`))));
    if (split) said.push(t.parts(f.indexChange(split.composition), f.indexChange(split.level), t.stratum[strata]));
    return said.join(" ");
  }

  function drawCurve({quantiles}: Curve, width: number): Drawing {
    const values = quantiles.flatMap(({difference: {low, high}}) => [low, high]);
    const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
    const span = Math.max(high - low, 1);
    const x = (p: number) => Math.round(10 * (60 + (width - 72) * p)) / 10;
    const y = (v: number) => Math.round(10 * (32 + (150 * (high - v)) / span)) / 10;
    const known = quantiles.filter(({difference: {low, high}}) => low === high);
    const isWhole = known.length === quantiles.length;
    const path = known.map(({p, difference}, i) => `${i ? "L" : "M"}${x(p)},${y(difference.low)}`).join("");
    const marks = [
      svg`<text x="4" y="12">${t.points}</text>`,
      svg`<line class="compare-zero" x1="60" x2=${width - 12} y1=${y(0)} y2=${y(0)}></line>`,
      ...(isWhole ? [svg`<path class="compare-line" d=${path}></path>`] : []),
      ...quantiles.map(({p, difference: {low, high}}) =>
        low === high
          ? svg`<circle class="compare-dot" r="3" cx=${x(p)} cy=${y(low)}></circle>`
          : svg`<rect class="compare-between" x=${x(p) - 4} width="8" y=${y(high)} height=${y(low) - y(high)} rx="2"></rect>`
      ),
      // A number too near to that of zero would be written over it.
      ...[high, low, 0]
        .filter((v) => v === 0 || Math.abs(y(v) - y(0)) > 14)
        .filter((v, i, all) => all.indexOf(v) === i)
        .map((v) => svg`<text x="54" y=${y(v) + 4} text-anchor="end">${f.indexChange(v)}</text>`),
      ...[0.1, 0.25, 0.5, 0.75, 0.9].map(
        (p) => svg`<text x=${x(p)} y="206" text-anchor="middle">${f.count(100 * p)}%</text>`
      ),
      svg`<text x=${x(0.5)} y="226" text-anchor="middle">${t.percentileAxis}</text>`
    ];
    const [least, most] = [Math.min(...values), Math.max(...values)].map(f.indexChange);
    return {marks, height: 232, words: t.quantilesAlt(least!, most!)};
  }

  /** Each part from zero, with its number; zero stands where there is most room. */
  function drawBars(rows: readonly {name: string; change: number; fill: string | null}[], width: number): Drawing {
    const values = rows.map(({change}) => change);
    const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
    // Room for a number at each end where a bar goes.
    const [left, right] = [100 + (low < 0 ? 56 : 0), width - (values.some((v) => v >= 0) ? 60 : 8)];
    const x = (v: number) => Math.round(left + ((right - left) * (v - low)) / (high - low || 1));
    const height = 28 * rows.length;
    const marks = [
      svg`<line class="compare-zero" x1=${x(0)} x2=${x(0)} y1="0" y2=${height}></line>`,
      ...rows.flatMap(({name, change, fill}, i) => [
        svg`<text x="4" y=${20 + 28 * i}>${name}</text>`,
        svg`<rect class="compare-total" style=${fill ? {fill} : {}} x=${Math.min(x(0), x(change))} y=${4 + 28 * i} width=${Math.abs(x(change) - x(0))} height="22"></rect>`,
        svg`<text x=${x(change) + (change < 0 ? -6 : 6)} y=${20 + 28 * i} text-anchor=${change < 0 ? "end" : "start"}>${f.indexChange(change)}</text>`
      ])
    ];
    return {marks, height, words: rows.map(({name, change}) => `${name} ${f.indexChange(change)}`).join(", ")};
  }

  update(data);
  return control<CompareData | null, [Side, Side] | null>(root, {
    update,
    get: () => value,
    set(next) {
      value = next;
    }
  });
}
