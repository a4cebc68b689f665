import {html} from "htl";
import type {Locale} from "../../messages/define.js";
import {setAttribute, setText} from "../../ui/dom.js";
import type {Options} from "../../ui/live.js";
import {isKeyword} from "../engine/keywords.js";
import {labEngine} from "../engine/messages.js";
import {lab} from "../messages.js";

const nameable = /^[A-Za-z_]\w{0,62}$/;

/** Why a result cannot be called so; null if it can, or is called nothing. */
export function nameProblem(name: string, locale: Locale): string | null {
  if (name === "") return null;
  if (isKeyword(name)) return labEngine[locale].keyword(name);
  return nameable.test(name) ? null : lab[locale].badName(name);
}

export type NameField = {
  input: HTMLInputElement;
  /** Says why a name was refused. */
  refused: HTMLElement;
  update(data: {name: string | null; n: number}): void;
};

/** Where the result of a cell is named. */
export function nameField({locale, rename}: Options & {rename(name: string | null): void}): NameField {
  const t = lab[locale];
  const input = html<HTMLInputElement>`<input
    class="lab-name"
    type="text"
    spellcheck="false"
    autocomplete="off"
    placeholder=${t.namePlaceholder}
    title=${t.nameHint}
  />`;
  const refused = html<HTMLElement>`<p class="lab-problem" role="status" hidden></p>`;
  input.addEventListener("input", (event) => event.stopPropagation());
  input.addEventListener("change", () => {
    const wanted = input.value.trim();
    const problem = nameProblem(wanted, locale);
    refused.hidden = problem === null;
    setText(refused, problem ?? "");
    setAttribute(input, "aria-invalid", problem === null ? null : "true");
    if (problem === null) rename(wanted || null);
  });
  return {
    input,
    refused,
    update({name, n}) {
      setAttribute(input, "aria-label", t.name(n));
      if (input !== input.ownerDocument.activeElement) input.value = name ?? "";
    }
  };
}
