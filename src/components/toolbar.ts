import {common} from "../messages/common.js";
import {html, svg} from "htl";
import type {SiteAddress} from "../state/site/siteAddress.js";
import {setAttribute, setText} from "../ui/dom.js";
import {reachWords} from "./siteAddressInput.js";
import {live} from "../ui/live.js";
import type {Live, Options} from "../ui/live.js";

export type ToolbarData = {
  canUndo: boolean;
  canRedo: boolean;
  blind: boolean;
  ownBaseline: boolean;
  changed: boolean;
  /** Whether the data are a table of the reader's own, which no link carries. */
  own: boolean;
};

export type ToolbarActions = {
  undo(): void;
  redo(): void;
  reset(): void;
  /** Makes the scenario what others are compared with, or the regulation again; undefined where nothing is. */
  baseline?: ((own: boolean) => void) | undefined;
  blind(on: boolean): void;
  link(): string;
  /** Where the link leads, which not everybody may be able to open. */
  site?: () => SiteAddress;
};

/** What one does with a scenario as a whole. Ctrl+Z and Ctrl+Y undo and redo, except where text is being typed. */
export function toolbar(data: ToolbarData, {locale, ...actions}: Options & ToolbarActions): Live<ToolbarData> {
  const t = common[locale];
  const status = html`<output></output>`;
  const button = (label: string, act: () => void) =>
    html<HTMLButtonElement>`<button type="button" ${{onclick: willing(act)}}>${label}</button>`;
  const undo = arrow(t.undo, "Ctrl+Z", "M4 7h6.5a3.5 3.5 0 0 1 0 7H6M7 3.5 3.5 7 7 10.5", actions.undo);
  const redo = arrow(t.redo, "Ctrl+Y", "M12 7H5.5a3.5 3.5 0 0 0 0 7H10M9 3.5 12.5 7 9 10.5", actions.redo);
  const reset = button(t.reset, actions.reset);
  const baseline = button("", () => actions.baseline?.(!data.ownBaseline));
  const blind = button(t.blind, () => actions.blind(!data.blind));
  const link = button(t.copyLink, async () => {
    const address = actions.link();
    try {
      await navigator.clipboard.writeText(address);
      const site = actions.site?.();
      const reach = site ? reachWords(site, locale) : "";
      setText(status, [data.own ? t.copiedOwn : t.copied, reach].filter(Boolean).join(" "));
    } catch {
      setText(status, (data.own ? t.copyFailedOwn : t.copyFailed)(address));
    }
  });
  const root = html`<div class="toolbar" role="group" aria-label=${t.toolbar}>
    ${undo}${redo}${reset}${actions.baseline ? baseline : null}${blind}${link}${status}
  </div>`;

  function update(next: ToolbarData) {
    data = next;
    allow(undo, data.canUndo);
    allow(redo, data.canRedo);
    allow(reset, data.changed);
    blind.setAttribute("aria-pressed", String(data.blind));
    allow(baseline, data.changed || data.ownBaseline);
    setText(baseline, data.ownBaseline ? t.baselineRegulation : t.baselineOwn);
  }

  function typed(event: KeyboardEvent) {
    if (!root.isConnected) return removeEventListener("keydown", typed);
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    if ((event.target as Element).closest("input:not([type=range], [type=checkbox], [type=radio]), textarea")) return;
    const key = event.key.toLowerCase();
    const act = key === "y" || (key === "z" && event.shiftKey) ? actions.redo : key === "z" ? actions.undo : null;
    if (!act || !(act === actions.undo ? data.canUndo : data.canRedo)) return;
    event.preventDefault();
    act();
  }

  addEventListener("keydown", typed);
  update(data);
  return live<ToolbarData, HTMLElement>(root, update);
}

/** A button that has nothing more to do keeps the focus of who pressed it: it is not disabled, but does nothing. */
function allow(button: HTMLButtonElement, can: boolean): void {
  setAttribute(button, "aria-disabled", can ? null : "true");
}

function willing(act: () => void): (event: MouseEvent) => void {
  return ({currentTarget}) => (currentTarget as Element).hasAttribute("aria-disabled") || act();
}

/** A button with a bent arrow beside its word, which gives way where there is little room. */
function arrow(label: string, keys: string, d: string, act: () => void): HTMLButtonElement {
  return html<HTMLButtonElement>`<button
    type="button"
    class="arrow-button"
    title=${`${label} (${keys})`}
    ${{onclick: willing(act)}}
  >
    ${svg`<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d=${d} fill="none" stroke="currentColor" stroke-width="1.6"></path></svg>`}<span
      class="arrow-word"
      >${label}</span
    >
  </button>`;
}
