import {html} from "htl";
import {downloadButton} from "../ui/downloadButton.js";
import type {Manifest} from "../lib/index.js";
import type {Locale} from "../messages/define.js";
import {recordsOrigin} from "../state/data/copyRecordsSql.js";
import type {EngineState} from "../state/data/engine.js";
import {files} from "../state/data/files.js";
import {fileName} from "../model/fileName.js";
import {common} from "../messages/common.js";
import {data} from "./messages.js";
import {withheldNote} from "./withheldNote.js";

/**
 * The records to take along: the file as it lies there, and CSV made by DuckDB, with how to know and check them. Records
 * of people are not handed out: one record is a group of one.
 */
export function dataDownloads(manifest: Manifest, engine: EngineState, locale: Locale): HTMLElement {
  const t = common[locale];
  if (manifest.kind !== "sintetis") return html`<p class="hint">${data[locale].rows.real}</p>`;
  if (engine.status === "unavailable" && engine.reason === "withheld") return withheldNote({locale});
  const fingerprint = manifest.file.sha256;
  const name = `${fileName({id: manifest.id, manifest, fingerprint}, locale)}-${fingerprint.slice(0, 8)}`;
  const parquet = downloadButton(
    t.downloadParquet,
    async () => ({name: `${name}.parquet`, blob: await (await fetch(await files.pilotParquet())).blob()}),
    {locale}
  );
  const origin = recordsOrigin(manifest);
  const csv = downloadButton(
    t.downloadRecords,
    async () => {
      if (engine.status !== "ready") throw new Error(t.filterDisabled.unavailable);
      const bytes = await engine.database.csv(origin);
      return {name: `${name}.csv`, blob: new Blob([bytes as BlobPart], {type: "text/csv"})};
    },
    {locale}
  );
  if (engine.status !== "ready") csv.querySelector("button")!.disabled = true;
  return html`<div>
    <div class="toolbar">${parquet}${csv}</div>
    <p class="hint">
      ${t.recordsSynthetic(origin.sidik)} ${t.recordsCheck} <code>${fingerprint}</code>. ${t.recordsCheckHow}
      <code>sha256sum ${name}.parquet</code>
    </p>
  </div>`;
}
