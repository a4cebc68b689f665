/** What DuckDB says of an error, which it gives as JSON at times. */
export function duckdbError(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const found = /^\{"exception_type":"(\w+)".*\}$/s.exec(message);
  if (!found) return message;
  return `${found[1]} Error: ${(JSON.parse(message) as {exception_message: string}).exception_message}`;
}
