import {rules} from "../scheme/rules.js";
import type {Employee, Indicator, Scheme} from "../scheme/types.js";
import {looksAt} from "../score/looksAt.js";
import {matchRow} from "../score/matchRow.js";
import {maxima} from "../score/maxima.js";
import {rowPoints} from "../score/rowPoints.js";
import {compressTuples} from "./compressTuples.js";
import type {Column, ScoredTally, Tally} from "./types.js";

const outside = -1;
const leftOut = -2;
const maxKeys = 2 ** 24;

/**
 * Scores every cell of a tally and gathers the cells of an agency with the same four points. Sums of points are exact:
 * the tables hold multiples of an eighth.
 */
export function scoreTally(tally: Tally, scheme: Scheme): ScoredTally {
  const {population, missing, dimensions} = rules(scheme);
  const cells = tally.count.length;
  const judged = dimensions.flatMap(({indicators}, d) => indicators.map((i) => ({d, ...judge(tally, i)})));

  // A number for each combination of the indicators' outcomes, in mixed radix.
  const keys = new Uint32Array(cells);
  const gaps = new Uint8Array(cells);
  let radix = 1;
  for (const {columns, values, outcome, gap} of judged) {
    const combination = combine(columns, cells);
    for (let i = 0; i < cells; ++i) {
      keys[i]! += radix * outcome[combination[i]!]!;
      gaps[i]! |= gap[combination[i]!]!;
    }
    radix *= values.length;
  }

  const pointsOf = (key: number): Quadruple => {
    const points: Quadruple = [0, 0, 0, 0];
    for (const {d, values} of judged) {
      points[d]! += values[key % values.length]!;
      key = Math.floor(key / values.length);
    }
    return points;
  };
  const tupleOf = tuples(radix, pointsOf);
  const {levels, codes} = tally.columns.status;
  const counted = levels.map((status) => status !== undefined && population.includes(status));
  const groups = tally.groups.length;
  const people = zeros(groups);
  const complete = zeros(groups);
  const n = zeros(groups);
  const tuple = new Int32Array(cells);
  for (let i = 0; i < cells; ++i) {
    const g = tally.group[i]!;
    if (g >= groups) throw new RangeError(`unknown instansi: number ${g} of ${groups}, in cell ${i + 1}`);
    if (!counted[codes[i]!]) {
      tuple[i] = outside;
      continue;
    }
    const count = tally.count[i]!;
    people[g]! += count;
    if (!gaps[i]) complete[g]! += count;
    else if (missing === "excluded") {
      tuple[i] = leftOut;
      continue;
    }
    n[g]! += count;
    tuple[i] = tupleOf.place(keys[i]!);
  }

  const points = [0, 1, 2, 3].map((d) => Float64Array.from(tupleOf.found, (p) => p[d]!)) as ScoredTally["points"];
  const entries = gather(tally, tuple, tupleOf.found.length);
  const sums = points.map((p) => {
    const sum = zeros(groups);
    for (let t = 0; t < p.length; ++t)
      for (let e = entries.start[t]!; e < entries.start[t + 1]!; ++e)
        sum[entries.group[e]!]! += p[t]! * entries.count[e]!;
    return sum;
  }) as ScoredTally["sums"];
  return {
    groups: tally.groups,
    points,
    maxima: maxima(scheme),
    ...entries,
    tuple,
    population: people,
    complete,
    n,
    sums
  };
}

type Quadruple = [number, number, number, number];

const zeros = (n: number) => new Float64Array(n);

/** Each cell's combination of codes, in mixed radix. */
function combine(columns: readonly Column<unknown>[], cells: number): Uint32Array {
  const combination = new Uint32Array(cells);
  let stride = 1;
  for (const {levels, codes} of columns) {
    for (let i = 0; i < cells; ++i) combination[i]! += stride * codes[i]!;
    stride *= levels.length;
  }
  return combination;
}

/**
 * What an indicator gives each combination of the levels its rows look at: `values[outcome[combination]]` points, and
 * whether for want of a record. Rows are so tried once per combination, not once per cell.
 */
function judge(tally: Tally, indicator: Indicator) {
  const fields = looksAt(indicator);
  const columns: Column<unknown>[] = fields.map((field) => tally.columns[field]);
  const size = columns.reduce((product, {levels}) => product * levels.length, 1);
  const values: number[] = [0];
  const outcome = new Uint16Array(size);
  const gap = new Uint8Array(size);
  for (let combination = 0; combination < size; ++combination) {
    let rest = combination;
    const employee: Partial<Record<keyof Employee, unknown>> = {};
    for (const [j, {levels}] of columns.entries()) {
      employee[fields[j]!] = levels[rest % levels.length];
      rest = Math.floor(rest / levels.length);
    }
    const row = matchRow(indicator, employee as Employee);
    const points = rowPoints(row, employee as Employee);
    if (!values.includes(points)) values.push(points);
    outcome[combination] = values.indexOf(points);
    gap[combination] = row?.missing ? 1 : 0;
  }
  return {columns, values, outcome, gap};
}

/** Numbers the distinct quadruples of points; different outcomes can add up to the same points. */
function tuples(keys: number, pointsOf: (key: number) => Quadruple) {
  if (keys > maxKeys) throw new RangeError(`too many combinations of rows: ${keys}, at most ${maxKeys}`);
  const found: Quadruple[] = [];
  const byKey = new Int32Array(keys).fill(-1);
  const byPoints = new Map<string, number>();
  return {
    found,
    place(key: number): number {
      const known = byKey[key]!;
      if (known >= 0) return known;
      const points = pointsOf(key);
      const name = points.join(" ");
      const t = byPoints.get(name) ?? found.push(points) - 1;
      byPoints.set(name, t);
      return (byKey[key] = t);
    }
  };
}

/** Head-counts per tuple and agency, in compressed-row form by tuple. */
function gather(tally: Tally, tuple: Int32Array, size: number): Pick<ScoredTally, "start" | "group" | "count"> {
  const groups = tally.groups.length;
  const table = new Uint32Array(size * groups);
  for (let i = 0; i < tuple.length; ++i)
    if (tuple[i]! >= 0) table[tuple[i]! * groups + tally.group[i]!]! += tally.count[i]!;
  return compressTuples(table, size, groups);
}
