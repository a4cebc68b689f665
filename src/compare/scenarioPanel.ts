import {html} from "htl";
import {bandingkan} from "./messages.js";
import {formats} from "../messages/format.js";
import {dropTarget} from "../ui/dropTarget.js";
import {keyed, setText} from "../ui/dom.js";
import {live} from "../ui/live.js";
import type {Live, Options} from "../ui/live.js";
import {statusLine} from "../ui/statusLine.js";
import type {Feedback} from "../ui/statusLine.js";
import type {PanelActions} from "./actions/panelActions.js";
import type {PanelData, PanelItem} from "./panelData.js";
import {scenarioItem} from "./scenarioItem.js";

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
  const items = (parent: Element, key: (item: PanelItem) => string, isLinked = false) =>
    keyed<PanelItem>(parent, key, (first) => scenarioItem(first, {actions, isLinked, tell, locale}));
  const showPresets = items(presets, ({key}) => key);
  const showLinked = items(linked, ({key}) => key, true);
  const showSaved = items(saved, ({saved}) => saved!);

  function list(): HTMLElement {
    return html`<ul class="panel-list"></ul>`;
  }

  function button(label: string, act: () => Promise<Feedback>): HTMLButtonElement {
    return html`<button type="button" class="button" ${{onclick: () => void tell(act())}}>${label}</button>`;
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
