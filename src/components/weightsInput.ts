import {weightsMessages} from "../messages/weights.js";
import {html, svg} from "htl";
import {moveWeight, roundShares} from "../lib/index.js";
import type {Dimension, Weights} from "../lib/index.js";
import {formats} from "../messages/format.js";
import {control} from "../ui/control.js";
import type {Control} from "../ui/control.js";
import {emit, setAttribute, setText, uid} from "../ui/dom.js";
import {keyTarget} from "../ui/keyTarget.js";
import type {Options} from "../ui/live.js";
import {parsePercent} from "../ui/parsePercent.js";
import type {DimensionLabel} from "../model/dimensionLabel.js";

/** A weight (0…1) of a dimension at which two agencies, by their labels, change places. */
export type TippingMark = {dimension: Dimension; weight: number; pair: [string, string]};

export type WeightsData = {
  weights: Weights;
  locked: readonly Dimension[];
  baseline: Weights;
  /** What the baseline is called; the rule unless told. */
  baselineName?: string;
  tippings?: readonly TippingMark[];
};

export type WeightsValue = {weights: Weights; locked: Dimension[]};
export type WeightsInput = Control<WeightsData, WeightsValue>;
type Field = {element: HTMLElement; show(): void; mark(): void};

const step = 0.001;

/**
 * Four weights that always sum to 100. `input` while one moves, `change` when the gesture has ended. Until another
 * weight is touched, the others keep the proportions they had at first: down and back up again is where one was.
 * `update` shows what comes from outside and tells no one; while a slider is held it leaves the weights alone.
 */
