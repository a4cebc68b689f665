import {svg} from "htl";

/** A lock whose shackle is a part of its own, so that a style can open it. */
export function padlock(): SVGElement {
  return svg`<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
    <path class="shackle" d="M6 9V6.500a4 4 0 0 1 8 0V9" fill="none" stroke="currentColor" stroke-width="2"></path>
    <rect x="4" y="9" width="12" height="8" rx="1.500" fill="currentColor"></rect>
  </svg>`;
}
