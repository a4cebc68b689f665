/**
 * An SKP value as it is, if it can be one of PP 46/2011 (0–100). The scale of PP 30/2019 runs to 120 and its bands
 * differ, so a value outside is refused rather than placed in a band.
 */
export function checkSkp(nilai: number): number {
  if (nilai >= 0 && nilai <= 100) return nilai;
  throw new RangeError(
    `SKP value outside 0 to 100: ${nilai}; values of PP 30/2019 (up to 120) must be given as predikat`
  );
}
