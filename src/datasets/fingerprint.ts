import {html} from "htl";
import {data} from "./messages.js";
import {copyButton} from "../ui/copyButton.js";
import type {Options} from "../ui/live.js";

/** A dataset's SHA-256: short to read, whole on hover and when copied. */
export function fingerprint(sha256: string, {locale}: Options): HTMLElement {
  const t = data[locale].fingerprint;
  const text = html`<code title=${sha256}>${sha256.slice(0, 12)}…</code>`;
  const button = copyButton(sha256, {
    label: t.copy,
    name: t.label,
    copied: t.copied,
    failed: t.failed,
    fallback: () => {
      text.textContent = sha256;
      return text;
    }
  });
  return html`<span class="fingerprint">${text} ${button}</span>`;
}
