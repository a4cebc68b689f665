/** A time of day that DuckDB spelled, in millionths of a second since midnight. */
export function timeMicros(text: string): bigint {
  const [hours, minutes, seconds] = text.split(":");
  const [whole, fraction = ""] = seconds!.split(".");
  const all = Number(hours) * 3600 + Number(minutes) * 60 + Number(whole);
  return BigInt(all) * 1_000_000n + BigInt(fraction.padEnd(6, "0"));
}

/** Bytes that DuckDB spelled: those that are no plain letters as `\xAA`. */
export function spelledBytes(text: string): Uint8Array {
  const bytes = text.match(/\\x[0-9A-F]{2}|[^]/gi) ?? [];
  return Uint8Array.from(bytes, (byte) => (byte.length > 1 ? parseInt(byte.slice(2), 16) : byte.charCodeAt(0)));
}

/** The sixteen bytes of a UUID. */
export function uuidBytes(text: string): Uint8Array {
  return Uint8Array.from(text.replaceAll("-", "").match(/../g) ?? [], (byte) => parseInt(byte, 16));
}

/** Types that DuckDB spells as text here, and that Arrow and Parquet have all the same. */
export const spelledTypes = ["TIME", "UUID", "BLOB"] as const;

export type SpelledType = (typeof spelledTypes)[number];

export const isSpelled = (type: string | undefined): type is SpelledType => spelledTypes.includes(type as SpelledType);
