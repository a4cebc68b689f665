import {deflateSync, Inflate, strFromU8, strToU8} from "fflate";
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
  const fragment = `lab=${toBase64Url(deflateSync(strToU8(JSON.stringify(short)), {level: 9}))}`;
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
  if (!/^[A-Za-z0-9_-]+$/.test(packed) || packed.length > 2 * linkLimit) return null;
  const pieces: Uint8Array[] = [];
  let size = 0;
  let complete = false;
  try {
    const inflate = new Inflate((piece, final) => {
      size += piece.length;
      if (size > notebookLimit) throw new RangeError("too large");
      pieces.push(piece);
      complete = final;
    });
    // In small steps, so that a bomb is noticed before it has burst.
    const bytes = fromBase64Url(packed);
    for (let i = 0; i < bytes.length; i += 256) inflate.push(bytes.subarray(i, i + 256), i + 256 >= bytes.length);
    if (!complete) return null;
    const all = new Uint8Array(size);
    let at = 0;
    for (const piece of pieces) {
      all.set(piece, at);
      at += piece.length;
    }
    return strFromU8(all);
  } catch {
    return null;
  }
}

function toBase64Url(bytes: Uint8Array): string {
  return btoa(strFromU8(bytes, true)).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function fromBase64Url(text: string): Uint8Array {
  return strToU8(atob(text.replaceAll("-", "+").replaceAll("_", "/")), true);
}

function kilobytes(bytes: number, locale: Locale): string {
  const format = new Intl.NumberFormat(locale === "id" ? "id-ID" : "en-GB", {maximumFractionDigits: 1});
  return format.format(bytes / 1000);
}
