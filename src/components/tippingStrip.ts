import {html, svg} from "htl";
import type {Dimension} from "../lib/index.js";
import {formats} from "../messages/format.js";
import {setAttribute} from "../ui/dom.js";
import type {Options} from "../ui/live.js";
import {weightsMessages} from "../messages/weights.js";

/** A weight (0…1) of a dimension at which two agencies, by their labels, change places. */
export type TippingMark = {dimension: Dimension; weight: number; pair: [string, string]};

/** All marks are one path, since each element of its own would cost style on every frame; the pointer tells which. */
export function tippingStrip({locale}: Options): {element: HTMLElement; update(marks: readonly TippingMark[]): void} {
  const path = svg`<path vector-effect="non-scaling-stroke"></path>`;
  const element = html`<span class="weight-tippings" aria-hidden="true"
    ><svg viewBox="0 0 1 1" preserveAspectRatio="none">${path}</svg></span
  >`;
  const t = weightsMessages[locale];
  const f = formats(locale);
  let marks: readonly TippingMark[] = [];
  element.addEventListener("pointermove", (event) => {
    const {left, width} = element.getBoundingClientRect();
    const titles = marksNear(marks, (event.clientX - left) / width, 6 / width).map(({pair: [a, b], weight}) =>
      t.tipping(a, b, f.weight(weight))
    );
    setAttribute(element, "title", titles.length > 0 ? titles.join("\n") : null);
  });
  return {
    element,
    update(next) {
      marks = next;
      setAttribute(path, "d", marks.map(({weight}) => `M${weight.toFixed(4)},0V1`).join(""));
    }
  };
}

/** The marks less than `reach` from a place, nearest first. */
export function marksNear(marks: readonly TippingMark[], at: number, reach: number): TippingMark[] {
  const distance = ({weight}: TippingMark) => Math.abs(weight - at);
  return marks.filter((mark) => distance(mark) < reach).sort((a, b) => distance(a) - distance(b));
}
