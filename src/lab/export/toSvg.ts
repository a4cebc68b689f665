import type {SafeMarkup} from "../../ui/markup/markup.js";
import {withDescription} from "../../ui/markup/safeMarkup.js";
import {svgText} from "../../ui/markup/svgText.js";
import {originPairs} from "./origin.js";
import type {FileOrigin} from "./origin.js";

/** A figure as a file of its own, whose description says where its numbers come from. */
export function toSvg(markup: SafeMarkup, origin: FileOrigin): string {
  const origins = originPairs(origin).map(([key, value]) => `${key}: ${value}`);
  return svgText(withDescription(markup, origins.join("; ")));
}
