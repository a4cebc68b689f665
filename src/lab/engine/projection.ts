import {identifier} from "../../lib/index.js";
import {namesThings} from "./plainNumbers.js";
import type {WholeRange} from "./plainNumbers.js";
import type {MomentUnit, TableColumn} from "../../files/column.js";

/**
 * A column as DuckDB describes it. `digits`: its whole numbers are too many for doubles, but 64 bits hold them ("int64"), or
 * only text ("text"). `range`: what is known of them. `beyond`: it has moments that no date of JavaScript can be, as infinity.
 */
export type DuckColumn = {name: string; type: string; digits?: "int64" | "text"; range?: WholeRange; beyond?: boolean};

const whole = /^U?(TINY|SMALL)INT$|^U?INTEGER$/;
const wide = /^(U?(BIG|HUGE)INT|DECIMAL\(\d+,\d+\)|FLOAT|DOUBLE)$/;
const long = /^(U?(BIG|HUGE)INT|DECIMAL\(\d+,0\))$/;
const text = /^(VARCHAR|JSON|ENUM\(.*\))$/s;
const zoned = "TIMESTAMP WITH TIME ZONE";
const moments: Record<string, MomentUnit> = {TIMESTAMP: "us", TIMESTAMP_NS: "ns", [zoned]: "us"};
const moment = /^(DATE|TIMESTAMP(_S|_MS|_NS| WITH TIME ZONE)?)$/;
/** Types whose values are text in a file and can be read back from it. */
const readable = /^(TIME|INTERVAL|UUID|BLOB|BIT)$/;

/** The type of a DuckDB column, in words a reader knows; what other types are made of does not make them one. */
export function columnKind({type, beyond}: DuckColumn): TableColumn["type"] {
  if (whole.test(type) || wide.test(type)) return "number";
  if (text.test(type)) return "text";
  if (type === "BOOLEAN") return "boolean";
  return moment.test(type) && !beyond ? "date" : "other";
}

/** A column as its reader knows it, with what a file has to know of its type. */
export function resultColumn(column: DuckColumn): TableColumn {
  const {name, type, beyond, range} = column;
  const kind = columnKind(column);
  const decimal = /^DECIMAL\((\d+),(\d+)\)$/.exec(type);
  return {
    name,
    type: kind,
    ...(kind === "date" && type === "DATE" ? {day: true} : {}),
    ...(kind === "date" && moments[type] ? {unit: moments[type]} : {}),
    ...(kind === "date" && type === zoned ? {zone: true} : {}),
    ...(decimal ? {decimal: {precision: Number(decimal[1]), scale: Number(decimal[2])}} : {}),
    ...(kind === "number" && namesThings(name, range) ? {plain: true} : {}),
    ...(kind === "other" ? {spelled: spelling(type)} : {}),
    sqlType: kind !== "other" || beyond || readable.test(type) ? sqlType(type) : "VARCHAR"
  };
}

/** A type in one word. */
const sqlType = (type: string): string => (type === zoned ? "TIMESTAMPTZ" : text.test(type) ? "VARCHAR" : type);

/** A type without what it is made of: `INTEGER[]` is a LIST. */
function spelling(type: string): string {
  if (/\[\d*\]$/.test(type)) return "LIST";
  return /^[A-Z_ ]+/.exec(type)?.[0] ?? type;
}

/** The digits of a decimal in DuckDB's spelling, without the point. */
export const unscaled = (text: string): bigint => BigInt(text.replace(".", ""));

/** Whether its values reach JavaScript as text of any length. */
export const isText = (column: DuckColumn) => ["text", "other"].includes(columnKind(column));

/** Whether its values are moments, of which dates of JavaScript hold only some. */
export const isMoment = ({type}: DuckColumn) => moment.test(type);

/** Whether its numbers are whole ones. */
export const isWhole = ({type}: DuckColumn) => whole.test(type) || long.test(type);

/** What keeps all whole numbers from `least` to `most`, where doubles do not. */
export function digitsOf(least: bigint, most: bigint): DuckColumn["digits"] {
  const within = (bits: number) => [least, most].every((n) => BigInt.asIntN(bits, n) === n);
  return within(54) ? undefined : within(64) ? "int64" : "text";
}

/**
 * The columns as values that JavaScript holds: numbers as doubles, moments as milliseconds (`shown`) or as they are, and
 * all else that is neither text nor a truth value in DuckDB's own spelling; also whole numbers that are too long. `cut`:
 * so many characters of a text at most.
 */
export function projection(columns: readonly DuckColumn[], {shown, cut}: {shown: boolean; cut?: number}): string {
  return columns
    .map((column) => {
      const name = identifier(column.name);
      const value = expression(name, column, shown);
      return `${cut !== undefined && isText(column) ? `left(${value}, ${cut})` : value} AS ${name}`;
    })
    .join(", ");
}

/** Of each column of text, the lengths of the values that have more than so many characters. */
export function lengths(columns: readonly DuckColumn[], cut: number): string[] {
  return columns.filter(isText).map((column, i) => {
    const length = `length(${expression(identifier(column.name), column, true)})`;
    return `CASE WHEN ${length} > ${cut} THEN ${length}::DOUBLE END AS "·${i}"`;
  });
}

function expression(name: string, {type, digits, beyond}: DuckColumn, shown: boolean): string {
  if (beyond) return `${name}::VARCHAR`;
  if (digits) return shown || digits === "text" ? `${name}::VARCHAR` : `${name}::BIGINT`;
  if (whole.test(type) || type === "VARCHAR" || type === "BOOLEAN") return name;
  if (wide.test(type)) return `${name}::DOUBLE`;
  if (!moment.test(type)) return `${name}::VARCHAR`;
  return shown ? `epoch_ms(${name}::TIMESTAMP)::DOUBLE` : `${name}::TIMESTAMP::TIMESTAMP_MS`;
}
