import {common} from "../messages/common.js";
import {html} from "htl";
import {version} from "../lib/index.js";
import type {Locale} from "../messages/define.js";
import type {DatasetEntry} from "../state/page.js";
import {setText} from "../ui/dom.js";
import {live} from "../ui/live.js";
import type {Live, Options} from "../ui/live.js";

export type Provenance = {title: string; fingerprint: string; version: string};

/** What figures rest on; who of it is counted stands beside them: see `countedOf`. */
export function provenance(
  {title, fingerprint}: Pick<DatasetEntry, "title" | "fingerprint">,
  locale: Locale
): Provenance {
  return {title: title[locale], fingerprint, version};
}

/** What the figures above rest on: the data and their fingerprint, and the version. */
export function provenanceLine(data: Provenance | null, {locale}: Options): Live<Provenance | null> {
  const t = common[locale];
  const root = html`<p class="provenance"></p>`;
  function update(next: Provenance | null) {
    setText(root, next ? t.provenance(next.title, next.fingerprint.slice(0, 12), next.version) : "");
  }
  update(data);
  return live<Provenance | null, HTMLElement>(root, update);
}
