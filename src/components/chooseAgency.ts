import {choose} from "../ui/choose.js";
import type {Choice} from "../ui/choose.js";

/** A drop-down of agencies; their ids stay out of the document, where they would tell what masked names hide. */
export function chooseAgency(
  name: string,
  pick: (id: string) => void
): {element: HTMLSelectElement; update(choices: readonly Choice[], id: string): void} {
  let ids: string[] = [];
  const {element, update} = choose(name, (at) => pick(ids[Number(at)]!));
  return {
    element,
    update(choices, id) {
      ids = choices.map(({value}) => value);
      update(
        choices.map(({label}, at) => ({value: String(at), label})),
        String(ids.indexOf(id))
      );
    }
  };
}
