import type {Employee, Hukdis, JenisJabatan, Kinerja, Pendidikan, Predikat, Status} from "../lib/index.js";

/** What a form holds of a record that may be yes, no or missing. */
export type TriState = "true" | "false" | "null";

/** The record of an employee as a form holds it: numbers as they are typed. */
export type EmployeeAnswers = {
  status: Status;
  jenisJabatan: JenisJabatan;
  pendidikan: Pendidikan;
  syaratPendidikan: Pendidikan | "null";
  diklatJabatan: TriState;
  bebasDiklat: boolean;
  jpTeknis: string;
  seminar: TriState;
  skala: "predikat" | "pp46" | "kosong";
  predikat: Predikat;
  nilai: string;
  hukdis: Hukdis | "null";
};

/** Of the answers that are numbers, those that are none that will do. */
export type InvalidAnswers = {jpTeknis: boolean; nilai: boolean};

const triState = {true: true, false: false, null: null} as const;

/** The employee that the answers describe; null while a number is not one. */
export function employeeFrom(answers: EmployeeAnswers): {employee: Employee | null; invalid: InvalidAnswers} {
  const hours = typedNumber(answers.jpTeknis);
  const score = typedNumber(answers.nilai);
  const invalid = {
    jpTeknis: hours !== null && !(Number.isSafeInteger(hours) && hours >= 0),
    nilai: answers.skala === "pp46" && !(score !== null && score >= 0 && score <= 100)
  };
  if (invalid.jpTeknis || invalid.nilai) return {employee: null, invalid};
  const {syaratPendidikan, hukdis} = answers;
  const employee: Employee = {
    status: answers.status,
    jenisJabatan: answers.jenisJabatan,
    pendidikan: answers.pendidikan,
    ...(syaratPendidikan === "null" ? {} : {syaratPendidikan}),
    diklatJabatan: triState[answers.diklatJabatan],
    bebasDiklat: answers.bebasDiklat,
    jpTeknis: hours,
    seminar: triState[answers.seminar],
    kinerja: kinerjaFrom(answers, score),
    hukdis: hukdis === "null" ? null : hukdis
  };
  return {employee, invalid};
}

function kinerjaFrom({skala, predikat}: EmployeeAnswers, nilai: number | null): Kinerja | null {
  switch (skala) {
    case "kosong":
      return null;
    case "predikat":
      return {skala, predikat};
    case "pp46":
      return {skala, nilai: nilai!};
  }
}

/** The answers that describe an employee; one that the record does not tell, `predikat`, is left out. */
export function answersOf(
  employee: Employee,
  written: (points: number) => string
): Omit<EmployeeAnswers, "predikat"> & {predikat?: Predikat} {
  const {kinerja} = employee;
  return {
    status: employee.status,
    jenisJabatan: employee.jenisJabatan,
    pendidikan: employee.pendidikan,
    syaratPendidikan: employee.syaratPendidikan ?? "null",
    diklatJabatan: `${employee.diklatJabatan}`,
    bebasDiklat: employee.bebasDiklat ?? false,
    jpTeknis: employee.jpTeknis === null ? "" : String(employee.jpTeknis),
    seminar: `${employee.seminar}`,
    skala: kinerja?.skala ?? "kosong",
    ...(kinerja?.skala === "predikat" ? {predikat: kinerja.predikat} : {}),
    nilai: kinerja?.skala === "pp46" ? written(kinerja.nilai) : "",
    hukdis: employee.hukdis ?? "null"
  };
}

/** A number as people type it, with comma or point; null when nothing is typed, NaN when it is not a number. */
export function typedNumber(text: string): number | null {
  const typed = text.trim();
  if (typed === "") return null;
  return /^\d+([.,]\d*)?$/.test(typed) ? Number(typed.replace(",", ".")) : NaN;
}
