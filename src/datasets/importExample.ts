import {html} from "htl";
import {toCsv} from "../model/toCsv.js";
import {aggregateColumns} from "../state/data/aggregateColumns.js";
import {copyButton} from "../ui/copyButton.js";
import {downloadButton} from "../ui/downloadButton.js";
import type {Options} from "../ui/live.js";
import {data} from "./messages.js";

/** A table to copy, and as a file to fill in. Names and numbers are made up. */
export function importExample({locale}: Options): HTMLElement {
  const t = data[locale].import;
  const rows = [
    [...aggregateColumns],
    ["Unit A", 1250, 14.75, 22.5, 25.4, 4.98],
    ["Unit B", 480, 15.2, 19.85, 26.1, 5]
  ];
  const csv = toCsv(rows, locale);
  const shown = html`<pre class="import-example" tabindex="0">${csv.replace("\ufeff", "").trimEnd()}</pre>`;
  const copy = copyButton(csv.replace("\ufeff", ""), {
    label: t.copyExample,
    copied: t.copied,
    failed: t.copyFailed,
    fallback: () => shown
  });
  const template = async () => ({name: t.templateName, blob: new Blob([csv], {type: "text/csv;charset=utf-8"})});
  return html`<details class="disclosure">
    <summary>${t.example}</summary>
    <p class="hint">${t.exampleHint}</p>
    ${shown}
    <div class="toolbar">${copy}${downloadButton(t.template, template, {locale})}</div>
  </details>`;
}
