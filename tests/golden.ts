import {existsSync} from "node:fs";
import {mkdir, readFile, writeFile} from "node:fs/promises";
import {expect} from "vitest";

/**
 * Compares an element with the file kept of it, `<folder>/output/<name>.html`, one element a line. A file that is
 * missing is written, except in CI: to accept a change, delete the file and run the test.
 */
export async function golden(folder: string, name: string, element: Element): Promise<void> {
  const path = `${folder}/output/${name}.html`;
  const actual = lines(element, stableIds(element), "").join("\n") + "\n";
  if (!existsSync(path)) {
    if (process.env.CI) throw new Error(`${path} is missing`);
    await mkdir(`${folder}/output`, {recursive: true});
    await writeFile(path, actual);
  }
  expect(actual).toBe(await readFile(path, "utf8"));
}

/** Ids end in a number counted over the whole page: here it is counted over the element. */
function stableIds(element: Element): (markup: string) => string {
  const stable = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const each of [element, ...element.querySelectorAll("[id], [name]")]) {
    for (const id of [each.id, each.getAttribute("name")]) {
      const prefix = id?.match(/^(.+)-\d+$/)?.[1];
      if (!id || !prefix || stable.has(id)) continue;
      counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
      stable.set(id, `${prefix}-${counts.get(prefix)}`);
    }
  }
  return (markup) => markup.replace(/[A-Za-z][\w-]*-\d+/g, (token) => stable.get(token) ?? token);
}

function lines(node: Node, stable: (markup: string) => string, indent: string): string[] {
  const element = node.nodeType === 1 ? (node as Element) : null;
  if (!element) {
    const text = (node.textContent ?? "").replace(/\s+/g, " ").trim();
    return node.nodeType === 3 && text ? [indent + escaped(text)] : [];
  }
  const shell = element.cloneNode(false) as Element;
  const [, open, close] = stable(shell.outerHTML).match(/^(<[\s\S]*?>)(<\/[^<]*>)?$/)!;
  const children = [...element.childNodes].flatMap((child) => lines(child, stable, `${indent}  `));
  if (!close) return [indent + open];
  const text = element.children.length === 0 ? children.map((line) => line.trim()).join(" ") : null;
  return text !== null ? [indent + open + text + close] : [indent + open, ...children, indent + close];
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
