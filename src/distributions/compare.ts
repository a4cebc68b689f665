import type {CompareData, Comparison} from "./comparePanel.js";
import {quantileOf} from "./shape.js";
import type {Bin, Shape} from "./shape.js";
import {
  commonBlocks,
  configure,
  dimensions,
  groupByTuple,
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
  schemeById,
  scoreTally,
  shareAbove,
  size,
  wholePoints
} from "../lib/index.js";
import type {
  Category,
  Distribution,
  DistributionView,
  GroupedTally,
  Neighbours,
  Scenario,
  Scheme,
  ScoredTally,
  Side,
  Specification,
  Weights,
  WholePoints
} from "../lib/index.js";
import {messages} from "../messages/index.js";
import type {Locale} from "../messages/index.js";
import {comparedText} from "../state/scenario/link.js";
import type {SavedScenario} from "../state/scenario/savedScenario.js";
import {storedWords} from "../state/scenario/storedWords.js";
import {isFiltered} from "../model/protection.js";
import {specificationOf} from "../model/evaluation.js";
import {gather, neighbourhoodOf} from "./crowd.js";
import {minimum, shownGroups, shownTotal} from "./shown.js";
import type {Crowd} from "./crowd.js";
import {groupLabels} from "./groupLabels.js";
import {everyoneShape, groupShape, look, measureOf, scoresIn} from "./look.js";
import type {GroupLabel, Looked} from "./look.js";
import {memo} from "./memo.js";
import {byColumn, filteredPeople} from "./people.js";
import type {GroupingId, People} from "./people.js";

type Choice = {value: string; label: string; side: Side};

/** Who can be compared, and which two are: those chosen, or else the first two; and what was chosen but cannot be. */
export type Asked = {choices: Choice[]; a: string; b: string; missing: string[]};

type Kept = {name: string; specification: Specification};

/** The scenarios people keep. */
export function keptSpecifications(saved: readonly SavedScenario[]): Kept[] {
  return saved.map(({name, scenario}) => ({name, specification: specificationOf(scenario)}));
}

const keyOf = (side: Side): string =>
  "group" in side ? `:${side.group}` : "preset" in side ? storedWords.side[side.preset] : comparedText(side);

/** The side a choice stands for. */
export function sideOf({choices}: Asked, key: string): Side | null {
  return choices.find(({value}) => value === key)?.side ?? null;
}

/**
 * The groups that are shown, all employees under this scenario and under its baseline, and under scenarios kept for
 * the same data.
 */
export function askedSides(
  chosen: Scenario["sides"] | null,
  crowd: Crowd,
  by: GroupingId,
  label: GroupLabel,
  {
    baseline,
    kept,
    dataset,
    blind,
    locale
  }: {
    baseline: string;
    kept: readonly Kept[];
    dataset: {id: string; fingerprint: string | null};
    blind: boolean;
    locale: Locale;
  }
): Asked {
  const {compare: t} = messages(locale).sebaran;
  const grouping = crowd.groupings.find(({id}) => id === by);
  const shown = grouping && shownGroups(grouping);
  const visible = shown && shown.total !== null ? shown.visible : [];
  const masked = blind && by === "instansi";
  const groups = visible.map((g): Choice => {
    const group = grouping!.values[g]!;
    const words = label(by, group);
    return {value: keyOf({group: masked ? words : group}), label: words, side: {group}};
  });
  if (masked) groups.sort((x, y) => (x.label < y.label ? -1 : 1));
  const choices = [...groups];
  const add = (side: Side, words: string) => {
    const value = keyOf(side);
    if (!choices.some((choice) => choice.value === value)) choices.push({value, label: words, side});
  };
  if (shownTotal(crowd) !== null && crowd.n > 0) {
    add({preset: "present"}, t.scenario);
    add({preset: "baseline"}, t.baseline(baseline));
    // A link may bring one that this browser does not keep.
    const brought = (chosen ?? []).flatMap((side) => ("specification" in side ? [side] : []));
    const here = ({specification}: Kept) =>
      specification.dataset === dataset.id && specification.fingerprint === dataset.fingerprint;
    for (const side of [...brought, ...kept].filter(here)) add(side, t.kept(side.name));
  }
  const known = (side: Side | undefined) => side && choices.find((choice) => keyOf(choice.side) === keyOf(side))?.value;
  const a = known(chosen?.[0]) ?? choices[0]?.value ?? "";
  const b = known(chosen?.[1]) ?? choices.find(({value}) => value !== a)?.value ?? "";
  const missing = (chosen ?? [])
    .filter((side) => !known(side))
    .map((side) =>
      "group" in side ? label(by, side.group) : "preset" in side ? storedWords.side[side.preset] : side.name
    );
  return {choices, a, b, missing};
}

