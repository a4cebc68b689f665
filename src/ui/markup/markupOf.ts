import type {Markup} from "./markup.js";

/** The part of a node that is read; one of a browser's document, or of another that keeps to its ways. */
export type NodeToRead = {
  nodeType: number;
  localName?: string;
  nodeValue?: string | null;
  firstChild: NodeToRead | null;
  nextSibling: NodeToRead | null;
  parentNode: NodeToRead | null;
  attributes?: Iterable<{name: string; value: string}>;
};

/** A tree of nodes as data; what is beyond `limit` parts is not read. */
export function markupOf(root: NodeToRead, limit = Infinity): Markup {
  const out: (string | null | [string, string[]])[] = [];
  let node: NodeToRead | null = root;
  while (node !== null && out.length <= limit) {
    if (node.nodeType === 3 || node.nodeType === 4) {
      const before = out.at(-1);
      if (typeof before === "string") out[out.length - 1] = before + (node.nodeValue ?? "");
      else out.push(node.nodeValue ?? "");
    }
    if (node.nodeType === 1)
      out.push([node.localName ?? "", [...(node.attributes ?? [])].flatMap(({name, value}) => [name, value])]);
    const child: NodeToRead | null = node.nodeType === 1 || node.nodeType === 11 ? node.firstChild : null;
    if (child) {
      node = child;
      continue;
    }
    while (node !== null) {
      if (node.nodeType === 1) out.push(null);
      if (node === root) return out;
      if (node.nextSibling) break;
      node = node.parentNode;
    }
    node = node?.nextSibling ?? null;
  }
  return out;
}
