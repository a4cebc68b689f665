/** Numbers from 0 to 1 that follow from a seed alone. */
export function numbersOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const numbers = [
  "0",
  "-1",
  "1e309",
  "-0",
  "2147483648",
  "9007199254740993",
  "1e-320",
  "NaN",
  "١٢",
  "1,5",
  "1.000.000,5"
];
const letters = [
  "\u202e",
  "\ufeff",
  "\0",
  "\ud800",
  "＝",
  "'",
  '"',
  "\\",
  "{",
  "[",
  "(",
  "`${",
  "\r\n",
  ";",
  "\t",
  "é",
  "👩‍👩‍👧",
  "%",
  "%u",
  "_x000D_",
  "__proto__",
  "constructor"
];

/** A valid text with some things wrong: letters lost, changed, moved, repeated, and numbers at their ends. */
export function mutatedText(valid: string, seed: number): string {
  const next = numbersOf(seed);
  const below = (n: number) => Math.floor(next() * n);
  let text = valid;
  for (let left = 1 + below(4); left > 0; --left) {
    const at = below(text.length + 1);
    const end = Math.min(text.length, at + below(12));
    const part = text.slice(at, end);
    const put = (between: string) => (text = text.slice(0, at) + between + text.slice(end));
    const found = [...text.matchAll(/-?\d+([.,]\d+)?/g)];
    const changes = [
      () => put(""),
      () => put(part + part),
      () => put(letters[below(letters.length)]!),
      () => put(String.fromCharCode(below(0x10000))),
      () => (text = text.slice(0, at)),
      () => (text = text.slice(at)),
      () => put(part.repeat(2 ** below(10))),
      () => {
        const number = found[below(found.length)];
        if (number)
          text =
            text.slice(0, number.index) + numbers[below(numbers.length)]! + text.slice(number.index + number[0].length);
      },
      () => {
        const from = below(text.length);
        put(text.slice(from, from + below(200)));
      }
    ];
    changes[below(changes.length)]!();
  }
  return text;
}

/** Valid bytes with some wrong: bits turned, parts lost, moved or repeated, and words at their ends. */
export function mutatedBytes(valid: Uint8Array, seed: number): Uint8Array<ArrayBuffer> {
  const next = numbersOf(seed);
  const below = (n: number) => Math.floor(next() * n);
  let bytes = Uint8Array.from(valid);
  const joined = (...parts: Uint8Array[]) => {
    const all = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  };
  for (let left = 1 + below(3); left > 0; --left) {
    const at = below(bytes.length + 1);
    const end = Math.min(bytes.length, at + below(16));
    const view = new DataView(bytes.buffer);
    const changes = [
      () => at < bytes.length && (bytes[at]! ^= 1 << below(8)),
      () => at < bytes.length && (bytes[at] = below(256)),
      () => (bytes = bytes.slice(0, at)),
      () => (bytes = joined(bytes.subarray(0, at), bytes.subarray(end))),
      () => (bytes = joined(bytes.subarray(0, end), bytes.subarray(at))),
      () => at + 4 <= bytes.length && view.setInt32(at, [-1, 0, 2 ** 31 - 1, -(2 ** 31), 1000][below(5)]!, true),
      () => at + 8 <= bytes.length && view.setBigInt64(at, [-1n, 2n ** 40n, 2n ** 62n, 5n][below(4)]!, true),
      () => {
        const from = below(bytes.length);
        bytes.set(bytes.slice(from, from + end - at), Math.max(0, at - (end - at)));
      }
    ];
    changes[below(changes.length)]!();
  }
  return bytes;
}
