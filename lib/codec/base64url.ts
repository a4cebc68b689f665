import {CodecError} from "./codecError.js";

/** Bytes as text that an address can hold (RFC 4648, section 5), without padding. */
export function toBase64url(bytes: Uint8Array): string {
  let latin1 = "";
  for (let i = 0; i < bytes.length; i += 8192) latin1 += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(latin1).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** Only what `toBase64url` writes is read. */
export function fromBase64url(text: string): Uint8Array {
  const at = text.search(/[^A-Za-z0-9_-]/);
  if (at >= 0) throw new CodecError("letter", `${JSON.stringify(text[at])} at ${at}`);
  if (text.length % 4 === 1) throw new CodecError("length", `${text.length}`);
  const bytes = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
  if (toBase64url(bytes.subarray(-(bytes.length % 3 || 3))) !== text.slice(-(text.length % 4 || 4)))
    throw new CodecError("bits", JSON.stringify(text.at(-1)));
  return bytes;
}
