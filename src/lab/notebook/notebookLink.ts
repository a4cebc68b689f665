import {localeTags} from "../../messages/define.js";
import {CodecError} from "../../lib/index.js";
import {packText, unpackText} from "../../state/codec/packed.js";
import {labEngine} from "../engine/messages.js";
import type {Locale} from "../../messages/define.js";
import {notebookLimit, readNotebook} from "./notebookFile.js";
import type {ReadNotebook} from "./notebookFile.js";
import type {Notebook} from "../engine/types.js";

/** Longer fragments than this are cut by mail programs and chats. */
export const linkLimit = 8_000;

/** The notebook as part of an address: `lab=` and the packed cells, without `#`; or a sentence if it is too long. */
export function notebookLink(notebook: Notebook, locale: Locale): {fragment: string} | {problem: string} {
  const {title, cells} = notebook;
  const short = {format: "timbang-lab", version: 1, title, cells};
  const fragment = `lab=${packText(JSON.stringify(short))}`;
  if (fragment.length <= linkLimit) return {fragment};
  return {problem: labEngine[locale].link.tooLong(kilobytes(fragment.length, locale), kilobytes(linkLimit, locale))};
}

/**
 * Reads the notebook in a fragment; null if there is none. What a stranger packed is unpacked only as far as a notebook may
 * be large, and then checked like a file.
 */
export function readNotebookLink(fragment: string, locale: Locale): ReadNotebook | null {
  const part = fragment
    .replace(/^#/, "")
    .split("&")
    .find((part) => part.startsWith("lab="));
  if (part === undefined) return null;
  const text = unpack(part.slice("lab=".length));
  return text === null ? {problem: labEngine[locale].link.damaged} : readNotebook(text, locale);
}

function unpack(packed: string): string | null {
  if (packed === "" || packed.length > 2 * linkLimit) return null;
  try {
    return unpackText(packed, {limit: notebookLimit});
  } catch (error) {
    if (error instanceof CodecError) return null;
    throw error;
  }
}

function kilobytes(bytes: number, locale: Locale): string {
  const format = new Intl.NumberFormat(localeTags[locale], {maximumFractionDigits: 1});
  return format.format(bytes / 1000);
}
