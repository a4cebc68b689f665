import {dimensions} from "../scheme/dimensions.js";

/** Covariances of the dimensions' shares (points ÷ maximum), 4 × 4 in the order of `dimensions`. */
export type Covariances = number[][];

/**
 * The population covariances of the four shares, Σ n_i · (x_i − x̄)(y_i − ȳ) ÷ n, where `counts[i]` people (or 1 each,
 * if left out) have the shares `shares[d][i]`. A dimension in which all are alike has exactly 0. NaN over no one.
 */
export function covariances(shares: readonly ArrayLike<number>[], counts?: ArrayLike<number>): Covariances {
  const length = shares[0]!.length;
  const n = (i: number) => (counts ? counts[i]! : 1);
  let people = 0;
  for (let i = 0; i < length; i++) people += n(i);
  const centered = dimensions.map((_, d) => {
    const x = shares[d]!;
    let sum = 0;
    let [least, most] = [Infinity, -Infinity];
    for (let i = 0; i < length; i++) {
      if (n(i) === 0) continue;
      sum += n(i) * x[i]!;
      least = Math.min(least, x[i]!);
      most = Math.max(most, x[i]!);
    }
    const center = least === most ? least : sum / people;
    return Float64Array.from({length}, (_, i) => (n(i) === 0 ? 0 : x[i]! - center));
  });
  return centered.map((x) =>
    centered.map((y) => {
      let sum = 0;
      for (let i = 0; i < length; i++) sum += n(i) * x[i]! * y[i]!;
      return sum / people;
    })
  );
}
