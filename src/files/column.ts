export type MomentUnit = "us" | "ns";

/** One column of a table, with its type in words a reader knows. */
export type TableColumn = {
  name: string;
  type: "number" | "text" | "boolean" | "date" | "other";
  /** Of a date: that it is a day, without a time. */
  day?: boolean;
  /** Of a date: that it has moments finer than a millisecond: millionths or billionths of a second. */
  unit?: MomentUnit;
  /** Of a date: that it is a moment the world over, which is told in UTC, and no time on some wall. */
  zone?: boolean;
  /** Of a number: that it has so many digits, of which `scale` after the point. */
  decimal?: {precision: number; scale: number};
  /** Of a number: that it names things, as years and codes do, so that its digits are not grouped. */
  plain?: boolean;
  /** The name DuckDB has for a type that is text in a file, as LIST or STRUCT. */
  spelled?: string;
  /** The type in SQL, in one word: what its values, written as text, can be read back as. */
  sqlType?: string;
};
