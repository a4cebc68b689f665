import {identifier} from "../lib/index.js";
import type {ResultColumn} from "./types.js";

/** A column as DuckDB describes it. */
export type DuckColumn = {name: string; type: string};

const whole = /^U?(TINY|SMALL)INT$|^U?INTEGER$/;
const wide = /^U?(BIG|HUGE)INT$|^DECIMAL|^FLOAT$|^DOUBLE$/;
const moment = /^DATE$|^TIMESTAMP(_S|_MS|_NS)?$/;

/** The type of a DuckDB column, in words a reader knows. */
export function columnKind({type}: DuckColumn): ResultColumn["type"] {
  if (whole.test(type) || wide.test(type)) return "number";
  if (/^VARCHAR|^ENUM/.test(type)) return "text";
  return type === "BOOLEAN" ? "boolean" : moment.test(type) ? "date" : "other";
}

/**
 * The columns as values that JavaScript holds: numbers as doubles, moments as milliseconds (`shown`) or as they are, and
 * all else that is neither text nor a truth value in DuckDB's own spelling.
 */
export function projection(columns: readonly DuckColumn[], {shown}: {shown: boolean}): string {
  return columns
    .map((column) => {
      const name = identifier(column.name);
      return `${expression(name, column.type, shown)} AS ${name}`;
    })
    .join(", ");
}

function expression(name: string, type: string, shown: boolean): string {
  if (whole.test(type) || type === "VARCHAR" || type === "BOOLEAN") return name;
  if (wide.test(type)) return `${name}::DOUBLE`;
  if (!moment.test(type)) return `${name}::VARCHAR`;
  return shown ? `epoch_ms(${name}::TIMESTAMP)::DOUBLE` : `${name}::TIMESTAMP_MS`;
}
