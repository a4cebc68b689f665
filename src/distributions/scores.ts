import type {GroupBarsData} from "./groupBars.js";
import type {Bin, PlacedBin, Shape} from "./shape.js";
import {
  dotShares,
  groupCounts,
  groupDistributions,
  groupHistograms,
  groupMeans,
  isUnion,
  onlyInside,
  optimalBlocks,
  rangeTolerance,
  rules,
  safeBlocks,
  tupleValues,
  variance,
  wholePoints
} from "../lib/index.js";
import type {
  Block,
  Distribution,
  DistributionView,
  Filter,
  GroupedTally,
  Measure,
  Scheme,
  ScoreRange,
  Weights,
  WholePoints
} from "../lib/index.js";
import {shownCounts, shownGroups, shownTotal} from "./shown.js";
import type {ScoredGroups} from "./scoredGroups.js";
import {memo} from "./memo.js";
import type {GroupingId} from "./people.js";

/** 0, 1, 6, 11 … 96, 100: ends of ranges to choose, of which the categories' bounds are some in the rules of 2019. */
const everyFive = [0, ...Array.from({length: 20}, (_, i) => 1 + 5 * i), 100];

/** What groups are called: agencies by their (masked) names, the others as the code book does. */
export type GroupLabel = (grouping: GroupingId, value: string) => string;

/** The scores of every group under a measure, exact; and what those within the range are, if there is one. */
export type Scores = {
  scoredGroups: ScoredGroups;
  measure: Measure;
  /** Per group, of all and of those within the range. */
  means: Float64Array;
  inside: Inside | null;
  /** People of each group at each whole point, 0…100, as their blocks have them. */
  points: Float64Array[];
  /** Per group, whether its scores differ, but not those of its blocks: then nothing is told of how they lie. */
  closed: boolean[];
  /** Whether anything may be shown at all. */
  everyone: boolean;
  /** Bounds between which it can be disclosed how many there are, ascending. */
  disclosableBounds: number[];
  /** Whole points that are disclosed together, of everyone, and of the groups that are shown. */
  blocks: Block[];
  blocksBy(grouping: ScoredGroups["groupings"][number]): GroupBlocks;
  /** Every value of every group's blocks, made when first asked for: few pictures need them. */
  all(): Distribution[];
};

/** Those who lie in a range of scores, by their blocks: per group how many and their mean, and all of their scores when asked for. */
export type Inside = {
  range: WholePoints;
  within: ScoreRange;
  n: Float64Array;
  /** Of their group; NaN of nobody. */
  shares: Float64Array;
  means: Float64Array;
  grouped(): GroupedTally;
};

/** Of each group that is shown and has people; the others are hidden. Null: nothing may be shown. */
export type GroupBlocks = {hidden: number[]; groups: Map<number, Block[]>} | null;

export function measureOf({measure}: DistributionView, weights: Weights): Measure {
  return measure === "indeks" ? weights : measure;
}

/** The scores that whole points name: their end is excluded, but for 100. */
export function scoresIn({from, to}: WholePoints, measure: Measure): ScoreRange {
  return {measure, from, to: to === 100 ? 100 : to - 2 * rangeTolerance};
}

