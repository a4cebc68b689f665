import {
  Column,
  columnFromArray,
  decimal,
  duration,
  float32,
  int64,
  interval,
  IntervalUnit,
  timeMicrosecond,
  timestamp,
  TimeUnit,
  Type,
  utf8
} from "@uwdata/flechette";
import type {Batch, DataType} from "@uwdata/flechette";
import {wholeColumn} from "./arrowColumn.js";
import {fitsDecimal, floorDivide, mostDigits, pointed} from "./exactParts.js";
import {ExactNumber, jsonText} from "./jsonText.js";
import {expanding} from "./overLimit.js";
import type {TypeChange} from "./typeMessages.js";

/** The parts of an Arrow type that are looked at here. */
type TypeParts = {
  typeId: number;
  dictionary?: DataType;
  children?: {name: string; type: DataType}[];
  precision?: number;
  scale?: number;
  bitWidth?: number;
  unit?: number;
  mode?: number;
  timezone?: string | null;
};

const parts = (type: DataType) => type as unknown as TypeParts;

/** A type as its values have it, whether or not they lie in a dictionary. */
const valueType = (type: DataType): DataType => parts(type).dictionary ?? type;

/**
 * A column as DuckDB can take it in, where that is not as it stands; null where it is. `changes`: what becomes of it
 * beside its width.
 */
export function arrowExact(
  column: Column<unknown>,
  given: DataType
): {column: Column<unknown> | null; changes: TypeChange[]} {
  const type = valueType(given);
  const {typeId, unit, bitWidth, timezone} = parts(type);
  const kept = (changes: TypeChange[] = []) => ({column: null, changes});
  const made = (build: (part: Column<unknown>) => Column<unknown>, changes: TypeChange[] = []) => ({
    column: rebuilt(column, build),
    changes
  });
  if (typeId === Type.Float && isOdd(type)) return made((part) => columnFromArray(values(part), float32()));
  if (typeId === Type.Decimal && bitWidth !== 128) return decimals(column, type);
  if (typeId === Type.Interval && unit === IntervalUnit.DAY_TIME) return made(spans);
  if (typeId === Type.Date && unit === 1) return datesOfDays(column);
  if (isOdd(type)) return made((part) => texts(part, type), [parts(type).children ? "json" : "text"]);
  const zone = typeId === Type.Timestamp && timezone && !/^(UTC|Etc\/UTC|Z|[+-]00:?00)$/i.test(timezone);
  const changes: TypeChange[] = zone ? ["zone"] : [];
  if (!column.data.some(isFiner)) return kept(changes);
  const cuts = given === type && isCut(type);
  return {column: cuts ? rebuilt(column, (part) => cut(part, type)) : null, changes: [...changes, "micro"]};
}

/** A column made anew part by part, so that its parts are as long as those of the others. */
function rebuilt(column: Column<unknown>, build: (part: Column<unknown>) => Column<unknown>): Column<unknown> {
  const made = column.data.map((batch) => build(new Column([batch])));
  return made.length < 2 ? (made[0] ?? build(column)) : new Column(made.flatMap(({data}) => data));
}

/** Whether DuckDB does not know a type, or something within it, or reads it as something else. */
function isOdd(given: DataType): boolean {
  const type = valueType(given);
  const {typeId, precision, bitWidth, unit, mode, children = []} = parts(type);
  return (
    (typeId === Type.Float && precision === 0) ||
    (typeId === Type.Decimal && bitWidth !== 128) ||
    (typeId === Type.Interval && unit === IntervalUnit.DAY_TIME) ||
    (typeId === Type.Union && mode === 1) ||
    children.some((child) => isOdd(child.type))
  );
}

const values = (column: Column<unknown>): unknown[] => Array.from(column);

function decimals(column: Column<unknown>, type: DataType): {column: Column<unknown>; changes: TypeChange[]} {
  const {precision = mostDigits, scale = 0} = parts(type);
  const whole = (part: Column<unknown>) =>
    values(part).map((value) => (value === null ? null : BigInt(value as number | bigint)));
  if (fitsDecimal(whole(column), scale)) {
    const held = decimal(Math.min(precision, mostDigits), scale);
    return {column: rebuilt(column, (part) => columnFromArray(whole(part), held)), changes: []};
  }
  const written = (value: bigint | null) => (value === null ? null : pointed(value, scale));
  return {column: rebuilt(column, (part) => columnFromArray(whole(part).map(written), utf8())), changes: ["digits"]};
}

