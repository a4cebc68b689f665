/** Text as UTF-8, whatever it was written in: spreadsheets also write UTF-16 and the code page of Windows. */
export function utf8Of(bytes: Uint8Array): {bytes: Uint8Array; encoding: "utf-8" | "utf-16" | "windows-1252"} {
  const [first, second] = bytes;
  const wide = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : null;
  if (wide) return {bytes: encode(bytes, wide), encoding: "utf-16"};
  try {
    new TextDecoder("utf-8", {fatal: true}).decode(bytes);
    return {bytes, encoding: "utf-8"};
  } catch {
    return {bytes: encode(bytes, "windows-1252"), encoding: "windows-1252"};
  }
}

function encode(bytes: Uint8Array, encoding: string): Uint8Array {
  return new TextEncoder().encode(new TextDecoder(encoding).decode(bytes));
}
