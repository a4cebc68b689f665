import type {Bounds, Dimension} from "../../lib/index.js";
import type {Locale} from "../../messages/define.js";
import {formats} from "../../messages/format.js";
import {terms} from "../../messages/terms.js";
import type {ShownSides, SidesComparison} from "./compareSides.js";
import type {TableData} from "../dataTable.js";
import {sebaran} from "../messages.js";

type Labels = Pick<ShownSides, "labels">;

/** Each quantile of both sides, and by how much they differ: a number, or the whole numbers between which it lies. */
export function quantilesTable(
  {quantiles, labels: [a, b]}: Pick<SidesComparison, "quantiles"> & Labels,
  locale: Locale
): TableData {
  const {compare: t} = sebaran[locale];
  const f = formats(locale);
  const cell = ({low, high}: Bounds, whole: (value: number) => string): number | string =>
    low === high ? low : t.between(whole(low), whole(high));
  return {
    title: t.of(t.quantiles, a, b),
    columns: [
      {label: t.percentile, kind: "percent"},
      {label: a, kind: "number"},
      {label: b, kind: "number"},
      {label: t.difference, kind: "change"}
    ],
    rows: () =>
      quantiles.map(({p, a, b, difference}) => [p, cell(a, f.count), cell(b, f.count), cell(difference, f.countChange)])
  };
}

/** What each dimension brings to the difference of the means. */
export function dimensionsTable(
  {
    parts,
    means,
    difference,
    labels: [a, b]
  }: Pick<SidesComparison, "means" | "difference"> & Labels & {parts: NonNullable<SidesComparison["dimensions"]>},
  name: (id: Dimension) => string,
  locale: Locale
): TableData {
  const {compare: t, behind} = sebaran[locale];
  return {
    title: t.of(t.dimensions, a, b),
    columns: [
      {label: behind.dimension, kind: "text"},
      {label: a, kind: "number"},
      {label: b, kind: "number"},
      {label: t.difference, kind: "change"}
    ],
    rows: () => [...parts.map(({id, means, change}) => [name(id), ...means, change]), [t.total, ...means, difference]]
  };
}

/** What the mix of people and their level bring to the difference, by stratum. */
export function strataTable(
  {
    parts,
    means,
    composition,
    level,
    labels: [a, b],
    strata
  }: Pick<SidesComparison, "means"> & NonNullable<SidesComparison["split"]> & Pick<ShownSides, "labels" | "strata">,
  locale: Locale
): TableData {
  const {compare: t} = sebaran[locale];
  return {
    title: t.of(t.kitagawa, a, b),
    columns: [
      {label: t.stratum[strata], kind: "text"},
      {label: t.shareOf(a), kind: "percent"},
      {label: t.shareOf(b), kind: "percent"},
      {label: t.meanOf(a), kind: "number"},
      {label: t.meanOf(b), kind: "number"},
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
  };
}

/** The shares of both in each category or above, and by how many points these differ. */
export function aboveTable(
  {above, labels: [a, b]}: Pick<SidesComparison, "above"> & Labels,
  locale: Locale
): TableData {
  const {compare: t, bars} = sebaran[locale];
  return {
    title: t.above,
    absent: bars.protected,
    columns: [
      {label: t.edge, kind: "text"},
      {label: a, kind: "percent"},
      {label: b, kind: "percent"},
      {label: t.percentagePoints, kind: "change"}
    ],
    rows: () =>
      above.map(({category, shares: [a, b]}) => [
        terms[locale].category[category],
        a,
        b,
        a === null || b === null ? null : 100 * (b - a)
      ])
  };
}
