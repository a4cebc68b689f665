import type {GroupBarsData} from "../../components/sebaran/groupBars.js";
import type {Shape} from "../../components/sebaran/shape.js";
import {
  groupDistributions,
  histogram,
  mean,
  mergeBinsTogether,
  protectFiltered,
  protectNested,
  size,
  variance
} from "../../lib/index.js";
import type {Distribution, DistributionView, Filter, Measure, MergedBin, Weights} from "../../lib/index.js";
import type {Crowd} from "./crowd.js";
import type {GroupingId} from "./people.js";

/** What groups are called: agencies by their (masked) names, the others as the code book does. */
export type GroupLabel = (grouping: GroupingId, value: string) => string;

/** The scores of every group under a measure, exact; those within the range beside them. */
export type Looked = {
  crowd: Crowd;
  measure: Measure;
  all: Distribution[];
  inside: Distribution[] | null;
};

export const minimum = 10;

export function measureOf({measure}: DistributionView, weights: Weights): Measure {
  return measure === "indeks" ? weights : measure;
}

export function look(crowd: Crowd, view: DistributionView, weights: Weights): Looked {
  const measure = measureOf(view, weights);
  const {range} = view;
  return {
    crowd,
    measure,
    all: groupDistributions(crowd.grouped, measure),
    inside: range && groupDistributions(crowd.grouped, measure, {measure, from: range[0], to: range[1]})
  };
}

/** The scores per group as they may be drawn, and how much was hidden or taken together for that. */
export type Picture = {shapes: Shape[]; everyone: Shape | null; hidden: number; merged: boolean};

/**
 * The groups of one grouping, drawn from whole points of the measure that are taken together until every group has
 * no one or at least ten people in each; an agency as a whole may be described exactly.
 */
export function picture(
  {crowd, all}: Looked,
  by: GroupingId,
  label: GroupLabel,
  {blind, filtered}: {blind: boolean; filtered: boolean}
): Picture {
  const grouping = crowd.groupings.find(({id}) => id === by);
  if (!grouping) return {shapes: [], everyone: null, hidden: 0, merged: false};
  const {values, first, n, whole} = grouping;
  const exact = by === "instansi" && !filtered;
  const shown = protectFiltered(n, whole, minimum);
  const visible = [...values.keys()].filter((g) => shown.counts[g] !== null && n[g]! > 0);
  const hidden = [...values.keys()].filter((g) => shown.counts[g] === null);
  if (visible.length === 0 || shown.total === null)
    return {shapes: [], everyone: null, hidden: hidden.length, merged: false};
  const points = (g: number) => histogram(all[first + g]!, 100);
  const rows = visible.map(points);
  if (hidden.length > 0) rows.push(total(hidden.map(points)));
  const bins = mergeBinsTogether(rows, minimum);
  const shape = (id: string, name: string, counts: readonly number[], distribution: Distribution): Shape => ({
    id,
    label: name,
    n: blind && by === "instansi" && id !== "" ? NaN : size(distribution),
    mean: mean(distribution),
    sd: Math.sqrt(variance(distribution)),
    bins: shares(bins, counts),
    spread: spread(bins, counts),
    exact: exact || id === "" ? distribution : null
  });
  const shapes = visible.map((g, row) =>
    shape(
      values[g]!,
      label(by, values[g]!),
      bins.map(({counts}) => counts[row]!),
      all[first + g]!
    )
  );
  const everyone = shape(
    "",
    "",
    bins.map(({counts}) => counts.reduce((sum, count) => sum + count, 0)),
    all.at(-1)!
  );
  return {
    shapes: blind && by === "instansi" ? shapes.sort((a, b) => (a.label < b.label ? -1 : 1)) : shapes,
    everyone: {...everyone, exact: filtered ? null : everyone.exact},
    hidden: hidden.filter((g) => n[g]! > 0).length,
    merged: bins.some(({from, to}) => to - from > 1)
  };
}

const total = (rows: readonly (readonly number[])[]) =>
  rows[0]!.map((_, i) => rows.reduce((sum, row) => sum + row[i]!, 0));

function shares(bins: readonly MergedBin[], counts: readonly number[]): Shape["bins"] {
  const n = counts.reduce((sum, count) => sum + count, 0);
  return bins.map(({from, to}, b) => ({from, to, share: counts[b]! / n}));
}

/** People spread evenly over the whole points of each bin, at the middle of each. */
export function spread(bins: readonly MergedBin[], counts: readonly number[]): Distribution {
  const values: number[] = [];
  const people: number[] = [];
  for (const [b, {from, to}] of bins.entries()) {
    if (counts[b] === 0) continue;
    for (let point = from; point < to; point++) {
      values.push(point + 0.5);
      people.push(counts[b]! / (to - from));
    }
  }
  return {values: Float64Array.from(values), counts: Float64Array.from(people)};
}

/** Every grouping as bars: how many of each group lie in the range and what their mean is; small groups are hidden. */
export function bars(
  {crowd, all, inside}: Looked,
  filter: Filter,
  label: GroupLabel,
  {blind, selected}: {blind: boolean; selected: string | null}
): GroupBarsData["groupings"] {
  return crowd.groupings.map(({id, values, first, n, whole}) => {
    const within = inside && values.map((_, g) => size(inside[first + g]!));
    const levels = protectNested(within ? [whole, n, within] : [whole, n], minimum);
    const masked = blind && id === "instansi";
    const chosen = id === "instansi" ? [] : ((filter[id] ?? []) as readonly string[]);
    const groups = values.map((value, g) => {
      const count = levels[1]!.counts[g]!;
      const part = levels[2] ? levels[2].counts[g]! : count;
      const open = count !== null && part !== null;
      return {
        id: value,
        label: label(id, value),
        n: count === null ? null : masked ? NaN : count,
        inside: part === null ? null : masked ? NaN : part,
        share: open && count > 0 ? part / count : NaN,
        mean: open && part > 0 ? mean((inside ?? all)[first + g]!) : NaN,
        meanAll: count === null || count === 0 ? NaN : mean(all[first + g]!),
        chosen: chosen.includes(value) || (id === "instansi" && selected === value)
      };
    });
    return {id, groups: masked ? groups.sort((a, b) => (a.label < b.label ? -1 : 1)) : groups};
  });
}

/** People in the range, of all looked at; null where that would tell of few. */
export function insideCount({crowd, inside}: Looked): {n: number | null; of: number | null} {
  const of = protectFiltered([crowd.n], [crowd.whole], minimum);
  if (!inside) return {n: of.total, of: of.total};
  const n = protectNested([[crowd.whole], [crowd.n], [size(inside.at(-1)!)]], minimum)[2]!;
  return {n: n.total, of: of.total};
}
