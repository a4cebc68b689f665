/** A name of a table, file or column, safe whatever it holds. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A text, safe whatever it holds. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A number as DOUBLE, the very same one: without an exponent SQL would read a decimal. */
export function double(x: number): string {
  if (!Number.isFinite(x)) throw new RangeError(`not a number SQL can hold: ${x}`);
  const text = String(x);
  const exact = text.includes("e") ? text : `${text}e0`;
  return x < 0 ? `(${exact})` : exact;
}

/** `column IN (…)`; nothing is in an empty list. */
export function isIn(column: string, values: readonly string[]): string {
  return values.length > 0 ? `${column} IN (${values.join(", ")})` : "FALSE";
}
