import type {GroupBarsData} from "../../components/sebaran/groupBars.js";
import type {Shape} from "../../components/sebaran/shape.js";
import {
  groupCounts,
  groupDistributions,
  groupHistograms,
  groupMeans,
  isProtected,
  mergeBinsTogether,
  protectFiltered,
  protectNested,
  variance
} from "../../lib/index.js";
import type {Distribution, DistributionView, Filter, Measure, MergedBin, Weights} from "../../lib/index.js";
import type {Crowd} from "./crowd.js";
import type {GroupingId} from "./people.js";

/** What groups are called: agencies by their (masked) names, the others as the code book does. */
export type GroupLabel = (grouping: GroupingId, value: string) => string;

/** The scores of every group under a measure, exact; and what those within the range are, if there is one. */
export type Looked = {
  crowd: Crowd;
  measure: Measure;
  /** Per group, of all and of those within the range. */
  means: Float64Array;
  inside: {n: Float64Array; means: Float64Array} | null;
  /** People of each group at each whole point, 0…100; those without the filter, where there is one. */
  points: Float64Array[];
  widePoints: Float64Array[] | null;
  /** Every value of every group, made when first asked for: few pictures need them. */
  all(): Distribution[];
};

export const minimum = 10;

export function measureOf({measure}: DistributionView, weights: Weights): Measure {
  return measure === "indeks" ? weights : measure;
}

export function look(crowd: Crowd, view: DistributionView, weights: Weights): Looked {
  const measure = measureOf(view, weights);
  const {grouped, wide} = crowd;
  const within = view.range && {measure, from: view.range[0], to: view.range[1]};
  let all: Distribution[] | undefined;
  return {
    crowd,
    measure,
    means: groupMeans(grouped, measure),
    inside: within && {n: groupCounts(grouped, within), means: groupMeans(grouped, measure, within)},
    points: groupHistograms(grouped, measure),
    widePoints: wide && groupHistograms(wide, measure),
    all: () => (all ??= groupDistributions(grouped, measure))
  };
}

/** The scores per group as they may be drawn, and how much was hidden or taken together for that. */
export type Picture = {shapes: Shape[]; everyone: Shape | null; hidden: number; merged: boolean};

/**
 * The groups of one grouping, drawn from whole points of the measure that are taken together until every group, those
 * hidden taken as one, and whatever a filter leaves out of each, has no one or at least ten people in each; an agency
 * as a whole may be described exactly. All groups share the bins: how many of everyone have a score is told beside
 * them (the grey line, a range), so a group whose bins were coarser than those of the others would follow from them.
 */
export function picture(
  looked: Looked,
  by: GroupingId,
  label: GroupLabel,
  {blind, filtered}: {blind: boolean; filtered: boolean}
): Picture {
  const {crowd, means, points, widePoints} = looked;
  const grouping = crowd.groupings.find(({id}) => id === by);
  if (!grouping) return {shapes: [], everyone: null, hidden: 0, merged: false};
  const {values, first, n, whole} = grouping;
  const exact = by === "instansi" && !filtered;
  const shown = protectFiltered(n, whole, minimum);
  const visible = [...values.keys()].filter((g) => shown.counts[g] !== null && n[g]! > 0);
  const hidden = [...values.keys()].filter((g) => shown.counts[g] === null);
  if (visible.length === 0 || shown.total === null)
    return {shapes: [], everyone: null, hidden: hidden.length, merged: false};
  const rows = [...visible.map((g) => [g]), ...(hidden.length > 0 ? [hidden] : [])].map((groups) =>
    sumRows(groups.map((g) => points[first + g]!))
  );
  const left = widePoints
    ? [...[...values.keys()].filter((g) => shown.counts[g] !== null).map((g) => [g]), hidden].map((groups) =>
        sumRows(groups.map((g) => widePoints[first + g]!.map((people, i) => people - points[first + g]![i]!)))
      )
    : [];
  const bins = mergeBinsTogether([...rows, ...left.filter((row) => !isProtected(sum(row), minimum))], minimum);
  const shape = (id: string, name: string, counts: readonly number[], g: number): Shape => {
    const all = () => looked.all()[g]!;
    return {
      id,
      label: name,
      n: blind && by === "instansi" && id !== "" ? NaN : crowd.grouped.n[g]!,
      mean: means[g]!,
      sd: () => Math.sqrt(variance(all())),
      bins: shares(bins, counts),
      spread: once(() => spread(bins, counts)),
      exact: exact ? all : null
    };
  };
  const shapes = visible.map((g, row) =>
    shape(
      values[g]!,
      label(by, values[g]!),
      bins.map(({counts}) => counts[row]!),
      first + g
    )
  );
  const everyone = shape(
    "",
    "",
    bins.map(({counts}) => counts.slice(0, rows.length).reduce((total, count) => total + count, 0)),
    crowd.grouped.n.length - 1
  );
  return {
    shapes: blind && by === "instansi" ? shapes.sort((a, b) => (a.label < b.label ? -1 : 1)) : shapes,
    everyone: {...everyone, exact: filtered ? null : () => looked.all().at(-1)!},
    hidden: hidden.filter((g) => n[g]! > 0).length,
    merged: bins.some(({from, to}) => to - from > 1)
  };
}

function sum(row: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < row.length; i++) total += row[i]!;
  return total;
}

function sumRows(rows: readonly Float64Array[]): Float64Array {
  if (rows.length === 1) return rows[0]!;
  return Float64Array.from({length: 100}, (_, i) => rows.reduce((total, row) => total + row[i]!, 0));
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function shares(bins: readonly MergedBin[], counts: readonly number[]): Shape["bins"] {
  const n = sum(counts);
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
  {crowd, means, inside}: Looked,
  filter: Filter,
  label: GroupLabel,
  {blind, selected}: {blind: boolean; selected: string | null}
): GroupBarsData["groupings"] {
  return crowd.groupings.map(({id, values, first, n, whole}) => {
    const within = inside && values.map((_, g) => inside.n[first + g]!);
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
        mean: open && part > 0 ? (inside?.means ?? means)[first + g]! : NaN,
        meanAll: count === null || count === 0 ? NaN : means[first + g]!,
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
  const n = protectNested([[crowd.whole], [crowd.n], [inside.n.at(-1)!]], minimum)[2]!;
  return {n: n.total, of: of.total};
}
