import {html} from "htl";
import {setAttribute, setText, uid} from "../ui/dom.js";
import type {View} from "../ui/dom.js";
import type {Options} from "../ui/live.js";
import type {Feedback} from "../ui/statusLine.js";
import type {PanelActions} from "./actions/panelActions.js";
import {bandingkan} from "./messages.js";
import type {PanelItem} from "./panelData.js";

/** A scenario to tick, with what one may do with it: one that is kept, or one that a link has brought. */
export function scenarioItem(
  first: PanelItem,
  {
    actions,
    isLinked,
    tell,
    locale
  }: Options & {
    actions: PanelActions;
    isLinked: boolean;
    tell(outcome: Promise<Feedback>): Promise<void>;
  }
): View<PanelItem> {
  const t = bandingkan[locale].panel;
  let shown = first;
  const box = html<HTMLInputElement>`<input type="checkbox" />`;
  const order = html`<strong class="panel-order"></strong>`;
  const name = html`<bdi class="panel-name"></bdi>`;
  const note = html`<bdi class="panel-note"></bdi>`;
  const detail = html`<small class="panel-detail"></small>`;
  const warning = html`<small class="panel-warning"></small>`;
  const full = html`<small class="panel-full" id=${uid("panel-full")}></small>`;
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
      : isLinked
        ? [act(t.keep, t.keepLabel, actions.keep)]
        : [];
  box.addEventListener("input", () => {
    const feedback = actions.toggle(shown.key);
    if (feedback) box.checked = shown.order !== null;
    void tell(Promise.resolve(feedback));
  });
  return {
    element: html`<li>
      <label class="choice">${box}<span>${order} ${name}</span></label>
      <div class="panel-words">${note}${detail}${warning}${full}</div>
      ${commands.length > 0 ? html`<div class="panel-commands">${commands.map(({element}) => element)}</div>` : null}
    </li>`,
    update(next) {
      shown = next;
      box.checked = next.order !== null;
      box.disabled = next.full !== null;
      setAttribute(box, "aria-describedby", next.full === null ? null : full.id);
      setText(full, next.full ?? "");
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
