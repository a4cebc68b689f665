import {html} from "htl";
import {bandingkan} from "../messages/bandingkan.js";
import {setText} from "./dom.js";
import type {Options} from "./live.js";
import type {Said} from "./scenarioPanel.js";

/** Keeps the present scenario under a name, and says what came of it. */
export function saveButton(save: () => Promise<Said>, {locale}: Options): HTMLElement {
  const status = html`<span class="button-status" role="status"></span>`;
  const button = html`<button type="button" class="button">${bandingkan[locale].panel.save}</button>`;
  button.addEventListener("click", async () => {
    const said = await save();
    if (said) setText(status, said.text);
  });
  return html`<span class="button-with-status save-scenario">${button}${status}</span>`;
}