/** What a side rests on that no move of the scenario's weights changes. */
type Ground = {
  /** By tuple: everyone of the side, and then by stratum. */
  strata: GroupedTally;
  /** People per stratum under the filter, what other views tell of them. */
  n: number[];
  neighbours: Neighbours;
  /** Other people, rules or weights than those looked at. */
  other: {crowd: Crowd; weights: Weights; scheme: Scheme; filtered: boolean} | null;
};

export type Grounds = {by: "pendidikan" | "jenisJabatan"; a: Ground; b: Ground};

/** Both sides by tuple, each whole and by education (by kind of post, where education is what is compared); made late. */
export function groundsOf(
  asked: Asked,
  {
    everyone,
    people,
    scored,
    baseline,
    by
  }: {
    everyone: People;
    people: People;
    scored: ScoredTally;
    baseline: {scheme: Scheme; weights: Weights};
    by: GroupingId;
  }
): () => Grounds | null {
  const strata = by === "pendidikan" ? "jenisJabatan" : "pendidikan";
  /** People of a side, by stratum; `among` says of each entry of the census whether it is of the side. */
  const told = (scored: ScoredTally, people: People, count: Uint32Array, among = (_: number) => true) => {
    const grouped = groupByTuple(scored, [count, ...byColumn(people.tally, count, strata)]);
    const stratumOf = Int8Array.from(people.census.values[strata]!, (stratum, i) => (among(i) ? stratum : -1));
    const [, ...n] = grouped.n;
    return {strata: grouped, n, neighbours: neighbourhoodOf(people, scored)(stratumOf, n.length)};
  };
  const other = (people: People, scheme: Scheme, weights: Weights): Ground => {
    const scored = scoreTally(people.tally, scheme);
    const wide = gather({...everyone, groupings: []}, scored);
    const crowd = gather({...people, groupings: []}, scored, wide);
    return {
      ...told(scored, people, people.count),
      other: {crowd, weights, scheme, filtered: isFiltered(people.filter)}
    };
  };
  const ground = (key: string): Ground | null => {
    const side = sideOf(asked, key);
    if (!side) return null;
    if ("group" in side) {
      const grouping = people.groupings.find(({id}) => id === by);
      const place = grouping?.values.indexOf(side.group) ?? -1;
      const count = grouping?.counts[place];
      const {census, tally} = people;
      const among = (i: number) => (by === "instansi" ? tally.group[census.cell[i]!] : census.values[by]![i]) === place;
      return count ? {...told(scored, people, count, among), other: null} : null;
    }
    if ("preset" in side)
      return side.preset === "present"
        ? {...told(scored, people, people.count), other: null}
        : other(people, baseline.scheme, baseline.weights);
    const {scheme, settings, weights, filter} = side.specification;
    const theirs = isFiltered(filter) ? filteredPeople(everyone, filter, people.only) : everyone;
    return theirs && other(theirs, configure(schemeById(scheme), settings), weights);
  };
  return memo(() => {
    const [a, b] = [ground(asked.a), ground(asked.b)];
    return a && b && {by: strata, a, b};
  });
}

type Context = {
  looked: Looked;
  view: DistributionView;
  weights: Weights;
  scheme: Scheme;
  filtered: boolean;
  locale: Locale;
};

