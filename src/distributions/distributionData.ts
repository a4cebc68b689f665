import type {GroupBarsData} from "./groupBars.js";
import type {Category, DistributionView, Scenario, Scheme} from "../lib/index.js";
import {rules} from "../lib/index.js";
import {plainDistribution} from "../state/scenario/distributionText.js";
import {bars, insideCount, picture} from "./scores.js";
import type {GroupLabel, Scores} from "./scores.js";
import {groupingIds} from "./people.js";
import type {Shape} from "./shape.js";

export type DistributionData = {
  view: DistributionView;
  shapes: readonly Shape[];
  everyone: Shape | null;
  /** Groups that are protected, and how numbers taken together for that are drawn, if there are any. */
  hidden: number;
  merged: "evenly" | "percentiles" | null;
  /** Bounds of the categories, ascending, if the measure has any; and the categories before, between and after them. */
  edges: readonly number[];
  categories: readonly Category[];
  /** Where a dragged range may end so that it can be disclosed how many are in it, ascending. */
  disclosableBounds: readonly number[];
  selected: string | null;
  /** People in the range, and all; null where protected, NaN where masked. */
  inside: {n: number | null; of: number | null};
  /** Why nothing can be drawn. */
  reason: string | null;
};

type ShownDistribution = Pick<Scenario, "distribution" | "filter" | "instansi" | "blind">;

const filtered = ({filter}: ShownDistribution) => Object.values(filter).some((values) => values.length > 0);

/** The main picture; without people, the reason why there is none. */
export function distributionData(
  scores: Scores | null,
  scenario: ShownDistribution,
  scheme: Scheme,
  label: GroupLabel,
  reason: string | null
): DistributionData {
  const {distribution: view = plainDistribution, instansi, blind} = scenario;
  const drawn = scores && picture(scores, view.by, label, {blind, filtered: filtered(scenario)});
  const inside = scores ? insideCount(scores) : {n: null, of: null};
  const floor = rules(scheme).edge === "floor";
  const bands = [...scheme.bands].sort((a, b) => a.floor - b.floor);
  const edges = floor ? bands.slice(1).map((band) => band.floor) : bands.slice(0, -1).map((band) => band.ceil);
  const categories = bands.map(({category}) => category);
  return {
    view,
    shapes: drawn?.shapes ?? [],
    everyone: drawn?.everyone ?? null,
    hidden: drawn?.hidden ?? 0,
    merged: drawn?.merged ?? null,
    ...(view.measure === "indeks" ? {edges, categories} : {edges: [], categories: []}),
    disclosableBounds: scores?.disclosableBounds ?? [],
    selected: view.by === "instansi" ? instansi : null,
    inside: blind ? {n: NaN, of: NaN} : inside,
    reason
  };
}

/** Every grouping as bars beside it. */
export function barsData(scores: Scores | null, scenario: ShownDistribution, label: GroupLabel): GroupBarsData {
  const {distribution: view = plainDistribution, filter, instansi, blind} = scenario;
  const groupings = scores ? bars(scores, filter, label, {blind, only: view.only ? instansi : null}) : [];
  const there = groupings.map(({id}) => id);
  return {
    ranged: view.range !== null,
    groupings,
    waiting: scores ? groupingIds.filter((id) => !there.includes(id)) : []
  };
}
