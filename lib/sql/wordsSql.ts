import {identifier, literal} from "./quote.js";

/**
 * A query of all records whose columns of words are ENUMs of the values they may hold: a byte each, grouped several times
 * as fast as text, and sorted in the order given. DuckDB refuses a record with another word. `words`: by column.
 */
export function wordsSql(words: Readonly<Record<string, readonly string[]>>, source: string): string {
  const columns = Object.entries(words).map(([column, values]) => {
    if (values.length === 0) throw new RangeError(`no word for column ${column}`);
    return `${identifier(column)}::ENUM(${values.map(literal).join(", ")}) AS ${identifier(column)}`;
  });
  const replaced = columns.length > 0 ? ` REPLACE (${columns.join(", ")})` : "";
  return `SELECT *${replaced} FROM ${identifier(source)}`;
}