export function compareData(asked: Asked, made: () => Grounds | null, context: Context): CompareData {
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
  const sides = grounds && a !== b && [seen(asked, a, grounds.a, context), seen(asked, b, grounds.b, context)];
  if (!sides || !sides[0] || !sides[1]) return {...base, found: null};
  const [first, second] = [sides[0], sides[1]];
  const stratum = (d: Distribution) => ({n: size(d), mean: mean(d)});
  const [together, andThese] = [toldTogether(grounds.a, first), toldTogether(grounds.b, second)];
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
  // Where all are told together, nothing is known of their mix.
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
function samePeople(asked: Asked, {a, b}: Grounds): boolean {
  const isGroup = [asked.a, asked.b].some((key) => "group" in sideOf(asked, key)!);
  return !isGroup && a.strata.n.every((n, s) => n === b.strata.n[s]);
}

/** What each dimension brings to the difference of the indexes, in hundredths that add up to it; null of one dimension. */
function byDimension(seen: readonly [Seen, Seen], difference: number, {view}: Context): Comparison["dimensions"] {
  if (view.measure !== "indeks") return null;
  const [first, second] = seen.map(({grouped, weights}) =>
    dimensions.map((id) => weights[id] * groupMeans(grouped, id)[0]!)
  ) as [number[], number[]];
  const changes = printedParts(
    first.map((from, d) => second[d]! - from),
    difference
  );
  return dimensions.map((id, d) => ({id, means: [first[d]!, second[d]!], change: changes[d]!}));
}

/** What is known of a side's people, and what of it may be told. */
type Seen = {
  /** As in `Ground`, of those in the range if there is one. */
  grouped: GroupedTally;
  whole: Distribution;
  strata: Distribution[];
  shape: Shape;
  /** What is told of their scores; null where every number may be told. */
  bins: readonly Bin[] | null;
  scheme: Scheme;
  weights: Weights;
};

function seen(asked: Asked, key: string, {strata, other}: Ground, context: Context): Seen | null {
  const {view, filtered} = context;
  const weights = other?.weights ?? context.weights;
  const scheme = other?.scheme ?? context.scheme;
  const looked = other ? look(other.crowd, {...view, range: null}, weights, scheme) : context.looked;
  const side = sideOf(asked, key)!;
  const shape =
    "group" in side
      ? groupShape(looked, view.by, side.group, {filtered})
      : everyoneShape(looked, {filtered: other?.filtered ?? filtered});
  if (!shape || (view.range && !isTold(shape.bins, wholePoints(view.range)))) return null;
  const measure = measureOf(view, weights);
  const grouped = view.range ? onlyInside(strata, scoresIn(wholePoints(view.range), measure)) : strata;
  const [whole, ...rest] = groupDistributions(grouped, measure);
  return {grouped, whole: whole!, strata: rest, shape, bins: shape.exact ? null : shape.bins, scheme, weights};
}

/** Strata of a side that may only be told together; null where none may be told. */
function toldTogether({n, neighbours}: Ground, {grouped}: Seen): number[] | null {
  const [, ...inside] = grouped.n;
  const {whole, differences} = neighbours;
  const {counts, total} = protectGroupings([[[...whole], n, inside]], minimum, [differences])[0]!.at(-1)!;
  return total === null ? null : [...counts.keys()].filter((s) => counts[s] === null);
}

/** Whether those in a range are whole blocks of what is told. */
function isTold(bins: readonly Bin[], {from, to}: WholePoints): boolean {
  const isIn = (bin: Bin) => bin.from >= from && bin.to <= to;
  return bins.every((bin) => {
    if (!isIn(bin)) return bin.to <= from || bin.from >= to;
    return bins.every((other) => other.block !== bin.block || isIn(other));
  });
}

/** The shares in a category or above, each by the categories of its own scheme. */
function above(a: Seen, b: Seen, {view}: Context): Comparison["above"] {
  if (view.measure !== "indeks") return [];
  return a.scheme.bands.slice(0, -1).map(({category}) => ({
    category,
    shares: [told(a, category), told(b, category)]
  }));
}

/** Null where that many people, or the others, or those between there and where bins end, are too few. */
function told({whole, bins, scheme}: Seen, category: Category): number | null {
  const place = scheme.bands.findIndex((band) => band.category === category);
  const next = scheme.bands[place + 1];
  if (place < 0 || !next) return null;
  const {edge} = rules(scheme);
  const bound = edge === "floor" ? scheme.bands[place]!.floor : next.ceil;
  const n = size(whole);
  const share = shareAbove(whole, bound, edge);
  const people = Math.round(share * n);
  for (const block of new Set(bins?.map(({block}) => block))) {
    const parts = bins!.filter((bin) => bin.block === block);
    const count = (some: readonly Bin[]) => Math.round(some.reduce((sum, {share}) => sum + share, 0) * n);
    // Of a block that the bound parts it is not told how many are on either side.
    if (parts[0]!.from < bound && parts.at(-1)!.to > bound && count(parts) > 0) return null;
  }
  return isProtected(people, minimum) || isProtected(n - people, minimum) ? null : share;
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
const hundredths = (value: number) => Math.round(value * 100) / 100 + 0;
