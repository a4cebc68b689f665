import {isProtected} from "../protect/isProtected.js";
import type {Scheme} from "../scheme/types.js";
import type {AggregateUnit} from "./types.js";
import type {Unit} from "./units.js";

/**
 * The units of a table of head-counts and mean points. How complete the records behind it are is not known. Throws a
 * RangeError that names the unit and dimension of a mean outside 0…maximum, or the unit of a head-count below 0.
 */
export function unitsFromAggregates(
  rows: readonly AggregateUnit[],
  scheme: Scheme,
  {minimum = 0}: {minimum?: number} = {}
): Unit[] {
  return rows.map((row) => {
    if (!(Number.isInteger(row.n) && row.n >= 0)) throw new RangeError(`${row.unit}: invalid head-count ${row.n}`);
    const hidden = isProtected(row.n, minimum);
    const shares = scheme.dimensions.map(({id, maximum}) => {
      const mean = row[id];
      if (!(mean >= 0 && mean <= maximum)) {
        throw new RangeError(`${row.unit}: mean ${id} is ${mean}, expected 0 to ${maximum}`);
      }
      return hidden || row.n === 0 ? NaN : mean / maximum;
    });
    return {id: row.unit, n: row.n, population: row.n, complete: null, shares, protected: hidden};
  });
}
