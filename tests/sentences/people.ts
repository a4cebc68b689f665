import fc from "fast-check";
import {dimensions, explainEmployee, rules, scoreEmployee, tallyEmployees} from "../../lib/index.js";
import type {Dimension, Employee, Scheme, Tally, Weights} from "../../lib/index.js";
import {maxima} from "../../lib/score/maxima.js";
import {employee} from "../lib/tally/arbitrary.js";

/** A few kinds of employees, and how many of each every agency has; nobody lacks a record. */
export type Staff = {kinds: Employee[]; counts: number[][]};

const complete = employee.map((one): Employee => ({
  ...one,
  status: "PNS",
  syaratPendidikan: one.syaratPendidikan ?? "S1",
  bebasDiklat: one.bebasDiklat ?? false,
  diklatJabatan: one.diklatJabatan ?? false,
  jpTeknis: one.jpTeknis ?? 0,
  seminar: one.seminar ?? true,
  kinerja: one.kinerja ?? {skala: "predikat", predikat: "baik"},
  hukdis: one.hukdis ?? "tidak"
}));

export const staffs: fc.Arbitrary<Staff> = fc.record({
  kinds: fc.array(complete, {minLength: 2, maxLength: 5}),
  counts: fc.array(
    fc.array(fc.oneof({weight: 4, arbitrary: fc.integer({min: 10, max: 30})}, {weight: 1, arbitrary: fc.nat(9)}), {
      minLength: 5,
      maxLength: 5
    }),
    {minLength: 1, maxLength: 4}
  )
});

/** One person as scored alone, by the record. */
export type Person = {
  agency: string;
  employee: Employee;
  index: number;
  shares: Record<Dimension, number>;
  category: string;
};

export const agenciesOf = ({counts}: Staff): string[] => counts.map((_, g) => `a${g}`);

export function personsOf({kinds, counts}: Staff, scheme: Scheme, weights: Weights): Person[] {
  const most = maxima(scheme);
  const scored = kinds.map((employee) => {
    const {index, points, category} = scoreEmployee(employee, scheme, weights);
    const shares = Object.fromEntries(dimensions.map((d, m) => [d, (100 * points[d]) / most[m]!])) as Person["shares"];
    return {employee, index, shares, category};
  });
  return counts.flatMap((row, g) =>
    scored.flatMap((one, k) => Array.from({length: row[k]!}, () => ({...one, agency: `a${g}`})))
  );
}

export const tallyOf = (persons: readonly Person[], agencies: string[], scheme: Scheme): Tally =>
  tallyEmployees(
    persons.map(({employee, agency}) => ({...employee, instansi: agency})),
    agencies,
    [scheme]
  );

export const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

export const covarianceOf = (x: readonly number[], y: readonly number[]) => {
  const [a, b] = [meanOf(x), meanOf(y)];
  return meanOf(x.map((value, i) => (value - a) * (y[i]! - b)));
};

/** The quantile of type 7 of Hyndman and Fan (1996), from the values in order. */
export function quantileOf(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * p;
  const low = Math.floor(at + 1e-9);
  const high = Math.min(low + 1, sorted.length - 1);
  return sorted[low]! + (at - low) * (sorted[high]! - sorted[low]!);
}

/** Values of those who are alike, together. */
export function groupedBy<T>(rows: readonly T[], key: (row: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return [...groups.values()];
}

/** The upper tail of the normal distribution (Abramowitz and Stegun, 7.1.26). */
export function tail(z: number): number {
  if (z === Infinity) return 0;
  if (z < 0) return 1 - tail(-z);
  const x = z / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const polynomial = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return (polynomial * Math.exp(-x * x)) / 2;
}

/** One person under rules, by the record alone; null where the rules leave the person out. */
export function scored(employee: Employee, scheme: Scheme, weights: Weights) {
  const isComplete = explainEmployee(employee, scheme).every(({row}) => !row?.missing);
  const {population, missing} = rules(scheme);
  const isCovered = population.includes(employee.status);
  const isCounted = isCovered && (missing !== "excluded" || isComplete);
  return {isCovered, isComplete, isCounted, ...scoreEmployee(employee, scheme, weights)};
}
