import type {Employee} from "../scheme/types.js";

/** A column of a tally: cell `i` is at `levels[codes[i]]`. */
export type Column<T> = {levels: T[]; codes: Uint8Array | Uint16Array | Uint32Array};

/**
 * Head-counts per agency and combination of levels: one cell per distinct combination, nothing lost. Columns are those
 * of an employee's record; `jpTeknis` and `kinerja` hold a representative of each level that any scheme can tell apart
 * (see `level.ts`).
 */
export type Tally = {
  /** Agencies, in the order of the dataset. */
  groups: string[];
  /** Cell → index into `groups`. */
  group: Uint8Array | Uint16Array;
  /** Cell → employees; at least 1. */
  count: Uint32Array;
  columns: {[K in keyof Employee]-?: Column<Exclude<Employee[K], undefined> | undefined>};
};

/**
 * A tally after the rules: head-counts per agency and distinct quadruple of points. Weights have not been applied, so
 * every weighting re-uses it. Entries are in compressed-row form by tuple: those of tuple `t` are
 * `start[t] … start[t + 1] − 1`.
 */
export type ScoredTally = {
  groups: string[];
  /** Points per dimension (order of `dimensions`): `points[d][t]`. */
  points: [Float64Array, Float64Array, Float64Array, Float64Array];
  maxima: [number, number, number, number];
  start: Uint32Array;
  group: Uint8Array | Uint16Array;
  count: Uint32Array;
  /** Cell of the tally → tuple; −1 outside the population of the scheme, −2 left out for a missing record. */
  tuple: Int32Array;
  /** Per agency: people of the population, and of these, with every record the scheme asks for. */
  population: Float64Array;
  complete: Float64Array;
  /** Per agency: people scored. */
  n: Float64Array;
  /** Per dimension and agency: sum of points, `sums[d][g]`. */
  sums: [Float64Array, Float64Array, Float64Array, Float64Array];
};
