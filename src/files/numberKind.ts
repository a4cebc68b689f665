/**
 * What holds the numbers of a column to the last digit: whole numbers of so many bits, floating ones of 32 bits or 64, whole
 * numbers of 38 digits, or only text.
 */
export type NumberKind =
  | "int8"
  | "int16"
  | "int32"
  | "int64"
  | "uint8"
  | "uint16"
  | "uint32"
  | "uint64"
  | "float"
  | "double"
  | "digits"
  | "text";

const kinds: Record<string, NumberKind> = {
  TINYINT: "int8",
  SMALLINT: "int16",
  INTEGER: "int32",
  BIGINT: "int64",
  UTINYINT: "uint8",
  USMALLINT: "uint16",
  UINTEGER: "uint32",
  UBIGINT: "uint64",
  FLOAT: "float",
  DOUBLE: "double"
};

/**
 * The kind that their type in SQL, if it is given, has in files, where it holds these numbers and bigints; else the
 * narrowest that loses no digit of them; those absent aside.
 */
export function numberKind(values: readonly unknown[], sqlType?: string): NumberKind {
  const kind = kinds[sqlType ?? ""];
  return kind && values.every((value) => value === null || holds(kind, value as number | bigint))
    ? kind
    : narrowestKind(values);
}

function holds(kind: NumberKind, value: number | bigint): boolean {
  if (kind === "float" || kind === "double")
    return typeof value === "number" && (kind === "double" || !Number.isFinite(value) || Math.abs(value) < 2 ** 128);
  if (typeof value === "number" && !Number.isSafeInteger(value)) return false;
  const bits = Number(/\d+/.exec(kind)![0]);
  const number = BigInt(value);
  return (kind.startsWith("u") ? BigInt.asUintN(bits, number) : BigInt.asIntN(bits, number)) === number;
}

function narrowestKind(values: readonly unknown[]): NumberKind {
  let [some, whole, wide, small, long, most] = [false, true, false, true, true, true];
  for (const value of values) {
    if (typeof value === "bigint") {
      some = wide = true;
      small &&= BigInt.asIntN(32, value) === value;
      long &&= BigInt.asIntN(64, value) === value;
      most &&= -digits < value && value < digits;
    } else if (typeof value === "number") {
      some = true;
      whole &&= Number.isSafeInteger(value);
      small &&= (value | 0) === value;
    }
  }
  if (!some) return "double";
  if (!whole) return wide ? "text" : "double";
  return small ? "int32" : long ? "int64" : most ? "digits" : "text";
}

const digits = 10n ** 38n;
