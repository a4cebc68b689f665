import {writeDocx} from "./docx.js";
import {writePptx} from "./pptx.js";
import type {KitContent, KitFile} from "./types.js";
import {writeXlsx} from "./xlsx.js";
import {writeZip} from "./zip.js";

export type Format = "pptx" | "docx" | "xlsx" | "zip";

export type Order = {id: number; format: Format; content: KitContent; pictures: KitFile[]};

export type Report =
  | {id: number; kind: "progress"; done: number; all: number; what: string}
  | {id: number; kind: "done"; bytes: Uint8Array}
  | {id: number; kind: "failed"; why: string};

const writers = {pptx: writePptx, docx: writeDocx, xlsx: writeXlsx, zip: writeZip};

/** Makes files in a worker, so that the page stays at hand meanwhile. */
addEventListener("message", async ({data: {id, format, content, pictures}}: MessageEvent<Order>) => {
  const tell = (report: Report) => postMessage(report);
  const progress = (done: number, all: number, what: string) => tell({id, kind: "progress", done, all, what});
  try {
    progress(0, 1, `${content.name}.${format}`);
    const bytes = await writers[format](content, {pictures, progress});
    tell({id, kind: "done", bytes});
  } catch (error) {
    tell({id, kind: "failed", why: error instanceof Error ? error.message : String(error)});
  }
});
