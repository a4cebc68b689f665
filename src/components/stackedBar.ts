import {html} from "htl";
import type {Dimension} from "../lib/index.js";
import {setAttribute} from "../ui/dom.js";

export type StackedBarData = {
  /** Parts in points of the index, one a dimension. */
  parts: readonly number[];
  /** Where an upright line marks another index; none if null or NaN. */
  mark: number | null;
  /** What the bar says to those who do not see it. */
  label: string;
};

/**
 * The index (0…100) as the parts that make it up, with a line at another index. It is all background of one element,
 * so that a change is painted and nothing is laid out.
 */
export function stackedBar(dimensions: readonly {id: Dimension}[]): {
  element: HTMLElement;
  update(data: StackedBarData): void;
} {
  const element = html`<span class="stacked-bar" role="img"></span>`;
  let nextPaint = "";
  let text = "";
  let pointed = false;
  // A tip for a pointer that never comes would be written for every bar on every frame.
  const showTip = () => pointed && setAttribute(element, "title", text);
  element.addEventListener("pointerenter", () => {
    pointed = true;
    showTip();
  });
  return {
    element,
    update({parts, mark, label}) {
      const images = [tick(mark), stack(dimensions, parts)].filter(Boolean).join(", ");
      if (images !== nextPaint) element.style.backgroundImage = nextPaint = images;
      setAttribute(element, "aria-label", (text = label));
      showTip();
    }
  };
}

/** Space between two parts, in points. */
const gap = 0.4;

function stack(dimensions: readonly {id: Dimension}[], parts: readonly number[]): string {
  let x = 0;
  const stops = dimensions.flatMap(({id}, i) => {
    const part = Math.max(0, parts[i] || 0);
    const end = x + Math.max(0, part - gap);
    x += part;
    return [`var(--dim-${id}) 0 ${end.toFixed(2)}%`, `transparent 0 ${x.toFixed(2)}%`];
  });
  return `linear-gradient(to right, ${stops.join(", ")}, transparent 0)`;
}

function tick(mark: number | null): string | null {
  if (mark === null || !Number.isFinite(mark)) return null;
  const at = `${mark.toFixed(2)}%`;
  const line = `var(--theme-foreground) 0 calc(${at} + 1px)`;
  return `linear-gradient(to right, transparent calc(${at} - 1px), ${line}, transparent 0)`;
}
