import {svg} from "htl";
import type {QuantileDifference} from "../../lib/index.js";
import type {Locale} from "../../messages/define.js";
import {formats} from "../../messages/format.js";
import type {Drawing} from "../figureBlock.js";
import {sebaran} from "../messages.js";

/** Where the differences of quantiles lie; those known exactly are dots, and a line where all are. */
export type CurveLayout = {
  zero: number;
  line: string | null;
  marks: readonly ({x: number; y: number} | {x: number; top: number; height: number})[];
  /** Differences that are named beside the axis: a number too near to that of zero would be written over it. */
  ticks: readonly {value: number; y: number}[];
  least: number;
  most: number;
};

const tenths = (value: number) => Math.round(10 * value) / 10;
const curveX = (p: number, width: number) => tenths(60 + (width - 72) * p);

export function curveLayout(quantiles: readonly QuantileDifference[], width: number): CurveLayout {
  const values = quantiles.flatMap(({difference: {low, high}}) => [low, high]);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const span = Math.max(high - low, 1);
  const x = (p: number) => curveX(p, width);
  const y = (v: number) => tenths(32 + (150 * (high - v)) / span);
  const isWhole = quantiles.every(({difference: {low, high}}) => low === high);
  return {
    zero: y(0),
    line: isWhole
      ? quantiles.map(({p, difference}, i) => `${i ? "L" : "M"}${x(p)},${y(difference.low)}`).join("")
      : null,
    marks: quantiles.map(({p, difference: {low, high}}) =>
      low === high ? {x: x(p), y: y(low)} : {x: x(p), top: y(high), height: y(low) - y(high)}
    ),
    ticks: [...new Set([high, low, 0])]
      .filter((v) => v === 0 || Math.abs(y(v) - y(0)) > 14)
      .map((value) => ({value, y: y(value)})),
    least: Math.min(...values),
    most: Math.max(...values)
  };
}

/** By how much each quantile of one side differs from that of the other. */
export function curveDrawing(quantiles: readonly QuantileDifference[], width: number, locale: Locale): Drawing {
  const {compare: t} = sebaran[locale];
  const f = formats(locale);
  const {zero, line, marks, ticks, least, most} = curveLayout(quantiles, width);
  return {
    marks: [
      svg`<text x="4" y="12">${t.points}</text>`,
      svg`<line class="compare-zero" x1="60" x2=${width - 12} y1=${zero} y2=${zero}></line>`,
      ...(line === null ? [] : [svg`<path class="compare-line" d=${line}></path>`]),
      ...marks.map((mark) =>
        "y" in mark
          ? svg`<circle class="compare-dot" r="3" cx=${mark.x} cy=${mark.y}></circle>`
          : svg`<rect class="compare-between" x=${mark.x - 4} width="8" y=${mark.top} height=${mark.height} rx="2"></rect>`
      ),
      ...ticks.map(({value, y}) => svg`<text x="54" y=${y + 4} text-anchor="end">${f.indexChange(value)}</text>`),
      ...[0.1, 0.25, 0.5, 0.75, 0.9].map(
        (p) => svg`<text x=${curveX(p, width)} y="206" text-anchor="middle">${f.percentWhole(p)}</text>`
      ),
      svg`<text x=${curveX(0.5, width)} y="226" text-anchor="middle">${t.percentileAxis}</text>`
    ],
    height: 232,
    words: t.quantilesAlt(f.indexChange(least), f.indexChange(most))
  };
}
