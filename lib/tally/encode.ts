import type {Column} from "./types.js";

/** The narrowest unsigned array of `length` that can hold codes below `size`. */
export function codeArray(length: number, size: number): Uint8Array | Uint16Array | Uint32Array {
  return size <= 0x100 ? new Uint8Array(length) : size <= 0x10000 ? new Uint16Array(length) : new Uint32Array(length);
}

/** Codes `length` values in order of first appearance; `key` tells levels apart where the values are objects. */
export function encode<T>(length: number, value: (i: number) => T, key: (i: number) => unknown = value): Column<T> {
  const known = new Map<unknown, number>();
  const levels: T[] = [];
  const wide = new Uint32Array(length);
  for (let i = 0; i < length; ++i) {
    const k = key(i);
    let code = known.get(k);
    if (code === undefined) {
      known.set(k, (code = levels.length));
      levels.push(value(i));
    }
    wide[i] = code;
  }
  const codes = codeArray(length, levels.length);
  codes.set(wide);
  return {levels, codes};
}

/** Each agency's place in `groups`; one that is not there is a RangeError. */
export function encodeGroups(
  length: number,
  instansi: (i: number) => unknown,
  groups: readonly string[]
): Uint8Array | Uint16Array {
  if (groups.length > 0x10000) throw new RangeError(`too many agencies: ${groups.length}, at most 65536`);
  const places = new Map<unknown, number>(groups.map((g, i) => [g, i]));
  const group = groups.length <= 0x100 ? new Uint8Array(length) : new Uint16Array(length);
  for (let i = 0; i < length; ++i) {
    const place = places.get(instansi(i));
    if (place === undefined) throw new RangeError(`unknown instansi: ${String(instansi(i))}, in row ${i + 1}`);
    group[i] = place;
  }
  return group;
}
