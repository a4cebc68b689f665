import {serve} from "../../workers/serve.js";
import {writeDocx} from "./docx.js";
import {writePptx} from "./pptx.js";
import type {KitContent, KitFile} from "./types.js";
import {writeXlsx} from "./xlsx.js";
import {writeZip} from "./zip.js";

export type Format = "pptx" | "docx" | "xlsx" | "zip";

export type Order = {format: Format; content: KitContent; pictures: KitFile[]};

/** What is being made, of how many things how many are. */
export type Making = {progress: {done: number; all: number; what: string}};

export type Made = {bytes: Uint8Array} | {error: string};

const writers = {pptx: writePptx, docx: writeDocx, xlsx: writeXlsx, zip: writeZip};

/** Makes files in a worker, so that the page stays at hand meanwhile. */
serve(async ({format, content, pictures}: Order, tell: (making: Making) => void): Promise<Made> => {
  const progress = (done: number, all: number, what: string) => tell({progress: {done, all, what}});
  progress(0, 1, `${content.name}.${format}`);
  return {bytes: await writers[format](content, {pictures, progress})};
});