/** Bars lie across no bound of the scheme's categories, where that can be had. */
export function scoresOf(scoredGroups: ScoredGroups, view: DistributionView, weights: Weights, scheme: Scheme): Scores {
  const measure = measureOf(view, weights);
  const {grouped, blocks: blocked} = scoredGroups;
  const range = view.range && wholePoints(view.range);
  const within = range && scoresIn(range, measure);
  const points = groupHistograms(blocked.grouped, measure);
  const widePoints = blocked.wide && groupHistograms(blocked.wide, measure);
  const counts = within && groupCounts(blocked.grouped, within);
  const closed = untold(scoredGroups, measure);
  /** People of some groups taken together, and those of them that the filter leaves out, if there is one. */
  const rows = (groups: readonly number[]) => {
    const inside = sumRows(groups.map((g) => points[g]!));
    return widePoints ? [inside, sumRows(groups.map((g) => widePoints[g]!)).map((n, i) => n - inside[i]!)] : [inside];
  };
  const bounds = view.measure === "indeks" && rules(scheme).edge === "floor" ? scheme.bands : [];
  const preferred = bounds.map(({floor}) => floor).filter(Number.isInteger);
  const edges = [...new Set([...everyFive, ...preferred])].sort((a, b) => a - b);
  const all = rows([points.length - 1]);
  // Groups that the filter leaves nobody of are known to be outside as a whole.
  const emptied = ({first, n, whole}: ScoredGroups["groupings"][number]) =>
    all[1] ? [...n.keys()].filter((g) => n[g] === 0 && whole[g]! > 0).map((g) => rows([first + g])[1]!) : [];
  const others = scoredGroups.groupings.flatMap((grouping) => {
    const gone = emptied(grouping);
    return gone.length > 0 ? [all[1]!.map((people, i) => gone.reduce((left, row) => left - row[i]!, people))] : [];
  });
  const whole = [Array.from({length: 100}, (_, point) => point)];
  const blocks = closed.at(-1) ? whole : optimalBlocks([...all, ...others], {preferred, edges});
  const made = new Map<GroupingId, GroupBlocks>();
  let values: Distribution[] | undefined;
  return {
    scoredGroups,
    measure,
    means: groupMeans(grouped, measure),
    inside: within && {
      range: range!,
      within,
      n: inScale(counts!, scoredGroups),
      shares: counts!.map((people, g) => people / blocked.grouped.n[g]!),
      means: groupMeans(blocked.grouped, measure, within),
      grouped: memo(() => onlyInside(blocked.grouped, within))
    },
    points,
    closed,
    everyone: shownTotal(scoredGroups) !== null && scoredGroups.n > 0,
    disclosableBounds: edges.filter((edge) => isUnion(blocks, 0, edge)),
    blocks,
    blocksBy(grouping) {
      const {id, first} = grouping;
      if (made.has(id)) return made.get(id)!;
      const {visible, hidden, total} = shownGroups(grouping);
      const parts = [...visible.map((g) => [g]), ...(hidden.length > 0 ? [hidden] : [])];
      const found = safeBlocks(
        parts.map((part) => rows(part.map((g) => first + g))),
        blocks,
        {preferred, edges}
      );
      const open =
        total === null
          ? null
          : {hidden, groups: new Map(visible.map((g, i) => [g, closed[first + g] ? whole : found[i]!]))};
      made.set(id, open);
      return open;
    },
    all: () => (values ??= groupDistributions(blocked.grouped, measure))
  };
}

/** Per group, whether people differ in a measure while their blocks do not. */
export function untold({grouped, blocks}: ScoredGroups, measure: Measure): boolean[] {
  const [people, told] = [differing(grouped, measure), differing(blocks.grouped, measure)];
  return people.map((differ, g) => grouped.n[g]! > 0 && (blocks.grouped.n[g] === 0 || (differ && !told[g])));
}

/** Per group, whether not all have the same of a measure. */
function differing(grouped: GroupedTally, measure: Measure): boolean[] {
  const {start, group, n} = grouped;
  const first = new Float64Array(n.length).fill(NaN);
  const differ = Array.from(n, () => false);
  for (const [t, value] of tupleValues(grouped, measure).entries())
    for (let e = start[t]!; e < start[t + 1]!; e++) {
      const g = group[e]!;
      if (Number.isNaN(first[g]!)) first[g] = value;
      else if (Math.abs(first[g]! - value) > rangeTolerance) differ[g] = true;
    }
  return differ;
}

/** Counts of blocks for as many people as there are in all; none of a group that has fewer. */
function inScale(counts: Float64Array, {grouped, blocks}: ScoredGroups): Float64Array {
  const by = grouped.n.at(-1)! / (blocks.grouped.n.at(-1)! || 1);
  return counts.map((people, g) => Math.min(grouped.n[g]!, Math.round(people * by)));
}

/** The scores per group as they may be drawn, and how much was hidden or taken together for that. */
export type Picture = {
  shapes: Shape[];
  everyone: Shape | null;
  hidden: number;
  /** How merged bins are drawn, if there are any: evenly, or by percentiles. */
  merged: "evenly" | "percentiles" | null;
};

/**
 * The groups of one grouping, drawn from whole points of the measure, each taken together with others as far as it takes
 * that nobody can work out fewer than ten people (`safeBlocks`); the blocks of an agency as a whole may be described exactly.
 */
