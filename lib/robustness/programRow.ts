/** coefficients · x at least, at most or equal to a bound. */
export type ProgramRow = {
  coefficients: readonly number[];
  relation: "atLeast" | "atMost" | "equal";
  bound: number;
  /** The coefficients and then the bound, times something above 0, without rounding; unless told, as decimals print them. */
  integers?: () => bigint[];
};
