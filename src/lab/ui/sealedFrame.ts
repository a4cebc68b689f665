import {html} from "htl";
import type {SafeMarkup} from "../../ui/markup/markup.js";
import type {Options} from "../../ui/live.js";
import {lab} from "../messages.js";
import {ground, ink} from "./darkFigure.js";
import {sealedHash, sealedScript} from "./sealedScript.js";

/** A bar across the frame takes a part of its height. */
const bar = 18;

/** A frame is at most so high, and given up after so long, in pixels and milliseconds. */
const highest = 4000;
const patience = 10_000;

const policy = `default-src 'none'; script-src 'sha256-${sealedHash}'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`;

/**
 * Shows what somebody's code made where it can do nothing: in a document of no origin, of a process of its own where the
 * browser gives one, whose policy lets nothing be fetched and nothing run but the script that makes nodes of data. One that
 * is not laid out in time is taken away.
 */
export function sealedFrame(markup: SafeMarkup, {title, locale, wait = patience}: SealedOptions): HTMLElement {
  const frame = html<HTMLIFrameElement>`<iframe
    class="lab-frame"
    title=${title}
    sandbox="allow-scripts"
    referrerpolicy="no-referrer"
    scrolling="auto"
  ></iframe>`;
  const root = html<HTMLElement>`<div class="lab-sealed">${frame}</div>`;
  let end = () => {};
  frame.srcdoc = sealedDocument;
  // A frame that is moved is loaded anew.
  frame.addEventListener("load", () => {
    end();
    const {port1: line, port2} = new MessageChannel();
    const late = setTimeout(() => {
      end();
      root.replaceChildren(html`<p class="hint">${lab[locale].notDrawn(wait / 1000)}</p>`);
    }, wait);
    end = () => {
      clearTimeout(late);
      line.close();
    };
    line.onmessage = ({data}: MessageEvent<{height: unknown; across: unknown}>) => {
      clearTimeout(late);
      const height = Math.ceil(Number(data.height)) + 4 + (data.across === true ? bar : 0);
      if (height > 0) frame.style.height = `${Math.min(highest, height)}px`;
    };
    frame.contentWindow?.postMessage(markup, "*", [port2]);
  });
  return root;
}

type SealedOptions = Options & {title: string; wait?: number};

const style = `
:root {color-scheme: light dark; font: 16px/1.5 "Segoe UI", system-ui, -apple-system, "Noto Sans", "Liberation Sans", arial, sans-serif}
body {margin: 0; color: #1b1e23; overflow-wrap: anywhere; max-width: 46rem}
@media screen and (prefers-color-scheme: dark) {body {color: ${ink}}}
h1, h2, h3 {line-height: 1.2; margin: 0.25rem 0 0.5rem}
h1 {font-size: 1.5rem} h2 {font-size: 1.25rem} h3 {font-size: 1.0625rem}
p {margin: 0 0 0.6rem} img {max-width: 100%; height: auto}
svg {max-width: none} figure {width: max-content; max-width: 100vw; margin: 0 0 0.6rem; overflow-x: auto}
figure > :not(svg) {max-width: 100vw}
@media screen and (prefers-color-scheme: dark) {svg {--plot-background: ${ground}}}
table {border-collapse: collapse} td, th {padding: 0.2rem 0.75rem 0.2rem 0; text-align: left; border-bottom: 1px solid #8885}
code {font-size: 0.875em} pre {overflow: auto}`;

/** The frame before anything is in it: the same for every cell. */
export const sealedDocument = `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="color-scheme" content="light dark"><style>${style}</style></head><body><script>${sealedScript}</script></body></html>`;