export function picture(
  scores: Scores,
  by: GroupingId,
  label: GroupLabel,
  {blind, filtered}: {blind: boolean; filtered: boolean}
): Picture {
  const grouping = scores.scoredGroups.groupings.find(({id}) => id === by);
  const open = grouping && scores.blocksBy(grouping);
  if (!grouping || !open) return {shapes: [], everyone: null, hidden: grouping?.values.length ?? 0, merged: null};
  const masked = blind && by === "instansi";
  const shapes = [...open.groups.keys()].map((g): Shape => {
    const id = grouping.values[g]!;
    const shape = groupShape(scores, by, id, {filtered})!;
    return {...shape, label: label(by, id), n: masked ? NaN : shape.n};
  });
  return {
    shapes: masked ? shapes.sort((a, b) => (a.label < b.label ? -1 : 1)) : shapes,
    everyone: shapes.length > 0 ? everyoneShape(scores, {filtered}) : null,
    hidden: open.hidden.filter((g) => grouping.n[g]! > 0).length,
    merged: !shapes.some(({bins}) => bins.some((bin) => bin.merged))
      ? null
      : shapes.every(({exact}) => exact)
        ? "percentiles"
        : "evenly"
  };
}

/** One group of a grouping, under its own id; null where it is hidden or empty. */
export function groupShape(scores: Scores, by: GroupingId, id: string, {filtered}: {filtered: boolean}): Shape | null {
  const grouping = scores.scoredGroups.groupings.find((grouping) => grouping.id === by);
  const g = grouping?.values.indexOf(id) ?? -1;
  const blocks = grouping && scores.blocksBy(grouping)?.groups.get(g);
  return blocks ? shapeOf(scores, id, blocks, grouping.first + g, by === "instansi" && !filtered) : null;
}

/** All who are looked at; null where they are too few, or those left out. */
export function everyoneShape(scores: Scores, {filtered}: {filtered: boolean}): Shape | null {
  return scores.everyone ? shapeOf(scores, "", scores.blocks, scores.points.length - 1, !filtered) : null;
}

function shapeOf(scores: Scores, id: string, blocks: readonly Block[], g: number, whole: boolean): Shape {
  const {scoredGroups, means, points} = scores;
  const n = scoredGroups.grouped.n[g]!;
  const closed = scores.closed[g]!;
  const told = closed ? Float64Array.of(n, ...new Float64Array(99)) : points[g]!;
  const bins = binned(blocks, told, closed ? n : scoredGroups.blocks.grouped.n[g]!);
  const exact = whole && !closed;
  const all = () => scores.all()[g]!;
  const places = memo(() => spread(placed(), n, exact));
  const merged = exact && bins.some((bin) => bin.merged);
  const drawn = memo(() => (merged ? parted(bins, dotShares(all(), 1000)) : bins));
  const known = (bin: Bin) => !bin.merged || (exact && bin.to - bin.from === 1);
  const placed = memo(() => placedIn(all(), drawn(), known));
  return {
    id,
    label: id,
    n,
    mean: means[g]!,
    sd: () => (closed ? null : Math.sqrt(variance(exact ? all() : places()))),
    bins,
    drawn,
    placed,
    spread: places,
    exact: exact ? all : null
  };
}

/** Merged bins number by number, each block's share given out as the dots lie; evenly where none lies in it. */
function parted(bins: readonly Bin[], shares: Float64Array): Bin[] {
  const held = new Map<number, {share: number; dots: number}>();
  const dotsIn = ({from, to}: Bin) => shares.subarray(from, to).reduce((sum, share) => sum + share, 0);
  for (const bin of bins.filter(({merged}) => merged)) {
    const {share, dots} = held.get(bin.block) ?? {share: 0, dots: 0};
    held.set(bin.block, {share: share + bin.share, dots: dots + dotsIn(bin)});
  }
  return bins.flatMap((bin) => {
    const {share, dots} = held.get(bin.block) ?? {share: 0, dots: 0};
    if (!bin.merged || dots === 0) return [bin];
    return Array.from({length: bin.to - bin.from}, (_, i): Bin => {
      const from = bin.from + i;
      return {...bin, from, to: from + 1, share: (share * shares[from]!) / dots};
    });
  });
}

/** Where the people of each bin that is known stand: about which mean, and how far from it. */
function placedIn({values, counts}: Distribution, bins: readonly Bin[], known: (bin: Bin) => boolean): PlacedBin[] {
  const sums = [0, 1, 2].map(() => new Float64Array(100));
  for (let i = 0; i < values.length; i++) {
    const point = Math.min(Math.floor(values[i]! + 1e-8), 99);
    const aside = values[i]! - point;
    for (const [power, sum] of sums.entries()) sum[point]! += counts[i]! * aside ** power;
  }
  return bins.map((bin) => {
    if (!known(bin)) return {...bin, at: null, sd: 0};
    let [people, sum, squares] = [0, 0, 0];
    for (let point = bin.from; point < bin.to; point++) {
      const [n, first, second] = sums.map((row) => row[point]!) as [number, number, number];
      const by = point - bin.from;
      people += n;
      sum += first + n * by;
      squares += second + 2 * by * first + n * by * by;
    }
    if (people === 0) return {...bin, at: (bin.from + bin.to) / 2, sd: 0};
    // Of people who may be fewer than ten, no more than the cumulative distribution shows: their mean.
    const variance = bin.merged ? 0 : squares / people - (sum / people) ** 2;
    return {...bin, at: bin.from + sum / people, sd: Math.sqrt(Math.max(0, variance))};
  });
}

