import {Gunzip} from "fflate";
import {snappyUncompress} from "hyparquet";
import {OverLimit} from "./overLimit.js";

/** No more than these is one part ever unpacked to. */
const largest = 512_000_000;

/** So many bytes become at most so many times as many, by the format itself. */
const times: Record<string, number> = {UNCOMPRESSED: 1, SNAPPY: 22, GZIP: 1032};

/** A part of a file again as it was, of which it is known how long that is; one that is longer, or cannot be, is refused. */
export function unpacked(packed: Uint8Array, size: number, codec: string): Uint8Array {
  const fault = new OverLimit({code: "inflated", packed: packed.length, said: size});
  if (size > largest || size > packed.length * (times[codec] ?? 0) + 64) throw fault;
  if (codec === "UNCOMPRESSED") {
    if (packed.length !== size) throw fault;
    return packed;
  }
  const bytes = new Uint8Array(size);
  if (codec === "SNAPPY") {
    snappyUncompress(packed, bytes);
    return bytes;
  }
  let at = 0;
  const inflater = new Gunzip((piece) => {
    if (at + piece.length > size) throw fault;
    bytes.set(piece, at);
    at += piece.length;
  });
  for (let i = 0; i < packed.length; i += step) inflater.push(packed.subarray(i, i + step), i + step >= packed.length);
  if (at !== size) throw new OverLimit({code: "count", part: "page", said: size, found: at});
  return bytes;
}

/** A bomb is noticed before it has burst. */
const step = 4096;
