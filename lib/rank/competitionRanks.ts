/**
 * Ranks from the highest score, 1, down; equal scores share the smaller rank (1, 2, 2, 4). NaN is not ranked and stays
 * NaN. The scores are not changed.
 *
 * Neighbours in sorted order closer than 1e-12 of the largest magnitude count as equal: a difference that small is
 * rounding of the sums, not a lead.
 */
export function competitionRanks(scores: ArrayLike<number>): number[] {
  const ranks = new Array<number>(scores.length).fill(NaN);
  const order: number[] = [];
  let magnitude = 0;
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i]!;
    if (Number.isNaN(score)) continue;
    order.push(i);
    if (Number.isFinite(score)) magnitude = Math.max(magnitude, Math.abs(score));
  }
  // The difference of two infinities of one sign is NaN, which leaves them in place.
  order.sort((i, j) => scores[j]! - scores[i]! || i - j);
  const tolerance = 1e-12 * magnitude;
  let rank = 1;
  for (const [k, i] of order.entries()) {
    const previous = k > 0 ? scores[order[k - 1]!]! : NaN;
    const tied = scores[i] === previous || previous - scores[i]! < tolerance;
    if (!tied) rank = k + 1;
    ranks[i] = rank;
  }
  return ranks;
}
