import {
  commonBlocks,
  dimensions,
  groupDistributions,
  groupings,
  groupMeans,
  isProtected,
  kitagawa,
  mean,
  onlyInside,
  protectGroupings,
  quantileDifferences,
  roundParts,
  rules,
  shareAbove,
  size,
  smallestGroup,
  wholePoints
} from "../../lib/index.js";
import type {
  Category,
  Dimension,
  Distribution,
  DistributionView,
  GroupedTally,
  QuantileDifference,
  Scheme,
  Weights,
  WholePoints
} from "../../lib/index.js";
import type {Locale} from "../../messages/define.js";
import {hundredths} from "../../model/rankingRow.js";
import {groupLabels} from "../groupLabels.js";
import {everyoneShape, groupShape, scoresOf, measureOf, scoresIn} from "../scores.js";
import type {Scores} from "../scores.js";
import {quantileOf} from "../shape.js";
import type {Bin, Shape} from "../shape.js";
import {sideOf} from "./askedSides.js";
import type {AskedSides, SideChoice} from "./askedSides.js";
import type {SideGround, SideGrounds} from "./grounds.js";

export type SidesComparison = {
  means: [number, number];
  /** As printed: composition + level = difference, and so do the parts of either split. */
  difference: number;
  /** Null where both are the same people, so that all is level, and where it may not be disclosed. */
  split: {composition: number; level: number; parts: StratumPart[]} | null;
  /** What each dimension brings to a difference of the index; null for that of one dimension. */
  dimensions: {id: Dimension; means: [number, number]; change: number}[] | null;
  /** Those of which something may be disclosed. */
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

export type ShownSides = {
  choices: readonly SideChoice[];
  a: string;
  b: string;
  /** What was chosen and cannot be compared here. */
  missing: readonly string[];
  labels: [string, string];
  strata: "pendidikan" | "jenisJabatan";
  /** Null where the two are the same or one is too small. */
  found: SidesComparison | null;
};

type SidesContext = {
  scores: Scores;
  view: DistributionView;
  weights: Weights;
  scheme: Scheme;
  filtered: boolean;
  locale: Locale;
};

export function compareSides(asked: AskedSides, made: () => SideGrounds | null, context: SidesContext): ShownSides {
  const {a, b, choices} = asked;
  const grounds = made();
  const {locale, view} = context;
  const base = {
    choices,
    a,
    b,
    missing: asked.missing,
    labels: [a, b].map((key) => choices.find(({value}) => value === key)?.label ?? "") as [string, string],
    strata: grounds?.by ?? "pendidikan"
  };
  const sides = grounds &&
    a !== b && [sideScores(asked, a, grounds.a, context), sideScores(asked, b, grounds.b, context)];
  if (!sides || !sides[0] || !sides[1]) return {...base, found: null};
  const [first, second] = [sides[0], sides[1]];
  const stratum = (d: Distribution) => ({n: size(d), mean: mean(d)});
  const [together, andThese] = [pooledStrata(grounds.a, first), pooledStrata(grounds.b, second)];
  const blocks = together && andThese && commonBlocks(first.strata.length, [together, andThese]);
  const split = blocks && kitagawa(first.strata.map(stratum), second.strata.map(stratum), blocks);
  if (!split) return {...base, found: null};
  const words = groupLabels((id) => id, locale);
  const {values} = groupings[base.strata];
  const means: [number, number] = [mean(first.whole), mean(second.whole)];
  // As printed the parts add up to what they are parts of, and these to the difference of the means.
  const difference = hundredths(hundredths(means[1]) - hundredths(means[0]));
  const [composition, level] = printedParts([split.composition, split.level], difference) as [number, number];
  const compositions = printedParts(
    split.parts.map((part) => part.composition),
    composition
  );
  const levels = printedParts(
    split.parts.map((part) => part.level),
    level
  );
  const parts = split.parts.map((part, i) => ({
    label: part.strata.map((s) => words(base.strata, values[s]!)).join(", "),
    pooled: part.strata.length > 1,
    shares: part.shares,
    means: part.means,
    composition: compositions[i]!,
    level: levels[i]!
  }));
  // Where all are disclosed together, nothing is known of their mix.
  const peopled = parts.filter(({shares}) => shares.some((share) => share > 0));
  const isOne = peopled.length === 1 && peopled[0]!.pooled;
  return {
    ...base,
    found: {
      means,
      difference,
      split: samePeople(asked, grounds) || isOne ? null : {composition, level, parts},
      dimensions: byDimension([first, second], difference, context),
      quantiles: view.range ? [] : quantileDifferences(quantileOf(first.shape), quantileOf(second.shape), steps),
      above: view.range ? [] : above(first, second, context)
    }
  };
}

/** Whether both sides are all who are looked at, and as many in every stratum. */
function samePeople(asked: AskedSides, {a, b}: SideGrounds): boolean {
  const isGroup = [asked.a, asked.b].some((key) => "group" in sideOf(asked, key)!);
  return !isGroup && a.strata.n.every((n, s) => n === b.strata.n[s]);
}

/** What each dimension brings to the difference of the indexes, in hundredths that add up to it; null of one dimension. */
function byDimension(
  sides: readonly [SideScores, SideScores],
  difference: number,
  {view}: SidesContext
): SidesComparison["dimensions"] {
  if (view.measure !== "indeks") return null;
  const [first, second] = sides.map(({grouped, weights}) =>
    dimensions.map((id) => weights[id] * groupMeans(grouped, id)[0]!)
  ) as [number[], number[]];
  const changes = printedParts(
    first.map((from, d) => second[d]! - from),
    difference
  );
  return dimensions.map((id, d) => ({id, means: [first[d]!, second[d]!], change: changes[d]!}));
}

/** What is known of a side's people, and what of it may be disclosed. */
type SideScores = {
  /** As in `SideGround`, of those in the range if there is one. */
  grouped: GroupedTally;
  /** All of the side, and in blocks. */
  whole: Distribution;
  told: Distribution;
  strata: Distribution[];
  shape: Shape;
  /** What is disclosed of their scores; null where every number may be. */
  bins: readonly Bin[] | null;
  scheme: Scheme;
  weights: Weights;
};

function sideScores(
  asked: AskedSides,
  key: string,
  {strata, blocks, other}: SideGround,
  context: SidesContext
): SideScores | null {
  const {view, filtered} = context;
  const weights = other?.weights ?? context.weights;
  const scheme = other?.scheme ?? context.scheme;
  const scores = other ? scoresOf(other.scoredGroups, {...view, range: null}, weights, scheme) : context.scores;
  const side = sideOf(asked, key)!;
  const shape =
    "group" in side
      ? groupShape(scores, view.by, side.group, {filtered})
      : everyoneShape(scores, {filtered: other?.filtered ?? filtered});
  if (!shape || (view.range && !isDisclosed(shape.bins, wholePoints(view.range)))) return null;
  const measure = measureOf(view, weights);
  const grouped = view.range ? onlyInside(blocks, scoresIn(wholePoints(view.range), measure)) : strata;
  const [whole, ...rest] = groupDistributions(grouped, measure);
  const [told] = groupDistributions(blocks, measure);
  return {
    grouped,
    whole: whole!,
    told: told!,
    strata: rest,
    shape,
    bins: shape.exact ? null : shape.bins,
    scheme,
    weights
  };
}

/** Strata of a side that may only be disclosed together; null where none may be. */
function pooledStrata({n, neighbours}: SideGround, {grouped}: SideScores): number[] | null {
  // Blocks may count a few more of a stratum than there are.
  const inside = n.map((people, s) => Math.min(people, grouped.n[s + 1]!));
  const {whole, differences} = neighbours;
  const {counts, total} = protectGroupings([[[...whole], n, inside]], smallestGroup, [differences])[0]!.at(-1)!;
  return total === null ? null : [...counts.keys()].filter((s) => counts[s] === null);
}

/** Whether those in a range are whole blocks of what is disclosed. */
function isDisclosed(bins: readonly Bin[], {from, to}: WholePoints): boolean {
  const isIn = (bin: Bin) => bin.from >= from && bin.to <= to;
  return bins.every((bin) => {
    if (!isIn(bin)) return bin.to <= from || bin.from >= to;
    return bins.every((other) => other.block !== bin.block || isIn(other));
  });
}

/** The shares in a category or above, each by the categories of its own scheme. */
function above(a: SideScores, b: SideScores, {view}: SidesContext): SidesComparison["above"] {
  if (view.measure !== "indeks") return [];
  return a.scheme.bands.slice(0, -1).map(({category}) => ({
    category,
    shares: [disclosedAbove(a, category), disclosedAbove(b, category)]
  }));
}

/** Null where that many people, or the others, or those between there and where bins end, are too few. */
function disclosedAbove({told, bins, scheme}: SideScores, category: Category): number | null {
  const place = scheme.bands.findIndex((band) => band.category === category);
  const next = scheme.bands[place + 1];
  if (place < 0 || !next) return null;
  const {edge} = rules(scheme);
  const bound = edge === "floor" ? scheme.bands[place]!.floor : next.ceil;
  const n = size(told);
  const share = shareAbove(told, bound, edge);
  const people = Math.round(share * n);
  for (const block of new Set(bins?.map(({block}) => block))) {
    const parts = bins!.filter((bin) => bin.block === block);
    const count = (some: readonly Bin[]) => Math.round(some.reduce((sum, {share}) => sum + share, 0) * n);
    // Of a block that the bound parts it is not disclosed how many are on either side.
    if (parts[0]!.from < bound && parts.at(-1)!.to > bound && count(parts) > 0) return null;
  }
  return isProtected(people) || isProtected(n - people) ? null : share;
}

/** Parts in hundredths that add up to a number as it is printed. */
function printedParts(parts: readonly number[], whole: number): number[] {
  const sum = parts.reduce((x, y) => x + y, 0);
  const largest = parts.reduce((most, part, i) => (Math.abs(part) > Math.abs(parts[most]!) ? i : most), 0);
  return roundParts(
    parts.map((part, i) => (i === largest ? part + whole - sum : part)),
    2
  );
}

const steps = Array.from({length: 19}, (_, i) => (i + 1) / 20);
