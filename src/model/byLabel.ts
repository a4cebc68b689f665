/** In the order of what they are called: where that is masked, the order of the data would tell who is who. */
export function byLabel<T>(rows: readonly T[], label: (row: T) => string): T[] {
  return rows
    .map((row) => ({row, name: label(row)}))
    .sort((a, b) => a.name.localeCompare(b.name, undefined, {numeric: true}))
    .map(({row}) => row);
}
