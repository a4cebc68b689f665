import type {FileKind} from "../../files/fileKind.js";
import {formats} from "../../messages/format.js";
import {tablePanelMessages} from "../../messages/tablePanel.js";
import type {Options} from "../../ui/live.js";
import {lab} from "../messages.js";
import type {ReadNotebook} from "../notebook/notebookFile.js";
import type {LabFeedback} from "./labFeedback.js";
import {readingDialog} from "./readingDialog.js";
import {openedText} from "./openedText.js";
import type {OpenTable, TableReading} from "./tableReading.js";

export type FileReaders = {
  /** What a file is. */
  kind(file: File): Promise<FileKind>;
  /** Opens a file as a table, as a person says. */
  openTable: OpenTable;
  /** How the open table of a name was read last. */
  reading(name: string): TableReading | null;
  /** Why a file of so many bytes is not read at all, or null. */
  tooLarge(bytes: number): string | null;
  read(text: string): ReadNotebook;
};

export type FileReceivers = {
  show: LabFeedback["show"];
  notebook(read: ReadNotebook): void;
};

/** Opens a file as a notebook or as a table, and says what became of it. */
export function openFile(file: File, readers: FileReaders, {show, notebook}: FileReceivers, {locale}: Options): void {
  const {list: t} = lab[locale];
  const {count} = formats(locale);

  async function open() {
    if ((await readers.kind(file)) === "notebook") {
      const problem = readers.tooLarge(file.size);
      if (problem !== null) return show(problem);
      return notebook(readers.read(await file.text()));
    }
    const end = new AbortController();
    const cancel = {label: t.cancel, accept: () => end.abort()};
    show(t.opening(file.name), {stays: true, offer: cancel});
    const answer = await readers.openTable(
      file,
      {},
      {
        signal: end.signal,
        onProgress: ({progress}) => show(t.openingRows(file.name, count(progress)), {stays: true, offer: cancel})
      }
    );
    const {reading} = answer;
    const latest = () => ("table" in answer ? readers.reading(answer.table.name) : null) ?? reading!;
    const look = reading && {
      label: tablePanelMessages[locale].title,
      accept: () => void readingDialog(latest(), readers.openTable, {locale})
    };
    show(openedText(file, answer, locale), {stays: true, offer: look});
  }

  open().catch(() => show(t.unreadable(file.name), {stays: true}));
}