/** Days and milliseconds, as months, days and billionths of a second. */
function spans(column: Column<unknown>): Column<unknown> {
  const whole = values(column).map((value) => {
    if (value === null) return null;
    const [day, milliseconds] = value as ArrayLike<number> as [number, number];
    return [0, day, BigInt(milliseconds) * 1_000_000n];
  });
  return columnFromArray(whole, interval(IntervalUnit.MONTH_DAY_NANO));
}

/** Days in milliseconds, which may have a time all the same. */
function datesOfDays(column: Column<unknown>): {column: Column<unknown> | null; changes: TypeChange[]} {
  if (rawValues(column).every((value) => value === null || value % 86_400_000n === 0n))
    return {column: null, changes: []};
  const moments = timestamp(TimeUnit.MILLISECOND);
  return {column: rebuilt(column, (part) => wholeColumn(rawValues(part), int64(), moments)), changes: ["day"]};
}

/** Values that are told as text, to the last digit. */
function texts(column: Column<unknown>, type: DataType): Column<unknown> {
  const nested = parts(type).children !== undefined;
  const made = expanding();
  const written = values(column).map((value) => {
    if (value === null || value === undefined) return null;
    const exact = inJson(value, type);
    const text = nested || typeof exact !== "string" ? jsonText(exact) : exact;
    made(text.length);
    return text;
  });
  return columnFromArray(written, utf8());
}

/** A value whose decimals, which Flechette gives without the point, have it again. */
function inJson(value: unknown, given: DataType): unknown {
  if (value === null || value === undefined) return null;
  const type = valueType(given);
  const {typeId, scale = 0, children = []} = parts(type);
  if (typeId === Type.Decimal) return new ExactNumber(pointed(BigInt(value as number | bigint), scale));
  if (typeId === Type.Struct)
    return Object.fromEntries(
      children.map((child) => [child.name, inJson((value as Record<string, unknown>)[child.name], child.type)])
    );
  if (typeId === Type.Map) {
    const [key, held] = parts(children[0]!.type).children!;
    const entries = value instanceof Map ? [...(value as Map<unknown, unknown>)] : (value as [unknown, unknown][]);
    return new Map(entries.map(([name, one]) => [inJson(name, key!.type), inJson(one, held!.type)]));
  }
  const lists: number[] = [Type.List, Type.LargeList, Type.FixedSizeList, Type.ListView, Type.LargeListView];
  if (lists.includes(typeId)) return Array.from(value as Iterable<unknown>, (one) => inJson(one, children[0]!.type));
  return value;
}

/** Times that DuckDB keeps to the millionth of a second only. */
function isCut(type: DataType): boolean {
  const {typeId, unit, timezone} = parts(type);
  if (typeId === Type.Time || typeId === Type.Duration) return unit === TimeUnit.NANOSECOND;
  return typeId === Type.Timestamp && unit === TimeUnit.NANOSECOND && Boolean(timezone);
}

/** Whether a value here, or within, is finer than a millionth of a second where DuckDB is not. */
function isFiner(batch: Batch<unknown>): boolean {
  const {type, children, dictionary} = batch as Batch<unknown> & {dictionary?: Column<unknown>};
  if (dictionary) return dictionary.data.some(isFiner);
  if (isCut(type)) return rawOf(batch).some((value) => value !== null && value % 1000n !== 0n);
  const {typeId, unit} = parts(type);
  if (typeId === Type.Interval && unit === IntervalUnit.MONTH_DAY_NANO)
    return Array.from(batch as Iterable<unknown>).some(
      (value) => value !== null && (value as number[])[2]! % 1000 !== 0
    );
  return children?.some(isFiner) ?? false;
}

/** Times that are too fine, cut to the millionth of a second they are in. */
function cut(column: Column<unknown>, type: DataType): Column<unknown> {
  const micros = rawValues(column).map((value) => (value === null ? null : floorDivide(value, 1000n)));
  const {typeId, timezone} = parts(type);
  const unit = TimeUnit.MICROSECOND;
  const shorter =
    typeId === Type.Time ? timeMicrosecond() : typeId === Type.Duration ? duration(unit) : timestamp(unit, timezone);
  return wholeColumn(micros, int64(), shorter);
}

/** The whole numbers that a column of times is kept in. */
const rawValues = (column: Column<unknown>): (bigint | null)[] => column.data.flatMap((batch) => rawOf(batch));

function rawOf({length, nullCount, validity, values}: Batch<unknown>): (bigint | null)[] {
  const there = (i: number) => !nullCount || !validity || ((validity[i >> 3]! >> (i & 7)) & 1) === 1;
  return Array.from({length}, (_, i) => (there(i) ? BigInt((values as ArrayLike<bigint | number>)[i]!) : null));
}
