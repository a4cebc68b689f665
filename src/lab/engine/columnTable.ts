import {columnSize} from "./columnSize.js";
import type {ColumnarTable} from "../sandbox/protocol.js";
import type {ResultTable} from "./types.js";

/** A table whose columns are in memory; an order that was asked for is kept, absent values last in either direction. */
export function columnTable({columns, values, rows}: ColumnarTable): ResultTable {
  const place = new Map(columns.map(({name}, i) => [name, i]));
  const column = (name: string) => {
    const found = values[place.get(name) ?? -1];
    if (!found) throw new RangeError(`no column ${name}`);
    return found;
  };
  let sorted: {key: string; order: Uint32Array} | null = null;
  const inOrder = ({column: name, descending}: {column: string; descending: boolean}) => {
    const key = `${descending ? "-" : "+"}${name}`;
    if (sorted?.key !== key) {
      const by = column(name);
      const order = Uint32Array.from({length: rows}, (_, i) => i);
      const sign = descending ? -1 : 1;
      order.sort((i, j) => compare(by[i], by[j], sign) || i - j);
      sorted = {key, order};
    }
    return sorted.order;
  };
  return {
    rows,
    columns,
    async slice(from, length, order) {
      const places = order ? inOrder(order) : null;
      const to = Math.min(from + length, rows);
      return Array.from({length: Math.max(to - from, 0)}, (_, k) => {
        const row = places ? places[from + k]! : from + k;
        return values.map((column) => column[row]);
      });
    },
    column: async (name) => column(name),
    size: async (names = columns.map(({name}) => name)) =>
      names.reduce((size, name) => size + columnSize(column(name)), 0)
  };
}

function compare(a: unknown, b: unknown, sign: 1 | -1): number {
  const absent = Number(isAbsent(a)) - Number(isAbsent(b));
  if (absent !== 0 || isAbsent(a)) return absent;
  const [x, y] =
    isNumber(a) && isNumber(b)
      ? [a, b]
      : typeof a === "string" || typeof a !== typeof b
        ? [String(a), String(b)]
        : [Number(a), Number(b)];
  return x < y ? -sign : x > y ? sign : 0;
}

/** A number and a bigint are compared as they are, to the last digit. */
const isNumber = (value: unknown): value is number | bigint => typeof value === "number" || typeof value === "bigint";

const isAbsent = (value: unknown) => value == null || Number.isNaN(value instanceof Date ? +value : value);
