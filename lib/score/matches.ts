import {kesesuaian} from "../scheme/kesesuaian.js";
import type {Condition, Employee, ValueRange} from "../scheme/types.js";

type Tests = {[K in keyof Condition]-?: (wanted: Exclude<Condition[K], undefined>, employee: Employee) => boolean};

const tests: Tests = {
  status: (wanted, e) => wanted.includes(e.status),
  jenisJabatan: (wanted, e) => wanted.includes(e.jenisJabatan),
  pendidikan: (wanted, e) => wanted.includes(e.pendidikan),
  kesesuaian: (wanted, e) => wanted.includes(kesesuaian(e.pendidikan, e.syaratPendidikan)),
  diklatJabatan: (wanted, e) => wanted.includes(e.diklatJabatan),
  bebasDiklat: (wanted, e) => wanted.includes(e.bebasDiklat ?? false),
  jpTeknis: (wanted, e) => (wanted === null ? e.jpTeknis === null : e.jpTeknis !== null && within(wanted, e.jpTeknis)),
  seminar: (wanted, e) => wanted.includes(e.seminar),
  nilai: (wanted, e) => e.kinerja?.skala === "pp46" && within(wanted, e.kinerja.nilai),
  predikat: (wanted, e) => e.kinerja?.skala === "predikat" && wanted.includes(e.kinerja.predikat),
  kinerja: (_, e) => e.kinerja === null,
  hukdis: (wanted, e) => wanted.includes(e.hukdis)
};

function within({above, atLeast, atMost, below}: ValueRange, value: number): boolean {
  return (
    (above === undefined || value > above) &&
    (atLeast === undefined || value >= atLeast) &&
    (atMost === undefined || value <= atMost) &&
    (below === undefined || value < below)
  );
}

/** Whether an employee meets every part of a condition; the empty condition holds for everyone. */
export function matches(condition: Condition, employee: Employee): boolean {
  for (const key in condition) {
    const test = tests[key as keyof Condition] as ((wanted: unknown, employee: Employee) => boolean) | undefined;
    if (!test) throw new RangeError(`unknown condition: ${key}`);
    const wanted = condition[key as keyof Condition];
    if (wanted !== undefined && !test(wanted, employee)) return false;
  }
  return true;
}
