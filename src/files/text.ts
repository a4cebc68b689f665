/** What the letters of a text file are written in; spreadsheets also write UTF-16 and the code page of Windows. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

export function decode(bytes: Uint8Array): {text: string; encoding: Encoding} {
  const [first, second] = bytes;
  const wide = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : null;
  if (wide) return {text: new TextDecoder(wide).decode(bytes), encoding: wide};
  try {
    return {text: new TextDecoder("utf-8", {fatal: true}).decode(bytes), encoding: "utf-8"};
  } catch {
    return {text: new TextDecoder("windows-1252").decode(bytes), encoding: "windows-1252"};
  }
}
