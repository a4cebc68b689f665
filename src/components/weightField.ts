import {html} from "htl";
import {weightStep} from "../lib/index.js";
import {formats} from "../messages/format.js";
import type {Locale} from "../messages/define.js";
import type {DimensionLabel} from "../model/dimensionLabel.js";
import type {WeightBlock} from "../model/weightsState.js";
import {setAttribute, setText, uid} from "../ui/dom.js";
import {keyTarget} from "../ui/keyTarget.js";
import type {Options} from "../ui/live.js";
import {parsePercent} from "../ui/parsePercent.js";
import {weightsMessages} from "../messages/weights.js";
import {padlock} from "./padlock.js";
import {tippingStrip} from "./tippingStrip.js";
import type {TippingMark} from "./tippingStrip.js";

/** A weight as its field shows it: exact (0…1), and in percent as printed beside the others. */
export type WeightFieldData = {
  weight: number;
  percent: number;
  locked: boolean;
  block: WeightBlock | null;
  baseline: number;
  /** What the baseline is called; the rule unless told. */
  baselineName: string | undefined;
};

/** What people do to a weight. */
export type WeightActions = {
  /** It moves to a value (0…1) as part of a gesture. */
  drag(weight: number): void;
  /** Keys or focus are let go: what gesture there is has ended. */
  release(): void;
  settle(): void;
  /** It is typed; whether any weight has changed by that. */
  enter(weight: number): boolean;
  toggleLock(): void;
};

export type WeightField = {
  element: HTMLElement;
  update(data: WeightFieldData): void;
  /** Marks the weights at which agencies change places. */
  mark(tippings: readonly TippingMark[]): void;
};

/** One weight: as a number to type, as a slider, and with a lock. */
export function weightField(
  dimension: DimensionLabel,
  actions: WeightActions,
  {locale, helpId}: Options & {helpId: string}
): WeightField {
  const t = weightsMessages[locale];
  const f = formats(locale);
  const marks = tippingStrip({locale});
  const {element, number, range, lock, message, fill, baseline} = parts(dimension, marks.element, {locale, helpId});
  let data: WeightFieldData;
  let note: string | null = null;
  let typing = false;

  range.addEventListener("input", (event) => {
    event.stopPropagation();
    note = null;
    actions.drag(Number(range.value) / 100);
  });
  range.addEventListener("change", (event) => {
    event.stopPropagation();
    actions.settle();
  });
  for (const entry of [range, number]) {
    entry.addEventListener("keydown", (event) => {
      const target = keyTarget(event, data.percent, entry === range);
      if (target === null) return;
      event.preventDefault();
      typing = false;
      note = null;
      actions.drag(target / 100);
    });
    entry.addEventListener("keyup", actions.release);
    entry.addEventListener("blur", actions.release);
  }
  number.addEventListener("focus", () => number.select());
  number.addEventListener("input", (event) => {
    event.stopPropagation();
    typing = true;
  });
  number.addEventListener("change", (event) => event.stopPropagation());
  number.addEventListener("keydown", (event) => {
    if (event.key === "Enter") commit();
    if (event.key === "Escape") cancel();
  });
  number.addEventListener("blur", () => typing && commit());
  lock.addEventListener("click", () => {
    note = null;
    actions.toggleLock();
  });

  function commit(): void {
    typing = false;
    const typed = number.value.trim();
    const parsed = parsePercent(typed);
    if ("problem" in parsed) {
      const kept = f.weight(data.weight);
      note = {kosong: t.empty(kept), bukanAngka: t.notNumber(typed, kept), diLuar: t.outOfRange(typed, kept)}[
        parsed.problem
      ];
      show();
      setAttribute(number, "aria-invalid", "true");
      return;
    }
    note = parsed.rounded ? t.rounded(f.weight(parsed.value / 100)) : null;
    const changed = actions.enter(parsed.value / 100);
    if (data.percent < parsed.value) note = t.clamped(f.weight(data.weight));
    show();
    if (changed) actions.settle();
  }

  function cancel(): void {
    typing = false;
    note = null;
    show();
  }

  function show(): void {
    const {percent, locked, block} = data;
    const value = f.weight(percent / 100);
    if (!typing) {
      if (number.value !== value) number.value = value;
      setAttribute(number, "aria-invalid", null);
    }
    if (Number(range.value) !== percent) range.value = String(percent);
    fill.style.setProperty("--at", String(percent / 100));
    setAttribute(range, "aria-valuetext", t.spoken(value));
    range.disabled = number.disabled = block !== null;
    setAttribute(lock, "aria-pressed", String(locked));
    setAttribute(lock, "title", locked ? t.unlockTip : t.lockTip);
    setText(message, note ?? (block === null ? "" : {locked: t.isLocked, lastUnlocked: t.lastUnlocked}[block]));
    baseline.style.setProperty("--at", String(data.baseline));
    setText(baseline.firstElementChild!, t.baselineMark(data.baselineName ?? t.baseline, f.weight(data.baseline)));
  }

  return {
    element,
    update(next) {
      data = next;
      show();
    },
    mark: marks.update
  };
}

function parts({id, label}: DimensionLabel, marks: HTMLElement, {locale, helpId}: {locale: Locale; helpId: string}) {
  const t = weightsMessages[locale];
  const name = label[locale];
  const messageId = uid("weight-message");
  const number = html<HTMLInputElement>`<input
    class="weight-number"
    type="text"
    inputmode="decimal"
    autocomplete="off"
    spellcheck="false"
    aria-label=${t.number(name)}
    aria-describedby=${messageId}
  />`;
  const range = html<HTMLInputElement>`<input
    class="weight-range"
    type="range"
    min="0"
    max="100"
    step=${100 * weightStep}
    aria-label=${t.slider(name)}
    aria-describedby="${messageId} ${helpId}"
  />`;
  const lock = html<HTMLButtonElement>`<button type="button" class="weight-lock" aria-label=${t.lock(name)}>
    ${padlock()}
  </button>`;
  const message = html`<p class="weight-message" id=${messageId} aria-live="polite"></p>`;
  const fill = html`<span class="weight-fill"></span>`;
  const baseline = html`<span class="weight-baseline"><span></span></span>`;
  const element = html`<div class="weight" style=${{"--dim": `var(--dim-${id})`}}>
    <span class="weight-name"><span class="swatch" aria-hidden="true"></span>${name}</span>
    <span class="weight-entry"
      ><span class="weight-figure">${number}<span class="weight-unit" aria-hidden="true">${t.unit}</span></span></span
    >
    ${lock}
    <div class="weight-track"><div class="weight-slider">${range}${fill}${marks}${baseline}</div></div>
    ${message}
  </div>`;
  return {element, number, range, lock, message, fill, baseline};
}
