/**
 * The part of a file that a header asks for, both ends included: null for all of it, "none" where there is no such part. A
 * header that is not understood, or turns its ends around, is as if it were not there; so are several parts at once.
 */
export function rangeOf(header, size) {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/i.exec(header ?? "") ?? [];
  if (first === undefined || (first === "" && last === "")) return null;
  if (first === "") {
    const length = Math.min(Number(last), size);
    return length === 0 ? "none" : {start: size - length, end: size - 1};
  }
  const [start, end] = [Number(first), last === "" ? Infinity : Number(last)];
  if (start > end) return null;
  return start >= size ? "none" : {start, end: Math.min(end, size - 1)};
}
