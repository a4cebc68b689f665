import {common} from "../messages/common.js";
import {html} from "htl";
import {formats} from "../messages/format.js";
import {setText} from "../ui/dom.js";
import {live} from "../ui/live.js";
import type {Live, Options} from "../ui/live.js";
import type {Provenance} from "../model/provenance.js";

/** What the figures above rest on: the data and their fingerprint, the version, and how many people were counted. */
export function provenanceLine(data: Provenance | null, {locale}: Options): Live<Provenance | null> {
  const t = common[locale];
  const f = formats(locale);
  const root = html`<p class="provenance"></p>`;
  function update(next: Provenance | null) {
    if (!next) return setText(root, "");
    const {title, fingerprint, version, counted, pending, outside, filter} = next;
    const parts = [t.provenance(title, fingerprint.slice(0, 12), version)];
    if (counted)
      parts.push(
        counted.n === null ? t.countedClosed(f.count(counted.all)) : t.counted(f.count(counted.n), f.count(counted.all))
      );
    if (pending) parts.push(pending);
    if (outside) parts.push(t.outside(outside));
    if (filter) parts.push(t.filtered(filter));
    setText(root, parts.join(" "));
  }
  update(data);
  return live<Provenance | null, HTMLElement>(root, update);
}
