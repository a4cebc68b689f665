import type {Locale} from "../../messages/define.js";
import {countedBrief} from "../../model/counted.js";
import type {KitCase} from "./types.js";

/** A caption with who is counted, where that is the same in all the scenarios it is about. */
export function captionOf(caption: string, cases: readonly Pick<KitCase, "counted">[], locale: Locale): string {
  const [brief, ...others] = new Set(cases.map(({counted}) => countedBrief(counted, locale)));
  return brief && others.length === 0 ? `${caption} (${brief})` : caption;
}
