import type {FileKind} from "../../files/fileKind.js";
import type {OpenedTable} from "../../files/openedTable.js";
import {formats} from "../../messages/format.js";
import type {Options} from "../../ui/live.js";
import {lab} from "../messages.js";
import type {ReadNotebook} from "../notebook/notebookFile.js";

export type FileReaders = {
  /** What a file is. */
  kind(file: File): Promise<FileKind>;
  /** Opens a file as a table. */
  openTable(file: File): Promise<{table: OpenedTable; note: string | null} | {problem: string}>;
  /** Why a file of so many bytes is not read at all, or null. */
  tooLarge(bytes: number): string | null;
  read(text: string): ReadNotebook;
};

export type FileReceivers = {
  show(text: string, how?: {stays: boolean}): void;
  notebook(read: ReadNotebook): void;
};

/** Opens a file as a notebook or as a table, and says what became of it. */
export function openFile(file: File, readers: FileReaders, {show, notebook}: FileReceivers, {locale}: Options): void {
  const {list: t} = lab[locale];

  async function open() {
    if ((await readers.kind(file)) === "notebook") {
      const problem = readers.tooLarge(file.size);
      if (problem !== null) return show(problem);
      return notebook(readers.read(await file.text()));
    }
    show(t.opening(file.name), {stays: true});
    const answer = await readers.openTable(file);
    if ("problem" in answer) return show(answer.problem, {stays: true});
    const {name, rows} = answer.table;
    const sentence = t.opened(file.name, name, formats(locale).count(rows));
    show([sentence, ...(answer.note === null ? [] : [answer.note])].join(" "), {stays: true});
  }

  open().catch(() => show(t.unreadable(file.name), {stays: true}));
}
