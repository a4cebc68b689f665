import {strFromU8, strToU8, unzipSync, zipSync} from "fflate";
import {literalLetters} from "./foreign/literalLetters.js";

/** A day that zip files can hold, as the reader's own clock writes it, so that every time zone gives the same bytes. */
export function dayOf(date: string): Date {
  const [year, month, day] = date.split("-").map(Number);
  return new Date(Math.min(2099, Math.max(1980, year!)), month! - 1, day);
}

/** Files as one zip whose bytes follow from their names, contents and the day alone. */
export function pack(files: Record<string, Uint8Array>, date: string): Uint8Array {
  const first = (name: string) => (name === "[Content_Types].xml" ? 0 : name === "_rels/.rels" ? 1 : 2);
  const names = Object.keys(files).sort((a, b) => first(a) - first(b) || (a < b ? -1 : 1));
  const mtime = dayOf(date);
  return zipSync(Object.fromEntries(names.map((name) => [name, [files[name]!, {mtime, level: 6 as const}]])));
}

/**
 * A package of Office made anew: parts changed by `edit`, no content type for parts that are not there, workbooks inside treated alike, everything made at the start of
 * the day given instead of now, so that the same content gives the same bytes.
 */
export function repack(
  bytes: Uint8Array,
  date: string,
  edit: (parts: Map<string, Uint8Array>) => void = () => {}
): Uint8Array {
  const parts = new Map<string, Uint8Array>(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/")));
  edit(parts);
  editXml(parts, "[Content_Types].xml", (xml) =>
    xml.replace(/<Override\b[^>]*PartName="\/([^"]*)"[^>]*\/>/g, (entry, name: string) =>
      parts.has(name) ? entry : ""
    )
  );
  for (const [name, part] of parts) {
    if (/\.xlsx$/.test(name)) parts.set(name, repack(part, date));
    else if (spreadsheetText.test(name)) editXml(parts, name, literalLetters);
    else if (/^docProps\/(core|app)\.xml$/.test(name)) parts.set(name, strToU8(undated(strFromU8(part), date)));
  }
  number(parts);
  return pack(Object.fromEntries(parts), date);
}

/** Parts whose texts are those of spreadsheets: sheets, their shared texts, and what charts keep of theirs. */
const spreadsheetText = /^(xl\/(sharedStrings|worksheets\/[^/]+)|(.*\/)?charts\/chart\d+)\.xml$/;

/** Relationships named at random, and drawings counted on from one document to the next, by their order instead. */
function number(parts: Map<string, Uint8Array>): void {
  const given = new Map<string, string>();
  for (const name of [...parts.keys()].sort()) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    const xml = strFromU8(parts.get(name)!);
    let drawings = 0;
    const numbered = xml
      .replace(/(<wp:docPr id=")\d+/g, (_, start: string) => `${start}${++drawings}`)
      .replace(/"rId([-_a-z0-9]{21})"/g, (_, random: string) => {
        if (!given.has(random)) given.set(random, `"rIdK${given.size + 1}"`);
        return given.get(random)!;
      });
    if (numbered !== xml) parts.set(name, strToU8(numbered));
  }
}

function undated(xml: string, date: string): string {
  return xml.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`);
}

/** Changes a part that is XML, where it is there. */
export function editXml(parts: Map<string, Uint8Array>, name: string, edit: (xml: string) => string): void {
  const part = parts.get(name);
  if (part) parts.set(name, strToU8(edit(strFromU8(part))));
}
