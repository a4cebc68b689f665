/** What the letters of a text file are written in; spreadsheets also write UTF-16 and the code page of Windows. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** The kind of UTF-16 that bytes begin in, by their mark, or where every other byte of Latin letters is nought. */
export function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const head = bytes.subarray(0, 64);
  const noughts = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) ++noughts[i % 2]!;
  });
  const [even, odd] = noughts as [number, number];
  if (head.length < 8 || Math.min(even, odd) > 0 || Math.max(even, odd) < 0.4 * head.length) return null;
  return odd > 0 ? "utf-16le" : "utf-16be";
}

export function decode(bytes: Uint8Array): {text: string; encoding: Encoding} {
  const wide = wideEncoding(bytes);
  if (wide) return {text: new TextDecoder(wide).decode(bytes), encoding: wide};
  try {
    return {text: new TextDecoder("utf-8", {fatal: true}).decode(bytes), encoding: "utf-8"};
  } catch {
    return {text: new TextDecoder("windows-1252").decode(bytes), encoding: "windows-1252"};
  }
}
