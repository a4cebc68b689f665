/**
 * Where a text stops being JSON: line and column, counted from 1, and the character there; `found` is empty where the
 * text ends too early. Null where it is JSON. What engines say of it is in English, and not every one says where.
 */
export function jsonFault(text: string): {line: number; column: number; found: string} | null {
  const at = faultAt(text);
  if (at === null) return null;
  const lines = text.slice(0, at).split(/\r\n|\r|\n/);
  const found = text.codePointAt(at);
  return {
    line: lines.length,
    column: [...lines.at(-1)!].length + 1,
    found: found === undefined ? "" : String.fromCodePoint(found)
  };
}

const blank = /[ \t\n\r]*/y;
const word = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const string = /"[ !#-[\]-\u{10ffff}]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\u{10ffff}]*)*"/uy;
/** As much of a string as there is. */
const partOfString =
  /"[ !#-[\]-\u{10ffff}]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\u{10ffff}]*)*(?:\\(?:u[0-9a-fA-F]{0,3})?)?/uy;

/** What may stand next; `first` where a list or an object has just been opened, so that it may close at once. */
type Wanted = "value" | "first" | "key" | "firstKey" | "colon" | "after";

function faultAt(text: string): number | null {
  const open: ("]" | "}")[] = [];
  let wanted: Wanted = "value";
  let at = 0;
  const advance = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.test(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  for (;;) {
    advance(blank);
    const next = text[at];
    if (wanted === "after" && open.length === 0) return next === undefined ? null : at;
    if (next === undefined) return at;
    if (wanted === "colon") {
      if (next !== ":") return at;
      at += 1;
      wanted = "value";
    } else if (next === open.at(-1) && (wanted === "after" || wanted === "first" || wanted === "firstKey")) {
      open.pop();
      at += 1;
      wanted = "after";
    } else if (wanted === "after") {
      if (next !== ",") return at;
      at += 1;
      wanted = open.at(-1) === "}" ? "key" : "value";
    } else if (wanted === "key" || wanted === "firstKey") {
      if (!advance(string)) return inString(advance, next, () => at);
      wanted = "colon";
    } else if (next === "[" || next === "{") {
      open.push(next === "[" ? "]" : "}");
      at += 1;
      wanted = next === "[" ? "first" : "firstKey";
    } else {
      if (next === '"' ? !advance(string) : !advance(word)) return inString(advance, next, () => at);
      wanted = "after";
    }
  }
}

/** Where a string that does not end goes wrong; elsewhere, where it stands. */
function inString(advance: (pattern: RegExp) => boolean, next: string, at: () => number): number {
  if (next === '"') advance(partOfString);
  return at();
}
