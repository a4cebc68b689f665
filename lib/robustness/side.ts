/** Which side of a plane a height is on: 1, −1, or 0 within the tolerance. */
export function side(height: number, tolerance: number): number {
  return height > tolerance ? 1 : height < -tolerance ? -1 : 0;
}
