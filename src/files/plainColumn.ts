import type {TableColumn} from "./column.js";

/** The values of a column in the one form its type has in a file; what has no type of its own is text. */
export function plainColumn(values: readonly unknown[], type: TableColumn["type"]): unknown[] {
  return values.map((value) => {
    if (value === null || value === undefined || isNoMoment(value)) return null;
    if (type !== "other") return value;
    return value instanceof Date ? value.toISOString() : String(value);
  });
}

const isNoMoment = (value: unknown) => value instanceof Date && Number.isNaN(value.getTime());
