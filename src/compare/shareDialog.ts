import {savingMessages} from "../messages/saving.js";
import {html, svg} from "htl";
import {encode} from "uqr";
import {bandingkan} from "./messages.js";
import {reachWords, siteAddressInput} from "../components/siteAddressInput.js";
import type {Locale} from "../messages/define.js";
import {siteAddress, watchSiteAddress} from "../state/site/siteAddress.js";
import {formats} from "../messages/format.js";
import {copyButton} from "../ui/copyButton.js";
import {ask} from "../ui/dialog.js";
import type {Options} from "../ui/live.js";

/** A code of more letters than this has squares too small to be read across a room. */
export const longestQr = 1200;

/** Shows a link large, as a QR code for the room, with the link itself below. */
export async function shareDialog(
  {
    name,
    link,
    own,
    leaves
  }: {
    name: string;
    /** As others can open it, wherever the site is said to be. */
    link: () => string;
    own: boolean;
    /** Whether there is a note, which no link takes along. */
    leaves: boolean;
  },
  {locale}: Options
): Promise<void> {
  const t = bandingkan[locale].share;
  const shown = html`<div class="share-shown"></div>`;
  const site = siteAddressInput(siteAddress(), {locale, warns: false});
  const stop = watchSiteAddress()((address) => {
    site.update(address);
    shown.replaceChildren(...shownLink(link(), reachWords(address, locale), locale));
  });
  const content = html`<div class="share">
    <p class="share-name"><bdi>${name}</bdi></p>
    <p>${t.lead}${own ? ` ${t.own}` : ""}${leaves ? ` ${t.leaves}` : ""}</p>
    ${shown}${site}
  </div>`;
  await ask(t.title, content, [{label: savingMessages[locale].dialog.close, value: ""}]);
  stop();
}

function shownLink(link: string, warning: string, locale: Locale): Node[] {
  const t = bandingkan[locale].share;
  const f = formats(locale);
  const text = html`<p class="share-link" tabindex="0" aria-label=${t.link}>${link}</p>`;
  return [
    ...(warning ? [html`<p class="notice notice--warn" role="status">${warning}</p>`] : []),
    link.length > longestQr
      ? html`<p class="notice notice--warn">${t.tooLong(f.count(link.length), f.count(longestQr))}</p>`
      : qrCode(link, t.alt),
    text,
    copyButton(link, {label: t.copy, copied: t.copied, failed: t.copyFailed, fallback: () => text})
  ];
}

/** A QR code with the quiet zone readers ask for: always dark on light, as many of them need. */
function qrCode(text: string, label: string): SVGElement {
  const {data, size} = encode(text, {ecc: "L", border: 4});
  let d = "";
  for (const [y, row] of data.entries()) {
    for (let x = 0; x < size; x++) {
      let run = 0;
      while (row[x + run]) run += 1;
      if (run > 0) d += `M${x},${y}h${run}v1h${-run}z`;
      x += run;
    }
  }
  return svg`<svg class="qr" role="img" aria-label=${label} viewBox=${`0 0 ${size} ${size}`} shape-rendering="crispEdges">
    <rect width=${size} height=${size} fill="#fff"></rect><path d=${d} fill="#000"></path>
  </svg>`;
}
