import type {GroupBarsData} from "../../components/sebaran/groupBars.js";
import type {Shape} from "../../components/sebaran/shape.js";
import {isMerged} from "../../components/sebaran/shape.js";
import {
  groupCounts,
  groupDistributions,
  groupHistograms,
  groupMeans,
  optimalCuts,
  protectFiltered,
  rangeTolerance,
  rules,
  runningSums,
  safeCuts,
  variance,
  wholePoints
} from "../../lib/index.js";
import type {Distribution, DistributionView, Filter, Measure, Scheme, Weights, WholePoints} from "../../lib/index.js";
import {minimum, shownGroups, shownTotal} from "./crowd.js";
import type {Crowd} from "./crowd.js";
import {once} from "./once.js";
import type {GroupingId} from "./people.js";

/** What groups are called: agencies by their (masked) names, the others as the code book does. */
export type GroupLabel = (grouping: GroupingId, value: string) => string;

/** The scores of every group under a measure, exact; and what those within the range are, if there is one. */
export type Looked = {
  crowd: Crowd;
  measure: Measure;
  /** Per group, of all and of those within the range. */
  means: Float64Array;
  inside: {range: WholePoints; n: Float64Array; means: Float64Array} | null;
  /** People of each group at each whole point, 0…100. */
  points: Float64Array[];
  /** Whether anything may be shown at all. */
  everyone: boolean;
  /** Where the scores of everyone may be cut, and those of the groups that are shown. */
  cuts: number[];
  cutsBy(grouping: Crowd["groupings"][number]): GroupCuts;
  /** Every value of every group, made when first asked for: few pictures need them. */
  all(): Distribution[];
};

/** Where each group that is shown and has people may be cut; the others are hidden. Null: nothing may be shown. */
export type GroupCuts = {hidden: number[]; groups: Map<number, number[]>} | null;

export function measureOf({measure}: DistributionView, weights: Weights): Measure {
  return measure === "indeks" ? weights : measure;
}

/** Bars lie across no bound of the scheme's categories, where that can be had. */
export function look(crowd: Crowd, view: DistributionView, weights: Weights, scheme: Scheme): Looked {
  const measure = measureOf(view, weights);
  const {grouped, wide} = crowd;
  const range = view.range && wholePoints(view.range);
  const within = range && {measure, from: range.from, to: range.to === 100 ? 100 : range.to - 2 * rangeTolerance};
  const points = groupHistograms(grouped, measure);
  const widePoints = wide && groupHistograms(wide, measure);
  /** People of some groups taken together, and those of them that the filter leaves out, if there is one. */
  const rows = (groups: readonly number[]) => {
    const inside = sumRows(groups.map((g) => points[g]!));
    return widePoints ? [inside, sumRows(groups.map((g) => widePoints[g]!)).map((n, i) => n - inside[i]!)] : [inside];
  };
  const bounds = view.measure === "indeks" && rules(scheme).edge === "floor" ? scheme.bands : [];
  const preferred = bounds.map(({floor}) => floor).filter(Number.isInteger);
  const all = rows([points.length - 1]);
  // Groups that the filter leaves nobody of are known to be outside as a whole.
  const emptied = crowd.groupings.flatMap(({first, n, whole}) => {
    const gone = [...n.keys()].filter((g) => n[g] === 0 && whole[g]! > 0).map((g) => first + g);
    return all[1] && gone.length > 0 ? [all[1].map((people, i) => people - rows(gone)[1]![i]!)] : [];
  });
  const cuts = optimalCuts([...all, ...emptied], {minimum, preferred});
  const made = new Map<GroupingId, GroupCuts>();
  let values: Distribution[] | undefined;
  return {
    crowd,
    measure,
    means: groupMeans(grouped, measure),
    inside: within && {range: range!, n: groupCounts(grouped, within), means: groupMeans(grouped, measure, within)},
    points,
    everyone: shownTotal(crowd) !== null && crowd.n > 0,
    cuts,
    cutsBy(grouping) {
      const {id, first} = grouping;
      if (made.has(id)) return made.get(id)!;
      const {visible, hidden, total} = shownGroups(grouping);
      const parts = [...visible.map((g) => [g]), ...(hidden.length > 0 ? [hidden] : [])];
      const found = safeCuts(
        parts.map((part) => rows(part.map((g) => first + g))),
        {minimum, candidates: cuts, preferred}
      );
      const open = total === null ? null : {hidden, groups: new Map(visible.map((g, i) => [g, found.groups[i]!]))};
      made.set(id, open);
      return open;
    },
    all: () => (values ??= groupDistributions(grouped, measure))
  };
}

/** The scores per group as they may be drawn, and how much was hidden or taken together for that. */
export type Picture = {shapes: Shape[]; everyone: Shape | null; hidden: number; merged: boolean};

/**
 * The groups of one grouping, drawn from whole points of the measure, each taken together with others as far as it takes
 * that nobody can work out fewer than ten people (`safeCuts`); an agency as a whole may be described exactly.
 */
