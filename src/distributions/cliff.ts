import {hourCounts, hourPoints, insideRange, thresholds} from "../lib/index.js";
import type {CellHours, Filter, HourBin, HourCount, JenisJabatan, Scheme, Threshold} from "../lib/index.js";
import type {Dataset} from "../state/data/datasets.js";
import type {EngineState} from "../state/data/engine.js";
import {isFiltered} from "../model/protection.js";
import type {Scores} from "./scores.js";
import type {People} from "./people.js";

/** Kinds of post, in the order of the regulation. */
export const posts: JenisJabatan[] = ["struktural", "fungsional", "pelaksana"];

/** People by their hours of training, once the records are there. */
export type CliffData =
  | {status: "loading" | "unavailable"}
  | {
      status: "ready";
      bins: HourBin[];
      steps: Threshold[];
      /** How far below a jump people are counted, in hours. */
      within: number;
      /** Points earned at 0, 1, 2 … hours, per kind of post. */
      points: number[][];
    };

/** The records by their hours, under the filter and, where there is one, without it. */
export type Hours = {filtered: CellHours; whole: CellHours | null};

/** The hours of those a filter lets through; null where the records cannot be asked. */
export async function hoursOf(dataset: Dataset, filter: Filter, engine: EngineState): Promise<Hours | null> {
  if (dataset.kind !== "records" || engine.status !== "ready") return null;
  const {database} = engine;
  const filtered = await database.hours(filter);
  return {filtered, whole: isFiltered(filter) ? await database.hours({}) : null};
}

/** People by hours beside the points these earn, small groups taken together or hidden. */
export function cliffData(
  hours: Hours | null,
  scores: Scores | null,
  people: People | null,
  scheme: Scheme,
  engine: EngineState
): CliffData {
  if (!hours || !scores || !people) return {status: engine.status === "unavailable" ? "unavailable" : "loading"};
  const {tally, only} = people;
  const {scoredGroups, inside} = scores;
  const count = (of: CellHours, among?: (cell: number) => boolean): HourCount[] =>
    hourCounts(tally, scoredGroups.scored, of, among);
  const agency = only === null ? null : tally.groups.indexOf(only);
  const ofAgency = (cell: number) => agency === null || tally.group[cell] === agency;
  const passing = count(hours.filtered, ofAgency);
  const wider = scoredGroups.wide ? [count(hours.whole ?? hours.filtered)] : [];
  const range = inside && insideRange(scoredGroups.scored, inside.within);
  const counted = range
    ? count(hours.filtered, (cell) => ofAgency(cell) && range[scoredGroups.scored.tuple[cell]!] === 1)
    : passing;
  const {bins, thresholds: steps} = thresholds(counted, scheme, {
    within: 5,
    wider: range ? [...wider, passing] : wider
  });
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
