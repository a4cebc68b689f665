/** A stored text as what it should be; null where there is none, or it cannot be read or is something else. */
export function storedJson<T extends Record<string, unknown>>(
  text: string | null,
  is: (value: Record<string, unknown>) => value is T
): T | null {
  try {
    const value: unknown = JSON.parse(text ?? "null");
    return typeof value === "object" && value !== null && is(value as Record<string, unknown>) ? (value as T) : null;
  } catch {
    return null;
  }
}
