import {html} from "htl";
import {explainEmployee, rules, scoreEmployee} from "../lib/index.js";
import type {Dimension, Employee, Hukdis, Kinerja, Pendidikan, Reason, Scheme} from "../lib/index.js";
import {formats} from "../messages/format.js";
import {metode} from "./messages.js";
import {terms} from "../messages/terms.js";
import {conditionText} from "./conditionText.js";
import {control} from "../ui/control.js";
import type {Control} from "../ui/control.js";
import {emit, setText, uid} from "../ui/dom.js";
import type {Options} from "../ui/live.js";
import {pointsFormat, swatch} from "./schemeTables.js";
import {scrollTable} from "../ui/scrollTable.js";

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

const known = {true: true, false: false, null: null} as const;

/** A form for one employee's record, and beside it the points with the row that gives each of them. */
export function workedExample(
  scheme: Scheme,
  {locale, employee = start}: Options & {employee?: Employee}
): WorkedExample {
  const t = metode[locale].example;
  const words = terms[locale];
  const yesNo = {true: t.done, false: t.notDone, null: t.noRecord};
  const orNone = <T extends string>(labels: Record<T, string>) =>
    ({...labels, null: t.noRecord}) as Record<T | "null", string>;

  const status = choice(t.fields.status, words.status);
  const jenisJabatan = choice(t.fields.jenisJabatan, words.jenisJabatan);
  const pendidikan = choice(t.fields.pendidikan, words.pendidikan);
  const syarat = choice(t.fields.syaratPendidikan, orNone<Pendidikan>(words.pendidikan));
  const diklat = choice(t.fields.diklatJabatan, yesNo);
  const bebas = tick(t.fields.bebasDiklat);
  const jp = number(t.fields.jpTeknis, t.jpHint);
  const seminar = choice(t.fields.seminar, yesNo);
  const skala = choice(t.fields.skala, t.skala);
  const predikat = choice(t.fields.predikat, words.predikat);
  const nilai = number(t.fields.nilai, "");
  const hukdis = choice(t.fields.hukdis, orNone<Hukdis>(words.hukdis));

  const fields = [status, jenisJabatan, pendidikan, syarat, diklat, bebas, jp, seminar, skala, predikat, nilai, hukdis];
  const form = html`<form class="example-form" autocomplete="off">${fields.map(({element}) => element)}</form>`;
  const sentence = html`<p class="example-result" role="status"></p>`;
  const result = html`<div class="example-points"></div>`;
  const root = html`<section class="worked-example" aria-label=${t.title}>
    <p>${t.intro}</p>
    <div class="example-parts">
      ${form}
      <div>${sentence}${result}</div>
    </div>
  </section>`;
  let value = employee;

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", (event) => event.stopPropagation());
  form.addEventListener("input", (event) => {
    event.stopPropagation();
    arrange();
    const read = readForm();
    if (read === null) return void setText(sentence, t.kept);
    value = read;
    show();
    emit(root, "input");
  });

  /** The employee as filled in; null while a number is not one. */
  function readForm(): Employee | null {
    const hours = readNumber(jp, (n) => Number.isSafeInteger(n) && n >= 0, t.jpInvalid);
    const performance = readKinerja();
    if (hours === undefined || performance === undefined) return null;
    return {
      status: status.value,
      jenisJabatan: jenisJabatan.value,
      pendidikan: pendidikan.value,
      ...(syarat.value === "null" ? {} : {syaratPendidikan: syarat.value}),
      diklatJabatan: known[diklat.value],
      bebasDiklat: bebas.value,
      jpTeknis: hours,
      seminar: known[seminar.value],
      kinerja: performance,
      hukdis: hukdis.value === "null" ? null : hukdis.value
    };
  }

  function readKinerja(): Kinerja | null | undefined {
    if (skala.value === "kosong") return null;
    if (skala.value === "predikat") return {skala: "predikat", predikat: predikat.value};
    const score = readNumber(nilai, (n) => n >= 0 && n <= 100, t.nilaiInvalid, false);
    return score == null ? undefined : {skala: "pp46", nilai: score};
  }

  function fill(from: Employee) {
    status.value = from.status;
    jenisJabatan.value = from.jenisJabatan;
    pendidikan.value = from.pendidikan;
    syarat.value = from.syaratPendidikan ?? "null";
    diklat.value = `${from.diklatJabatan}`;
    bebas.value = from.bebasDiklat ?? false;
    jp.value = from.jpTeknis === null ? "" : String(from.jpTeknis);
    seminar.value = `${from.seminar}`;
    skala.value = from.kinerja?.skala ?? "kosong";
    if (from.kinerja?.skala === "predikat") predikat.value = from.kinerja.predikat;
    nilai.value = from.kinerja?.skala === "pp46" ? pointsFormat(locale)(from.kinerja.nilai) : "";
    hukdis.value = from.hukdis ?? "null";
    jp.complain("");
    nilai.complain("");
    arrange();
  }

  /** Shows only what bears on the rest of the form. */
  function arrange() {
    predikat.element.hidden = skala.value !== "predikat";
    nilai.element.hidden = skala.value !== "pp46";
    diklat.element.hidden = jenisJabatan.value === "pelaksana";
    bebas.element.hidden = jenisJabatan.value !== "fungsional";
  }

  function show() {
    const f = formats(locale);
    const reasons = explainEmployee(value, scheme);
    const {points, index, category} = scoreEmployee(value, scheme);
    setText(sentence, t.result(f.index(index), words.category[category]));
    result.replaceChildren(...remarks(reasons), pointsTable(reasons, points, index));
  }

  function remarks(reasons: Reason[]): HTMLElement[] {
    const {population, missing} = rules(scheme);
    const incomplete = reasons.some(({row}) => row?.missing);
    const sentences = [
      ...(population.includes(value.status) ? [] : [t.outside(words.status[value.status])]),
      ...(incomplete ? [missing === "excluded" ? t.excluded : t.incomplete] : [])
    ];
    return sentences.map((text) => html`<p class="hint">${text}</p>`);
  }

  function pointsTable(reasons: Reason[], points: Record<Dimension, number>, index: number): HTMLElement {
    const shown = pointsFormat(locale);
    const head = html`<tr>
      <th scope="col">${t.indicator}</th>
      <th scope="col">${t.row}</th>
      <th scope="col" class="number">${t.points}</th>
    </tr>`;
    const rows = scheme.dimensions.flatMap(({id, label, maximum}) => [
      html`<tr class="dimension-row">
        <th scope="rowgroup" colspan="2">${swatch(id)}${label[locale]}</th>
        <td class="number">${t.subtotal(shown(points[id]), shown(maximum))}</td>
      </tr>`,
      ...reasons.filter(({dimension}) => dimension === id).map((reason) => reasonRow(reason, shown))
    ]);
    const total = html`<tr class="total-row">
      <th scope="row" colspan="2">${t.total}</th>
      <td class="number">${formats(locale).index(index)}</td>
    </tr>`;
    return scrollTable(t.caption, head, [...rows, total]);
  }

  function reasonRow({indicator, row, points}: Reason, shown: (points: number) => string): HTMLElement {
    const why = row
      ? html`<td>${row.label[locale]}<small>${conditionText(row.when, locale)}</small></td>`
      : html`<td class="muted">${t.none}</td>`;
    return html`<tr>
      <th scope="row">${indicator.label[locale]}</th>
      ${why}
      <td class="number">${shown(points)}</td>
    </tr>`;
  }

  fill(value);
  show();
  return control<Scheme, Employee>(root, {
    get: () => value,
    set: (next) => {
      value = next;
      fill(value);
      show();
    },
    update: (next) => {
      scheme = next;
      show();
    }
  });
}

