import {html} from "htl";
import {engineCheck} from "../components/engineCheck.js";
import type {EngineCheck} from "../model/check.js";
import {live} from "../ui/live.js";
import type {Live, Options} from "../ui/live.js";

/** The check of the two engines in a line under a ranking; nothing where there are no records to count twice. */
export function engineLine(check: EngineCheck | null, {locale, rowWords}: Options): Live<EngineCheck | null> {
  const inner = engineCheck(check ?? {status: "loading"}, {locale, rowWords});
  const root = html`<div class="engine-line" hidden=${check === null}>${inner}</div>`;
  return live<EngineCheck | null, HTMLElement>(root, (next) => {
    root.hidden = next === null;
    if (next) inner.update(next);
  });
}
