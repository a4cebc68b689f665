import {html} from "htl";
import {citation} from "../lib/index.js";
import type {Source} from "../lib/index.js";
import {confidenceBadge} from "./confidenceBadge.js";
import type {Options} from "../ui/live.js";

/** A source as a reader cites it; its address is asked for only when someone follows the link. */
export function sourceText(source: Source, options: Options): HTMLElement {
  return html`<span class="source"
    >${citationText(source, options)} ${confidenceBadge(source.confidence, options)}</span
  >`;
}

export function citationText(source: Pick<Source, "citation" | "url">, {locale}: Options): HTMLElement {
  const {url} = source;
  const said = citation(source, locale);
  if (url === undefined || !/^https?:\/\//i.test(url)) return html`<span class="citation">${said}</span>`;
  return html`<a class="citation" href=${url} rel="noopener noreferrer external" target="_blank">${said}</a>`;
}
