/** Line and column of an offset, both from 1. */
export function placeOf(text, offset) {
  return {line: text.slice(0, offset).split("\n").length, column: offset - text.lastIndexOf("\n", offset - 1)};
}

/** The offset of a line and a column, both from 1. */
export function offsetOf(text, {line, column}) {
  let start = 0;
  for (let before = 1; before < line; before++) start = text.indexOf("\n", start) + 1;
  return start + column - 1;
}
