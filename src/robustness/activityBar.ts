import {html} from "htl";
import {saidOf} from "../messages/rowWords.js";
import {formats} from "../messages/format.js";
import {ketahanan} from "./messages.js";
import {emit, setText} from "../ui/dom.js";
import {live} from "../ui/live.js";
import type {Live, Options} from "../ui/live.js";

type ProgressPart = keyof (typeof ketahanan)["id"]["progress"]["parts"];

export type ActivityData =
  | {status: "idle"}
  /** What is being computed, and how much of it is done (0…1); null: it has not begun. */
  | {status: "busy"; at: {part: ProgressPart; share: number} | null}
  | {status: "cancelled"};

/**
 * What is being computed and how far it is, once that has taken longer than `patience` milliseconds. The buttons send
 * `cancel`, and `again` after that.
 */
export function activityBar(
  data: ActivityData,
  {locale, rowWords, patience = 500}: Options & {patience?: number}
): Live<ActivityData> {
  const t = saidOf(ketahanan[locale], rowWords, locale).progress;
  const f = formats(locale);
  const words = html`<span></span>`;
  const bar = html<HTMLProgressElement>`<progress max="1" aria-label=${t.bar}></progress>`;
  const percent = html`<span class="activity-percent" aria-hidden="true"></span>`;
  const cancel = html<HTMLButtonElement>`<button type="button" class="plain-button">${t.cancel}</button>`;
  const again = html<HTMLButtonElement>`<button type="button" class="plain-button">${t.again}</button>`;
  const root = html`<div class="activity" tabindex="-1" hidden>
    <span role="status">${words}</span>${bar}${percent}${cancel}${again}
  </div>`;
  cancel.addEventListener("click", () => emit(root, "cancel"));
  again.addEventListener("click", () => emit(root, "again"));
  root.addEventListener("focusout", () => (root.hidden ||= data.status === "idle"));
  let timer: ReturnType<typeof setTimeout> | null = null;

  function show(): void {
    timer = null;
    root.hidden = false;
    const busy = data.status === "busy";
    const hadFocus = hasFocus();
    const at = data.status === "busy" ? data.at : null;
    setText(words, busy ? (at ? t.busy(t.parts[at.part]) : t.starting) : t.cancelled);
    bar.hidden = percent.hidden = cancel.hidden = !busy;
    again.hidden = busy;
    // The button pressed gives way to the other, and the focus goes with it.
    if (hadFocus) (busy ? cancel : again).focus({preventScroll: true});
    if (at) bar.value = at.share;
    else bar.removeAttribute("value");
    setText(percent, at ? f.percentWhole(at.share) : "");
  }

  /** Whoever pressed a button here stays here, and hears that all is done. */
  function finish(): void {
    if (!hasFocus()) {
      root.hidden = true;
      return;
    }
    setText(words, t.done);
    root.focus({preventScroll: true});
    for (const part of [bar, percent, cancel, again]) part.hidden = true;
  }

  function hasFocus(): boolean {
    return root.contains(document.activeElement);
  }

  function update(next: ActivityData): void {
    data = next;
    if (data.status === "busy" && root.hidden) {
      timer ??= setTimeout(show, patience);
      return;
    }
    if (data.status !== "busy" && timer !== null) {
      clearTimeout(timer);
      timer = null;
    }
    if (data.status !== "idle") show();
    else if (!root.hidden) finish();
  }

  update(data);
  return live<ActivityData, HTMLElement>(root, update);
}
