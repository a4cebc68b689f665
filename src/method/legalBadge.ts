import {html} from "htl";
import {departures} from "../lib/index.js";
import type {Scheme} from "../lib/index.js";
import {metode} from "./messages.js";
import {settingsWords} from "../model/settingsWords.js";
import type {Options} from "../ui/live.js";

/** Whether a scheme is in force, a draft or a hypothesis, in a word. */
export function legalBadge({legal}: Pick<Scheme, "legal">, {locale}: Options): HTMLElement {
  return html`<span class="legal-badge" data-legal=${legal}>${metode[locale].legal.badge[legal]}</span>`;
}

/** The same in a sentence, to stand above everything the scheme says. */
export function legalStatement(scheme: Scheme, {locale}: Options): HTMLElement {
  const t = metode[locale].legal;
  const isChanged = departures(scheme).includes("rules");
  const kind = scheme.legal === "berlaku" && !isChanged ? "notice--data" : "notice--warn";
  const settings = settingsWords(scheme, locale);
  return html`<p class=${`notice ${kind}`}>${isChanged ? t.departs(settings) : t.statement[scheme.legal]}</p>`;
}
