import type {TableColumn} from "./column.js";

/** The type that all values of a column have, those absent aside. */
export function columnType(values: readonly unknown[]): TableColumn["type"] {
  const types = new Set<string>();
  for (const value of values) if (value !== null) types.add(kindOf(value));
  const [only] = types;
  return types.size === 1 && ["number", "text", "boolean", "date"].includes(only!)
    ? (only as TableColumn["type"])
    : "other";
}

function kindOf(value: unknown): string {
  if (value instanceof Date) return "date";
  return typeof value === "string" ? "text" : typeof value === "bigint" ? "number" : typeof value;
}
