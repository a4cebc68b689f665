import {html} from "htl";

/** What came of something, and what one may do about it at once; `stays`: until one has, whatever is told meanwhile. */
export type Feedback = {text: string; warning?: boolean; offers?: readonly Offer[]; stays?: boolean} | null;

export type Offer = {label: string; act(): Promise<Feedback>};

/** Where it is told what came of what people do. Told something else, it forgets the last, but for what stays. */
export function statusLine(name: string): {
  element: HTMLElement;
  tell(outcome: Promise<Feedback>): Promise<void>;
  /** Tells what nobody asked for, so that the focus stays where it is. */
  mention(said: Feedback): void;
} {
  const staying = html`<div></div>`;
  const last = html`<div></div>`;
  const element = html`<div class=${name} role="status">${staying}${last}</div>`;

  function mention(said: Feedback): HTMLButtonElement[] {
    last.replaceChildren();
    if (!said) return [];
    const {text, warning, offers = [], stays} = said;
    const buttons = offers.map(({label, act}) => {
      const button = html<HTMLButtonElement>`<button type="button" class="button">${label}</button>`;
      button.addEventListener("click", () => {
        if (stays) line.remove();
        void tell(act());
      });
      return button;
    });
    const line = html`<p class=${warning ? "notice notice--warn" : ""}><span>${text}</span> ${buttons}</p>`;
    (stays ? staying : last).append(line);
    return buttons;
  }

  async function tell(outcome: Promise<Feedback>): Promise<void> {
    const said = await outcome;
    const buttons = mention(said);
    if (!said) return;
    // What was deleted, or pressed here before, held the focus.
    const held = document.activeElement === document.body || element.contains(document.activeElement);
    const next = buttons[0] ?? (held ? [...staying.querySelectorAll("button")].at(-1) : undefined);
    next?.focus();
  }

  return {element, tell, mention};
}
