import {common} from "../messages/common.js";
import type {Locale} from "../messages/define.js";
import type {DatasetEntry} from "../state/page.js";

/**
 * What files call a dataset: synthetic ones say so in the reader's language, and where names are masked the fingerprint
 * stands for a name that could be an agency's.
 */
export function fileName(
  {id, manifest, fingerprint}: Pick<DatasetEntry, "id" | "manifest" | "fingerprint">,
  locale: Locale,
  {blind = false}: {blind?: boolean} = {}
): string {
  const {fileNames} = common[locale];
  const sign = fingerprint.slice(0, 8);
  if (manifest === null) return `${fileNames.own}-${sign}`;
  const name = blind ? sign : id;
  return manifest.kind === "sintetis" ? `${fileNames.synthetic}-${name.replace(/^sintetis-/, "")}` : name;
}
