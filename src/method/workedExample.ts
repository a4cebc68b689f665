import {html} from "htl";
import {scoreEmployee} from "../lib/index.js";
import type {Employee, Scheme} from "../lib/index.js";
import {formats} from "../messages/format.js";
import {terms} from "../messages/terms.js";
import {control} from "../ui/control.js";
import type {Control} from "../ui/control.js";
import {emit, setText} from "../ui/dom.js";
import type {Options} from "../ui/live.js";
import {employeeForm} from "./employeeForm.js";
import {examplePoints} from "./examplePoints.js";
import {metode} from "./messages.js";

export type WorkedExample = Control<Scheme, Employee>;

/** An employee with common levels: a functional post, S-1, 20 hours, rated Baik. */
const start: Employee = {
  status: "PNS",
  jenisJabatan: "fungsional",
  pendidikan: "S1",
  syaratPendidikan: "S1",
  diklatJabatan: true,
  bebasDiklat: false,
  jpTeknis: 20,
  seminar: false,
  kinerja: {skala: "predikat", predikat: "baik"},
  hukdis: "tidak"
};

/** A form for one employee's record, and beside it the points with the row that gives each of them. */
export function workedExample(
  scheme: Scheme,
  {locale, employee = start}: Options & {employee?: Employee}
): WorkedExample {
  const t = metode[locale].example;
  const form = employeeForm({locale}, changed);
  const sentence = html`<p class="example-result" role="status"></p>`;
  const result = html`<div class="example-points"></div>`;
  const root = html`<section class="worked-example" aria-label=${t.title}>
    <p>${t.intro}</p>
    <div class="example-parts">
      ${form.element}
      <div>${sentence}${result}</div>
    </div>
  </section>`;
  let value = employee;

  function changed() {
    const read = form.read();
    if (read === null) return setText(sentence, t.kept);
    value = read;
    show();
    emit(root, "input");
  }

  function show() {
    const {index, category} = scoreEmployee(value, scheme);
    setText(sentence, t.result(formats(locale).index(index), terms[locale].category[category]));
    result.replaceChildren(...examplePoints(value, scheme, {locale}));
  }

  form.fill(value);
  show();
  return control<Scheme, Employee>(root, {
    get: () => value,
    set: (next) => {
      value = next;
      form.fill(value);
      show();
    },
    update: (next) => {
      scheme = next;
      show();
    }
  });
}
