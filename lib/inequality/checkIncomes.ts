import type {Distribution} from "../summary/types.js";

/** Inequality is of something one can have more or less of: a value below 0 is a RangeError. */
export function checkIncomes({values}: Distribution): void {
  for (const value of values) if (!(value >= 0)) throw new RangeError(`no inequality of a value below 0: ${value}`);
}
