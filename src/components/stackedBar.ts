import {svg} from "htl";
import type {Dimension} from "../lib/index.js";
import {setAttribute, setText} from "./dom.js";

export type StackedBarData = {
  /** Parts in points of the index, one a dimension. */
  parts: readonly number[];
  /** Where an upright line marks another index; none if null or NaN. */
  mark: number | null;
  /** What the bar says to those who do not see it. */
  label: string;
};

/** The index (0…100) as the parts that make it up, with a line at another index. */
export function stackedBar(dimensions: readonly {id: Dimension}[]): {
  element: SVGElement;
  update(data: StackedBarData): void;
} {
  const title = svg`<title></title>`;
  const rects = dimensions.map(({id}) => svg`<rect y="0" height="10" style=${{fill: `var(--dim-${id})`}}></rect>`);
  const tick = svg`<line y1="0" y2="10" vector-effect="non-scaling-stroke"></line>`;
  const element = svg`<svg class="stacked-bar" viewBox="0 0 100 10" preserveAspectRatio="none" role="img">
    ${title}<rect class="ground" width="100" height="10"></rect>${rects}${tick}
  </svg>`;
  return {
    element,
    update({parts, mark, label}) {
      let x = 0;
      rects.forEach((rect, i) => {
        const part = Math.max(0, parts[i] || 0);
        setAttribute(rect, "x", x.toFixed(2));
        setAttribute(rect, "width", Math.max(0, part - 0.4).toFixed(2));
        x += part;
      });
      const marked = mark !== null && Number.isFinite(mark);
      setAttribute(tick, "visibility", marked ? null : "hidden");
      if (marked) for (const end of ["x1", "x2"]) setAttribute(tick, end, mark.toFixed(2));
      setText(title, label);
      setAttribute(element, "aria-label", label);
    }
  };
}
