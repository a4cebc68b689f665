/** Parts of a file that say of themselves how long they are. */
export type FilePart = "list" | "schema" | "group" | "column" | "page" | "dictionary" | "levels" | "batch" | "buffer";

/** Why a file is refused before anything is made of it: what it says of itself cannot be, or is more than is read. */
export type FileFault =
  /** A part is said to lie, or to reach, where the file or the part around it has no more bytes. */
  | {code: "outside"; part: FilePart}
  /** A part is said to hold so many, where there are so many. */
  | {code: "count"; part: FilePart; said: number; found: number}
  /** More of a part than is read at all. */
  | {code: "many"; part: FilePart; said: number; limit: number}
  | {code: "deep"; limit: number}
  /** More values than a file of so many bytes may hold. */
  | {code: "values"; said: number; bytes: number}
  /** So many bytes are said to become so many. */
  | {code: "inflated"; packed: number; said: number}
  /** All that is unpacked, or repeated, is longer than so many bytes. */
  | {code: "expanded"; limit: number};

export class OverLimit extends Error {
  constructor(readonly fault: FileFault) {
    super(JSON.stringify(fault));
  }
}

/** A whole number from 0 to the limit, else the fault. */
export function whole(value: unknown, limit: number, fault: (said: number) => FileFault): number {
  const said = typeof value === "bigint" || typeof value === "number" ? Number(value) : NaN;
  if (!Number.isSafeInteger(said) || said < 0 || said > limit) throw new OverLimit(fault(said));
  return said;
}

/** How many values a file of so many bytes may hold: some are worth hardly a bit, but not a thousand a byte. */
export const valuesOf = (bytes: number): number => Math.min(100_000_000, Math.max(2_000_000, 1000 * bytes));

/** Adds up bytes that are made of a file, up to a limit. */
export function expanding(limit = 1_000_000_000): (bytes: number) => void {
  let made = 0;
  return (bytes) => {
    made += bytes;
    if (made > limit) throw new OverLimit({code: "expanded", limit});
  };
}
