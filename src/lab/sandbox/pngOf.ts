import {strToU8, zlibSync} from "fflate";

/** Pixels, of four bytes each (red, green, blue, opacity), as a PNG file. */
export function pngOf(width: number, height: number, pixels: Uint8ClampedArray): Uint8Array {
  const line = 4 * width;
  // Before each line stands how it is filtered: not at all.
  const lines = new Uint8Array((line + 1) * height);
  for (let y = 0; y < height; ++y) lines.set(pixels.subarray(y * line, (y + 1) * line), y * (line + 1) + 1);
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 6], 8);
  const signature = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return joined([signature, chunk("IHDR", header), chunk("IDAT", zlibSync(lines)), chunk("IEND", new Uint8Array())]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = joined([strToU8(type), data]);
  const all = joined([new Uint8Array(4), body, new Uint8Array(4)]);
  const view = new DataView(all.buffer);
  view.setUint32(0, data.length);
  view.setUint32(4 + body.length, checksum(body));
  return all;
}

/** CRC-32, as PNG has it. */
function checksum(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let k = 0; k < 8; ++k) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function joined(parts: Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
