import {html} from "htl";
import {saidOf} from "../messages/rowWords.js";
import {ketahanan} from "./messages.js";
import {setAttribute} from "../ui/dom.js";
import type {Options} from "../ui/live.js";

/**
 * Lets a component be told null while its data are computed: it says so and keeps its place. What it showed before stays
 * in sight, faded, and cannot be acted upon.
 */
export function pending<T>(
  root: HTMLElement,
  body: HTMLElement,
  show: (data: T) => void,
  {locale, rowWords}: Options
): (data: T | null) => void {
  const note = html`<p class="pending-note">${saidOf(ketahanan[locale], rowWords, locale).computing}</p>`;
  root.append(note);
  root.classList.add("pending");
  let shown = false;
  return (data) => {
    const waiting = data === null;
    note.hidden = !waiting;
    body.inert = waiting;
    setAttribute(root, "aria-busy", waiting ? "true" : null);
    setAttribute(root, "data-waiting", waiting ? (shown ? "again" : "first") : null);
    if (waiting) return;
    shown = true;
    show(data);
  };
}
