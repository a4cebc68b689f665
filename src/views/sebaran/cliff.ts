import type {CliffData} from "../../components/sebaran/cliffChart.js";
import {hourPoints, hoursSql, thresholds} from "../../lib/index.js";
import type {Filter, HourCount, JenisJabatan, Scheme} from "../../lib/index.js";
import type {Dataset} from "../../state/datasets.js";
import type {EngineState} from "../../state/engine.js";

export const posts: JenisJabatan[] = ["struktural", "fungsional", "pelaksana"];

/** People by kind of post and hours of training, from the records; null where they cannot be asked. */
export async function hoursOf(
  dataset: Dataset,
  scheme: Scheme,
  filter: Filter,
  engine: EngineState
): Promise<HourCount[] | null> {
  if (dataset.kind !== "records" || engine.status !== "ready") return null;
  const rows = await engine.database.query(
    `SELECT jenis_jabatan, jp_teknis, sum(n)::INTEGER AS n FROM (${hoursSql(scheme, "records", filter)}) GROUP BY ALL`
  );
  return rows.map(({jenis_jabatan, jp_teknis, n}) => ({
    jenisJabatan: jenis_jabatan as JenisJabatan,
    jp: jp_teknis as number | null,
    n: n as number
  }));
}

/** People by hours beside the points these earn, small groups taken together or hidden. */
export function cliffData(counts: HourCount[] | null, scheme: Scheme, engine: EngineState): CliffData {
  if (!counts) return {status: engine.status === "unavailable" ? "unavailable" : "loading"};
  const {bins, thresholds: steps} = thresholds(counts, scheme, {within: 5, minimum: 10});
  return {
    status: "ready",
    within: 5,
    bins,
    steps,
    points: posts.map((post) => Array.from({length: hoursShown + 1}, (_, jp) => hourPoints(scheme, post, jp)))
  };
}

/** More hours than these share one bar. */
export const hoursShown = 40;
