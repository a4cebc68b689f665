import {html} from "htl";
import {data} from "../messages/data.js";
import {setText} from "./dom.js";
import type {Options} from "./live.js";

export type Download = {name: string; blob: Blob};

/** Saves a file: one that lies at an address, or one that is made when asked for, with its progress in words. */
export function downloadButton(
  label: string,
  source: {name: string; url: string} | (() => Promise<Download>),
  {locale}: Options
): HTMLElement {
  if (typeof source !== "function")
    return html`<a class="button download" href=${source.url} download=${source.name}>${label}</a>`;
  const t = data[locale].download;
  const status = html`<span class="button-status" role="status"></span>`;
  const button = html`<button type="button" class="button download">${label}</button>`;
  let working = false;
  button.addEventListener("click", async () => {
    if (working) return;
    working = true;
    button.setAttribute("aria-disabled", "true");
    setText(status, t.working);
    try {
      const {name, blob} = await source();
      save(name, blob);
      setText(status, t.done(name));
    } catch (error) {
      setText(status, t.failed(error instanceof Error ? error.message : String(error)));
    }
    button.removeAttribute("aria-disabled");
    working = false;
  });
  return html`<span class="button-with-status">${button}${status}</span>`;
}

/** Hands a file to the browser; its memory is freed once the download has surely begun. */
export function save(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  html<HTMLAnchorElement>`<a href=${url} download=${name}></a>`.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
