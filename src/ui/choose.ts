import {html} from "htl";
import {keyed, setAttribute, setText} from "./dom.js";

export type Choice = {value: string; label: string};

/** A drop-down whose choices may change; `choose` hears what people pick, and `update` tells no one. */
export function choose(
  name: string,
  pick: (value: string) => void
): {element: HTMLSelectElement; update(choices: readonly Choice[], value: string): void} {
  const element = html<HTMLSelectElement>`<select class="choose" aria-label=${name}></select>`;
  const show = keyed<Choice>(
    element,
    ({value}) => value,
    () => {
      const option = html<HTMLOptionElement>`<option></option>`;
      return {
        element: option,
        update(choice) {
          setAttribute(option, "value", choice.value);
          setText(option, choice.label);
        }
      };
    }
  );
  element.addEventListener("input", (event) => {
    event.stopPropagation();
    pick(element.value);
  });
  element.addEventListener("change", (event) => event.stopPropagation());
  return {
    element,
    update(choices, value) {
      show(choices);
      if (element.value !== value) element.value = value;
    }
  };
}

/** One of a few, as buttons side by side; `pick` hears what people choose. */
export function segments<V extends string>(
  name: string,
  id: string,
  choices: readonly {value: V; label: string}[],
  pick: (value: V) => void
): {element: HTMLElement; update(value: V): void} {
  const inputs = choices.map(({value}) => {
    const input = html<HTMLInputElement>`<input type="radio" name=${id} value=${value} />`;
    input.addEventListener("input", (event) => {
      event.stopPropagation();
      pick(value);
    });
    input.addEventListener("change", (event) => event.stopPropagation());
    return input;
  });
  const element = html`<div class="segments" role="radiogroup" aria-label=${name}>
    ${choices.map(({label}, i) => html`<label>${inputs[i]}<span>${label}</span></label>`)}
  </div>`;
  return {
    element,
    update(value) {
      for (const input of inputs) input.checked = input.value === value;
    }
  };
}
