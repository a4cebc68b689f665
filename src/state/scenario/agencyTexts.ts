import type {Scenario} from "../../lib/index.js";
import {maskLetters} from "../../lib/index.js";
import type {AgencyTexts} from "./askedText.js";
import {longestName} from "./limits.js";
import type {LinkContext} from "./linkContext.js";
import {decoded} from "./linkText.js";

/** Names in texts of several parts: escaped, and those of agencies by their letter in blind mode. */
export function agencyTexts({dataset, fingerprint, blind}: Scenario, {datasets}: LinkContext): AgencyTexts {
  const {instansi} = datasets.find(({id}) => id === dataset)!;
  const letters = maskLetters(instansi, fingerprint ?? "");
  return {
    write: (id) => (blind && letters.has(id) ? `~${letters.get(id)!}` : encodeURIComponent(id).replaceAll("~", "%7E")),
    read(text) {
      const id = text.startsWith("~") ? unmasked(text.slice(1), instansi, fingerprint) : decoded(text);
      return id && id.length <= longestName ? id : null;
    }
  };
}

/** The letter of the chosen agency, so that a link made in blind mode does not name it. */
export function masked({dataset, fingerprint, instansi}: Scenario, {datasets}: LinkContext): string {
  const {instansi: ids} = datasets.find((d) => d.id === dataset)!;
  return maskLetters(ids, fingerprint ?? "").get(instansi!) ?? "";
}

/** The agency that has a letter. */
export function unmasked(letter: string, ids: string[], fingerprint: string | null): string | undefined {
  for (const [id, given] of maskLetters(ids, fingerprint ?? "")) if (given === letter) return id;
  return undefined;
}
