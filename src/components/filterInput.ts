import {filterMessages} from "../messages/filter.js";
import {html} from "htl";
import type {Filter, Status} from "../lib/index.js";
import {control} from "../ui/control.js";
import type {Control} from "../ui/control.js";
import {emit, setAttribute, setText, uid} from "../ui/dom.js";
import {filterValueWords} from "../model/filterValueWords.js";
import type {Options} from "../ui/live.js";
import type {FilterData} from "../model/filterData.js";

export type FilterInput = Control<FilterData, Filter>;

type Group = keyof Filter;

const groups: Group[] = ["jenisJabatan", "status", "pendidikan", "jenisKelamin", "kelompokUmur", "kanal"];

/** Which employees are looked at, as chips. A group with none or all of its values chosen lets everyone through. */
export function filterInput(data: FilterData, {locale}: Options): FilterInput {
  const t = filterMessages[locale];
  const words = filterValueWords(locale);
  const reason = html`<p class="hint" role="status" id=${uid("filter-reason")}></p>`;
  const everyone = html`<span class="filter-everyone">${t.everyone}</span>`;
  const clear = html<HTMLButtonElement>`<button type="button" class="plain-button">${t.clear}</button>`;
  const fields = groups.filter((group) => (data.available[group] ?? []).length > 0).map(field);
  const root = html`<div class="panel filter-input" role="group" aria-label=${t.title}>
    <p class="filter-title"><span>${t.title}</span> ${everyone}${clear}</p>
    ${reason}
    <div class="filter-groups">${fields.map(({element}) => element)}</div>
  </div>`;

  root.addEventListener("change", (event) => event.target !== root && event.stopImmediatePropagation());
  clear.addEventListener("click", () => {
    root.querySelector<HTMLButtonElement>(".chip-all")?.focus();
    choose({});
  });

  function choose(filter: Filter): void {
    data = {...data, filter};
    show();
    emit(root, "input");
    emit(root, "change");
  }

  function field(group: Group) {
    const values = data.available[group] as readonly string[];
    const hint = html`<p class="hint" id=${uid("filter-hint")}></p>`;
    const all = html<HTMLButtonElement>`<button type="button" class="chip chip-all">${t.all}</button>`;
    const boxes = values.map((value) => {
      const input = html<HTMLInputElement>`<input type="checkbox" value=${value} aria-describedby=${hint.id} />`;
      input.addEventListener("input", (event) => {
        event.stopPropagation();
        const chosen = boxes.filter((box) => box.input.checked).map((box) => box.value);
        choose(withGroup(data.filter, group, chosen.length === values.length ? [] : chosen));
      });
      return {
        value,
        input,
        element: html`<label class="chip">${input}<span>${words[group][value] ?? value}</span></label>`
      };
    });
    all.addEventListener("click", () => choose(withGroup(data.filter, group, [])));
    const element = html<HTMLFieldSetElement>`<fieldset class="filter-group">
      <legend>${t.groups[group]}</legend>
      <div class="chips">${all}${boxes.map((box) => box.element)}</div>
      ${hint}
    </fieldset>`;
    return {
      element,
      show() {
        const chosen = (data.filter[group] ?? []) as readonly string[];
        const outside = group === "status" && data.population ? values.filter((v) => !counted(v)) : [];
        element.disabled = Boolean(data.disabled ?? data.unavailable?.[group]);
        setAttribute(all, "aria-pressed", String(chosen.length === 0));
        for (const {value, input} of boxes) {
          input.checked = chosen.includes(value);
          input.disabled = outside.includes(value) && !input.checked;
        }
        const left = outside.map((value) => words.status[value]).join(", ");
        const kept = data.population?.map((value) => words.status[value]).join(", ") ?? "";
        const why = data.unavailable?.[group] ?? (outside.length > 0 ? t.outside(left, kept) : "");
        setText(hint, data.disabled ? "" : why);
      }
    };
  }

  const counted = (status: string) => data.population?.includes(status as Status) ?? true;

  function show(): void {
    const any = groups.some((group) => (data.filter[group] ?? []).length > 0);
    clear.hidden = !any;
    everyone.hidden = any;
    clear.disabled = Boolean(data.disabled);
    setText(reason, data.disabled ?? "");
    for (const {show} of fields) show();
  }

  show();
  return control<FilterData, Filter>(root, {
    update(next) {
      data = next;
      show();
    },
    get: () => data.filter,
    set(filter) {
      data = {...data, filter};
      show();
    }
  });
}

function withGroup(filter: Filter, group: Group, values: readonly string[]): Filter {
  const next = {...filter, [group]: values};
  if (values.length === 0) delete next[group];
  return next;
}
