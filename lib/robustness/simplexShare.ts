/**
 * Share of a simplex on which an affine function is above 0, from its values at the corners: Varsi's recursion, in which
 * every step is a mean of two shares, so nothing cancels. A function that is 0 all over is above 0 on half of it, by
 * convention: a tie.
 *
 * G. Varsi, “The multidimensional content of the frustum of the simplex”, Pacific J. Math. 46 (1973).
 */
export function simplexShare(heights: ArrayLike<number>): number {
  let ups = 0;
  let downs = 0;
  for (let c = 0; c < heights.length; c++) {
    if (heights[c]! > 0) ups++;
    else if (heights[c]! < 0) downs++;
  }
  if (ups === 0 && downs === 0) return 0.5;
  if (ups === 0) return 0;
  if (downs === 0) return 1;
  const share = new Float64Array(heights.length - ups + 1);
  share[0] = 1;
  for (let u = 0; u < heights.length; u++) {
    const up = heights[u]!;
    if (!(up > 0)) continue;
    let k = 0;
    for (let d = 0; d < heights.length; d++) {
      const down = heights[d]!;
      if (down > 0) continue;
      k++;
      share[k] = (up * share[k - 1]! - down * share[k]!) / (up - down);
    }
  }
  return share[share.length - 1]!;
}
