/**
 * Standard error of a share seen in so many independent draws. The share is drawn a little towards a half first, by
 * z² = 16 draws (Agresti and Coull), so that four standard errors hold as well for what was seen never or always.
 */
export function standardError(share: number, draws: number): number {
  const drawn = (share * draws + 8) / (draws + 16);
  return Math.sqrt((drawn * (1 - drawn)) / draws);
}
