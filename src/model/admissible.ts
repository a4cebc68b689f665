import {weightSetMessages} from "../messages/weightSet.js";
import {dimensionName} from "./dimensionName.js";
import type {Labelling} from "./dimensionName.js";
import {
  dimensions,
  EmptyWeightSet,
  toWeightStep,
  weightSetDimension,
  weightSetShare,
  weightsFrom,
  withinPoints
} from "../lib/index.js";
import type {Admissible, ConstraintSource, Dimension, Halfspace, Scenario, Weights, WeightSet} from "../lib/index.js";
import {formats} from "../messages/format.js";

/** The accepted weights as the library takes them; `weights` are those of the scenario. */
export function toWeightSet(admissible: Admissible, weights: Weights): WeightSet {
  switch (admissible.kind) {
    case "any":
      return {};
    case "around":
      return withinPoints(
        dimensions.map((id) => weights[id]),
        admissible.points
      );
    case "order":
      return {order: admissible.order.map((id) => dimensions.indexOf(id))};
    case "bounds":
      return {
        lower: dimensions.map((id) => admissible.lower[id] ?? 0),
        upper: dimensions.map((id) => admissible.upper[id] ?? 1)
      };
  }
}

/** A set around weights that the scenario has left, held by the limits it stood for. */
export type Fixed = {limits: AdmissibleOf<"bounds">; points: number; around: Weights};

/** Accepted weights of one kind. */
export type AdmissibleOf<K extends Admissible["kind"]> = Extract<Admissible, {kind: K}>;

/**
 * What opening weights that a figure gives makes of the scenario. A set "around the scenario" would move with it, and the
 * figure answer another question: it becomes the limits it stood for, which `fixed` tells.
 */
export function openWeights(
  {admissible, weights}: Pick<Scenario, "admissible" | "weights">,
  opened: readonly number[]
): {patch: Partial<Scenario>; fixed: Fixed | null} {
  const patch = {weights: weightsFrom(opened)};
  if (admissible.kind !== "around") return {patch, fixed: null};
  const {lower, upper} = toWeightSet(admissible, weights);
  const binding = (bounds: readonly number[], idle: number): Partial<Weights> =>
    Object.fromEntries(dimensions.map((id, m) => [id, toWeightStep(bounds[m]!)]).filter(([, bound]) => bound !== idle));
  const limits: AdmissibleOf<"bounds"> = {kind: "bounds", lower: binding(lower!, 0), upper: binding(upper!, 1)};
  return {patch: {...patch, admissible: limits}, fixed: {limits, points: admissible.points, around: weights}};
}

/** What must be known of the set: that it stayed when other weights were opened, and that locks do not bound it. */
export function setNotes(
  {admissible, fixed, locked}: {admissible: Admissible; fixed: Fixed | null; locked: readonly Dimension[]},
  {locale, dimensions: labelled}: Labelling
): string[] {
  const t = weightSetMessages[locale];
  const f = formats(locale);
  const name = dimensionName(labelled, locale);
  const stayed = fixed && JSON.stringify(admissible) === JSON.stringify(fixed.limits);
  const around = (weights: Weights) => dimensions.map((id) => `${name(id)} ${f.weight(weights[id])}`).join(" · ");
  return [
    ...(stayed ? [t.fixed(f.weight(fixed.points / 100), around(fixed.around))] : []),
    ...(locked.length > 0
      ? [
          t.locks(
            list(
              dimensions.filter((id) => locked.includes(id)).map((id) => name(id)),
              t.describe.and
            )
          )
        ]
      : [])
  ];
}

/** The share of all weights that are accepted and its dimension, or the conditions that leave none. */
export function sizeOf(
  weightSet: WeightSet
): {share: number; dimension: number; clash: null} | {share: null; dimension: null; clash: ConstraintSource[]} {
  try {
    return {share: weightSetShare(weightSet), dimension: weightSetDimension(weightSet), clash: null};
  } catch (error) {
    if (error instanceof EmptyWeightSet) return {share: null, dimension: null, clash: error.clash};
    throw error;
  }
}

/** The same conditions as halfspaces, for the map; those that any weights meet are left out. */
export function halfspacesOf({lower, upper, order, halfspaces = []}: WeightSet): Halfspace[] {
  const unit = (m: number, value: number) => dimensions.map((_, k) => (k === m ? value : 0));
  const above = (lower ?? []).map((bound, m) => ({coefficients: unit(m, 1), atLeast: bound}));
  const below = (upper ?? []).map((bound, m) => ({coefficients: unit(m, -1), atLeast: -bound}));
  const steps = (order ?? []).slice(1).map((less, k) => {
    const coefficients = unit(order![k]!, 1);
    coefficients[less] = -1;
    return {coefficients, atLeast: 0};
  });
  return [
    ...above.filter(({atLeast}) => atLeast > 0),
    ...below.filter(({atLeast}) => atLeast > -1),
    ...steps,
    ...halfspaces
  ];
}

/** The accepted weights as the end of a sentence: "for any weights within ±5 points of the scenario". */
export function describeAdmissible(admissible: Admissible, {locale, dimensions: labelled}: Labelling): string {
  const t = weightSetMessages[locale].describe;
  const f = formats(locale);
  const name = dimensionName(labelled, locale);
  switch (admissible.kind) {
    case "any":
      return t.any;
    case "around":
      return t.around(f.weight(admissible.points / 100));
    case "order": {
      const {order} = admissible;
      return t.order(
        list(
          order.slice(1).map((less, k) => t.atLeast(name(order[k]!), name(less))),
          t.and
        )
      );
    }
    case "bounds": {
      const bounds = dimensions.flatMap((id) => {
        const [low, high] = [admissible.lower[id] ?? 0, admissible.upper[id] ?? 1];
        if (low === high) return [t.exactly(name(id), f.weight(low))];
        if (low > 0 && high < 1) return [t.between(name(id), f.weight(low), f.weight(high))];
        return [
          ...(low > 0 ? [t.lower(name(id), f.weight(low))] : []),
          ...(high < 1 ? [t.upper(name(id), f.weight(high))] : [])
        ];
      });
      return bounds.length === 0 ? t.any : t.bounds(list(bounds, t.and));
    }
  }
}

/** Which conditions clash, as a sentence that says what to do. */
export function describeClash(clash: readonly ConstraintSource[], {locale, dimensions: labelled}: Labelling): string {
  const {describe: t, clash: sentence} = weightSetMessages[locale];
  const f = formats(locale);
  const name = (criterion: number) => dimensionName(labelled, locale)(dimensions[criterion]!);
  const parts = clash.map((source) => {
    switch (source.kind) {
      case "lower":
        return t.lower(name(source.criterion), f.weight(source.bound));
      case "upper":
        return t.upper(name(source.criterion), f.weight(source.bound));
      case "order":
        return t.atLeast(name(source.more), name(source.less));
      case "halfspace":
        return `#${source.index + 1}`;
    }
  });
  return sentence(list(parts, t.and));
}

function list(parts: readonly string[], and: string): string {
  return parts.length < 2 ? (parts[0] ?? "") : parts.slice(0, -1).join(", ") + and + parts.at(-1);
}
