import type {CompareData} from "../../components/sebaran/comparePanel.js";
import {
  groupByTuple,
  groupDistributions,
  groupings,
  histogram,
  isProtected,
  kitagawa,
  mean,
  mergeBinsTogether,
  protectFiltered,
  quantileDifferences,
  roundParts,
  rules,
  shareAbove,
  size
} from "../../lib/index.js";
import type {Distribution, DistributionView, GroupedTally, Scheme, ScoredTally, Weights} from "../../lib/index.js";
import {messages} from "../../messages/index.js";
import type {Locale} from "../../messages/index.js";
import type {Crowd} from "./crowd.js";
import {groupLabels} from "./groupLabels.js";
import {measureOf, minimum, spread} from "./look.js";
import type {GroupLabel} from "./look.js";
import {byColumn} from "./people.js";
import type {GroupingId, People} from "./people.js";

/** All employees under the scenario, and under what it is compared with. */
export const scenarioId = "*skenario";
export const baselineId = "*acuan";

export type Pair = {a: string; b: string};
export type Asked = Pair & {choices: {value: string; label: string}[]; exact: boolean};

/** Who can be compared, and who is: what was chosen, or else the first two. */
export function comparedPair(
  chosen: Pair,
  {groupings, n, whole}: Crowd,
  by: GroupingId,
  label: GroupLabel,
  baselineName: string,
  {blind, filtered, locale}: {blind: boolean; filtered: boolean; locale: Locale}
): Asked {
  const {compare: t} = messages(locale).sebaran;
  const grouping = groupings.find(({id}) => id === by);
  const shown = grouping && protectFiltered(grouping.n, grouping.whole, minimum);
  const groups = (grouping?.values ?? [])
    .filter((_, g) => shown!.counts[g] !== null && grouping!.n[g]! >= minimum)
    .map((value) => ({value, label: label(by, value)}));
  if (blind && by === "instansi") groups.sort((x, y) => (x.label < y.label ? -1 : 1));
  const everyone = protectFiltered([n], [whole], minimum).total !== null && n >= minimum;
  const choices = [
    ...groups,
    ...(everyone
      ? [
          {value: scenarioId, label: t.scenario},
          {value: baselineId, label: t.baseline(baselineName)}
        ]
      : [])
  ];
  const known = (id: string) => choices.some(({value}) => value === id);
  const a = known(chosen.a) ? chosen.a : (choices[0]?.value ?? "");
  const b = known(chosen.b) ? chosen.b : (choices.find(({value}) => value !== a)?.value ?? "");
  return {choices, a, b, exact: by === "instansi" && !filtered};
}

export type Strata = {by: "pendidikan" | "jenisJabatan"; a: GroupedTally; b: GroupedTally};

/** Both groups by tuple, each whole and by education (by kind of post, where education is what is compared). */
export function strataOf(
  {a, b}: Pair,
  people: People,
  scored: ScoredTally,
  before: ScoredTally,
  by: GroupingId
): Strata {
  const strata = by === "pendidikan" ? "jenisJabatan" : "pendidikan";
  const grouping = people.groupings.find(({id}) => id === by);
  const gathered = (id: string) => {
    const g = grouping?.values.indexOf(id) ?? -1;
    const count = g >= 0 ? grouping!.counts[g]! : people.count;
    return groupByTuple(id === baselineId ? before : scored, [count, ...byColumn(people.tally, count, strata)]);
  };
  return {by: strata, a: gathered(a), b: gathered(b)};
}

export function compareData(
  {a, b, choices, exact}: Asked,
  strata: Strata,
  {
    view,
    weights,
    compared,
    scheme,
    locale
  }: {
    view: DistributionView;
    weights: Weights;
    compared: {scheme: Scheme; weights: Weights};
    scheme: Scheme;
    locale: Locale;
  }
): CompareData {
  const scores = (id: string, grouped: GroupedTally) =>
    groupDistributions(grouped, measureOf(view, id === baselineId ? compared.weights : weights));
  const [scoresA, scoresB] = [scores(a, strata.a), scores(b, strata.b)];
  const stratum = (d: Distribution) => ({n: size(d), mean: mean(d)});
  const split = kitagawa(scoresA.slice(1).map(stratum), scoresB.slice(1).map(stratum), minimum);
  const [whole, other] = [scoresA[0]!, scoresB[0]!];
  const words = groupLabels((id) => id, locale);
  const {values} = groupings[strata.by];
  const base = {
    choices,
    a,
    b,
    labels: [a, b].map((id) => choices.find(({value}) => value === id)?.label ?? "") as [string, string],
    strata: strata.by
  };
  if (a === b || !split) return {...base, found: null};
  const drawn = exact ? [whole, other] : drawable(whole, other);
  const printed = roundParts(
    split.parts.flatMap(({composition, level}) => [composition, level]),
    2
  );
  const sum = (which: 0 | 1) => hundredths(printed.filter((_, i) => i % 2 === which).reduce((x, y) => x + y, 0));
  const {edge} = rules(scheme);
  const bands = view.measure === "indeks" ? scheme.bands.slice(0, -1) : [];
  return {
    ...base,
    found: {
      means: [mean(whole), mean(other)],
      difference: hundredths(sum(0) + sum(1)),
      composition: sum(0),
      level: sum(1),
      parts: split.parts.map((part, i) => ({
        label: part.strata.map((s) => words(strata.by, values[s]!)).join(", "),
        pooled: part.strata.length > 1,
        shares: part.shares,
        means: part.means,
        composition: printed[2 * i]!,
        level: printed[2 * i + 1]!
      })),
      quantiles: quantileDifferences(drawn[0]!, drawn[1]!, steps),
      above: bands.map(({category, floor}, i) => {
        const bound = edge === "floor" ? floor : scheme.bands[i + 1]!.ceil;
        return {
          category,
          shares: [told(whole, bound, edge), told(other, bound, edge)] as [number | null, number | null]
        };
      })
    }
  };
}

const steps = Array.from({length: 19}, (_, i) => (i + 1) / 20);
const hundredths = (value: number) => Math.round(value * 100) / 100 + 0;

/** The share above a bound; null where that many people, or the others, are too few. */
function told(d: Distribution, bound: number, edge: "floor" | "ceil"): number | null {
  const share = shareAbove(d, bound, edge);
  const [n, above] = [size(d), Math.round(share * size(d))];
  return isProtected(above, minimum) || isProtected(n - above, minimum) ? null : share;
}

/** Both with their numbers taken together until neither tells of few. */
function drawable(a: Distribution, b: Distribution): Distribution[] {
  const bins = mergeBinsTogether([histogram(a, 100), histogram(b, 100)], minimum);
  return [0, 1].map((g) =>
    spread(
      bins,
      bins.map(({counts}) => counts[g]!)
    )
  );
}
