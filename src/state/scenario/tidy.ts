const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Without the marks that turn the direction of what follows. */
export const unturned = (text: string): string => text.replace(turning, "");

/**
 * A name or note as it may be kept: no control characters, no marks that turn the direction of what follows, no blanks
 * around it, no more than there may be.
 */
export function tidy(text: string, longest: number): string {
  const plain = unturned(text)
    .replace(/\s*[\p{Cc}\p{Cs}\u2028\u2029]+\s*/gu, " ")
    .trim();
  return [...plain].slice(0, longest).join("").trim();
}
