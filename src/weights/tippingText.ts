import {html} from "htl";
import type {Dimension, Swap, Weights} from "../lib/index.js";
import {bobot} from "./messages.js";
import {formats} from "../messages/format.js";
import {emit, keyed, setAttribute, setText} from "../ui/dom.js";
import type {View} from "../ui/dom.js";
import {live} from "../ui/live.js";
import type {Live, Options, Sends} from "../ui/live.js";
import type {DimensionLabel} from "../model/dimensionLabel.js";

/** At this weight (0…1) one agency overtakes another, whose rank it then takes. */
export type TippingSwap = {weight: number; rises: string; falls: string; rank: number};

/** `tryBelow`, `tryAbove`: the first weight that can be set at which the order has changed; null if there is none. */
export type DimensionTippings = {
  dimension: Dimension;
  below: readonly TippingSwap[];
  above: readonly TippingSwap[];
  tryBelow: number | null;
  tryAbove: number | null;
};

export type TippingData = {tips: readonly DimensionTippings[]; weights: Weights};

/** What a try asks for: this dimension at this weight (0…1). */
export type WeightAttempt = {dimension: Dimension; value: number};

type TippingSentence = {key: string; text: string; attempt: WeightAttempt | null};

/** The swaps of `nearestTippings` in terms of the units they are positions of. */
export function describeSwaps(swaps: readonly Swap[], units: readonly {label: string; rank: number}[]): TippingSwap[] {
  return swaps.map(({weight, overtaker, overtaken}) => ({
    weight,
    rises: units[overtaker]!.label,
    falls: units[overtaken]!.label,
    rank: units[overtaken]!.rank
  }));
}

/** The nearest tipping points in words, each with a button that sends `try` with a `Try` in `detail`. */
export function tippingText(
  data: TippingData,
  {locale, dimensions}: Options & {dimensions: readonly DimensionLabel[]}
): Sends<{try: WeightAttempt}> & Live<TippingData> {
  const t = bobot[locale].tipping;
  const f = formats(locale);
  const list = html`<div class="tipping-list"></div>`;
  const root = html`<section class="panel tipping">
    <h3>${t.title}</h3>
    <p class="hint">${t.lead}</p>
    ${list}
  </section>`;
  const show = keyed<DimensionTippings>(list, ({dimension}) => dimension, group);

  function group({dimension}: DimensionTippings): View<DimensionTippings> {
    const name = dimensions.find(({id}) => id === dimension)?.label[locale] ?? dimension;
    const now = html`<span class="was"></span>`;
    const sentences = html`<ul></ul>`;
    const element = html`<div class="tipping-group" style=${{"--dim": `var(--dim-${dimension})`}}>
      <h4><span class="swatch" aria-hidden="true"></span>${name} ${now}</h4>
      ${sentences}
    </div>`;
    const showSentences = keyed<TippingSentence>(sentences, ({key}) => key, sentence(name));
    return {
      element,
      update({below, above, tryBelow, tryAbove}) {
        setText(now, t.now(f.weight(data.weights[dimension])));
        showSentences([
          ...sentencesOf(below, "below", tryBelow, (swap, at) =>
            t.below(name, at, swap.rises, swap.falls, f.count(swap.rank))
          ),
          ...sentencesOf(above, "above", tryAbove, (swap, at) =>
            t.above(name, at, swap.rises, swap.falls, f.count(swap.rank))
          )
        ]);
      }
    };

    function sentencesOf(
      swaps: readonly TippingSwap[],
      side: "below" | "above",
      value: number | null,
      words: (swap: TippingSwap, at: string) => string
    ): TippingSentence[] {
      if (swaps.length === 0) {
        const text = side === "below" ? t.noneBelow(name) : t.noneAbove(name);
        return [{key: side, text, attempt: null}];
      }
      return swaps.map((swap, i) => {
        const threshold = lastBefore(swap.weight, side);
        const attempt = i === 0 && value !== null ? {dimension, value} : null;
        return {key: `${side}${i || ""}`, text: words(swap, f.weight(threshold)), attempt};
      });
    }
  }

  const sentence = (name: string) => (): View<TippingSentence> => {
    let attempt: WeightAttempt | null = null;
    const words = html`<span></span>`;
    const button = html<HTMLButtonElement>`<button type="button" class="plain-button"></button>`;
    button.addEventListener("click", () => attempt && emit(root, "try", attempt));
    return {
      element: html`<li>${words} ${button}</li>`,
      update(next) {
        attempt = next.attempt;
        setText(words, next.text);
        button.hidden = attempt === null;
        if (attempt === null) return;
        const value = f.weight(attempt.value);
        setText(button, t.try(value));
        setAttribute(button, "aria-label", t.trySpoken(name, value));
      }
    };
  };

  function update(next: TippingData): void {
    data = next;
    show(next.tips);
  }

  update(data);
  return live<TippingData, HTMLElement>(root, update);
}

/** The last tenth of a percent before a tipping point, where the order is still as it is. */
export function lastBefore(weight: number, side: "below" | "above"): number {
  // Products such as 0.3 · 1000 may come out a hair off a whole number.
  const units = Math.round(weight * 1e12) / 1e9;
  return (side === "below" ? Math.ceil(units) : Math.floor(units)) / 1000;
}
