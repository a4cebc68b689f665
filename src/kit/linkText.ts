import {messages} from "../messages/index.js";
import {clean} from "./clean.js";
import type {KitContent} from "./types.js";

/** What the link of a scenario says at the foot of a page about `cases`: the fewer there are, the more. */
export function linkText({locale, links}: Pick<KitContent, "locale" | "links">, cases: number[], i: number): string {
  const {stamp: t} = messages(locale).bahan;
  if (cases.length === 1) return `${t.open}.`;
  return t.openShort(clean(links[i]!.label, cases.length > 2 ? 22 : 40));
}
