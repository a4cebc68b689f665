import {html} from "htl";
import {live} from "../../ui/live.js";
import type {Live, Options} from "../../ui/live.js";
import {lab} from "../messages.js";
import type {NotebookOrigin} from "../notebook/types.js";

/** Says of a notebook from elsewhere that its cells do not run by themselves. */
export function foreignNotice(
  data: NotebookOrigin,
  {locale, run, keep}: Options & {run(): void; keep(): void}
): Live<NotebookOrigin> {
  const {foreign: t} = lab[locale];
  const root = html<HTMLElement>`<div class="notice notice--warn lab-foreign" role="status" hidden></div>`;

  function update(origin: NotebookOrigin) {
    root.hidden = origin.kind !== "foreign";
    if (origin.kind !== "foreign" || root.dataset["from"] === origin.from) return;
    root.dataset["from"] = origin.from;
    root.replaceChildren(
      t[origin.from],
      " ",
      html`<button type="button" class="button" ${{onclick: run}}>${t.run}</button>`,
      html`<button type="button" class="button" ${{onclick: keep}}>${t.keep}</button>`
    );
  }

  update(data);
  return live<NotebookOrigin, HTMLElement>(root, update);
}
