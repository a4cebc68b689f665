import {html} from "htl";
import {keyed, setAttribute, setText, uid} from "../../ui/dom.js";

/** Something a kit may be about or hold; `blocked`: why it cannot be chosen. */
export type KitChoice = {id: string; name: string; hint: string; blocked: string | null};

/** Choices as boxes to tick. */
export function choiceBoxes(): {
  element: HTMLElement;
  /** Those ticked, in the order of the choices. */
  ticked(): string[];
  update(choices: readonly KitChoice[], chosen: readonly string[]): void;
} {
  const element = html<HTMLElement>`<div class="kit-choices"></div>`;
  const show = keyed<KitChoice & {chosen: boolean}>(
    element,
    ({id}) => id,
    ({id}) => {
      const name = html`<bdi></bdi>`;
      const hint = html`<small id=${uid("kit-choice")}></small>`;
      const input = html<HTMLInputElement>`<input type="checkbox" value=${id} />`;
      return {
        element: html`<label class="kit-choice">${input}<span>${name} ${hint}</span></label>`,
        update(next) {
          setText(name, next.name);
          setText(hint, next.blocked ?? next.hint);
          setAttribute(input, "aria-describedby", next.blocked === null ? null : hint.id);
          input.disabled = next.blocked !== null;
          const on = !input.disabled && next.chosen;
          if (input.checked !== on) input.checked = on;
        }
      };
    }
  );
  return {
    element,
    ticked: () => [...element.querySelectorAll<HTMLInputElement>("input:checked")].map(({value}) => value),
    update: (choices, chosen) => void show(choices.map((choice) => ({...choice, chosen: chosen.includes(choice.id)})))
  };
}

/** In the order in which they were chosen; what cannot be chosen here and now stays chosen for when it can. */
export function chosenInOrder(
  ticked: readonly string[],
  before: readonly string[],
  choices: readonly KitChoice[]
): string[] {
  const open = choices.flatMap(({id, blocked}) => (blocked === null ? [id] : []));
  const kept = before.filter((id) => ticked.includes(id) || !open.includes(id));
  return [...kept, ...ticked.filter((id) => !kept.includes(id))];
}
