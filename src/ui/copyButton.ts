import {html} from "htl";
import {setText} from "./dom.js";

/** Copies a text; where the browser refuses, says so and selects what `fallback` gives for the reader to copy. */
export function copyButton(
  text: string,
  {
    label,
    name,
    copied,
    failed,
    fallback
  }: {label: string; name?: string; copied: string; failed: string; fallback: () => Node}
): HTMLElement {
  const status = html`<span class="button-status" role="status"></span>`;
  const button = html`<button type="button" class="button" aria-label=${name ?? false}>${label}</button>`;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text);
      setText(status, copied);
    } catch {
      getSelection()?.selectAllChildren(fallback());
      setText(status, failed);
    }
  });
  return html`<span class="button-with-status">${button}${status}</span>`;
}
