import type {Filter} from "../dataset/filter.js";
import type {groupings} from "../dataset/groupings.js";
import type {Dimension, Weights} from "../scheme/types.js";

/** Rules and weights: what a ranking is computed under. */
export type Ruleset = {scheme: string; settings: Record<string, string>; weights: Weights};

/**
 * Which weights a person would accept: any; within some points (percent of the index) of the scenario's; an order of
 * importance, from the most important down; or limits per dimension (shares, 0…1).
 */
export type Admissible =
  | {kind: "any"}
  | {kind: "around"; points: number}
  | {kind: "order"; order: Dimension[]}
  | {kind: "bounds"; lower: Partial<Weights>; upper: Partial<Weights>};

/** All that a ranking depends on: rules and weights, over which people of which data. */
export type Specification = Ruleset & {
  dataset: string;
  /** SHA-256 of the dataset the scenario was made for; null: whatever is loaded. */
  fingerprint: string | null;
  filter: Filter;
};

/** What is set beside others: a preset that follows the scenario one looks at, or a weighing under a name. */
export type Compared = {preset: "present" | "regulation" | "equal"} | {name: string; specification: Specification};

/**
 * Whose scores are set against those of others: a group of those one looks at; all employees under the scenario
 * (`present`) or under what it is compared with (`baseline`); or all those of another weighing of the same data.
 */
export type Side = {group: string} | {preset: "present" | "baseline"} | {name: string; specification: Specification};

/** How scores are looked at: of what, in which groups, as which picture, and which range of them is singled out. */
export type DistributionView = {
  measure: "indeks" | Dimension;
  by: "instansi" | keyof typeof groupings;
  picture: "histogram" | "densitas" | "ecdf" | "titik" | "kotak";
  /** From … to, 0…100, both ends included; null: all. */
  range: [number, number] | null;
  /** Whether only employees of the scenario's agency are looked at. */
  only?: boolean;
};

/** A claim about all accepted weights. */
export type Statement =
  {kind: "top"; unit: string; k: number} | {kind: "beats"; unit: string; other: string} | {kind: "first"; unit: string};

export type SwapNorm = "l1" | "l2" | "linf";
export type SwapGoal = {kind: "overtake"; other: string} | {kind: "rank"; rank: number} | {kind: "replace"};

/** What is asked: the smallest change of the weights that reaches the goal. */
export type SwapQuery = {
  /** Who is to reach it; "replace", that another than those now first is first, looks at all. */
  unit: string;
  goal: SwapGoal;
  norm: SwapNorm;
  /** The dimensions that may move; two or more. */
  only: Dimension[];
};

/** Everything a person can change. Small, plain, and the only state there is. */
export type Scenario = Specification & {
  /** What the ranking is compared against; null: the regulation as it stands. */
  baseline: Ruleset | null;
  /** The weights under which the robustness of the ranking is asked. */
  admissible: Admissible;
  /** How the page Sebaran shows the scores of people, if not as it does by itself. */
  distribution?: DistributionView;
  /** The two whose scores are compared there; absent: the first two groups. */
  sides?: [Side, Side];
  /** The statement that Ketahanan puts to the test; absent: that the first is always among the first three. */
  statement?: Statement;
  /** The smallest change asked for there; absent: that by which the second overtakes the first. */
  question?: SwapQuery;
  /** Weights the person holds still. */
  locked: Dimension[];
  /** The agency whose “why” is shown. */
  instansi: string | null;
  /** Agency names are masked as Instansi A–K. */
  blind: boolean;
  /** What is set side by side; absent: the presets. */
  compared?: Compared[];
  /** Which two of these are looked at more closely, from and to, counted from 0; absent: the first and the last. */
  pair?: [number, number];
};
