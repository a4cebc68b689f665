import type {Manifest} from "../lib/index.js";
import type {Locale} from "../messages/define.js";

/** What the code book calls the values of a column. */
export function valueLabels({codeBook}: Manifest, column: string, locale: Locale): (value: string) => string {
  const entry = codeBook.find((c) => c.column === column);
  const names = new Map(entry?.values?.map(({value, label}) => [String(value), label[locale]]));
  return (value) => names.get(value) ?? value;
}
