import {svg} from "htl";
import {setAttribute, setText} from "../ui/dom.js";
import type {View} from "../ui/dom.js";
import type {SlopeEnd, SlopeLine} from "./slopeLayout.js";

/** A line with what is said of it, and whether it is the one chosen. */
export type SlopeLineData = SlopeLine & {selected: boolean; title: string};

/** A line, broad enough to be hit, with a dot and a name at either end. */
export function slopeLineView(choose: () => void): View<SlopeLineData> {
  const title = svg`<title></title>`;
  const hit = svg`<path class="slope-hit"></path>`;
  const path = svg`<path class="slope-path"></path>`;
  const ends = [endView(), endView()];
  const element = svg`<g class="slope-line">${title}${hit}${path}${ends.map((e) => e.element)}</g>`;
  element.addEventListener("click", choose);
  return {
    element,
    update(next) {
      const {left, right} = next;
      setAttribute(element, "data-way", next.direction);
      setAttribute(element, "data-selected", next.selected ? "" : null);
      setText(title, next.title);
      const d = `M${left.x},${left.y}L${right.x},${right.y}`;
      setAttribute(path, "d", d);
      setAttribute(hit, "d", d);
      ends[0]!.update(left, "end");
      ends[1]!.update(right, "start");
    }
  };
}

function endView(): {element: SVGElement; update(end: SlopeEnd, anchor: string): void} {
  const dot = svg`<circle r="4"></circle>`;
  const leader = svg`<path class="slope-leader"></path>`;
  const text = svg`<text dy="0.35em"></text>`;
  return {
    element: svg`<g>${leader}${dot}${text}</g>`,
    update({x, y, textX, textY, text: words}, anchor) {
      const inner = textX + (textX < x ? 4 : -4);
      setAttribute(leader, "d", `M${x},${y}L${inner},${textY}`);
      setAttribute(dot, "cx", x);
      setAttribute(dot, "cy", y);
      setAttribute(text, "text-anchor", anchor);
      const transform = `translate(${textX}px,${textY}px)`;
      if (text.style.transform !== transform) text.style.transform = transform;
      setText(text, words);
    }
  };
}
