import type {Why} from "./whyNumbers.js";
import {decomposeChange, decomposeRelativeChange, isRanked} from "../lib/index.js";
import type {Move, Standing, Unit, Weights} from "../lib/index.js";

/**
 * Everything there is to say of why a unit moved: the chosen one, or else the one that moved furthest. Null if that unit
 * is not ranked, or none is chosen and none moved.
 */
export function explainMove(
  chosen: string | null,
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
  const id = chosen ?? furthest(moved);
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

function furthest(moved: readonly Move[]): string | null {
  let found: Move | null = null;
  for (const move of moved) {
    if (Math.abs(move.rankChange) > Math.abs(found?.rankChange ?? 0)) found = move;
  }
  return found?.id ?? null;
}
