import type {Separator} from "../../files/delimited.js";
import type {DecimalMark} from "../../files/cellReading.js";
import type {AggregateColumn} from "../../state/data/aggregateColumns.js";

/** What a person says of a table of means, over what is found in it. */
export type MeansChoices = {
  separator?: Separator | undefined;
  /** The line in which the titles end. */
  header?: number | undefined;
  mark?: DecimalMark | undefined;
  /** The place of a column among those of the table; null: it is none of them. */
  columns?: Partial<Record<AggregateColumn, number | null>> | undefined;
  /** Of a line: whether it is a unit, though it looks like a total, or is none. */
  rows?: Readonly<Record<number, boolean>> | undefined;
};
