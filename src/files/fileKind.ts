import {wideEncoding} from "./text.js";

/** What a file that a person opened in the Lab is. `sheet`: a workbook, also a zip file; `page`: a page of HTML or XML, also where a program calls it a workbook; `other`: nothing known here. */
export type FileKind = "notebook" | "csv" | "parquet" | "arrow" | "sheet" | "page" | "other";

/** Tells what a file is from its first bytes, and only where those say nothing from the ending of its name. */
export function fileKind(name: string, head: Uint8Array): FileKind {
  const start = (bytes: readonly number[]) => bytes.every((byte, i) => head[i] === byte);
  const ending = /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? "";
  if (start(ascii("PAR1"))) return "parquet";
  // A file begins with its mark, a stream with that of a message.
  if (start(ascii("ARROW1")) || start([0xff, 0xff, 0xff, 0xff])) return "arrow";
  if (start(ascii("PK")) || start([0xd0, 0xcf, 0x11, 0xe0])) return "sheet";
  const first = head.subarray(start([0xef, 0xbb, 0xbf]) ? 3 : 0).find((byte) => byte > 0x20);
  if (ending === "json" || first === 0x7b || (first === 0x5b && !tables.has(ending))) return "notebook";
  if (isPage(String.fromCharCode(...head))) return "page";
  if (wideEncoding(head) !== null || !head.includes(0))
    return tables.has(ending) || (first !== undefined && first !== 0x3c) ? "csv" : "other";
  return "other";
}

/** Whether a text begins as HTML or XML does. */
export const isPage = (text: string): boolean =>
  /^(ï»¿|\ufeff)?\s*<(!doctype|html|head|body|meta|style|table|\?xml)\b/i.test(text.slice(0, 64));

const tables = new Set(["csv", "tsv", "txt", "tab"]);

const ascii = (text: string) => [...text].map((c) => c.charCodeAt(0));
