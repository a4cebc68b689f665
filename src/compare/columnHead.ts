import {html} from "htl";

/** A scenario as the head of a column. */
export type ScenarioColumn = {short: string; name: string; note?: string | null};

/** S1 and what it is called; a name may be long, and of any script. */
export function columnHead({short, name, note}: ScenarioColumn): HTMLElement {
  return html`<th scope="col" class="compare-column">
    <strong>${short}</strong> <bdi title=${name}>${name}</bdi> ${note ? html`<small>${note}</small>` : null}
  </th>`;
}
