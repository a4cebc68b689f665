/** The weights along which a criterion moves: at 0 and at most, where it has all the room there is. */
export type WeightLine = {room: number; none: number[]; all: number[]};

/**
 * The line of a criterion, the free others keeping their proportions (equal, if they are all 0) and the locked ones their
 * weights. Null where nothing can move: the criterion is locked, or all the others are.
 */
export function weightLine(
  weights: readonly number[],
  criterion: number,
  locked: readonly number[]
): WeightLine | null {
  const isFree = (m: number) => m !== criterion && !locked.includes(m);
  const free = weights.filter((_, m) => isFree(m));
  if (locked.includes(criterion) || free.length === 0) return null;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const rest = free.reduce((sum, weight) => sum + weight, 0);
  const still =
    locked.length === 0 ? 0 : weights.reduce((sum, w, m) => (locked.includes(m) ? sum + w : sum), 0) / total;
  // What rounding leaves of nothing is nothing.
  const room = 1 - still > 1e-12 ? 1 - still : 0;
  const mix = (m: number) => room * (rest > 0 ? weights[m]! / rest : 1 / free.length);
  const fixed = (m: number) => (locked.includes(m) ? weights[m]! / total : 0);
  return {
    room,
    none: weights.map((_, m) => (isFree(m) ? mix(m) : fixed(m))),
    all: weights.map((_, m) => (m === criterion ? room : fixed(m)))
  };
}

/** The weights where the criterion weighs `weight`. */
export function weightsOnLine({room, none, all}: WeightLine, weight: number): number[] {
  const part = room > 0 ? weight / room : 0;
  return none.map((from, m) => from + part * (all[m]! - from));
}

/** How far one unit leads another at these weights; below 1e-12 of what it is the difference of it is rounding, and 0. */
export function leadAt(u: readonly number[], v: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  let size = 0;
  for (let m = 0; m < weights.length; m++) {
    sum += weights[m]! * difference(u[m]!, v[m]!);
    size += weights[m]! * Math.max(Math.abs(u[m]!), Math.abs(v[m]!));
  }
  return Math.abs(sum) <= 1e-12 * size ? 0 : sum;
}

function difference(x: number, y: number): number {
  return Math.abs(x - y) <= 1e-12 * Math.max(Math.abs(x), Math.abs(y)) ? 0 : x - y;
}
