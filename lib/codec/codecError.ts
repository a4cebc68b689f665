/**
 * What is wrong with a text that should hold something: a sign that is none of its letters, a length that none has, bits
 * where none may be, a check that fails, bytes that end too early or mean nothing, more than may be in it, no JSON, no
 * version, or a version of later times.
 */
export type CodecFault =
  "letter" | "length" | "bits" | "check" | "damaged" | "too-large" | "not-json" | "no-version" | "newer";

export class CodecError extends RangeError {
  constructor(
    readonly fault: CodecFault,
    detail: string
  ) {
    super(`${fault}: ${detail}`);
    this.name = "CodecError";
  }
}
