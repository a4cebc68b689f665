import {common} from "../messages/common.js";
import {saidOf} from "../messages/rowWords.js";
import {rowWordsOf} from "./rowWords.js";
import type {DatasetEntry} from "../state/page.js";
import {clean} from "./clean.js";
import {maskLetters} from "../lib/index.js";
import type {Locale} from "../messages/define.js";

/** What units are called: by their short names, or by a letter each where names are masked. */
export function labels(entry: DatasetEntry, locale: Locale, blind: boolean): (id: string) => string {
  if (blind) {
    const letters = maskLetters(entry.instansi, entry.fingerprint);
    const words = rowWordsOf(entry, locale);
    const {blindAgency} = saidOf(common[locale], words && {...words, one: words.title}, locale);
    return (id) => blindAgency(letters.get(id) ?? "?");
  }
  const names = new Map(entry.manifest?.instansi.map(({id, short}) => [id, short]));
  const {provisional} = common[locale];
  return (id) => names.get(id) ?? (entry.provisional.includes(id) ? provisional(clean(id)) : clean(id));
}
