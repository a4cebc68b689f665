/**
 * Text that people typed, fit for every format: no control characters, no lone halves of characters, no marks that turn
 * the direction of what follows; whitespace is one space, and what is longer than `longest` characters ends in “…”.
 * Text with letters that run from right to left is isolated, so that it does not reorder its neighbours.
 */
export function clean(text: string, longest = Infinity): string {
  const plain = text
    .normalize("NFC")
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ufff9-\ufffb]/g, "")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
  const shown = shorten(plain, longest);
  return isRightToLeft(shown) ? `\u2068${shown}\u2069` : shown;
}

/** Whether there are letters in it that run from right to left. */
export const isRightToLeft = (text: string): boolean =>
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(text);

/** How many letters people see in it. */
export const lettersOf = (text: string): number => [...new Intl.Segmenter("id").segment(text)].length;

function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const letters = [...new Intl.Segmenter("id").segment(text)];
  if (letters.length <= longest) return text;
  return `${letters
    .slice(0, longest - 1)
    .map(({segment}) => segment)
    .join("")
    .trimEnd()}…`;
}
