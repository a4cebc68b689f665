import {Table, tableFromColumns} from "@uwdata/flechette";
import type {Column} from "@uwdata/flechette";

/** How Arrow says that sixteen bytes are a UUID. */
export const uuidType = new Map([
  ["ARROW:extension:name", "arrow.uuid"],
  ["ARROW:extension:metadata", ""]
]);

/** A table of columns with what is said of their types beside what Arrow itself has words for. */
export function typedTable(
  columns: readonly {name: string; column: Column<unknown>; metadata?: Map<string, string> | null}[]
): Table {
  const {schema, children} = tableFromColumns(columns.map(({name, column}) => [name, column]) as never);
  const fields = schema.fields.map((field, i) => {
    const {metadata} = columns[i]!;
    return metadata ? {...field, metadata} : field;
  });
  return new Table({...schema, fields}, children);
}
