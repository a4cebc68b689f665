/** A quantity over people, such as the index of every employee of an agency: distinct values, ascending, and how many have each. */
export type Distribution = {values: Float64Array; counts: Float64Array};
