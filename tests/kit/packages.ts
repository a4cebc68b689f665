import {posix} from "node:path";
import {strFromU8, unzipSync} from "fflate";
import {JSDOM} from "jsdom";

const parser = new new JSDOM("").window.DOMParser();

export const parts = (bytes: Uint8Array): Map<string, Uint8Array> => new Map(Object.entries(unzipSync(bytes)));

export const text = (bytes: Uint8Array): string =>
  [...parts(bytes)]
    .filter(([name]) => /\.(xml|rels)$/.test(name))
    .map(([, part]) => strFromU8(part))
    .join("\n");

/**
 * What an office program would have to repair: XML that is not well-formed, targets of relationships and parts of content
 * types that are not there, parts without a content type, ids of relationships that nothing gives. Looks into workbooks
 * inside, too.
 */
export function faults(bytes: Uint8Array): string[] {
  const all = parts(bytes);
  const found: string[] = [];
  const documents = new Map<string, Document>();
  for (const [name, part] of all) {
    if (/\.xlsx$/.test(name)) found.push(...faults(part).map((fault) => `${name}: ${fault}`));
    if (!/\.(xml|rels)$/.test(name)) continue;
    const document = parser.parseFromString(strFromU8(part), "application/xml");
    const error = document.querySelector("parsererror");
    if (error) found.push(`${name}: ${error.textContent}`);
    else documents.set(name, document);
  }
  const types = documents.get("[Content_Types].xml")!;
  const overrides = [...types.querySelectorAll("Override")].map((o) => o.getAttribute("PartName")!.slice(1));
  const extensions = new Set([...types.querySelectorAll("Default")].map((d) => d.getAttribute("Extension")!));
  for (const name of overrides) if (!all.has(name)) found.push(`content type of a part that is not there: ${name}`);
  if (new Set(overrides).size < overrides.length) found.push("a part has two content types");
  for (const name of all.keys())
    if (name !== "[Content_Types].xml" && !overrides.includes(name) && !extensions.has(name.split(".").at(-1)!))
      found.push(`no content type: ${name}`);
  for (const [name, document] of documents) {
    if (name.endsWith(".rels")) {
      const folder = posix.dirname(posix.dirname(name));
      const ids = new Set<string>();
      for (const relationship of document.querySelectorAll("Relationship")) {
        const id = relationship.getAttribute("Id")!;
        if (ids.has(id)) found.push(`${name}: ${id} twice`);
        ids.add(id);
        if (relationship.getAttribute("TargetMode") === "External") continue;
        const target = relationship.getAttribute("Target")!;
        const path = target.startsWith("/") ? target.slice(1) : posix.join(folder, target);
        if (!all.has(path)) found.push(`${name}: ${id} leads to ${path}, which is not there`);
      }
    } else {
      const rels = documents.get(posix.join(posix.dirname(name), "_rels", `${posix.basename(name)}.rels`));
      const known = new Set([...(rels?.querySelectorAll("Relationship") ?? [])].map((r) => r.getAttribute("Id")));
      for (const element of document.querySelectorAll("*"))
        for (const {name: attribute, value} of element.attributes)
          if (/^r:(id|embed|link|pict)$/.test(attribute) && value !== "" && !known.has(value))
            found.push(`${name}: ${attribute}="${value}" is not among its relationships`);
    }
  }
  return found;
}
