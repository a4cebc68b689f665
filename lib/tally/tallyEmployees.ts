import type {Employee, Kinerja, Pendidikan, Scheme} from "../scheme/types.js";
import {checkEmployee} from "../score/checkEmployee.js";
import {encode, encodeGroups} from "./encode.js";
import {jpLevel, levels, skpLevel} from "./level.js";
import type {Levels} from "./level.js";
import type {Tally} from "./types.js";

/**
 * Counts employees per agency (one of `groups`) and combination of the levels these schemes can tell apart. Throws as
 * `checkEmployee`, with the number of the record (the first is 1), and for an agency outside `groups`.
 */
export function tallyEmployees(
  employees: Iterable<{instansi: string} & Employee>,
  groups: string[],
  schemes: readonly Scheme[]
): Tally {
  const limits = levels(schemes);
  const cells = new Map<string, {instansi: string; employee: Levelled; count: number}>();
  let number = 0;
  for (const record of employees) {
    checkEmployee(record, ++number);
    const employee = levelled(record, limits);
    const {kinerja, ...rest} = employee;
    const key = [record.instansi, kinerjaKey(kinerja), ...Object.values(rest)].join("|");
    const cell = cells.get(key);
    if (cell) cell.count++;
    else cells.set(key, {instansi: record.instansi, employee, count: 1});
  }
  const rows = [...cells.values()];
  const n = rows.length;
  const column = <K extends keyof Employee>(key: K) => encode(n, (i) => rows[i]!.employee[key]);
  return {
    groups,
    group: encodeGroups(n, (i) => rows[i]!.instansi, groups),
    count: Uint32Array.from(rows, (row) => row.count),
    columns: {
      status: column("status"),
      jenisJabatan: column("jenisJabatan"),
      pendidikan: column("pendidikan"),
      syaratPendidikan: column("syaratPendidikan"),
      diklatJabatan: column("diklatJabatan"),
      bebasDiklat: column("bebasDiklat"),
      jpTeknis: column("jpTeknis"),
      seminar: column("seminar"),
      kinerja: encode(
        n,
        (i) => rows[i]!.employee.kinerja,
        (i) => kinerjaKey(rows[i]!.employee.kinerja)
      ),
      hukdis: column("hukdis")
    }
  };
}

type Levelled = Omit<Required<Employee>, "syaratPendidikan"> & {syaratPendidikan: Pendidikan | undefined};

function levelled(employee: Employee, limits: Levels): Levelled {
  return {
    status: employee.status,
    jenisJabatan: employee.jenisJabatan,
    pendidikan: employee.pendidikan,
    syaratPendidikan: employee.syaratPendidikan ?? undefined,
    diklatJabatan: employee.diklatJabatan,
    bebasDiklat: employee.bebasDiklat ?? false,
    jpTeknis: jpLevel(employee.jpTeknis, limits),
    seminar: employee.seminar,
    kinerja:
      employee.kinerja?.skala === "pp46"
        ? {skala: "pp46", nilai: skpLevel(employee.kinerja.nilai, limits)}
        : employee.kinerja,
    hukdis: employee.hukdis
  };
}

function kinerjaKey(kinerja: Kinerja | null): string {
  if (!kinerja) return "";
  return kinerja.skala === "pp46" ? `pp46 ${kinerja.nilai}` : `predikat ${kinerja.predikat}`;
}
