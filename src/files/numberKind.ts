/**
 * What holds the numbers of a column to the last digit: whole numbers of 32 or 64 bits, doubles, whole
 * numbers of 38 digits, or only text.
 */
export type NumberKind = "int32" | "int64" | "double" | "digits" | "text";

/**
 * The narrowest kind that loses no digit of these numbers and bigints; those absent aside. `sqlType`: the type they have
 * in SQL, which is not narrowed where it is a common one.
 */
export function numberKind(values: readonly unknown[], sqlType?: string): NumberKind {
  if (sqlType === "DOUBLE" || sqlType === "FLOAT") return "double";
  if (/^(U?(TINY|SMALL)INT|INTEGER)$/.test(sqlType ?? "")) return "int32";
  return sqlType === "BIGINT" || sqlType === "UINTEGER" ? "int64" : narrowestKind(values);
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
