/** The first column whose name differs from an earlier one at most in case, which DuckDB does not tell apart. */
export function sameButCase(names: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return names.find((name) => seen.size === seen.add(name.toLowerCase()).size);
}
