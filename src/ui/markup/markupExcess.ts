import type {Markup} from "./markup.js";

/** More than this of one output is not drawn: letters of text, of styles and of all markup, elements, and their nesting. */
export const markupLimits = {text: 1_000_000, style: 2_000_000, all: 20_000_000, elements: 120_000, depth: 200};

export type MarkupExcess = {what: keyof typeof markupLimits | "drawn"; limit: number};

/** What there is too much of in markup, if anything; of one more than the limit it is not said how many. */
export function markupExcess(markup: Markup, limits = markupLimits): MarkupExcess | null {
  const found = {text: 0, style: 0, all: 0, elements: 0, depth: 0};
  let depth = 0;
  let sheet = 0;
  for (const token of markup) {
    if (token === null) {
      if (sheet === depth) sheet = 0;
      --depth;
    } else if (typeof token === "string") {
      found.all += token.length;
      found[sheet > 0 ? "style" : "text"] += token.length;
    } else {
      ++found.elements;
      found.depth = Math.max(found.depth, ++depth);
      if (sheet === 0 && /^style$/i.test(token[0])) sheet = depth;
      found.all += token[0].length;
      for (let i = 0; i < token[1].length; i += 2) {
        found.all += token[1][i]!.length + token[1][i + 1]!.length;
        if (/^style$/i.test(token[1][i]!)) found.style += token[1][i + 1]!.length;
      }
    }
    for (const what of ["depth", "elements", "style", "text", "all"] as const)
      if (found[what] > limits[what]) return {what, limit: limits[what]};
  }
  return null;
}
