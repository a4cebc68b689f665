import {common} from "../messages/common.js";
import {html} from "htl";
import {setText} from "./dom.js";
import type {Options} from "./live.js";

export type Download = {name: string; blob: Blob};

/** How long a sentence stays that tells of something done, in milliseconds. */
export const passing = 8000;

/**
 * Saves a file: one that lies at an address, or one that is made when asked for, with its progress in words. While
 * `blocked` gives a sentence, pressing says that instead of saving.
 */
export function downloadButton(
  label: string,
  source: {name: string; url: string} | (() => Promise<Download>),
  {locale, blocked = () => null}: Options & {blocked?: () => string | null}
): HTMLElement {
  if (typeof source !== "function")
    return html`<a class="button download" href=${source.url} download=${source.name}>${label}</a>`;
  const t = common[locale].download;
  const status = html`<span class="button-status" role="status"></span>`;
  const button = html`<button type="button" class="button download">${label}</button>`;
  let working = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = (sentence: string, {passes = false} = {}) => {
    clearTimeout(timer);
    setText(status, sentence);
    if (passes) timer = setTimeout(() => setText(status, ""), passing);
  };
  button.addEventListener("click", async () => {
    if (working) return;
    const reason = blocked();
    if (reason !== null) return say(reason, {passes: true});
    working = true;
    button.setAttribute("aria-disabled", "true");
    say(t.working);
    try {
      const {name, blob} = await source();
      save(name, blob);
      say(t.done(name), {passes: true});
    } catch (error) {
      say(t.failed(error instanceof Error ? error.message : String(error)));
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
