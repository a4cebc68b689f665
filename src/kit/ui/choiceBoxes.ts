import {html} from "htl";

/** Something a kit may be about or hold; `blocked`: why it cannot be chosen. */
export type KitChoice = {id: string; name: string; hint: string; blocked: string | null};

/** Choices as boxes to tick, which are made anew only where the choices are others. */
export function choiceBoxes(): {
  element: HTMLElement;
  /** Those ticked, in the order of the choices. */
  ticked(): string[];
  update(choices: readonly KitChoice[], chosen: readonly string[]): void;
} {
  const element = html<HTMLElement>`<div class="kit-choices"></div>`;
  let drawn = "";

  function box({id, name, hint, blocked}: KitChoice, chosen: readonly string[]): HTMLElement {
    const input = html<HTMLInputElement>`<input
      type="checkbox"
      value=${id}
      checked=${blocked === null && chosen.includes(id)}
      disabled=${blocked !== null}
    />`;
    return html`<label class="kit-choice"
      >${input}<span><bdi>${name}</bdi> <small>${blocked ?? hint}</small></span></label
    >`;
  }

  return {
    element,
    ticked: () => [...element.querySelectorAll<HTMLInputElement>("input:checked")].map(({value}) => value),
    update(choices, chosen) {
      const key = JSON.stringify(choices);
      if (key !== drawn) element.replaceChildren(...choices.map((choice) => box(choice, chosen)));
      drawn = key;
      for (const input of element.querySelectorAll<HTMLInputElement>("input")) {
        const on = !input.disabled && chosen.includes(input.value);
        if (input.checked !== on) input.checked = on;
      }
    }
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
