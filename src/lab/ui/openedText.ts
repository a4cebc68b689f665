import type {Locale} from "../../messages/define.js";
import {formats} from "../../messages/format.js";
import {lab} from "../messages.js";
import type {OpenAnswer} from "./tableReading.js";

/** What came of opening a file as a table, in words. */
export function openedText(file: {name: string}, answer: OpenAnswer, locale: Locale): string {
  if ("problem" in answer) return answer.problem;
  const {name, rows} = answer.table;
  const sentence = lab[locale].list.opened(file.name, name, formats(locale).count(rows));
  return [sentence, ...(answer.note === null ? [] : [answer.note])].join(" ");
}
