import type {ScoredTally, Tally} from "../../../lib/tally/types.js";

/** Some people of one agency with the same points; `out`: not counted (−1 other population, −2 missing record). */
export type Cell = {g: number; count: number; points: number[]; out?: -1 | -2};

export const maxima: [number, number, number, number] = [25, 40, 30, 5];

/** The cells of a tally, as far as changes look at them. */
export function cellsOf(groups: string[], cells: Cell[]): Pick<Tally, "groups" | "group" | "count"> {
  return {groups, group: Uint8Array.from(cells, (c) => c.g), count: Uint32Array.from(cells, (c) => c.count)};
}

/** A scored tally written out by hand. */
export function scoredOf(groups: string[], cells: Cell[]): ScoredTally {
  const counted = cells.filter((c) => c.out === undefined);
  const keys = [...new Set(counted.map((c) => c.points.join()))];
  const entries = keys.map((key) =>
    groups
      .map((_, g) => ({g, count: sum(counted.filter((c) => c.g === g && c.points.join() === key).map((c) => c.count))}))
      .filter(({count}) => count > 0)
  );
  const tuples = keys.map((key) => key.split(",").map(Number));
  const n = groups.map((_, g) => sum(counted.filter((c) => c.g === g).map((c) => c.count)));
  const four = <T>(f: (d: number) => T) => [f(0), f(1), f(2), f(3)] as [T, T, T, T];
  return {
    groups,
    maxima,
    points: four((d) => Float64Array.from(tuples, (tuple) => tuple[d]!)),
    start: Uint32Array.from([0, ...keys.map((_, t) => sum(entries.slice(0, t + 1).map((e) => e.length)))]),
    group: Uint8Array.from(entries.flat(), ({g}) => g),
    count: Uint32Array.from(entries.flat(), ({count}) => count),
    tuple: Int32Array.from(cells, (c) => c.out ?? keys.indexOf(c.points.join())),
    population: Float64Array.from(groups, (_, g) =>
      sum(cells.filter((c) => c.g === g && c.out !== -1).map((c) => c.count))
    ),
    complete: Float64Array.from(n),
    n: Float64Array.from(n),
    sums: four((d) =>
      Float64Array.from(groups, (_, g) => sum(counted.filter((c) => c.g === g).map((c) => c.count * c.points[d]!)))
    )
  };
}

function sum(values: number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