export function weightsInput(
  data: WeightsData,
  {locale, dimensions}: Options & {dimensions: readonly DimensionLabel[]}
): WeightsInput {
  const t = weightsMessages[locale];
  const f = formats(locale);
  const helpId = uid("weights-help");
  let {weights, locked} = data;
  let origin: {dimension: Dimension; weights: Weights} | null = null;
  let held = false;

  const sum = html<HTMLOutputElement>`<output class="weights-total"></output>`;
  const fields = dimensions.map(field);
  const root = html`<div class="panel weights-input" role="group" aria-label=${t.title}>
    ${fields.map(({element}) => element)}
    <p class="weights-sum">${t.sum} ${sum}</p>
    <p class="hint" id=${helpId}>${t.help}</p>
  </div>`;

  function move(dimension: Dimension, value: number): void {
    if (blockedBecause(dimension)) return;
    if (origin?.dimension !== dimension) origin = {dimension, weights};
    const next = moveWeight(origin.weights, dimension, value, {locked, step});
    const moved = !same(next, weights);
    weights = next;
    show();
    if (moved) emit(root, "input");
  }

  function settle(): void {
    held = false;
    emit(root, "change");
  }

  function toggleLock(dimension: Dimension): void {
    locked = locked.includes(dimension) ? locked.filter((id) => id !== dimension) : [...locked, dimension];
    origin = null;
    show();
    emit(root, "input");
    settle();
  }

  function blockedBecause(dimension: Dimension): string | null {
    if (locked.includes(dimension)) return t.isLocked;
    return dimensions.some(({id}) => id !== dimension && !locked.includes(id)) ? null : t.lastUnlocked;
  }

  function show(): void {
    for (const {show} of fields) show();
    setText(sum, f.weight(1));
  }

  function shown(dimension: Dimension): number {
    const percents = roundShares(
      dimensions.map(({id}) => weights[id]),
      1
    );
    return percents[dimensions.findIndex(({id}) => id === dimension)]!;
  }

  function field({id, label}: DimensionLabel): Field {
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
      step="0.1"
      aria-label=${t.slider(name)}
      aria-describedby="${messageId} ${helpId}"
    />`;
    const lock = html<HTMLButtonElement>`<button type="button" class="weight-lock" aria-label=${t.lock(name)}>
      ${padlock()}
    </button>`;
    const message = html`<p class="weight-message" id=${messageId} aria-live="polite"></p>`;
    const fill = html`<span class="weight-fill"></span>`;
    const baseline = html`<span class="weight-baseline"><span></span></span>`;
    const marks = tippingStrip();
    const element = html`<div class="weight" style=${{"--dim": `var(--dim-${id})`}}>
      <span class="weight-name"><span class="swatch" aria-hidden="true"></span>${name}</span>
      <span class="weight-entry"
        ><span class="weight-figure">${number}<span class="weight-unit" aria-hidden="true">${t.unit}</span></span></span
      >
      ${lock}
      <div class="weight-track"><div class="weight-slider">${range}${fill}${marks.element}${baseline}</div></div>
      ${message}
    </div>`;
    let note: string | null = null;
    let typing = false;
    let marked: WeightsData["tippings"];

    range.addEventListener("input", (event) => {
      event.stopPropagation();
      held = true;
      note = null;
      move(id, Number(range.value) / 100);
    });
    range.addEventListener("change", (event) => {
      event.stopPropagation();
      settle();
    });
    for (const entry of [range, number]) {
      entry.addEventListener("keydown", (event) => {
        const target = keyTarget(event, shown(id), entry === range);
        if (target === null) return;
        event.preventDefault();
        held = true;
        typing = false;
        note = null;
        move(id, target / 100);
      });
      entry.addEventListener("keyup", () => held && settle());
      entry.addEventListener("blur", () => held && settle());
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
      toggleLock(id);
    });

    function commit(): void {
      typing = false;
      const typed = number.value.trim();
      const parsed = parsePercent(typed);
      const kept = f.weight(weights[id]);
      if ("problem" in parsed) {
        note = {kosong: t.empty(kept), bukanAngka: t.notNumber(typed, kept), diLuar: t.outOfRange(typed, kept)}[
          parsed.problem
        ];
        show();
        setAttribute(number, "aria-invalid", "true");
        return;
      }
      note = parsed.rounded ? t.rounded(f.weight(parsed.value / 100)) : null;
      origin = null;
      const before = weights;
      move(id, parsed.value / 100);
      if (shown(id) < parsed.value) note = t.clamped(f.weight(weights[id]));
      show();
      if (!same(before, weights)) settle();
    }

    function cancel(): void {
      typing = false;
      note = null;
      show();
    }

    function show(): void {
      const percent = shown(id);
      const value = f.weight(percent / 100);
      const blocked = blockedBecause(id);
      if (!typing) {
        if (number.value !== value) number.value = value;
        setAttribute(number, "aria-invalid", null);
      }
      if (Number(range.value) !== percent) range.value = String(percent);
      fill.style.setProperty("--at", String(percent / 100));
      setAttribute(range, "aria-valuetext", t.spoken(value));
      range.disabled = number.disabled = blocked !== null;
      setAttribute(lock, "aria-pressed", String(locked.includes(id)));
      setAttribute(lock, "title", locked.includes(id) ? t.unlockTip : t.lockTip);
      setText(message, note ?? blocked ?? "");
      const rule = data.baseline[id];
      baseline.style.setProperty("--at", String(rule));
      setText(baseline.firstElementChild!, t.baselineMark(data.baselineName ?? t.baseline, f.weight(rule)));
      mark();
    }

    function mark(): void {
      if (marked !== data.tippings) marks.update((data.tippings ?? []).filter(({dimension}) => dimension === id));
      marked = data.tippings;
    }

    return {element, show, mark};
  }

  /** All marks are one path, since each element of its own would cost style on every frame; the pointer tells which. */
  function tippingStrip() {
    const path = svg`<path vector-effect="non-scaling-stroke"></path>`;
    const element = html`<span class="weight-tippings" aria-hidden="true"
      ><svg viewBox="0 0 1 1" preserveAspectRatio="none">${path}</svg></span
    >`;
    let marks: readonly TippingMark[] = [];
    element.addEventListener("pointermove", (event) => {
      const {left, width} = element.getBoundingClientRect();
      const at = (event.clientX - left) / width;
      const distance = ({weight}: TippingMark) => Math.abs(weight - at);
      const near = marks.filter((mark) => distance(mark) * width < 6).sort((a, b) => distance(a) - distance(b));
      const titles = near.map(({pair: [a, b], weight}) => t.tipping(a, b, f.weight(weight)));
      setAttribute(element, "title", titles.length > 0 ? titles.join("\n") : null);
    });
    return {
      element,
      update(next: readonly TippingMark[]) {
        marks = next;
        setAttribute(path, "d", marks.map(({weight}) => `M${weight.toFixed(4)},0V1`).join(""));
      }
    };
  }

  function update(next: WeightsData): void {
    const before = data;
    data = next;
    if (isShown(next, before)) return fields.forEach(({mark}) => mark());
    if (!held && !(same(next.weights, weights) && next.locked.join() === locked.join())) {
      ({weights, locked} = next);
      origin = null;
    }
    show();
  }

  /** Whether all but the tipping points is on the page already, as when a slider tells what it shows. */
  function isShown(next: WeightsData, before: WeightsData): boolean {
    return (
      same(next.weights, weights) &&
      next.locked.join() === locked.join() &&
      same(next.baseline, before.baseline) &&
      next.baselineName === before.baselineName
    );
  }

  show();
  return control<WeightsData, WeightsValue>(root, {
    update,
    get: () => ({weights: {...weights}, locked: [...locked]}),
    set: (value) => update({...data, ...value})
  });
}

function same(a: Weights, b: Weights): boolean {
  return (Object.keys(a) as Dimension[]).every((id) => a[id] === b[id]);
}

function padlock(): SVGElement {
  return svg`<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
    <path class="shackle" d="M6 9V6.500a4 4 0 0 1 8 0V9" fill="none" stroke="currentColor" stroke-width="2"></path>
    <rect x="4" y="9" width="12" height="8" rx="1.500" fill="currentColor"></rect>
  </svg>`;
}
