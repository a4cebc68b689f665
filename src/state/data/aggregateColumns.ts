import type {Dimension} from "../../lib/index.js";

export type AggregateColumn = "unit" | "n" | Dimension;

/** The columns of a table of means, in the order of the regulation. */
export const aggregateColumns = [
  "unit",
  "n",
  "kualifikasi",
  "kompetensi",
  "kinerja",
  "disiplin"
] as const satisfies readonly AggregateColumn[];
