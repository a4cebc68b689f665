import type {Category, FlowTable} from "../lib/index.js";

/** Head-counts fit to be shown. */
export type CategoryData = {
  /** From the highest down, as rows (before) and columns (scenario) of the matrix. */
  categories: readonly Category[];
  /** Of all agencies together, each category by itself or taken together; null: hidden. */
  table: FlowTable;
  /** People counted before and after; NaN where even that would tell of a small group. Of these to a higher and to a lower category. */
  n: number;
  up: number | null;
  down: number | null;
  entering: number | null;
  leaving: number | null;
  /** By agency; null: fewer than `smallestGroup`, or enough to work out such a group. */
  byUnit: readonly {id: string; label: string; up: number | null; down: number | null}[];
  /** Whether small groups of all agencies together are protected too, and agencies of fewer than `smallestGroup` left out. */
  limited: boolean;
  /** Whether nothing is told by agency, as too few go up, go down, or stay in all. */
  untold: boolean;
};
