import {html} from "htl";
import type {Source} from "../lib/index.js";
import {confidenceBadge} from "./confidenceBadge.js";
import type {Options} from "./live.js";

/** A source as a reader cites it; its address is asked for only when someone follows the link. */
export function sourceText({citation, confidence, url}: Source, options: Options): HTMLElement {
  return html`<span class="source">${citationText(citation, url)} ${confidenceBadge(confidence, options)}</span>`;
}

export function citationText(citation: string, url: string | undefined): HTMLElement {
  if (url === undefined || !/^https?:\/\//i.test(url)) return html`<span class="citation">${citation}</span>`;
  return html`<a class="citation" href=${url} rel="noopener noreferrer external" target="_blank">${citation}</a>`;
}
