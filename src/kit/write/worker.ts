import {serve} from "../../workers/serve.js";
import {writeDocx} from "./docx.js";
import {writePptx} from "./pptx.js";
import type {KitContent, KitFile, KitFormat} from "./types.js";
import {writeXlsx} from "./xlsx.js";
import {writeZip} from "./zip.js";

export type KitOrder = {format: KitFormat; content: KitContent; pictures: KitFile[]};

/** What is being made, of how many things how many are. */
export type KitMaking = {progress: {done: number; all: number; what: string}};

export type KitMade = {bytes: Uint8Array} | {error: string};

const writers = {pptx: writePptx, docx: writeDocx, xlsx: writeXlsx, zip: writeZip};

/** Makes files in a worker, so that the page stays at hand meanwhile. */
serve(async ({format, content, pictures}: KitOrder, report: (making: KitMaking) => void): Promise<KitMade> => {
  const progress = (done: number, all: number, what: string) => report({progress: {done, all, what}});
  progress(0, 1, `${content.name}.${format}`);
  return {bytes: await writers[format](content, {pictures, progress})};
});
