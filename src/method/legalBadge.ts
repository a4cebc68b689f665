import {html} from "htl";
import type {Scheme} from "../lib/index.js";
import {metode} from "./messages.js";
import type {Options} from "../ui/live.js";

/** Whether a scheme is in force, a draft or a hypothesis, in a word. */
export function legalBadge({legal}: Pick<Scheme, "legal">, {locale}: Options): HTMLElement {
  return html`<span class="legal-badge" data-legal=${legal}>${metode[locale].legal.badge[legal]}</span>`;
}

/** The same in a sentence, to stand above everything the scheme says. */
export function legalStatement({legal}: Pick<Scheme, "legal">, {locale}: Options): HTMLElement {
  const kind = legal === "berlaku" ? "notice--data" : "notice--warn";
  return html`<p class=${`notice ${kind}`}>${metode[locale].legal.statement[legal]}</p>`;
}
