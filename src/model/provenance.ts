import {version} from "../lib/index.js";
import type {Locale} from "../messages/define.js";
import type {DatasetEntry} from "../state/page.js";

/** What figures rest on; who of it is counted stands beside them: see `countedOf`. */
export function provenance(
  {title, fingerprint}: Pick<DatasetEntry, "title" | "fingerprint">,
  locale: Locale
): Provenance {
  return {title: title[locale], fingerprint, version};
}

export type Provenance = {title: string; fingerprint: string; version: string};
