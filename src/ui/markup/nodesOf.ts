import type {SafeMarkup} from "./markup.js";
import {spaces} from "./spaces.js";

/** Markup as nodes of a document. */
export function nodesOf(markup: SafeMarkup, into: Document): DocumentFragment {
  const root = into.createDocumentFragment();
  let at: Node = root;
  for (const token of markup) {
    if (token === null) at = at.parentNode!;
    else if (typeof token === "string") at.appendChild(into.createTextNode(token));
    else {
      const [space, name, attributes] = token;
      const element = into.createElementNS(spaces[space], name);
      for (let i = 0; i < attributes.length; i += 2) element.setAttribute(attributes[i]!, attributes[i + 1]!);
      at = at.appendChild(element);
    }
  }
  return root;
}
