import type {Locale} from "../messages/define.js";
import {serve} from "../workers/serve.js";
import type {FileKind} from "./fileKind.js";
import type {ReadTable} from "./openedTable.js";
import {readTableFile} from "./readTableFile.js";
import type {TableChoices} from "./tableText.js";

/** A file to be read as a table, as a person says. */
export type FileQuestion = {file: File; kind: FileKind; locale: Locale; choices?: TableChoices | undefined};
export type FileAnswer = {read: ReadTable};
/** Rows read so far, and whether their values are made meanwhile. */
export type FileProgress = {progress: number; making: boolean};

serve<FileQuestion, FileAnswer, FileProgress>(
  async ({file, kind, locale, choices}, tell) => ({
    read: await readTableFile(file, kind, {
      locale,
      choices,
      told: (progress, making) => tell({progress, making})
    })
  }),
  {
    pause: 100,
    transfer: ({read}) => ("stream" in read ? [read.stream.buffer as ArrayBuffer] : [])
  }
);