type Field<T> = {element: HTMLElement; value: T};
type NumberField = Field<string> & {complain(sentence: string): void};

function choice<T extends string>(label: string, labels: Record<T, string>): Field<T> {
  const select = html<HTMLSelectElement>`<select>
    ${Object.entries<string>(labels).map(([value, text]) => html`<option value=${value}>${text}</option>`)}
  </select>`;
  return {
    element: html`<label class="field"><span>${label}</span>${select}</label>`,
    get value() {
      return select.value as T;
    },
    set value(value) {
      select.value = value;
    }
  };
}

function tick(label: string): Field<boolean> {
  const input = html<HTMLInputElement>`<input type="checkbox" />`;
  return {
    element: html`<label class="field field--tick">${input}<span>${label}</span></label>`,
    get value() {
      return input.checked;
    },
    set value(value) {
      input.checked = value;
    }
  };
}

function number(label: string, hint: string): NumberField {
  const id = uid("number");
  const input = html<HTMLInputElement>`<input
    type="text"
    inputmode="decimal"
    id=${id}
    aria-describedby=${`${id}-hint`}
  />`;
  const note = html`<small id=${`${id}-hint`} aria-live="polite">${hint}</small>`;
  return {
    element: html`<div class="field"><label for=${id}>${label}</label>${input}${note}</div>`,
    get value() {
      return input.value;
    },
    set value(value) {
      input.value = value;
    },
    complain(sentence) {
      setText(note, sentence || hint);
      note.classList.toggle("is-error", sentence !== "");
      if (sentence) input.setAttribute("aria-invalid", "true");
      else input.removeAttribute("aria-invalid");
    }
  };
}

/** The number in a field, null when it is empty, undefined (and said so) when it is not a number that will do. */
function readNumber(
  field: NumberField,
  valid: (value: number) => boolean,
  complaint: (typed: string) => string,
  mayBeEmpty = true
): number | null | undefined {
  const typed = field.value.trim();
  const value = /^\d+([.,]\d*)?$/.test(typed) ? Number(typed.replace(",", ".")) : NaN;
  const good = typed === "" ? mayBeEmpty : valid(value);
  field.complain(good ? "" : complaint(typed));
  if (!good) return undefined;
  return typed === "" ? null : value;
}
