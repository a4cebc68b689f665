/**
 * What each of several factors brings to the change from `value(0)` to `value(all)`, where bit k of the argument tells
 * whether factor k has changed: the mean, over all orders in which the factors may change, of the change it makes in its
 * turn (the Shapley value). In every order the changes add up to the whole, so their means do.
 */
export function averageOverOrders(factors: number, value: (changed: number) => number): number[] {
  const all = 1 << factors;
  const values = Array.from({length: all}, (_, changed) => value(changed));
  const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
  return Array.from({length: factors}, (_, factor) => {
    let sum = 0;
    for (let changed = 0; changed < all; changed++) {
      if (changed & (1 << factor)) continue;
      const earlier = bits(changed);
      const orders = factorial(earlier) * factorial(factors - earlier - 1);
      sum += orders * (values[changed | (1 << factor)]! - values[changed]!);
    }
    return sum / factorial(factors);
  });
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest; rest &= rest - 1) count += 1;
  return count;
}
