import {originPairs} from "./origin.js";
import type {FileOrigin} from "./origin.js";

/** A figure as a file of its own, which fetches nothing, and whose description says where its numbers come from. */
export function toSvg(svg: string, origin: FileOrigin): string {
  const origins = originPairs(origin).map(([key, value]) => `${key}: ${value}`);
  return withoutRemote(svg).replace(/^<svg[^>]*>/, (open) => `${open}<desc>${escape(origins.join("; "))}</desc>`);
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

const tags = /<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi;
const references = /\s(?:xlink:)?(?:href|src|srcset)\s*=\s*(?:"(?!#|data:)[^"]*"|'(?!#|data:)[^']*')/gi;
const urls = /url\(\s*(?!["']?(?:#|data:)|&quot;(?:#|data:))[^)]*\)/gi;

/** A drawing without what a program that opens it would fetch from elsewhere; what is within it stays. */
function withoutRemote(svg: string): string {
  return svg
    .replace(tags, (tag) => tag.replace(references, "").replace(urls, "none"))
    .replace(/(<style[^>]*>)(.*?)(<\/style>)/gis, (_, open: string, css: string, close: string) => {
      return `${open}${css.replace(/@import[^;]*;?/gi, "").replace(urls, "none")}${close}`;
    });
}