export function picture(
  looked: Looked,
  by: GroupingId,
  label: GroupLabel,
  {blind, filtered}: {blind: boolean; filtered: boolean}
): Picture {
  const grouping = looked.crowd.groupings.find(({id}) => id === by);
  const open = grouping && looked.cutsBy(grouping);
  if (!grouping || !open) return {shapes: [], everyone: null, hidden: grouping?.values.length ?? 0, merged: false};
  const masked = blind && by === "instansi";
  const shapes = [...open.groups.keys()].map((g): Shape => {
    const id = grouping.values[g]!;
    const shape = groupShape(looked, by, id, {filtered})!;
    return {...shape, label: label(by, id), n: masked ? NaN : shape.n};
  });
  return {
    shapes: masked ? shapes.sort((a, b) => (a.label < b.label ? -1 : 1)) : shapes,
    everyone: shapes.length > 0 ? everyoneShape(looked, {filtered}) : null,
    hidden: open.hidden.filter((g) => grouping.n[g]! > 0).length,
    merged: shapes.some(({bins}) => bins.some(isMerged))
  };
}

/** One group of a grouping, under its own id; null where it is hidden or empty. */
export function groupShape(looked: Looked, by: GroupingId, id: string, {filtered}: {filtered: boolean}): Shape | null {
  const grouping = looked.crowd.groupings.find((grouping) => grouping.id === by);
  const g = grouping?.values.indexOf(id) ?? -1;
  const cuts = grouping && looked.cutsBy(grouping)?.groups.get(g);
  return cuts ? shapeOf(looked, id, cuts, grouping.first + g, by === "instansi" && !filtered) : null;
}

/** All who are looked at; null where they are too few, or those left out. */
export function everyoneShape(looked: Looked, {filtered}: {filtered: boolean}): Shape | null {
  return looked.everyone ? shapeOf(looked, "", looked.cuts, looked.points.length - 1, !filtered) : null;
}

function shapeOf(looked: Looked, id: string, cuts: readonly number[], g: number, exact: boolean): Shape {
  const {crowd, means, points} = looked;
  const n = crowd.grouped.n[g]!;
  const bins = binned(cuts, points[g]!);
  const all = () => looked.all()[g]!;
  return {
    id,
    label: id,
    n,
    mean: means[g]!,
    sd: () => Math.sqrt(variance(all())),
    bins,
    spread: once(() => spread(bins, n)),
    exact: exact ? all : null
  };
}

function sumRows(rows: readonly Float64Array[]): Float64Array {
  if (rows.length === 1) return rows[0]!;
  return Float64Array.from({length: 100}, (_, i) => rows.reduce((total, row) => total + row[i]!, 0));
}

function binned(cuts: readonly number[], points: ArrayLike<number>): Shape["bins"] {
  const below = runningSums(points);
  const n = below.at(-1)!;
  return cuts.slice(1).map((to, i) => ({from: cuts[i]!, to, share: (below[to]! - below[cuts[i]!]!) / n}));
}

/** People spread evenly over the whole points of each bin, at the middle of each. */
function spread(bins: Shape["bins"], n: number): Distribution {
  const values: number[] = [];
  const counts: number[] = [];
  for (const {from, to, share} of bins) {
    if (share === 0) continue;
    for (let point = from; point < to; point++) {
      values.push(point + 0.5);
      counts.push((share * n) / (to - from));
    }
  }
  return {values: Float64Array.from(values), counts: Float64Array.from(counts)};
}

/** Every grouping as bars: how many of each group lie in the range and what their mean is; small groups are hidden. */
export function bars(
  {crowd, means, inside, cutsBy}: Looked,
  filter: Filter,
  label: GroupLabel,
  {blind, selected}: {blind: boolean; selected: string | null}
): GroupBarsData["groupings"] {
  return crowd.groupings.map((grouping) => {
    const {id, values, first, n, whole} = grouping;
    const {counts} = protectFiltered(n, whole, minimum);
    const open = inside && cutsBy(grouping);
    const masked = blind && id === "instansi";
    const chosen = id === "instansi" ? [] : ((filter[id] ?? []) as readonly string[]);
    const groups = values.map((value, g) => {
      const count = counts[g]!;
      const told = !inside || n[g] === 0 || isCut(open?.groups.get(g), inside.range);
      const part = count === null || !told ? null : inside ? inside.n[first + g]! : count;
      return {
        id: value,
        label: label(id, value),
        n: count === null ? null : masked ? NaN : count,
        inside: part === null ? null : masked ? NaN : part,
        share: part !== null && count! > 0 ? part / count! : NaN,
        mean: part !== null && part > 0 ? (inside?.means ?? means)[first + g]! : NaN,
        meanAll: count === null || count === 0 ? NaN : means[first + g]!,
        chosen: chosen.includes(value) || (id === "instansi" && selected === value)
      };
    });
    return {id, groups: masked ? groups.sort((a, b) => (a.label < b.label ? -1 : 1)) : groups};
  });
}

/** Whether a range begins and ends where there are cuts: then it is a sum of bins that are told. */
function isCut(cuts: readonly number[] | undefined, {from, to}: WholePoints): boolean {
  return cuts !== undefined && cuts.includes(from) && cuts.includes(to);
}

/** People in the range, of all looked at; null where that would tell of few. */
export function insideCount({crowd, inside, cuts}: Looked): {n: number | null; of: number | null} {
  const of = shownTotal(crowd);
  if (!inside || of === null) return {n: of, of};
  return {n: isCut(cuts, inside.range) ? inside.n.at(-1)! : null, of};
}
