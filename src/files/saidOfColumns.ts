import type {Locale} from "../messages/define.js";
import {typeWords} from "./typeMessages.js";
import type {TypeChange} from "./typeMessages.js";

/** What is said of the columns that changed in reading, each by name, one sentence for each kind of change. */
export function saidOfColumns(columns: readonly {name: string; changes: readonly TypeChange[]}[], locale: Locale) {
  const kinds = [...new Set(columns.flatMap(({changes}) => changes))];
  const sentences = kinds.map((kind) => {
    const names = columns.filter(({changes}) => changes.includes(kind)).map(({name}) => name);
    return typeWords[locale][kind](names.join(", "));
  });
  return sentences.length > 0 ? sentences.join(" ") : null;
}
