import {tableCsv} from "./csv.js";
import {figureSvg} from "./svg.js";
import type {KitContent, KitSection, KitTable} from "./types.js";

/** The figure of a section as a file of its own, with its caveats and the link of its first scenario. */
export function sectionSvg({figure, stamp, cases}: KitSection, content: KitContent): string {
  return figureSvg(figure!, {stamp}, {link: content.links[cases[0] ?? 0]});
}

/** A table of a section as a file of its own, with its caveats and the links of its scenarios. */
export function sectionCsv(table: KitTable, {stamp, cases}: KitSection, content: KitContent): string {
  return tableCsv(table, {...content, stamp, links: cases.map((i) => content.links[i]!)});
}
