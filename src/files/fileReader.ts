import {formats} from "../messages/format.js";
import type {Locale} from "../messages/define.js";
import {endableReader, longestSilence} from "./endableReader.js";
import type {ReadOptions, Unanswered} from "./endableReader.js";
import type {FileAnswer, FileProgress, FileQuestion} from "./files.worker.js";
import {fileWords} from "./messages.js";
import type {ReadTable} from "./openedTable.js";

export type TableFileReader = (question: FileQuestion, options?: ReadOptions<FileProgress>) => Promise<ReadTable>;

/** Reads files as tables in a worker that can be ended; tells in words why one is not read. */
export function tableFileReader(): TableFileReader {
  const {read} = endableReader<FileQuestion, FileAnswer, FileProgress>(startWorker, readHere);
  return async (question, options) => {
    const answer = await read(question, options);
    if ("read" in answer) return answer.read;
    const {locale, file} = question;
    return {problem: fileWords[locale].notRead(file.name, whyUnanswered(answer, locale))};
  };
}

/** Why there is no answer, in words that end a sentence. */
export function whyUnanswered(answer: Unanswered, locale: Locale): string {
  const t = fileWords[locale];
  if ("ended" in answer)
    return answer.ended === "late" ? t.late(formats(locale).count(longestSilence / 1000)) : t.cancelled;
  return answer.failure.kind === "out-of-memory" ? t.memory : t.broken(answer.failure.reason);
}

async function readHere({file, kind, locale, choices}: FileQuestion): Promise<FileAnswer> {
  const {readTableFile} = await import("./readTableFile.js");
  return {read: await readTableFile(file, kind, {locale, choices})};
}

function startWorker(): Worker {
  return new Worker(import.meta.resolve("./files.worker.js"), {type: "module"});
}
