/** People of a group in one stratum (an education, say), and their mean; the mean of no one is not looked at. */
export type Stratum = {n: number; mean: number};

/** What one stratum, or several taken together, brings to the difference of two means. */
export type KitagawaPart = {
  /** Which of the strata. */
  strata: number[];
  /** Shares of the group, 0…1, and means, NaN over no one. */
  shares: [number, number];
  means: [number, number];
  /** Because the second group has more or fewer people here. */
  composition: number;
  /** Because its people here have more or less. */
  level: number;
};

/** A difference of means, second − first = composition + level, and each as the sum of its parts. */
export type Kitagawa = {difference: number; composition: number; level: number; parts: KitagawaPart[]};

/**
 * Splits the difference of two groups' means over strata (Kitagawa, Components of a Difference Between Two Rates, JASA
 * 50, 1955). With shares p and means m of a stratum, composition is Δp · (m̄ − M) and level Δm · p̄, where bars are the
 * plain means of both groups, which favours neither, and M is that of the two groups' means: it takes nothing from the
 * sum, for ΣΔp is 0, and makes a part positive where more people are in a stratum that stands high. Where one group
 * has no one in a stratum, it has no level of its own there: the other's is taken, and all is composition.
 *
 * `blocks` are strata taken together, each stratum in one of them; each by itself unless told. Null where one group is
 * empty.
 */
export function kitagawa(
  a: readonly Stratum[],
  b: readonly Stratum[],
  blocks: readonly (readonly number[])[] = a.map((_, i) => [i])
): Kitagawa | null {
  if (a.length !== b.length) throw new RangeError(`${a.length} strata cannot be compared with ${b.length}`);
  const size = (strata: readonly Stratum[]) => strata.reduce((n, stratum) => n + stratum.n, 0);
  const [na, nb] = [size(a), size(b)];
  if (na === 0 || nb === 0) return null;
  const joined = blocks.map((block) => ({strata: [...block], a: join(a, block), b: join(b, block)}));
  const [ma, mb] = [join(a, [...a.keys()]).mean, join(b, [...b.keys()]).mean];
  const parts = joined.map(({strata, a: sa, b: sb}): KitagawaPart => {
    const [pa, pb] = [sa.n / na, sb.n / nb];
    const [low, high] = [sa.n > 0 ? sa.mean : sb.mean, sb.n > 0 ? sb.mean : sa.mean];
    const nobody = sa.n === 0 && sb.n === 0;
    return {
      strata,
      shares: [pa, pb],
      means: [sa.n > 0 ? sa.mean : NaN, sb.n > 0 ? sb.mean : NaN],
      composition: nobody ? 0 : (pb - pa) * ((low + high) / 2 - (ma + mb) / 2),
      level: nobody ? 0 : (high - low) * ((pa + pb) / 2)
    };
  });
  return {
    difference: mb - ma,
    composition: parts.reduce((sum, part) => sum + part.composition, 0),
    level: parts.reduce((sum, part) => sum + part.level, 0),
    parts
  };
}

function join(group: readonly Stratum[], strata: readonly number[]): Stratum {
  const people = strata.map((i) => group[i]!).filter(({n}) => n > 0);
  const n = people.reduce((sum, stratum) => sum + stratum.n, 0);
  return {n, mean: people.reduce((sum, stratum) => sum + stratum.n * stratum.mean, 0) / n};
}
