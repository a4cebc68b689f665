import {html} from "htl";
import {setText, uid} from "../ui/dom.js";

/** A labelled field of a form, whose value can be read and set. */
export type FormField<T> = {element: HTMLElement; value: T};
export type NumberField = FormField<string> & {
  /** Says what is wrong in place of the hint; nothing is wrong with an empty sentence. */
  complain(sentence: string): void;
};

export function choiceField<T extends string>(label: string, labels: Record<T, string>): FormField<T> {
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

export function tickField(label: string): FormField<boolean> {
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

export function numberField(label: string, hint: string): NumberField {
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
