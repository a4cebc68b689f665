import type {Locale} from "../../messages/define.js";
import {formats} from "../../messages/format.js";
import {lab} from "../messages.js";
import type {QuickChart} from "./quickChart.js";

/** What a quick chart does not show of its rows, in sentences. */
export function quickChartNotes(chart: QuickChart, locale: Locale): string[] {
  const {chart: t} = lab[locale];
  const f = formats(locale);
  if (chart.kind === "empty") return [t.empty];
  const notes: string[] = [];
  if (chart.kind === "bars" && chart.other) notes.push(t.other(f.count(chart.other)));
  if (chart.kind === "dots" && chart.dots.length < chart.rows)
    notes.push(t.sampled(f.count(chart.dots.length), f.count(chart.rows)));
  if (chart.nulls) notes.push(t.nulls(f.count(chart.nulls)));
  return notes;
}
