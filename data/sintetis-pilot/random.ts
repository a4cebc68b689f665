/** Draws from one stream of pseudo-random numbers; the same seeds give the same draws on every machine. */
export type Random = {
  /** A number in [0, 1), a multiple of 2⁻³². */
  uniform(): number;
  chance(probability: number): boolean;
  /** A key, with probability proportional to its weight; weights need not sum to 1. */
  pick<K extends string>(weights: Partial<Record<K, number>>): K;
  shuffle<T>(items: T[]): T[];
};

/**
 * The generator sfc32 (Chris Doty-Humphrey, PractRand): 96 bits of state and a 32-bit counter, so no stream repeats
 * within 2³² draws. The state is filled from the seeds by the finaliser of MurmurHash3, and the first 16 draws are
 * thrown away. Whole-number arithmetic only, hence the same bits everywhere.
 */
export function random(...seeds: number[]): Random {
  let [a, b, c] = [0x9e3779b9, 0x243f6a88, 0xb7e15162];
  let counter = 1;
  for (const seed of seeds) {
    a = mix(a ^ seed);
    b = mix(b ^ a);
    c = mix(c ^ b);
  }

  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let i = 0; i < 16; ++i) next();

  const uniform = () => next() / 4294967296;
  return {
    uniform,
    chance: (probability) => uniform() < probability,
    pick<K extends string>(weights: Partial<Record<K, number>>): K {
      const entries = Object.entries(weights) as [K, number][];
      const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
      if (!(total > 0)) throw new RangeError(`no weight to pick by: ${JSON.stringify(weights)}`);
      let left = uniform() * total;
      let last: K | undefined;
      for (const [key, weight] of entries) {
        if (weight <= 0) continue;
        if (left < weight) return key;
        left -= weight;
        last = key;
      }
      return last!;
    },
    shuffle(items) {
      for (let i = items.length - 1; i > 0; --i) {
        const j = Math.floor(uniform() * (i + 1));
        [items[i], items[j]] = [items[j]!, items[i]!];
      }
      return items;
    }
  };
}

function mix(x: number): number {
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}
