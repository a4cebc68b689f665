import {html} from "htl";
import {savingMessages} from "../messages/saving.js";
import type {Options} from "../ui/live.js";
import {statusLine} from "../ui/statusLine.js";
import type {Feedback} from "../ui/statusLine.js";

/** Keeps the present scenario under a name, and says what came of it. */
export function saveButton(save: () => Promise<Feedback>, {locale}: Options): HTMLElement {
  const t = savingMessages[locale];
  const status = statusLine("save-status");
  const button = html`<button type="button" class="button" aria-label=${t.save} title=${t.save}>
    ${t.saveShort}
  </button>`;
  button.addEventListener("click", () => void status.tell(save()));
  return html`<div class="save-scenario">${button}${status.element}</div>`;
}
