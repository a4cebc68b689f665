import {html} from "htl";
import {ground, ink} from "./darkFigure.js";

/** A bar across the frame takes a part of its height. */
const bar = 18;

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** Elements that could act, fetch or lead elsewhere without a script. */
const unwanted = "script, iframe, object, embed, link, meta, base, form, portal, frame, frameset, template";

/** Attributes a browser fetches by; the policy of the frame forbids that too. */
const fetching = new Set(["src", "srcset", "poster", "background", "data"]);

/**
 * Shows HTML that somebody's code made, where it can do nothing: without scripts, requests or links. The frame shares
 * the page's origin only so that the page can read how tall it is; with scripts forbidden nothing inside can use that.
 */
export function sealedFrame(content: string, title: string): HTMLElement {
  const frame = html<HTMLIFrameElement>`<iframe
    class="lab-frame"
    title=${title}
    sandbox="allow-same-origin"
    scrolling="auto"
  ></iframe>`;
  frame.srcdoc = sealedDocument(content);
  frame.addEventListener("load", () => {
    const body = frame.contentDocument?.body;
    if (!body) return;
    const fit = () => {
      const {scrollWidth, clientWidth} = body.ownerDocument.documentElement;
      const across = scrollWidth > clientWidth ? bar : 0;
      frame.style.height = `${Math.min(4000, Math.ceil(body.scrollHeight) + 4 + across)}px`;
    };
    fit();
    if (typeof ResizeObserver === "function") new ResizeObserver(fit).observe(body);
  });
  return frame;
}

/** The document of such a frame: what acts is taken out, and a link becomes its text with its address in the tooltip. */
export function sealedDocument(content: string): string {
  return `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="color-scheme" content="light dark"><style>${style}</style><body>${settled(content)}`;
}

/** Cleans until nothing changes any more, for what is written can be read as something else; else as bare text. */
function settled(content: string): string {
  let before = content;
  for (let round = 0; round < 5; ++round) {
    const after = cleaned(before);
    if (after === before) return after;
    before = after;
  }
  return content.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function cleaned(content: string): string {
  const parsed = new DOMParser().parseFromString(content, "text/html");
  for (const element of parsed.querySelectorAll(unwanted)) element.remove();
  for (const element of parsed.querySelectorAll("*")) {
    for (const {name, value} of [...element.attributes]) {
      if (/^on/i.test(name) || name === "ping" || name === "target") element.removeAttribute(name);
      if (fetching.has(name) && !/^data:/i.test(value)) element.removeAttribute(name);
      if ((name === "href" || name === "xlink:href") && !value.startsWith("#")) {
        element.removeAttribute(name);
        element.setAttribute("title", value);
      }
    }
  }
  return parsed.body.innerHTML;
}

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
