import {html} from "htl";

/** What came of something, and what one may do about it at once. */
export type Said = {text: string; warning?: boolean; offers?: readonly Offer[]} | null;

export type Offer = {label: string; act(): Promise<Said>};

/** Where it is told what came of what people do. Told something else, it forgets the last. */
export function saidLine(name: string): {element: HTMLElement; tell(outcome: Promise<Said>): Promise<void>} {
  const element = html`<div class=${name} role="status"></div>`;

  async function tell(outcome: Promise<Said>): Promise<void> {
    const said = await outcome;
    if (!said) return element.replaceChildren();
    const offers = (said.offers ?? []).map(
      ({label, act}) =>
        html<HTMLButtonElement>`<button type="button" class="button" onclick=${() => void tell(act())}>
          ${label}
        </button>`
    );
    element.replaceChildren(
      html`<p class=${said.warning ? "notice notice--warn" : ""}><bdi>${said.text}</bdi> ${offers}</p>`
    );
    // What was deleted, or pressed here before, held the focus.
    offers[0]?.focus();
  }

  return {element, tell};
}
