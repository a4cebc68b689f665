import type {Why} from "./whyNumbers.js";
import {decomposeChange, decomposeRelativeChange, isRanked} from "../lib/index.js";
import type {Move, Standing, Unit, Weights} from "../lib/index.js";
import {placesGained} from "../model/rankingRow.js";
import type {RankingRow} from "../model/rankingRow.js";

/** Everything there is to say of why a unit moved; null if none is asked for, or it is not ranked. */
export function explainMove(
  id: string | null,
  context: {
    moved: readonly Move[];
    before: readonly Standing[];
    after: readonly Standing[];
    unitsBefore: readonly Unit[];
    units: readonly Unit[];
    weightsBefore: Weights;
    weights: Weights;
  }
): Why | null {
  const {moved, before, after, unitsBefore, units, weightsBefore, weights} = context;
  const i = units.findIndex((unit) => unit.id === id);
  const j = unitsBefore.findIndex((unit) => unit.id === id);
  if (id === null || i < 0 || j < 0 || !isRanked(units[i]!) || !isRanked(unitsBefore[j]!)) return null;
  const sharesBefore = unitsBefore[j]!.shares;
  const sharesAfter = units[i]!.shares;
  return {
    id,
    move: moved[i]!,
    before: before[j]!,
    after: after[i]!,
    effects: decomposeChange(sharesBefore, weightsBefore, sharesAfter, weights),
    relative: decomposeRelativeChange(id, unitsBefore, weightsBefore, units, weights),
    sharesBefore,
    sharesAfter,
    weightsBefore,
    weightsAfter: weights
  };
}

/** The unit that moved furthest, of several the first row; null if none moved. */
export function furthest(rows: readonly RankingRow[]): string | null {
  let found: RankingRow | null = null;
  for (const row of rows) {
    if (Math.abs(placesGained(row)) > (found ? Math.abs(placesGained(found)) : 0)) found = row;
  }
  return found?.id ?? null;
}
