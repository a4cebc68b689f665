import {byLabel} from "./byLabel.js";
import type {RankingRow} from "./rankingRow.js";
import type {Standing, Unit} from "../lib/index.js";

const nowhere = {rank: NaN, index: NaN, category: null};

/** What the ranking shows of each unit. With names masked its head-count is masked too, since it would give it away. */
export function rankingRows(
  units: readonly Unit[],
  before: readonly Standing[],
  after: readonly Standing[],
  label: (id: string) => string,
  blind: boolean
): RankingRow[] {
  const earlier = new Map(before.map((standing) => [standing.id, standing]));
  const rows: RankingRow[] = units.map((unit, i) => ({
    id: unit.id,
    label: label(unit.id),
    n: blind ? NaN : unit.n,
    population: blind ? NaN : unit.population,
    complete: blind ? null : unit.complete,
    protected: unit.protected,
    before: earlier.get(unit.id) ?? nowhere,
    after: after[i]!
  }));
  return blind ? byLabel(rows, (row) => row.label) : rows;
}
