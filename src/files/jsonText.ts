/** A number that is written by its digits, as one that no double holds. */
export class ExactNumber {
  constructor(readonly digits: string) {}
}

/** A value as JSON, to the last digit of its numbers; moments in ISO 8601, bytes in hexadecimal digits. */
export function jsonText(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (typeof value === "bigint") return String(value);
  if (value instanceof ExactNumber) return value.digits;
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : JSON.stringify(String(value));
  if (value instanceof Uint8Array) return JSON.stringify(hexText(value));
  if (value instanceof Date) return JSON.stringify(Number.isNaN(+value) ? null : value.toISOString());
  if (typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(jsonText).join(",")}]`;
  if (ArrayBuffer.isView(value)) return `[${Array.from(value as unknown as ArrayLike<unknown>, jsonText).join(",")}]`;
  const entries = value instanceof Map ? [...(value as Map<unknown, unknown>)] : Object.entries(value);
  return `{${entries.map(([key, part]) => `${JSON.stringify(keyText(key))}:${jsonText(part)}`).join(",")}}`;
}

export const hexText = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

const keyText = (key: unknown) => (typeof key === "string" ? key : jsonText(key));
