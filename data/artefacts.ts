import type {Manifest, Pilot} from "../lib/dataset/types.js";
import {schemes} from "../lib/scheme/schemes.js";
import {scoreSql} from "../lib/sql/scoreSql.js";
import {tallySql} from "../lib/sql/tallySql.js";
import {arrow} from "./arrow.js";
import {readDataset, readRecords} from "./pilot.js";
import {queryRecords} from "./records.js";
import {parseAggregates} from "./schema.js";
import type {Aggregates} from "./schema.js";

const shownRows = 50;

/** What the pages know of the pilot before any record is loaded; every record has been validated on the way. */
export async function pilot(folder?: string): Promise<Pilot> {
  const {manifest, path} = await readDataset(folder);
  await readRecords({manifest, path});
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
    coverage: rows(coverage) as Pilot["coverage"],
    firstRows: rows(first) as Pilot["firstRows"]
  };
}

/** The tally that every scheme can score, as an Arrow IPC stream: the columns of `tallySql`. */
export async function pilotTally(folder?: string): Promise<Uint8Array> {
  const {path} = await readDataset(folder);
  return arrow(await queryRecords(path, tallySql(schemes, "records")));
}

/** Every record, validated, as an Arrow IPC stream. */
export async function pilotRecords(folder?: string): Promise<Uint8Array> {
  return arrow(await readRecords(await readDataset(folder)));
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
