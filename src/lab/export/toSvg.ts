import {originPairs} from "./origin.js";
import type {Origin} from "./origin.js";

/** A figure as a file of its own, whose description tells where its numbers come from. */
export function toSvg(svg: string, origin: Origin): string {
  const told = originPairs(origin).map(([key, value]) => `${key}: ${value}`);
  return svg.replace(/^<svg[^>]*>/, (open) => `${open}<desc>${escape(told.join("; "))}</desc>`);
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
