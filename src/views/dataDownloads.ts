import {html} from "htl";
import {downloadButton} from "../components/downloadButton.js";
import type {Manifest} from "../lib/index.js";
import {messages} from "../messages/index.js";
import type {Locale} from "../messages/index.js";
import type {EngineState} from "../state/engine.js";
import {files} from "../state/files.js";

/** The records to take along: the file as it lies there, and CSV made by DuckDB. */
export function dataDownloads(manifest: Manifest, engine: EngineState, locale: Locale): HTMLElement {
  const {common: t} = messages(locale);
  const name = `${manifest.id}-${manifest.file.sha256.slice(0, 8)}`;
  const parquet = downloadButton(
    t.downloadParquet,
    async () => ({name: `${name}.parquet`, blob: await (await fetch(await files.pilotParquet())).blob()}),
    {locale}
  );
  const csv = downloadButton(
    t.downloadRecords,
    async () => {
      if (engine.status !== "ready") throw new Error(t.filterDisabled.unavailable);
      return {name: `${name}.csv`, blob: new Blob([(await engine.database.csv()) as BlobPart], {type: "text/csv"})};
    },
    {locale}
  );
  if (engine.status !== "ready") csv.querySelector("button")!.disabled = true;
  return html`<div class="toolbar">${parquet}${csv}</div>`;
}
