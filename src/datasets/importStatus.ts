import {html} from "htl";
import type {StoreProblem} from "../state/data/uploads.js";
import {setText} from "../ui/dom.js";
import type {Options} from "../ui/live.js";
import {data} from "./messages.js";
import {storeProblemText} from "./storeProblemText.js";

/** Where an import says what came of what people do, and what the browser would not keep. */
export function importStatus({locale}: Options) {
  const t = data[locale].import;
  const status = html`<p class="import-status" role="status" tabindex="-1"></p>`;
  const announcer = html`<p class="sr-only" role="status"></p>`;
  const trouble = html`<div class="import-trouble" role="alert"></div>`;
  return {
    elements: [trouble, status, announcer],
    say: (sentence: string) => setText(status, sentence),
    /** For those who cannot see what else is shown. */
    announce: (sentence: string) => setText(announcer, sentence),
    report(problem: StoreProblem | null) {
      trouble.replaceChildren(
        ...(problem ? [html`<p class="notice notice--warn">${storeProblemText(problem, locale)}</p>`] : [])
      );
    },
    /** That a table is gone, with a button to have it back. */
    offerUndo(name: string, undo: () => void) {
      const button = html`<button type="button" class="button" ${{onclick: () => undo()}}>${t.undo}</button>`;
      status.replaceChildren(html`<bdi>${t.removed(name)}</bdi>`, " ", button);
      button.focus();
    },
    focus: () => status.focus()
  };
}
