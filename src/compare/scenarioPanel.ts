import {html} from "htl";
import {bandingkan} from "./messages.js";
import {formats} from "../messages/format.js";
import {dropTarget} from "../ui/dropTarget.js";
import {keyed, setAttribute, setText} from "../ui/dom.js";
import type {View} from "../ui/dom.js";
import {live} from "../ui/live.js";
import type {Live, Options} from "../ui/live.js";
import {statusLine} from "../ui/statusLine.js";
import type {Feedback} from "../ui/statusLine.js";

/** A scenario one may compare. */
export type PanelItem = {
  key: string;
  name: string;
  note: string;
  detail: string;
  warning: string | null;
  /** S1, S2, … where it is compared; null where it is not. */
  order: string | null;
  /** The id it is kept under; null where it is not kept. */
  saved: string | null;
};

export type PanelData = {
  presets: readonly PanelItem[];
  linked: readonly PanelItem[];
  saved: readonly PanelItem[];
  most: number;
};

export type PanelActions = {
  toggle(key: string): Feedback;
  save(): Promise<Feedback>;
  keep(key: string): Promise<Feedback>;
  open(id: string): Promise<Feedback>;
  edit(id: string): Promise<Feedback>;
  duplicate(id: string): Promise<Feedback>;
  remove(id: string): Promise<Feedback>;
  share(id: string): Promise<Feedback>;
  shareAll(): Promise<Feedback>;
  exportAll(): Promise<Feedback>;
  importFile(file: File): Promise<Feedback>;
};

/** The scenarios there are: which of them are compared, and what one does with those that are kept. */
export function scenarioPanel(data: PanelData, {locale, ...actions}: Options & PanelActions): Live<PanelData> {
  const t = bandingkan[locale].panel;
  const f = formats(locale);
  const most = f.count(data.most);
  const chosen = html`<p class="panel-chosen"></p>`;
  const {element: status, tell} = statusLine("panel-status");
  const [presets, linked, saved] = [list(), list(), list()];
  const linkedTitle = html`<h3>${t.linked}</h3>`;
  const none = html`<p class="hint">${t.none}</p>`;
  const file = html<HTMLInputElement>`<input type="file" class="sr-only" accept=".json,application/json" />`;
  const zone = html`<div class="drop-zone panel-drop">
    <p>${t.drop}</p>
    <label class="button">${t.import}${file}</label>
  </div>`;
  const root = html`<section class="scenario-panel" aria-label=${t.title}>
    <p class="hint">${t.lead(most)}</p>
    ${chosen}
    <div class="panel-columns">
      <div>
        <h3>${t.presets}</h3>
        ${presets} ${linkedTitle}${linked}
      </div>
      <div>
        <h3>${t.saved}</h3>
        ${none}${saved}
      </div>
    </div>
    ${status}
    <p class="drop-veil" aria-hidden="true"><span>${t.letGo}</span></p>
    <div class="toolbar">${button(t.save, () => actions.save())}${button(t.shareAll, () => actions.shareAll())}</div>
    <details class="fold">
      <summary><strong>${t.files}</strong></summary>
      <div class="panel-files">${zone}${button(t.exportAll, () => actions.exportAll())}</div>
    </details>
  </section>`;
  const showPresets = keyed<PanelItem>(presets, ({key}) => key, item);
  const showLinked = keyed<PanelItem>(linked, ({key}) => key, item);
  const showSaved = keyed<PanelItem>(saved, ({saved}) => saved!, item);

  function list(): HTMLElement {
    return html`<ul class="panel-list"></ul>`;
  }

  function button(label: string, act: () => Promise<Feedback>): HTMLButtonElement {
    return html`<button type="button" class="button" onclick=${() => void tell(act())}>${label}</button>`;
  }

  function item(first: PanelItem): View<PanelItem> {
    let shown = first;
    const box = html<HTMLInputElement>`<input type="checkbox" />`;
    const order = html`<strong class="panel-order"></strong>`;
    const name = html`<bdi class="panel-name"></bdi>`;
    const note = html`<bdi class="panel-note"></bdi>`;
    const detail = html`<small class="panel-detail"></small>`;
    const warning = html`<small class="panel-warning"></small>`;
    const act = (label: string, spoken: (name: string) => string, act: (id: string) => Promise<Feedback>) => {
      const element = html`<button type="button" class="plain-button">${label}</button>`;
      element.addEventListener("click", () => void tell(act(shown.saved ?? shown.key)));
      return {element, update: () => setAttribute(element, "aria-label", spoken(shown.name))};
    };
    const commands =
      first.saved !== null
        ? [
            act(t.open, t.openLabel, actions.open),
            act(t.edit, t.editLabel, actions.edit),
            act(t.duplicate, t.duplicateLabel, actions.duplicate),
            act(t.share, t.shareLabel, actions.share),
            act(t.remove, t.removeLabel, actions.remove)
          ]
        : data.linked.includes(first)
          ? [act(t.keep, t.keepLabel, actions.keep)]
          : [];
    box.addEventListener("input", () => {
      const said = actions.toggle(shown.key);
      if (said) box.checked = shown.order !== null;
      void tell(Promise.resolve(said));
    });
    return {
      element: html`<li>
        <label class="choice">${box}<span>${order} ${name}</span></label>
        <div class="panel-words">${note}${detail}${warning}</div>
        ${commands.length > 0 ? html`<div class="panel-commands">${commands.map(({element}) => element)}</div>` : null}
      </li>`,
      update(next) {
        shown = next;
        box.checked = next.order !== null;
        setAttribute(box, "aria-label", t.compare(next.name));
        setText(order, next.order ?? "");
        setText(name, next.name);
        setText(note, next.note);
        setText(detail, next.detail);
        setText(warning, next.warning ?? "");
        for (const command of commands) command.update();
      }
    };
  }

  file.addEventListener("input", (event) => event.stopPropagation());
  file.addEventListener("change", () => {
    const opened = file.files?.[0];
    if (opened) void tell(actions.importFile(opened));
    file.value = "";
  });
  // Wherever on the page it is dropped: a file that missed would otherwise replace the page.
  dropTarget(document.documentElement, (dropped) => {
    if (!root.isConnected) return;
    void tell(actions.importFile(dropped)).then(() => status.scrollIntoView?.({block: "nearest"}));
  });

  function update(next: PanelData): void {
    data = next;
    const count = [...next.presets, ...next.linked, ...next.saved].filter(({order}) => order !== null).length;
    setText(chosen, t.chosen(f.count(count), most));
    showPresets(next.presets);
    showLinked(next.linked);
    showSaved(next.saved);
    linkedTitle.hidden = next.linked.length === 0;
    none.hidden = next.saved.length > 0;
  }

  update(data);
  return live<PanelData, HTMLElement>(root, update);
}
