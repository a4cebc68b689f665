import {common} from "../messages/common.js";
import type {Locale} from "../messages/define.js";
import {rowMessages} from "../messages/rowWords.js";
import type {RowWords} from "../messages/rowWords.js";
import type {DatasetEntry} from "../state/page.js";

/** What tells of data whether they are means; a table of the reader's own has no manifest, and always is. */
type Described = Pick<DatasetEntry, "manifest">;

export const areMeans = ({manifest}: Described): boolean => manifest === null || manifest.content === "aggregates";

/** What the rows of means are called, headed as the data head them; null where rows are agencies. */
export function rowWordsOf(data: Described, locale: Locale): RowWords | null {
  if (!areMeans(data)) return null;
  const {manifest} = data;
  const own = manifest?.codeBook.find(({column}) => column === "unit");
  return {...rowMessages[locale][manifest ? "row" : "own"], title: own?.label[locale] ?? common[locale].table.unit};
}

/** What rows of several data are called together: units, where they are not all called the same. */
export function rowWordsOfAll(all: readonly Described[], locale: Locale): RowWords | null {
  const said = [
    ...new Map(all.map((data) => rowWordsOf(data, locale)).map((one) => [JSON.stringify(one), one])).values()
  ];
  return said.length > 1 ? {...rowMessages[locale].own, title: common[locale].table.unit} : (said[0] ?? null);
}
