/** A place in a picture, to a tenth of a pixel. */
export function pixel(value: number): number {
  return Math.round(value * 10) / 10;
}
