import * as Plot from "@observablehq/plot";
import type {Locale} from "../../messages/define.js";
import type {Options} from "../../ui/live.js";
import type {QuickChart} from "./quickChart.js";
import {valueText} from "./valueText.js";

/** `plain`: whether the digits of an axis are not grouped. */
export type QuickChartLabels = {
  x: string;
  y: string;
  plain: {x: boolean; y: boolean};
  alt: string;
  width: number;
};

/** A quick chart as a drawing: bars lie, so that long words can be read. */
export function quickChartPicture(
  chart: Exclude<QuickChart, {kind: "empty"}>,
  {x, y, plain, alt, width, locale}: QuickChartLabels & Options
): SVGSVGElement {
  const common = {width, ariaLabel: alt};
  const fill = "#3f6fd8";
  const across = {label: x, tickFormat: tickFormat(plain.x, locale)};
  const up = {label: y, tickFormat: tickFormat(plain.y, locale)};
  const picture =
    chart.kind === "bars"
      ? Plot.plot({
          ...common,
          marginLeft: Math.min(160, Math.round(0.4 * width)),
          height: 50 + 22 * chart.bars.length,
          x: {...up, grid: true},
          y: {label: null, domain: chart.bars.map(({label}) => label), tickFormat: (label: string) => short(label)},
          marks: [Plot.barX(chart.bars, {y: "label", x: "value", fill}), Plot.ruleX([0])]
        })
      : chart.kind === "bins"
        ? Plot.plot({
            ...common,
            height: 260,
            marginLeft: 60,
            x: across,
            y: {...up, grid: true},
            marks: [Plot.rectY(chart.bins, {x1: "from", x2: "to", y: "count", fill, insetRight: 1}), Plot.ruleY([0])]
          })
        : Plot.plot({
            ...common,
            height: 360,
            marginLeft: 60,
            x: across,
            y: {...up, grid: true},
            marks: [Plot.dot(chart.dots, {x: "x", y: "y", r: 2, stroke: fill, strokeOpacity: 0.6})]
          });
  return picture as SVGSVGElement;
}

/** Years and codes as they are; other numbers as readers write them. */
const tickFormat = (plainNumbers: boolean, locale: Locale) => (value: number) =>
  valueText(value, locale, {plainNumbers}) ?? "";

const short = (label: string) => (label.length > 24 ? `${label.slice(0, 23)}…` : label);
