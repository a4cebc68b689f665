import {html} from "htl";
import type {DimensionLabel} from "../model/dimensionLabel.js";
import {direction} from "../ui/direction.js";
import {setAttribute, setText} from "../ui/dom.js";
import type {Options} from "../ui/live.js";

/** What a row says of a dimension, in words; and its bars, from −1 (a loss) to 1 (a gain). */
export type WhyRowData = {
  weight: string;
  attained: string;
  effects: string;
  own: string;
  mean: string;
  relative: string;
  ownBar: number;
  relativeBar: number;
};

export function whyRow(
  {id, label}: DimensionLabel,
  {locale}: Options
): {element: HTMLElement; update(data: WhyRowData): void} {
  const cell = () => html`<span></span>`;
  const [weight, attained, effects, own, mean, relative] = [cell(), cell(), cell(), cell(), cell(), cell()];
  const [ownBar, relativeBar] = [html`<i></i>`, html`<i></i>`];
  const element = html`<tr role="row" style=${{"--dim": `var(--dim-${id})`}}>
    <th scope="row" role="rowheader" class="cell-dimension">
      <span class="swatch" aria-hidden="true"></span>${label[locale]}
    </th>
    <td role="cell" class="cell-weight">${weight}</td>
    <td role="cell" class="cell-attained">${attained}</td>
    <td role="cell" class="cell-bar">
      <span class="sr-only">${effects}</span><span class="diverging" aria-hidden="true">${ownBar}${relativeBar}</span>
    </td>
    <td role="cell" class="cell-own">${own}</td>
    <td role="cell" class="cell-mean">${mean}</td>
    <td role="cell" class="cell-relative">${relative}</td>
  </tr>`;
  return {
    element,
    update(data) {
      setText(weight, data.weight);
      setText(attained, data.attained);
      setText(own, data.own);
      setText(mean, data.mean);
      setText(relative, data.relative);
      setText(effects, data.effects);
      stretch(ownBar, data.ownBar);
      stretch(relativeBar, data.relativeBar);
    }
  };
}

/** A bar from the middle, to the right for a gain and to the left for a loss; `share` from −1 to 1. */
function stretch(bar: HTMLElement, share: number): void {
  bar.style.setProperty("--share", share.toFixed(4));
  setAttribute(bar, "data-way", direction(share));
}

/** The last row: what the dimensions add up to. */
export function whyTotal(title: string): {
  element: HTMLElement;
  update(sums: {own: string; mean: string; relative: string}): void;
} {
  const [own, mean, relative] = [html`<span></span>`, html`<span></span>`, html`<span></span>`];
  const element = html`<tr role="row">
    <th scope="row" role="rowheader" class="cell-dimension">${title}</th>
    <td role="cell" class="cell-weight"></td>
    <td role="cell" class="cell-attained"></td>
    <td role="cell" class="cell-bar"></td>
    <td role="cell" class="cell-own">${own}</td>
    <td role="cell" class="cell-mean">${mean}</td>
    <td role="cell" class="cell-relative">${relative}</td>
  </tr>`;
  return {
    element,
    update(sums) {
      setText(own, sums.own);
      setText(mean, sums.mean);
      setText(relative, sums.relative);
    }
  };
}
