import {zlibSync} from "fflate";
import {encode} from "uqr";

/** Rows of modules of a QR code with its quiet zone, true for dark; null where the text is too long for one. */
export function qrModules(text: string): boolean[][] | null {
  try {
    return encode(text, {ecc: "L", border: 4}).data;
  } catch {
    return null;
  }
}

/** The code as a picture, four pixels a module: black and white, one bit a pixel, always the same bytes. */
export function qrPng(text: string): {bytes: Uint8Array; size: number} | null {
  const modules = qrModules(text);
  if (!modules) return null;
  const scale = 4;
  const size = modules.length * scale;
  const stride = Math.ceil(size / 8) + 1;
  const rows = new Uint8Array(stride * size);
  for (let y = 0; y < size; ++y)
    for (let x = 0; x < size; ++x)
      if (!modules[Math.floor(y / scale)]![Math.floor(x / scale)]) rows[y * stride + 1 + (x >> 3)]! |= 128 >> (x & 7);
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, size);
  view.setUint32(4, size);
  header[8] = 1;
  const chunks = [
    Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10),
    chunk("IHDR", header),
    chunk("IDAT", zlibSync(rows, {level: 9})),
    chunk("IEND", new Uint8Array())
  ];
  const bytes = new Uint8Array(chunks.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of chunks) {
    bytes.set(part, at);
    at += part.length;
  }
  return {bytes, size};
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let i = 0; i < 4; ++i) bytes[4 + i] = type.charCodeAt(i);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let k = 0; k < 8; ++k) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return ~crc >>> 0;
}
