/**
 * Spreadsheets read `_x000D_` in a text as the letter of that number (ECMA-376, ST_Xstring), and no writer here says that
 * a person wrote just that: its first `_` is then written as its own number.
 */
export const literalLetters = (part: string): string =>
  part.replace(
    /(<(?:t|v|c:v)(?: [^>]*)?>)([^<]*)/g,
    (_, tag: string, text: string) => tag + text.replace(spelled, "_x005F_")
  );

const spelled = /_(?=x[0-9A-Fa-f]{4}_)/g;
