import {createHash} from "node:crypto";
import {readFile} from "node:fs/promises";
import type {Manifest} from "../lib/dataset/types.js";
import {queryRecords} from "./records.js";
import {parseManifest, validateRecords} from "./schema.js";
import type {Columns} from "./schema.js";

/** The one place that names the records: point it at another folder with a manifest, and the site shows those. */
export const pilotFolder = "data/sintetis-pilot";

/** A dataset: its manifest, and the path and bytes of its file, whose fingerprint has been checked. */
export type Dataset = {manifest: Manifest; path: string; bytes: Uint8Array};

/** Reads a folder with a manifest and the file it describes; throws when the file is not the one the manifest describes. */
export async function readDataset(folder: string = pilotFolder): Promise<Dataset> {
  const name = `${folder}/manifest.json`;
  const manifest = parseManifest(JSON.parse(await readFile(name, "utf8")), name);
  const path = `${folder}/${manifest.file.name}`;
  const bytes = await readFile(path);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  if (sha256 !== manifest.file.sha256) {
    throw new RangeError(`${path}: fingerprint ${sha256}, expected the ${manifest.file.sha256} of the manifest`);
  }
  if (bytes.length !== manifest.file.bytes) {
    throw new RangeError(`${path}: ${bytes.length} bytes, expected the ${manifest.file.bytes} of the manifest`);
  }
  return {manifest, path, bytes};
}

/** Reads every record of a dataset and validates it; columns come in the order of the file. */
export async function readRecords({manifest, path}: Pick<Dataset, "manifest" | "path">): Promise<Columns> {
  const columns = await queryRecords(path, "SELECT * FROM records");
  validateRecords(columns, manifest, path);
  return columns;
}
