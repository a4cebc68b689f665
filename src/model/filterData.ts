import type {FilterData} from "../components/filterInput.js";
import {countedGroupings, groupings} from "../lib/index.js";
import type {Filter, Status} from "../lib/index.js";
import type {messages} from "../messages/index.js";
import type {Dataset} from "../state/data/datasets.js";
import type {EngineState} from "../state/data/engine.js";

const available = Object.fromEntries(Object.entries(groupings).map(([id, {values}]) => [id, [...values]])) as Filter;

/** What can be filtered now: all of it with DuckDB; what the tally has kept without. */
export function filterData(
  filter: Filter,
  dataset: Dataset | null,
  engine: EngineState | null,
  {common}: ReturnType<typeof messages>,
  population?: readonly Status[]
): FilterData {
  const t = common.filterDisabled;
  const why = engine?.status === "ready" ? null : engine?.status === "unavailable" ? t.unavailable : t.loading;
  return {
    filter,
    available,
    disabled: dataset?.kind === "aggregates" ? t.aggregates : null,
    unavailable: why === null ? {} : Object.fromEntries(countedGroupings.map((id) => [id, why])),
    population
  };
}
