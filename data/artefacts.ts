import type {Manifest, Pilot} from "../lib/dataset/types.js";
import {coarseCounts} from "../lib/protect/coarseCounts.js";
import {tallyShift} from "../lib/protect/tallyShift.js";
import {schemes} from "../lib/scheme/schemes.js";
import {scoreSql} from "../lib/sql/scoreSql.js";
import {tallySql} from "../lib/sql/tallySql.js";
import {tallyColumns} from "../lib/tally/tallyColumns.js";
import {arrow} from "./arrow.js";
import {openManifest, opennessOf, toldShift} from "./openness.js";
import {readDataset, readRecords} from "./pilot.js";
import {queryRecords} from "./records.js";
import {parseAggregates} from "./schema.js";
import type {Aggregates, Columns} from "./schema.js";

const shownRows = 50;

/** What the pages know of the pilot before any record is loaded; every record has been validated on the way. */
export async function pilot(folder?: string): Promise<Pilot> {
  const {manifest, path} = await readDataset(folder);
  await readRecords({manifest, path});
  const kind = opennessOf(manifest.kind);
  if (kind === "terbuka") {
    const {bytes, within} = await coarseTally(path);
    return {manifest: openManifest(manifest, bytes), openness: {kind, within}, coverage: [], firstRows: []};
  }
  const [reference] = schemes;
  const coverage = await queryRecords(
    path,
    `SELECT instansi, kanal, count(*)::INTEGER AS n, count_if(lengkap)::INTEGER AS complete
    FROM (${scoreSql(reference!, "records")}) GROUP BY ALL ORDER BY ALL`
  );
  // A record of a real person is a group of one, and is not shown.
  const first = manifest.kind === "sintetis" ? await queryRecords(path, `FROM records LIMIT ${shownRows}`) : {};
  return {
    manifest,
    openness: {kind},
    coverage: rows(coverage) as Pilot["coverage"],
    firstRows: rows(first) as Pilot["firstRows"]
  };
}

/** The tally that every scheme can score, as an Arrow IPC stream: the columns of `tallySql`. An open site holds a coarser one. */
export async function pilotTally(folder?: string): Promise<Uint8Array> {
  const {manifest, path} = await readDataset(folder);
  if (opennessOf(manifest.kind) === "terbuka") return (await coarseTally(path)).bytes;
  return arrow(await queryRecords(path, tallySql(schemes, "records")));
}

/** The tally in which each count is of ten or more, and how far an index is from that of the records. */
async function coarseTally(path: string) {
  const columns = await queryRecords(path, tallySql(schemes, "records"));
  const tally = tallyColumns(columns, [...new Set(columns.instansi as string[])]);
  const counts = coarseCounts(tally, schemes);
  const kept = counts.flatMap((n, i) => (n > 0 ? [i] : []));
  const taken = Object.fromEntries(
    Object.entries(columns).map(([name, values]) => [
      name,
      kept.map((i) => (name === "jumlah" ? counts[i]! : values[i]))
    ])
  );
  const after = tallyColumns(taken, tally.groups);
  return {bytes: arrow(taken as Columns), within: toldShift(tallyShift(tally, after, schemes))};
}

/** Every record, validated, as an Arrow IPC stream; none on an open site. */
export async function pilotRecords(folder?: string): Promise<Uint8Array> {
  const dataset = await readDataset(folder);
  if (opennessOf(dataset.manifest.kind) === "terbuka") return new Uint8Array();
  return arrow(await readRecords(dataset));
}

/** The file of the records as it lies there; nothing on an open site. */
export async function pilotParquet(folder?: string): Promise<Uint8Array> {
  const {manifest, bytes} = await readDataset(folder);
  return opennessOf(manifest.kind) === "terbuka" ? new Uint8Array() : bytes;
}

/** A folder of published means: its manifest and units. */
export async function readAggregates(folder: string): Promise<{manifest: Manifest; aggregates: Aggregates}> {
  const {manifest, path, bytes} = await readDataset(folder);
  const aggregates = parseAggregates(JSON.parse(new TextDecoder().decode(bytes)), path);
  if (aggregates.length !== manifest.file.rows) {
    throw new RangeError(`${path}: ${aggregates.length} rows, expected the ${manifest.file.rows} of the manifest`);
  }
  return {manifest, aggregates};
}

function rows(columns: Record<string, unknown[]>): Record<string, unknown>[] {
  const entries = Object.entries(columns);
  const length = entries[0]?.[1].length ?? 0;
  return Array.from({length}, (_, i) => Object.fromEntries(entries.map(([name, values]) => [name, values[i]])));
}