function sumRows(rows: readonly Float64Array[]): Float64Array {
  if (rows.length === 1) return rows[0]!;
  return Float64Array.from({length: 100}, (_, i) => rows.reduce((total, row) => total + row[i]!, 0));
}

/** Each block as one bar, or, where others stand in between, as several of one height. */
function binned(blocks: readonly Block[], points: ArrayLike<number>, n: number): Shape["bins"] {
  const bins = blocks.flatMap((block, b): Bin[] => {
    const people = block.reduce((total, point) => total + points[point]!, 0);
    const starts = block.filter((point, i) => i === 0 || block[i - 1] !== point - 1);
    return starts.map((from, i) => {
      const width = block.filter((point) => point >= from && !(point >= starts[i + 1]!)).length;
      const share = (people * width) / (block.length * n);
      return {from, to: from + width, share, block: b, merged: block.length > 1 && people > 0};
    });
  });
  return bins.sort((x, y) => x.from - y.from);
}

/**
 * People where they stand on average, or evenly at the middle of each whole point where that is not known. `exact`: half
 * of those of a bin stand a deviation below its mean and half above.
 */
function spread(bins: readonly PlacedBin[], n: number, exact: boolean): Distribution {
  const people: [value: number, count: number][] = [];
  for (const {from, to, share, at, sd} of bins) {
    if (share === 0) continue;
    const places =
      at === null
        ? Array.from({length: to - from}, (_, i) => from + i + 0.5)
        : exact && sd > 0
          ? [Math.max(0, at - sd), Math.min(100, at + sd)]
          : [at];
    for (const place of places) people.push([place, (share * n) / places.length]);
  }
  people.sort(([a], [b]) => a - b);
  return {
    values: Float64Array.from(people, ([value]) => value),
    counts: Float64Array.from(people, ([, count]) => count)
  };
}

/** Every grouping as bars: how many of each group lie in the range and what their mean is; small groups are hidden. */
export function bars(
  {scoredGroups, means, inside, blocksBy}: Scores,
  filter: Filter,
  label: GroupLabel,
  {blind, only}: {blind: boolean; only: string | null}
): GroupBarsData["groupings"] {
  return scoredGroups.groupings.map((grouping) => {
    const {id, values, first, n} = grouping;
    const {counts} = shownCounts(grouping);
    const open = inside && blocksBy(grouping);
    const masked = blind && id === "instansi";
    const chosen = id === "instansi" ? [] : ((filter[id] ?? []) as readonly string[]);
    const groups = values.map((value, g) => {
      const count = counts[g]!;
      const shown = !inside || n[g] === 0 || isDisclosed(open?.groups.get(g), inside.range);
      const part = count === null || !shown ? null : inside ? inside.n[first + g]! : count;
      return {
        id: value,
        label: label(id, value),
        n: count === null ? null : masked ? NaN : count,
        inside: part === null ? null : masked ? NaN : part,
        share: part !== null && count! > 0 ? (inside?.shares[first + g] ?? 1) : NaN,
        mean: part !== null && part > 0 ? (inside?.means ?? means)[first + g]! : NaN,
        meanAll: count === null || count === 0 ? NaN : means[first + g]!,
        chosen: chosen.includes(value) || (id === "instansi" && only === value)
      };
    });
    return {id, groups: masked ? groups.sort((a, b) => (a.label < b.label ? -1 : 1)) : groups};
  });
}

/** People in the range, of all looked at; null where that would disclose few. */
export function insideCount({scoredGroups, inside, blocks}: Scores): {n: number | null; of: number | null} {
  const of = shownTotal(scoredGroups);
  if (!inside || of === null) return {n: of, of};
  return {n: isDisclosed(blocks, inside.range) ? inside.n.at(-1)! : null, of};
}

/** Whether what lies in a range is a sum of what is disclosed anyway. */
export function isDisclosed(blocks: readonly Block[] | undefined, {from, to}: WholePoints): boolean {
  return blocks !== undefined && isUnion(blocks, from, to);
}
