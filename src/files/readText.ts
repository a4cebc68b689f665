import type {Locale} from "../messages/define.js";
import {formats} from "../messages/format.js";
import {fileWords} from "./messages.js";
import {notesText} from "./noteText.js";
import type {ReadTable} from "./openedTable.js";
import {tableText} from "./tableText.js";
import type {TableChoices} from "./tableText.js";
import type {Encoding} from "./text.js";
import {textNotes} from "./textNotes.js";
import {textPanel} from "./textPanel.js";
import {typedText} from "./typedText.js";

export type ReadTextOptions = {
  locale: Locale;
  choices?: TableChoices | undefined;
  encoding?: Encoding;
  /** Rows read so far, and whether the values are made meanwhile. */
  told?: ((rows: number, making: boolean) => void) | undefined;
};

/** Reads a text with separators as a table: each of its rows, or none; with all that was changed or set aside, in words. */
export function readText(text: string, {locale, choices, encoding = "utf-8", told}: ReadTextOptions): ReadTable {
  const t = fileWords[locale];
  const {count} = formats(locale);
  const found = tableText(text, choices, told && ((rows) => told(rows, false)));
  if (found.columns.length === 0) return {problem: t.noColumns};
  const panel = textPanel(found);
  const {uneven, layout} = found;
  if (uneven) return {problem: t.uneven(count(uneven.line), count(uneven.cells), count(layout.width)), text: panel};
  const {unread, ...table} = typedText(found, told && ((rows) => told(rows, true)));
  return {...table, said: notesText(textNotes(found, {unread, encoding}), locale), text: panel};
}
