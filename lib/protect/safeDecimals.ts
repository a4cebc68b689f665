/**
 * How many decimals a mean of `n` people in per cent may have, 0 to `most`, so that it does not decide the sum behind it:
 * the rounding leaves open at least `open` steps of it. `step` is the least by which one person can change the sum, in per
 * cent of the maximum (20 for discipline, whose levels earn 5, 3, 2 and 1 of 5 points). 0 where not even whole numbers do.
 */
export function safeDecimals(
  n: number,
  step: number,
  {most = 2, open = 10}: {most?: number; open?: number} = {}
): number {
  if (!(n >= 0 && step > 0)) throw new RangeError(`no decimals of a mean of ${n} people in steps of ${step}`);
  for (let decimals = most; decimals > 0; decimals--) if (n * 10 ** -decimals >= open * step) return decimals;
  return 0;
}
