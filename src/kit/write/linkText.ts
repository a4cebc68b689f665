import {clean} from "../../model/clean.js";
import type {KitContent} from "./types.js";
import {bahan} from "../messages.js";

/** Letters there are for the name of a scenario among the links of so many. */
export const linkRoom = (cases: readonly number[]): number => (cases.length > 2 ? 22 : 40);

/** What the link of a scenario says at the foot of a page about `cases`: the fewer there are, the more. */
export function linkText({locale, links}: Pick<KitContent, "locale" | "links">, cases: number[], i: number): string {
  const {stamp: t} = bahan[locale];
  if (cases.length === 1) return `${t.open}.`;
  return t.openShort(clean(links[i]!.label, linkRoom(cases)));
}
