export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let m = 0; m < a.length; m++) sum += a[m]! * b[m]!;
  return sum;
}

export function subtract(a: readonly number[], b: readonly number[]): number[] {
  return a.map((value, m) => value - b[m]!);
}

/** a + t·b */
export function along(a: readonly number[], t: number, b: readonly number[]): number[] {
  return a.map((value, m) => value + t * b[m]!);
}

export function largest(a: readonly number[]): number {
  let size = 0;
  for (const value of a) size = Math.max(size, Math.abs(value));
  return size;
}

/** What is left of `a` beside the orthonormal `basis`; taken twice, so that cancellation leaves no trace. */
export function beside(a: readonly number[], basis: readonly (readonly number[])[]): number[] {
  let rest = [...a];
  for (let pass = 0; pass < 2; pass++) for (const axis of basis) rest = along(rest, -dot(rest, axis), axis);
  return rest;
}

export function scaled(a: readonly number[], factor: number): number[] {
  return a.map((value) => value * factor);
}

export function mean(points: readonly (readonly number[])[]): number[] {
  return points[0]!.map((_, m) => points.reduce((sum, point) => sum + point[m]!, 0) / points.length);
}

/** The points without those that are nearly the same as one before. */
export function distinctPoints(points: readonly (readonly number[])[]): number[][] {
  const kept: number[][] = [];
  for (const point of points) {
    if (!kept.some((other) => largest(subtract(point, other)) <= 1e-14)) kept.push([...point]);
  }
  return kept;
}
