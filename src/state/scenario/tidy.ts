const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * A name or note as it may be kept: no control characters, no marks that turn the direction of what follows, no blanks
 * around it, no more than there may be.
 */
export function tidy(text: string, longest: number): string {
  const plain = text
    .replace(turning, "")
    .replace(/\s*[\p{Cc}\p{Cs}\u2028\u2029]+\s*/gu, " ")
    .trim();
  return [...plain].slice(0, longest).join("").trim();
}
