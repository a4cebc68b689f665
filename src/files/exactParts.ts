/** Digits with the point before the last `scale` of them. */
export function pointed(digits: bigint, scale: number): string {
  if (scale === 0) return String(digits);
  const size = String(digits < 0n ? -digits : digits).padStart(scale + 1, "0");
  return `${digits < 0n ? "-" : ""}${size.slice(0, -scale)}.${size.slice(-scale)}`;
}

/** DuckDB's decimals have so many digits at most. */
export const mostDigits = 38;

/** Whether its decimals hold these numbers, given without the point. */
export function fitsDecimal(values: readonly (bigint | null)[], scale: number): boolean {
  const end = 10n ** BigInt(mostDigits);
  return scale <= mostDigits && values.every((value) => value === null || (value < end && value > -end));
}

/** A whole number from its bytes in two's complement, the largest first. */
export function signedFrom(bytes: Uint8Array): bigint {
  let value = 0n;
  for (const byte of bytes) value = (value << 8n) | BigInt(byte);
  return BigInt.asIntN(8 * bytes.length, value);
}

/** The quotient of whole numbers, rounded down. */
export function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a < quotient * b ? quotient - 1n : quotient;
}

/** A number from the two bytes of a half float, the smallest first. */
export function halfFloat([low = 0, high = 0]: Uint8Array): number {
  const sign = high >> 7 ? -1 : 1;
  const exponent = (high >> 2) & 31;
  const fraction = (((high & 3) << 8) | low) / 1024;
  if (exponent === 31) return fraction ? NaN : sign * Infinity;
  return exponent === 0 ? sign * 2 ** -14 * fraction : sign * 2 ** (exponent - 15) * (1 + fraction);
}
