import {rules} from "../scheme/rules.js";
import type {Employee, Indicator, Scheme} from "../scheme/types.js";
import {looksAt} from "../score/looksAt.js";
import {matchRow} from "../score/matchRow.js";
import {maxima} from "../score/maxima.js";
import {rowPoints} from "../score/rowPoints.js";
import type {ScoredTally, Tally} from "./types.js";

const outside = -1;
const leftOut = -2;

/**
 * Scores every cell of a tally and gathers the cells of an agency with the same four points. Sums of points are exact:
 * the tables hold multiples of an eighth.
 */
export function scoreTally(tally: Tally, scheme: Scheme): ScoredTally {
  const {population, missing, dimensions} = rules(scheme);
  const cells = tally.count.length;
  const judged = dimensions.flatMap(({indicators}, d) => indicators.map((i) => ({d, ...judge(tally, i)})));

  // A number for each combination of the indicators' outcomes, in mixed radix.
  const keys = new Float64Array(cells);
  const gaps = new Uint8Array(cells);
  let radix = 1;
  for (const {outcomes, values, missing} of judged) {
    for (let i = 0; i < cells; ++i) {
      keys[i]! += radix * outcomes[i]!;
      gaps[i]! |= missing[i]!;
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
  const tupleOf = tuples(pointsOf);
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

/**
 * What an indicator gives each cell: `values[outcomes[cell]]` points, and whether for want of a record. Rows are tried
 * once per combination of the levels they look at, not once per cell.
 */
function judge(tally: Tally, indicator: Indicator): {values: number[]; outcomes: Uint16Array; missing: Uint8Array} {
  const fields = looksAt(indicator);
  const columns = fields.map((field) => tally.columns[field]);
  const cells = tally.count.length;
  const combination = new Uint32Array(cells);
  let size = 1;
  for (const {levels, codes} of columns) {
    for (let i = 0; i < cells; ++i) combination[i]! += size * codes[i]!;
    size *= levels.length;
  }

  const values: number[] = [0];
  const outcome = new Uint16Array(size);
  const gap = new Uint8Array(size);
  for (let k = 0; k < size; ++k) {
    let rest = k;
    const employee: Partial<Record<keyof Employee, unknown>> = {};
    for (const [j, {levels}] of columns.entries()) {
      employee[fields[j]!] = levels[rest % levels.length];
      rest = Math.floor(rest / levels.length);
    }
    const row = matchRow(indicator, employee as Employee);
    const points = rowPoints(row, employee as Employee);
    if (!values.includes(points)) values.push(points);
    outcome[k] = values.indexOf(points);
    gap[k] = row?.missing ? 1 : 0;
  }

  const outcomes = new Uint16Array(cells);
  const missing = new Uint8Array(cells);
  for (let i = 0; i < cells; ++i) {
    outcomes[i] = outcome[combination[i]!]!;
    missing[i] = gap[combination[i]!]!;
  }
  return {values, outcomes, missing};
}

/** Numbers the distinct quadruples of points; different outcomes can add up to the same points. */
function tuples(pointsOf: (key: number) => Quadruple) {
  const found: Quadruple[] = [];
  const byKey = new Map<number, number>();
  const byPoints = new Map<string, number>();
  return {
    found,
    place(key: number): number {
      let t = byKey.get(key);
      if (t === undefined) {
        const points = pointsOf(key);
        const name = points.join(" ");
        t = byPoints.get(name);
        if (t === undefined) {
          t = found.push(points) - 1;
          byPoints.set(name, t);
        }
        byKey.set(key, t);
      }
      return t;
    }
  };
}

/** Head-counts per tuple and agency, in compressed-row form by tuple. */
function gather(tally: Tally, tuple: Int32Array, size: number): Pick<ScoredTally, "start" | "group" | "count"> {
  const groups = tally.groups.length;
  const table = new Uint32Array(size * groups);
  for (let i = 0; i < tuple.length; ++i)
    if (tuple[i]! >= 0) table[tuple[i]! * groups + tally.group[i]!]! += tally.count[i]!;
  const start = new Uint32Array(size + 1);
  const entries = table.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
  const group = groups <= 0x100 ? new Uint8Array(entries) : new Uint16Array(entries);
  const count = new Uint32Array(entries);
  let e = 0;
  for (let t = 0; t < size; ++t) {
    for (let g = 0; g < groups; ++g) {
      if (table[t * groups + g] === 0) continue;
      group[e] = g;
      count[e++] = table[t * groups + g]!;
    }
    start[t + 1] = e;
  }
  return {start, group, count};
}
