import {html} from "htl";
import {saidOf} from "../messages/rowWords.js";
import {bobot} from "./messages.js";
import {formats} from "../messages/format.js";
import {emit, keyed, setAttribute, setText} from "../ui/dom.js";
import type {View} from "../ui/dom.js";
import {live} from "../ui/live.js";
import type {Live, Options, Sends} from "../ui/live.js";
import type {DimensionLabel} from "../model/dimensionLabel.js";
import {tippingSentences} from "./tippingSentences.js";
import type {DimensionTippings, TippingSentence, TippingStart, WeightAttempt} from "./tippingSentences.js";

export type TippingData = TippingStart & {tips: readonly DimensionTippings[]};

/** The nearest tipping points in words, each with a button that sends `try` with a `Try` in `detail`. */
export function tippingText(
  data: TippingData,
  {locale, rowWords, dimensions}: Options & {dimensions: readonly DimensionLabel[]}
): Sends<{try: WeightAttempt}> & Live<TippingData> {
  const t = saidOf(bobot[locale], rowWords, locale).tipping;
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
      update(tip) {
        setText(now, t.now(f.weight(data.weights[dimension])));
        showSentences(tippingSentences(tip, data, {locale, rowWords, dimensions}));
      }
    };
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
