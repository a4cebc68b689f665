import {html} from "htl";
import {formats} from "../../messages/format.js";
import {disclosure} from "../../ui/disclosure.js";
import {live} from "../../ui/live.js";
import type {Live, Options} from "../../ui/live.js";
import {dropTarget} from "../../ui/dropTarget.js";
import {lab} from "../messages.js";

export type NotebookListData = {
  examples: {id: string; title: string}[];
  /** Saved here, the last changed first. */
  own: {id: string; title: string; changed: Date}[];
  /** The id of the example or notebook that is open. */
  open: string | null;
  /** The title of what has just been deleted, while that can be taken back. */
  removed: string | null;
};

export type NotebookListActions = {
  openExample(id: string): void;
  openOwn(id: string): void;
  create(): void;
  duplicate(id: string): void;
  remove(id: string): void;
  restore(): void;
  /** Reads a file the person chose or dropped. */
  read(file: File): void;
};

/** The notebooks there are: worked examples, and those this browser stores. */
export function notebookList(
  data: NotebookListData,
  {locale, open = true, ...actions}: Options & NotebookListActions & {open?: boolean}
): Live<NotebookListData> {
  const {list: t} = lab[locale];
  const f = formats(locale);
  const body = html`<div class="lab-shelf"></div>`;
  const folded = disclosure(t.title, body, {open});
  const removed = html`<p class="lab-said" role="status" hidden></p>`;

  const file = html<HTMLInputElement>`<input
    type="file"
    class="sr-only"
    accept=".json,.timbang-lab.json,application/json,.csv,.tsv,.txt,text/csv,.parquet,.arrow,.arrows,.feather"
  />`;
  file.addEventListener("input", (event) => event.stopPropagation());
  file.addEventListener("change", () => {
    const [chosen] = file.files ?? [];
    if (chosen) actions.read(chosen);
    file.value = "";
  });
  const zone = html<HTMLElement>`<div class="lab-drop">
    <label class="button">${file}${t.import}</label> <span class="hint">${t.drop}</span>
    <p class="hint">${t.private}</p>
  </div>`;
  dropTarget(zone, actions.read);

  const root = html<HTMLElement>`<div>${folded}${removed}</div>`;
  const button = (label: string, name: string, act: () => void) =>
    html`<button type="button" class="button" aria-label=${name} ${{onclick: act}}>${label}</button>`;
  const opener = (id: string, title: string, act: () => void) =>
    html`<button type="button" class="lab-open" aria-current=${id === data.open ? "true" : false} ${{onclick: act}}>
      ${title}
    </button>`;

  function update(next: NotebookListData) {
    data = next;
    folded.update(t.state(f.count(data.own.length)));
    body.replaceChildren(
      html`<section aria-label=${t.examples}>
        <p class="lab-shelf-title">${t.examples}</p>
        <p class="hint">${t.examplesHint}</p>
        <ol>
          ${data.examples.map(({id, title}) => html`<li>${opener(id, title, () => actions.openExample(id))}</li>`)}
        </ol>
      </section>`,
      html`<section aria-label=${t.own}>
        <p class="lab-shelf-title">${t.own}</p>
        ${
          data.own.length === 0
            ? html`<p class="hint">${t.none}</p>`
            : html`<ul>
                ${data.own.map(
                  ({id, title, changed}) =>
                    html`<li>
                      ${opener(id, title, () => actions.openOwn(id))}
                      <span class="hint">${t.date(f.date(changed))}</span>
                      ${button(t.duplicate, t.duplicateOf(title), () => actions.duplicate(id))}
                      ${button(t.remove, t.removeOf(title), () => actions.remove(id))}
                    </li>`
                )}
              </ul>`
        }
        <div class="lab-shelf-buttons">
          <button type="button" class="button" ${{onclick: actions.create}}>${t.create}</button>${zone}
        </div>
      </section>`
    );
    removed.hidden = data.removed === null;
    removed.replaceChildren(
      ...(data.removed === null
        ? []
        : [
            t.removed(data.removed),
            " ",
            html`<button type="button" class="button" ${{onclick: actions.restore}}>${t.undo}</button>`
          ])
    );
  }

  update(data);
  return live<NotebookListData, HTMLElement>(root, update);
}
