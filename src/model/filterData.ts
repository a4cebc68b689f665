import {countedGroupings, groupings} from "../lib/index.js";
import type {Filter, Status} from "../lib/index.js";
import {common} from "../messages/common.js";
import type {Locale} from "../messages/define.js";
import type {Dataset} from "../state/data/datasets.js";
import type {EngineState} from "../state/data/engine.js";

const available = Object.fromEntries(Object.entries(groupings).map(([id, {values}]) => [id, [...values]])) as Filter;

/** What can be filtered now: all of it with DuckDB; what the tally has kept without. */
export function filterData(
  filter: Filter,
  dataset: Dataset | null,
  engine: EngineState | null,
  locale: Locale,
  population?: readonly Status[]
): FilterData {
  const t = common[locale].filterDisabled;
  const why = dataset?.kind === "records" && dataset.withheld ? t.withheld : waits(engine, t);
  return {
    filter,
    available,
    disabled: dataset?.kind === "aggregates" ? t.aggregates : null,
    unavailable: why === null ? {} : Object.fromEntries(countedGroupings.map((id) => [id, why])),
    population
  };
}

function waits(engine: EngineState | null, t: {unavailable: string; loading: string}): string | null {
  if (engine?.status === "ready") return null;
  return engine?.status === "unavailable" ? t.unavailable : t.loading;
}

export type FilterData = {
  filter: Filter;
  /** The values there are to choose from; a group without any is not shown. */
  available: Filter;
  /** Why nothing can be filtered now; null when it can. */
  disabled?: string | null;
  /** Groups that cannot be used now, each with the reason. */
  unavailable?: {
    [K in keyof Filter]?: string;
  };
  /** Whom the scheme counts; other statuses cannot be chosen. */
  population?: readonly Status[];
};
