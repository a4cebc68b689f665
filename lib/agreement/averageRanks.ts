/** Ranks from the smallest value, 1, up; equal values share the mean of their places. NaN is not ranked and stays NaN. */
export function averageRanks(values: ArrayLike<number>): number[] {
  const order = Array.from(values, (_, i) => i).filter((i) => !Number.isNaN(values[i]));
  order.sort((i, j) => values[i]! - values[j]!);
  const ranks = new Array<number>(values.length).fill(NaN);
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && values[order[to]!] === values[order[from]!]) to += 1;
    for (let k = from; k < to; k++) ranks[order[k]!] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}
