import {bool, columnFromArray, float64, int32, int64, timestamp, utf8} from "@uwdata/flechette";
import type {Column, DataType} from "@uwdata/flechette";
import {numberKind} from "./numberKind.js";
import type {NumberKind} from "./numberKind.js";
import {plainColumn} from "./plainColumn.js";
import type {ResultColumn} from "./types.js";

const types: Record<Exclude<ResultColumn["type"], "number">, () => DataType> = {
  text: utf8,
  boolean: bool,
  date: timestamp,
  other: utf8
};
const numbers: Record<NumberKind, () => DataType> = {int32, int64, double: float64, text: utf8};

/** The values of a column as an Arrow column of its type; numbers without the loss of a digit. */
export function arrowColumn(values: readonly unknown[], type: ResultColumn["type"]): Column<unknown> {
  const plain = plainColumn(values, type);
  if (type !== "number") return columnFromArray(plain, types[type]());
  const kind = numberKind(plain);
  return columnFromArray(asKind(plain, kind), numbers[kind]());
}

/** Numbers as the values that a kind is written from. */
export function asKind(values: readonly unknown[], kind: NumberKind): unknown[] {
  const convert =
    kind === "int64"
      ? (value: unknown) => BigInt(value as number)
      : kind === "text"
        ? (value: unknown) => String(value)
        : (value: unknown) => Number(value);
  return values.map((value) => (value === null ? null : convert(value)));
}
