import type {CliffData} from "../../components/sebaran/cliffChart.js";
import {hourPoints, hoursSql, thresholds} from "../../lib/index.js";
import type {Filter, HourCount, JenisJabatan, Scheme} from "../../lib/index.js";
import type {Dataset} from "../../state/datasets.js";
import type {EngineState} from "../../state/engine.js";
import {isFiltered} from "../protection.js";

export const posts: JenisJabatan[] = ["struktural", "fungsional", "pelaksana"];

/** People by kind of post and hours of training, under the filter and, where there is one, without it. */
export type Hours = {filtered: HourCount[]; whole?: HourCount[]};

/** The hours of those looked at, from the records; null where they cannot be asked. */
export async function hoursOf(
  dataset: Dataset,
  scheme: Scheme,
  filter: Filter,
  engine: EngineState
): Promise<Hours | null> {
  if (dataset.kind !== "records" || engine.status !== "ready") return null;
  const ask = async (filter: Filter): Promise<HourCount[]> => {
    const rows = await engine.database.query(
      `SELECT jenis_jabatan, jp_teknis, sum(n)::INTEGER AS n FROM (${hoursSql(scheme, "records", filter)}) GROUP BY ALL`
    );
    return rows.map(({jenis_jabatan, jp_teknis, n}) => ({
      jenisJabatan: jenis_jabatan as JenisJabatan,
      jp: jp_teknis as number | null,
      n: n as number
    }));
  };
  const filtered = await ask(filter);
  return isFiltered(filter) ? {filtered, whole: await ask({})} : {filtered};
}

/** People by hours beside the points these earn, small groups taken together or hidden. */
export function cliffData(hours: Hours | null, scheme: Scheme, engine: EngineState): CliffData {
  if (!hours) return {status: engine.status === "unavailable" ? "unavailable" : "loading"};
  const {bins, thresholds: steps} = thresholds(hours.filtered, scheme, {within: 5, minimum: 10, whole: hours.whole});
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
