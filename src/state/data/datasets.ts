import {tableFromIPC} from "@uwdata/flechette";
import {tallyColumns} from "../../lib/index.js";
import {uploadedTitle} from "./uploadedTitle.js";
import type {AggregatesFile, AggregateUnit, Manifest, PublishedUnit, Tally, Bilingual} from "../../lib/index.js";
import type {Upload} from "./uploads.js";

/** Employee records, counted per combination of levels. */
export type RecordsDataset = {
  kind: "records";
  id: string;
  fingerprint: string;
  title: Bilingual;
  manifest: Manifest;
  tally: Tally;
  /** The site holds counts only: there are no records to ask. */
  withheld: boolean;
  /** No means are published of what is counted. */
  units: never[];
};

/** Dimension means per unit; `manifest` is null for a table a person opened here. */
export type AggregatesDataset = {
  kind: "aggregates";
  id: string;
  fingerprint: string;
  title: Bilingual;
  manifest: Manifest | null;
  units: AggregateUnit[];
  /** All that was published, if it was. */
  published: PublishedUnit[];
};

export type Dataset = RecordsDataset | AggregatesDataset;

/** Reads the prebuilt tally; an incomplete one is refused with how much of it came through. */
export function readRecords(manifest: Manifest, bytes: ArrayBuffer, {withheld = false} = {}): RecordsDataset {
  const table = tableFromIPC(new Uint8Array(bytes));
  const tally = tallyColumns(table.toColumns(), Object.keys(manifest.rowsByInstansi));
  const counted = tally.count.reduce((sum, n) => sum + n, 0);
  if (counted !== manifest.file.rows) throw new TruncatedError(counted, manifest.file.rows);
  return {
    kind: "records",
    id: manifest.id,
    fingerprint: manifest.file.sha256,
    title: manifest.title,
    manifest,
    tally,
    withheld,
    units: []
  };
}

export function readAggregates({manifest, aggregates}: AggregatesFile): AggregatesDataset {
  return {
    kind: "aggregates",
    id: manifest.id,
    fingerprint: manifest.file.sha256,
    title: manifest.title,
    manifest,
    units: aggregates.filter(({group}) => group !== "ASN"),
    published: aggregates
  };
}

export function readUpload({id, fingerprint, name, units}: Upload): AggregatesDataset {
  return {
    kind: "aggregates",
    id,
    fingerprint,
    title: uploadedTitle(name),
    manifest: null,
    units,
    published: []
  };
}

export class TruncatedError extends Error {
  constructor(
    readonly got: number,
    readonly expected: number
  ) {
    super(`${got} of ${expected} records`);
  }
}

/** The names a scenario may choose an agency by. */
export function instansiIds(dataset: Dataset): string[] {
  return dataset.kind === "records" ? dataset.tally.groups : dataset.units.map(({unit}) => unit);
}
