import {deflateSync, Inflate} from "fflate";
import {CodecError, fromBase64url, toBase64url} from "../../lib/index.js";

/** A text made small, in letters that an address can hold. */
export function packText(text: string): string {
  return toBase64url(deflateSync(new TextEncoder().encode(text), {level: 9}));
}

/** The text again; of what a stranger packed, no more than `limit` bytes are ever unpacked. */
export function unpackText(packed: string, {limit}: {limit: number}): string {
  try {
    return new TextDecoder("utf-8", {fatal: true, ignoreBOM: true}).decode(inflate(fromBase64url(packed), limit));
  } catch (error) {
    throw error instanceof CodecError ? error : new CodecError("damaged", String(error));
  }
}

/** Inflates in small steps, so that a bomb is noticed before it has burst. */
function inflate(packed: Uint8Array, limit: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let complete = false;
  const inflater = new Inflate((piece, final) => {
    size += piece.length;
    if (size > limit) throw new CodecError("too-large", `more than ${limit} bytes`);
    pieces.push(piece);
    complete = final;
  });
  for (let i = 0; i < packed.length; i += 256) inflater.push(packed.subarray(i, i + 256), i + 256 >= packed.length);
  if (!complete) throw new CodecError("damaged", `ends after ${size} bytes`);
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
