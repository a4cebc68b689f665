import {html} from "htl";
import type {Locale} from "../../messages/define.js";
import {parsePercent} from "../../ui/parsePercent.js";
import {sebaran} from "../messages.js";

export type ScoreSpan = [number, number];

/** What two fields say: a range, all (null), or which of them holds no number. */
export function typedSpan(from: string, to: string): {range: ScoreSpan | null} | {wrong: "from" | "to"} {
  const [low, high] = [wholeScore(from, 0), wholeScore(to, 100)];
  if (low === null) return {wrong: "from"};
  if (high === null) return {wrong: "to"};
  const [first, last] = low < high ? [low, high] : [high, low];
  return {range: first === 0 && last === 100 ? null : [first, last]};
}

function wholeScore(text: string, otherwise: number): number | null {
  if (text.trim() === "") return otherwise;
  const parsed = parsePercent(text);
  return "value" in parsed ? Math.floor(parsed.value) : null;
}

/** Two numbers that single out a range, and a button that clears it. */
export function rangeFields(
  {change, invalid}: {change(range: ScoreSpan | null): void; invalid(text: string): void},
  locale: Locale
): {
  element: HTMLElement;
  /** Shows a range, unless a number is being typed; `taken`: whatever is being typed. */
  show(range: ScoreSpan | null, options?: {taken?: boolean}): void;
} {
  const {range: t} = sebaran[locale];
  let typing = false;
  const number = (name: string) =>
    html<HTMLInputElement>`<input type="text" inputmode="decimal" autocomplete="off" size="5" aria-label=${name} />`;
  const [from, to] = [number(`${t.title}: ${t.from}`), number(`${t.title}: ${t.to}`)];
  const clear = html<HTMLButtonElement>`<button type="button" class="plain-button">${t.clear}</button>`;
  const element = html`<div class="range-input" role="group" aria-label=${t.title}>
    <span class="range-title">${t.title}</span>
    <label>${t.from} ${from}</label> <label>${t.to} ${to}</label> ${clear}
    <span class="hint">${t.hint}</span>
  </div>`;

  clear.addEventListener("click", () => {
    from.focus();
    change(null);
  });
  for (const input of [from, to]) {
    input.addEventListener("input", (event) => {
      event.stopPropagation();
      typing = true;
    });
    input.addEventListener("blur", () => {
      typing = false;
    });
    input.addEventListener("change", (event) => {
      event.stopPropagation();
      const typed = typedSpan(from.value, to.value);
      if ("wrong" in typed) invalid({from, to}[typed.wrong].value);
      else change(typed.range);
    });
  }

  return {
    element,
    show(range, {taken = false} = {}) {
      if (taken) typing = false;
      if (!typing) {
        from.value = String(Math.floor(range?.[0] ?? 0));
        to.value = String(Math.floor(range?.[1] ?? 100));
      }
      clear.hidden = !range;
    }
  };
}
