export type Way = "up" | "down" | "same";

/** Which way a change goes; null where it is not known. */
export function way(by: number): Way | null {
  return by > 0 ? "up" : by < 0 ? "down" : by === 0 ? "same" : null;
}
