import {bahan} from "../messages.js";
import type {Locale} from "../../messages/define.js";
import {inFileName} from "../../model/inFileName.js";

/** What files of a kit are called after: a title of one's own, and its scenarios, so that no two kits have one name. */
export function kitSubject(title: string | null, cases: readonly {name: string}[], locale: Locale): string[] {
  const others = cases.length > 1 ? inFileName(bahan[locale].fileOthers(String(cases.length - 1))) : "";
  return [inFileName(title ?? ""), inFileName(cases[0]?.name ?? ""), others].filter(Boolean);
}
