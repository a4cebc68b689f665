export type Direction = "up" | "down" | "same";

/** Which way a change goes; null where it is not known. */
export function direction(by: number): Direction | null {
  return by > 0 ? "up" : by < 0 ? "down" : by === 0 ? "same" : null;
}
