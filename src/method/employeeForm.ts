import {html} from "htl";
import type {Employee, Hukdis, Pendidikan} from "../lib/index.js";
import {terms} from "../messages/terms.js";
import type {Options} from "../ui/live.js";
import {answersOf, employeeFrom} from "./employeeAnswers.js";
import type {EmployeeAnswers} from "./employeeAnswers.js";
import {choiceField, numberField, tickField} from "./formFields.js";
import {metode} from "./messages.js";
import {pointsFormat} from "./schemeTables.js";

/** A form for one employee's record; `changed` hears of every change, and what is not of use is not shown. */
export function employeeForm(
  {locale}: Options,
  changed: () => void
): {
  element: HTMLElement;
  /** The employee as filled in, null while a number is not one; says at the field what is wrong with it. */
  read(): Employee | null;
  fill(employee: Employee): void;
} {
  const t = metode[locale].example;
  const words = terms[locale];
  const yesNo = {true: t.done, false: t.notDone, null: t.noRecord};
  const orNone = <T extends string>(labels: Record<T, string>) =>
    ({...labels, null: t.noRecord}) as Record<T | "null", string>;
  const fields = {
    status: choiceField(t.fields.status, words.status),
    jenisJabatan: choiceField(t.fields.jenisJabatan, words.jenisJabatan),
    pendidikan: choiceField(t.fields.pendidikan, words.pendidikan),
    syaratPendidikan: choiceField(t.fields.syaratPendidikan, orNone<Pendidikan>(words.pendidikan)),
    diklatJabatan: choiceField(t.fields.diklatJabatan, yesNo),
    bebasDiklat: tickField(t.fields.bebasDiklat),
    jpTeknis: numberField(t.fields.jpTeknis, t.jpHint),
    seminar: choiceField(t.fields.seminar, yesNo),
    skala: choiceField(t.fields.skala, t.skala),
    predikat: choiceField(t.fields.predikat, words.predikat),
    nilai: numberField(t.fields.nilai, ""),
    hukdis: choiceField(t.fields.hukdis, orNone<Hukdis>(words.hukdis))
  };
  const {jpTeknis, nilai} = fields;
  const parts = Object.values(fields).map(({element}) => element);
  const element = html`<form class="example-form" autocomplete="off">${parts}</form>`;

  element.addEventListener("submit", (event) => event.preventDefault());
  element.addEventListener("change", (event) => event.stopPropagation());
  element.addEventListener("input", (event) => {
    event.stopPropagation();
    arrange();
    changed();
  });

  function arrange() {
    fields.predikat.element.hidden = fields.skala.value !== "predikat";
    nilai.element.hidden = fields.skala.value !== "pp46";
    fields.diklatJabatan.element.hidden = fields.jenisJabatan.value === "pelaksana";
    fields.bebasDiklat.element.hidden = fields.jenisJabatan.value !== "fungsional";
  }

  return {
    element,
    read() {
      const answers = Object.fromEntries(Object.entries(fields).map(([id, {value}]) => [id, value])) as EmployeeAnswers;
      const {employee, invalid} = employeeFrom(answers);
      jpTeknis.complain(invalid.jpTeknis ? t.jpInvalid(jpTeknis.value.trim()) : "");
      if (answers.skala === "pp46") nilai.complain(invalid.nilai ? t.nilaiInvalid(nilai.value.trim()) : "");
      return employee;
    },
    fill(employee) {
      Object.entries(answersOf(employee, pointsFormat(locale))).forEach(([id, value]) => {
        fields[id as keyof EmployeeAnswers].value = value;
      });
      jpTeknis.complain("");
      nilai.complain("");
      arrange();
    }
  };
}
