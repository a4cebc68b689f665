import type {Category} from "../lib/index.js";

/** Where an agency stands; `rank` and `index` are NaN, and `category` null, where it is not ranked. */
export type RankingPlace = {rank: number; index: number; category: Category | null};

/** One agency before and after: what the table, the slope chart, the spoken summary and the CSV file all show. */
export type RankingRow = {
  id: string;
  /** The name to show, masked if names are. */
  label: string;
  n: number;
  population: number;
  /** Of the population, those with every record; null if not known. */
  complete: number | null;
  protected: boolean;
  before: RankingPlace;
  /** `contributions`: parts of the index, in the order of `dimensions`. */
  after: RankingPlace & {contributions: readonly number[]};
};

export function isRankedRow({after}: RankingRow): boolean {
  return Number.isFinite(after.rank);
}

/** Places gained; negative: lost; 0 unless ranked in both. */
export function placesGained({before, after}: RankingRow): number {
  const gained = before.rank - after.rank;
  return Number.isFinite(gained) ? gained : 0;
}

/** By rank, those without one last; equal ranks as given. */
export function byRank(rows: readonly RankingRow[]): RankingRow[] {
  const place = ({after}: RankingRow) => (Number.isFinite(after.rank) ? after.rank : Infinity);
  return [...rows].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

/** To two decimals, as indexes are shown. */
export const hundredths = (value: number): number => rounded(value, 2);

const written = [2, 3, 4].map(
  (digits) => new Intl.NumberFormat("en", {maximumFractionDigits: digits, useGrouping: false})
);

/** To so many decimals, just as they are written: a product such as 100 · 3.275 may lie on the other side of a half. */
export function rounded(value: number, digits: 2 | 3 | 4): number {
  return Number.isFinite(value) ? Number(written[digits - 2]!.format(value)) + 0 : value;
}

/** The change between two indexes as they are shown, so that before and change add up to after on screen. */
export function shownChange(before: number, after: number): number {
  return hundredths(hundredths(after) - hundredths(before));
}
