import type {Locale} from "../messages/define.js";
import {formats} from "../messages/format.js";
import type {BehindData} from "./behind.js";
import type {TableData} from "./dataTable.js";
import {sebaran} from "./messages.js";

/** The numbers behind the index as tables; `names` are those of the dimensions, in their order. */
export function behindTables(
  {dimensions, employees, agencies, ratios, correlations, variance, theil, gini}: BehindData,
  names: readonly string[],
  locale: Locale
): Record<"weights" | "correlations" | "parts" | "ends", TableData> {
  const {behind: t} = sebaran[locale];
  const f = formats(locale);
  const small = (value: number) => (Number.isFinite(value) ? f.indexTo(value, 4) : "–");
  return {
    weights: {
      title: t.weights,
      columns: [
        {label: t.dimension, kind: "text"},
        {label: t.nominal, kind: "percent"},
        {label: `${t.effective}, ${t.employees}`, kind: "percent"},
        {label: `${t.effective}, ${t.agencies}`, kind: "percent"},
        {label: `${t.ratio}, ${t.employees}`, kind: "percent"}
      ],
      rows: () => dimensions.map(({nominal}, d) => [names[d]!, nominal, employees[d]!, agencies[d]!, ratios[d]!])
    },
    correlations: {
      title: t.correlations,
      columns: [{label: t.dimension, kind: "text"}, ...names.map((label) => ({label, kind: "shaded" as const}))],
      rows: () => correlations.map((row, d) => [names[d]!, ...row])
    },
    parts: {
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
        [t.gini, small(gini), null, null]
      ]
    },
    ends: {
      title: t.ends,
      absent: t.protected,
      columns: [
        {label: t.dimension, kind: "text"},
        {label: t.ceiling, kind: "count"},
        {label: t.floor, kind: "count"}
      ],
      rows: () => dimensions.map(({ceiling, floor}, d) => [names[d]!, ceiling, floor])
    }
  };
}

/** Which dimension contributes most, whether its weight says so, and what would be known from it alone. */
export function behindSentence(
  {dimensions, employees, ratios}: Pick<BehindData, "dimensions" | "employees" | "ratios">,
  names: readonly string[],
  locale: Locale
): string {
  const {behind: t} = sebaran[locale];
  const f = formats(locale);
  if (!employees.every(Number.isFinite)) return t.none;
  const top = employees.indexOf(Math.max(...employees));
  const {nominal} = dimensions[top]!;
  const sentence = employees[top]! > nominal + 0.1 ? t.sentence : t.sentenceSame;
  return [
    sentence(names[top]!, f.percent(nominal), f.percent(employees[top]!)),
    t.ratioSentence(names[top]!, f.percent(ratios[top]!))
  ].join(" ");
}
