/** A sum of people over some atoms, the smallest sets there are, that somebody knows. */
export type Known = {atoms: readonly boolean[]; people: number};

/**
 * Whether a sum over some atoms follows from sums that are known, by adding and taking away, and (`zeros`) from nobody
 * in a sum being nobody in any part of it: whether it is a linear combination of them.
 */
export function attacker(
  known: readonly Known[],
  size: number,
  {zeros = true} = {}
): (some: readonly boolean[]) => boolean {
  const empty = new Array<boolean>(size).fill(false);
  const basis: number[][] = [];
  const vector = (some: readonly boolean[]) => some.map((is, i) => (is && !empty[i] ? 1 : 0));
  const reduce = (v: number[]) => {
    const rest = [...v];
    for (let twice = 0; twice < 2; twice++)
      for (const b of basis) {
        const dot = b.reduce((sum, x, i) => sum + x * rest[i]!, 0);
        for (let i = 0; i < rest.length; i++) rest[i]! -= dot * b[i]!;
      }
    return {rest, length: Math.hypot(...rest)};
  };
  if (zeros) for (const k of known) if (k.people === 0) k.atoms.forEach((is, i) => is && (empty[i] = true));
  for (const k of known) {
    const {rest, length} = reduce(vector(k.atoms));
    if (length > 1e-9) basis.push(rest.map((x) => x / length));
  }
  return (some) => reduce(vector(some)).length < 1e-9;
}
