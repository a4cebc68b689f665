/** About how much memory the values of a column take, in bytes. */
export function columnSize(values: readonly unknown[]): number {
  let size = 0;
  for (const value of values) size += typeof value === "string" ? 8 + 2 * value.length : 8;
  return size;
}
