import {html} from "htl";
import {sebaran} from "./messages.js";
import {emit, setText} from "../ui/dom.js";
import {live} from "../ui/live.js";
import type {Live, Options} from "../ui/live.js";

/** That one agency alone is looked at, which `clear` asks to end; nothing where all are. */
export function onlyNote(data: string | null, {locale}: Options): Live<string | null> {
  const t = sebaran[locale].only;
  const words = html`<span></span>`;
  const clear = html<HTMLButtonElement>`<button type="button" class="plain-button">${t.all}</button>`;
  const root = html`<p class="only-note" role="status">${words} ${clear}</p>`;
  clear.addEventListener("click", () => emit(root, "clear"));

  function update(agency: string | null): void {
    root.hidden = agency === null;
    setText(words, agency === null ? "" : t.looked(agency));
  }

  update(data);
  return live<string | null, HTMLElement>(root, update);
}
