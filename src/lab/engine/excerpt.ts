/** The beginning of a text that is too long to be shown, and how many characters the whole has. */
export class Excerpt {
  constructor(
    readonly start: string,
    readonly length: number
  ) {}
}

/** A text longer than this is shown by its beginning, in characters. */
export const shownLength = 300;

/** A value as it is shown: a long text by its beginning. */
export function excerpt(value: unknown): unknown {
  return typeof value === "string" && value.length > shownLength
    ? new Excerpt(value.slice(0, shownLength), value.length)
    : value;
}
