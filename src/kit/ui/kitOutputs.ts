import {html} from "htl";
import {formats} from "../../messages/format.js";
import {save} from "../../ui/downloadButton.js";
import {setAttribute, setText} from "../../ui/dom.js";
import {live} from "../../ui/live.js";
import type {Live, Options} from "../../ui/live.js";
import {bahan} from "../messages.js";
import type {KitFormat, KitProgress} from "../write/types.js";

/** The name files begin with, or a sentence that says why there are none. */
export type KitOutputsData = {name: string | null; problem: string | null};

type Make = (format: KitFormat, progress: KitProgress) => Promise<Uint8Array>;

const types: Record<KitFormat, string> = {
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip"
};

/** One button a file, and what is going on while it is made. */
export function kitOutputs(
  data: KitOutputsData,
  {locale, make, print}: Options & {make: Make; print: () => void}
): Live<KitOutputsData> {
  const {page: t} = bahan[locale];
  const f = formats(locale);
  const status = html<HTMLElement>`<output class="kit-status"></output>`;
  const bar = html<HTMLProgressElement>`<progress aria-label=${t.outputs} max="1" value="0" hidden></progress>`;
  let working = false;

  async function run(format: KitFormat): Promise<void> {
    if (working) return;
    if (data.problem !== null || data.name === null) return setText(status, data.problem ?? t.waiting);
    const name = `${data.name}.${format}`;
    const start = performance.now();
    busy(true);
    setText(status, t.loading);
    try {
      const bytes = await make(format, (done, all, what) => {
        bar.max = all;
        bar.value = done;
        setText(status, t.working(what, f.count(done), f.count(all)));
      });
      save(name, new Blob([bytes as Uint8Array<ArrayBuffer>], {type: types[format]}));
      setText(status, t.done(name, f.index((performance.now() - start) / 1000)));
    } catch (error) {
      setText(status, t.failed(error instanceof Error ? error.message : String(error)));
    }
    busy(false);
  }

  function busy(on: boolean): void {
    working = on;
    bar.hidden = !on;
    for (const button of buttons) setAttribute(button, "aria-disabled", on ? "true" : null);
  }

  const buttons = (["pptx", "docx", "xlsx", "zip"] as const).map(
    (format) =>
      html<HTMLButtonElement>`<button type="button" class="button" ${{onclick: () => run(format)}}>
        ${t[format]}
      </button>`
  );
  const pdf = html`<button
    type="button"
    class="button"
    ${{onclick: () => (data.problem === null && data.name !== null ? print() : setText(status, data.problem ?? t.waiting))}}
  >
    ${t.pdf}
  </button>`;
  const root = html`<section class="kit-outputs" aria-label=${t.outputs}>
    <div class="kit-buttons">${buttons.slice(0, 3)}${pdf}${buttons[3]}</div>
    ${bar}${status}
  </section>`;
  return live<KitOutputsData, HTMLElement>(root, (next) => {
    const {problem} = data;
    data = next;
    if (!working && next.problem !== problem) setText(status, next.problem ?? "");
  });
}
