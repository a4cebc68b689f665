import {decimalOf, integersOf, minus} from "./rational.js";
import {subtract} from "./vector.js";

/** A linear form over weights, in numbers and, times something above 0, in integers without any rounding. */
export type LinearForm = {form: number[]; integers: () => bigint[]};

/** How far one alternative leads another: of the decimals that print their values. */
export function leadOver(own: readonly number[], other: readonly number[]): LinearForm {
  return {
    form: subtract(own, other),
    integers: () => integersOf(own.map((value, m) => minus(decimalOf(value), decimalOf(other[m]!))))
  };
}
