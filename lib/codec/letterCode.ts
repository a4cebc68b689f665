import {CodecError} from "./codecError.js";

/** Crockford's 32: the digits, and the letters without I, L, O and U. */
export const codeLetters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Bytes as a code that people read to each other: in groups, its last letter a check. */
export function toLetterCode(bytes: Uint8Array, {group = 4}: {group?: number} = {}): string {
  const {units, bits, over} = regroup(bytes, 8, 5);
  const values = bits > 0 ? [...units, over << (5 - bits)] : units;
  const code = [...values, double(horner(values))].map((value) => codeLetters[value]!).join("");
  return code.replace(new RegExp(`(.{${group}})(?=.)`, "g"), "$1-");
}

/**
 * Reads a code however it is grouped, in small letters too, with I and L for 1 and O for 0. One wrong letter is always
 * found, and so are two neighbours that changed places.
 */
export function fromLetterCode(code: string): Uint8Array {
  const values = [...code].flatMap((sign, at) => {
    if (/[\s.\-–—]/.test(sign)) return [];
    const value = codeLetters.indexOf(alike[sign.toUpperCase()] ?? sign.toUpperCase());
    if (value < 0) throw new CodecError("letter", `${JSON.stringify(sign)} at ${at}`);
    return [value];
  });
  const count = values.length - 1;
  // So many letters hold whole bytes, with fewer than five bits over.
  if (count < 0 || (count * 5) % 8 >= 5) throw new CodecError("length", `${values.length}`);
  if (horner(values) !== 0) throw new CodecError("check", code);
  const {units, over} = regroup(values.slice(0, -1), 5, 8);
  if (over !== 0) throw new CodecError("bits", code);
  return Uint8Array.from(units);
}

const alike: Record<string, string> = {I: "1", L: "1", O: "0"};

/**
 * Letters are elements of the field of 32, and a code with its check a polynomial, led by a 1 for its length, that is
 * zero at x = 2. The powers of 2 are not zero there, and each differs from the next: so neither another letter nor an
 * exchange of neighbours leaves it zero.
 */
function horner(values: readonly number[]): number {
  return values.reduce((sum, value) => double(sum) ^ value, 1);
}

/** Twice an element, modulo x⁵ + x² + 1. */
function double(value: number): number {
  return (value << 1) ^ (value & 16 ? 0b100101 : 0);
}

/** The same bits in units of another width, and those that are over. */
function regroup(values: Iterable<number>, from: number, to: number): {units: number[]; bits: number; over: number} {
  const units: number[] = [];
  let [held, bits] = [0, 0];
  for (const value of values) {
    held = (held << from) | value;
    bits += from;
    while (bits >= to) {
      bits -= to;
      units.push(held >> bits);
      held &= (1 << bits) - 1;
    }
  }
  return {units, bits, over: held};
}
