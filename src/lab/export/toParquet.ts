import {parquetWriteBuffer} from "hyparquet-writer";
import type {SchemaElement} from "hyparquet";
import {asKind} from "../../files/arrowColumn.js";
import {numberKind} from "../../files/numberKind.js";
import type {NumberKind} from "../../files/numberKind.js";
import {plainColumn} from "../../files/plainColumn.js";
import type {TableColumn} from "../../files/column.js";
import {isSpelled, spelledBytes, timeMicros} from "../../files/spelledValues.js";
import type {SpelledType} from "../../files/spelledValues.js";
import type {ResultTable} from "../engine/types.js";
import {originPairs} from "./origin.js";
import type {FileOrigin} from "./origin.js";

type ParquetType = Omit<SchemaElement, "name" | "repetition_type">;

const text: ParquetType = {type: "BYTE_ARRAY", converted_type: "UTF8"};
const day: ParquetType = {type: "INT32", converted_type: "DATE"};
const digits = (precision: number, scale: number): ParquetType => ({
  type: "FIXED_LEN_BYTE_ARRAY",
  type_length: 16,
  converted_type: "DECIMAL",
  precision,
  scale
});

const types: Record<Exclude<TableColumn["type"], "number" | "date">, ParquetType> = {
  text,
  boolean: {type: "BOOLEAN"},
  other: text
};
const units = {ms: "MILLIS", us: "MICROS", ns: "NANOS"} as const;

/** Only the newer of the two ways to name such a type says that a moment is in no zone. */
const moment = (unit: keyof typeof units, zone = false): ParquetType => ({
  type: "INT64",
  logical_type: {type: "TIMESTAMP", isAdjustedToUTC: zone, unit: units[unit]}
});
const numbers: Record<NumberKind, ParquetType> = {
  int8: {type: "INT32", converted_type: "INT_8"},
  int16: {type: "INT32", converted_type: "INT_16"},
  int32: {type: "INT32"},
  int64: {type: "INT64"},
  uint8: {type: "INT32", converted_type: "UINT_8"},
  uint16: {type: "INT32", converted_type: "UINT_16"},
  uint32: {type: "INT32", converted_type: "UINT_32"},
  uint64: {type: "INT64", converted_type: "UINT_64"},
  float: {type: "FLOAT"},
  double: {type: "DOUBLE"},
  digits: digits(38, 0),
  text
};

/** A table as a Parquet file, whose metadata say where it comes from. */
export async function toParquet(table: ResultTable, origin: FileOrigin): Promise<Uint8Array<ArrayBuffer>> {
  const columns = await Promise.all(
    table.columns.map(async (column) => {
      const values = plainColumn(await table.column(column.name, {exact: true}), column.type);
      return {name: column.name, ...written(values, column)};
    })
  );
  const schema: SchemaElement[] = [
    {name: "root", num_children: columns.length},
    ...columns.map(({name, type}) => ({...type, name, repetition_type: "OPTIONAL" as const}))
  ];
  const columnData = columns.map(({name, data}) => ({name, data}));
  const kvMetadata = originPairs(origin).map(([key, value]) => ({key, value}));
  return new Uint8Array(parquetWriteBuffer({columnData, schema, kvMetadata}));
}

const made = <T>(values: readonly unknown[], make: (text: string) => T) =>
  values.map((value) => (value === null ? null : make(value as string)));

const spelled: Record<SpelledType, (values: unknown[]) => {data: unknown[]; type: ParquetType}> = {
  TIME: (values) => ({data: made(values, timeMicros), type: {type: "INT64", converted_type: "TIME_MICROS"}}),
  UUID: (data) => ({data, type: {type: "FIXED_LEN_BYTE_ARRAY", type_length: 16, logical_type: {type: "UUID"}}}),
  BLOB: (values) => ({data: made(values, spelledBytes), type: {type: "BYTE_ARRAY"}})
};

function written(values: unknown[], column: TableColumn): {data: unknown[]; type: ParquetType} {
  const {type, day: whole, unit, zone, sqlType} = column;
  if (type === "date") return {data: values, type: whole ? day : moment(unit ?? "ms", zone)};
  if (type === "other" && isSpelled(sqlType)) return spelled[sqlType](values);
  if (type !== "number") return {data: values, type: types[type]};
  if (column.decimal) return {data: values, type: digits(column.decimal.precision, column.decimal.scale)};
  const kind = numberKind(values, column.sqlType);
  return {data: asKind(values, kind), type: numbers[kind]};
}
