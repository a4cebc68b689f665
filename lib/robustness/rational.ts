/** digits / 10 ** places. */
export type Decimal = {digits: bigint; places: number};

/** The shortest decimal that prints a finite number: 0.116 is 116/1000, not the binary fraction that stands for it. */
export function decimalOf(value: number): Decimal {
  const [mantissa, exponent = "0"] = String(value).split("e");
  const [whole, fraction = ""] = mantissa!.split(".");
  return {digits: BigInt(whole! + fraction), places: fraction.length - Number(exponent)};
}

/** a − b */
export function minus(a: Decimal, b: Decimal): Decimal {
  const [first, second] = integersOf([a, b]) as [bigint, bigint];
  return {digits: first - second, places: Math.max(a.places, b.places)};
}

/** Decimals times the least power of 10 that makes integers of them all. */
export function integersOf(decimals: readonly Decimal[]): bigint[] {
  const places = decimals.reduce((most, decimal) => Math.max(most, decimal.places), -Infinity);
  return decimals.map((decimal) => decimal.digits * 10n ** BigInt(places - decimal.places));
}

/** The size of the largest of these. */
export function largestOf(integers: readonly bigint[]): bigint {
  return integers.reduce((size, value) => (value > size ? value : -value > size ? -value : size), 0n);
}

/** numerator / denominator, to the last bit or nearly; the denominator is above 0. */
export function quotient(numerator: bigint, denominator: bigint): number {
  const size = numerator < 0n ? -numerator : numerator;
  // 64 bits or more of the quotient, of which a number keeps 53.
  const shift = 4 * (denominator.toString(16).length - size.toString(16).length) + 68;
  const bits = shift >= 0 ? (size << BigInt(shift)) / denominator : size / (denominator << BigInt(-shift));
  const result = Number(bits) * 2 ** -shift;
  return numerator < 0n ? -result : result;
}
