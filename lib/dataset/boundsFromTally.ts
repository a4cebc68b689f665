import {rules} from "../scheme/rules.js";
import type {Employee, Indicator, Kinerja, Scheme} from "../scheme/types.js";
import {vocabulary} from "../scheme/vocabulary.js";
import {looksAt} from "../score/looksAt.js";
import {matchRow} from "../score/matchRow.js";
import {maxima} from "../score/maxima.js";
import {rowPoints} from "../score/rowPoints.js";
import {levels, skpGap} from "../tally/level.js";
import type {Column, Tally} from "../tally/types.js";

/** Mean share per dimension (0…1) of each group of a tally, in its order; NaN where a group has no one to count. */
export type TallyBounds = {low: number[][]; high: number[][]};

/**
 * What the means of each agency could be, were every record there: mean shares with each unrecorded level at the worst
 * and at the best that the scheme can give it. `low` and `high` are groups × dimensions.
 *
 * A level is unrecorded where a rule of the scheme looks at it and the tally has none (null or undefined); the worst it
 * can be is also that it stays unrecorded. Each indicator is taken at its own worst and best. People outside the
 * population of the scheme stay out. Whoever the switch for missing records would leave out does count here, since the
 * question is what their records could be: under that setting the mean as it stands, which is one of other people, need
 * not lie between the two; where missing records count as 0 it always does.
 */
export function boundsFromTally(tally: Tally, scheme: Scheme): TallyBounds {
  const {population, dimensions} = rules(scheme);
  const most = maxima(scheme);
  const {levels: statuses, codes} = tally.columns.status;
  const counted = statuses.map((status) => status !== undefined && population.includes(status));
  const people = new Float64Array(tally.groups.length);
  for (let i = 0; i < tally.count.length; ++i) if (counted[codes[i]!]) people[tally.group[i]!]! += tally.count[i]!;
  const table = (): number[][] => tally.groups.map(() => dimensions.map(() => 0));
  const [low, high] = [table(), table()];
  const candidates = candidatesOf(scheme);
  for (const [d, {indicators}] of dimensions.entries()) {
    for (const indicator of indicators) {
      const {columns, worst, best} = judge(tally, indicator, candidates);
      for (let i = 0; i < tally.count.length; ++i) {
        if (!counted[codes[i]!]) continue;
        const combination = combinationAt(columns, i);
        const g = tally.group[i]!;
        low[g]![d]! += tally.count[i]! * worst[combination]!;
        high[g]![d]! += tally.count[i]! * best[combination]!;
      }
    }
  }
  // Sums of points are exact, so that the two are equal where nothing is unrecorded.
  const means = (sums: number[][]): number[][] =>
    sums.map((row, g) => row.map((sum, d) => (people[g]! > 0 ? sum / people[g]! / most[d]! : NaN)));
  return {low: means(low), high: means(high)};
}

type Candidates = {[K in keyof Employee]?: readonly Employee[K][]};

/** What a record could hold, at least one of every level that this scheme can tell apart. */
function candidatesOf(scheme: Scheme): Candidates {
  const {jpCap, skpCuts} = levels([scheme]);
  const nilai = [...skpCuts, ...Array.from({length: skpCuts.length + 1}, (_, i) => skpGap(skpCuts, i))];
  return {
    syaratPendidikan: vocabulary.pendidikan,
    diklatJabatan: [true, false],
    jpTeknis: Array.from({length: Math.ceil(jpCap) + 1}, (_, hours) => hours),
    seminar: [true, false],
    kinerja: [
      ...nilai.map((value): Kinerja => ({skala: "pp46", nilai: value})),
      ...vocabulary.predikat.map((predikat): Kinerja => ({skala: "predikat", predikat}))
    ],
    hukdis: vocabulary.hukdis
  };
}

/** The fewest and the most points an indicator can give each combination of the levels that its rows look at. */
function judge(
  tally: Tally,
  indicator: Indicator,
  candidates: Candidates
): {columns: Column<unknown>[]; worst: Float64Array; best: Float64Array} {
  const fields = looksAt(indicator);
  const columns: Column<unknown>[] = fields.map((field) => tally.columns[field]);
  const size = columns.reduce((product, {levels}) => product * levels.length, 1);
  const worst = new Float64Array(size);
  const best = new Float64Array(size);
  for (let combination = 0; combination < size; ++combination) {
    let rest = combination;
    let could: Record<string, unknown>[] = [{}];
    for (const [j, {levels}] of columns.entries()) {
      const field = fields[j]!;
      const level = levels[rest % levels.length];
      rest = Math.floor(rest / levels.length);
      const choices = [level, ...(level == null ? (candidates[field] ?? []) : [])];
      could = could.flatMap((employee) => choices.map((choice) => ({...employee, [field]: choice})));
    }
    const points = could.map((employee) => {
      const one = employee as Partial<Employee> as Employee;
      return rowPoints(matchRow(indicator, one), one);
    });
    worst[combination] = Math.min(...points);
    best[combination] = Math.max(...points);
  }
  return {columns, worst, best};
}

/** The number of the combination of levels in cell `i`, in mixed radix. */
function combinationAt(columns: readonly Column<unknown>[], i: number): number {
  let combination = 0;
  let stride = 1;
  for (const {levels, codes} of columns) {
    combination += stride * codes[i]!;
    stride *= levels.length;
  }
  return combination;
}
