import {drawnElements, drawnLimit} from "../../ui/markup/drawnElements.js";
import type {Markup} from "../../ui/markup/markup.js";
import {markupExcess} from "../../ui/markup/markupExcess.js";
import type {MarkupExcess} from "../../ui/markup/markupExcess.js";
import {safeMarkup} from "../../ui/markup/safeMarkup.js";
import type {CellDisplay} from "../sandbox/protocol.js";
import {columnTable} from "./columnTable.js";
import type {Output} from "./types.js";

/** A figure is drawn at most so wide or high, in pixels. */
const longestSide = 16_000;

/**
 * What a cell displayed, as it may be shown; or what there is too much of in it. What the sandbox says was said by code of
 * people unknown, so it is not taken at its word.
 */
export function shownOutput(shown: readonly CellDisplay[]): Output | MarkupExcess {
  const markup: Markup = shown.flatMap((one) => (one.kind === "svg" || one.kind === "html" ? one.markup : []));
  const excess = markupExcess(markup);
  if (excess) return excess;
  const outputs = shown.map(outputOf);
  const drawn = outputs.reduce((sum, one) => sum + ("markup" in one ? drawnElements(one.markup) : 0), 0);
  if (drawn > drawnLimit) return {what: "drawn", limit: drawnLimit};
  return outputs.length === 0 ? {kind: "nothing"} : outputs.length === 1 ? outputs[0]! : {kind: "list", outputs};
}

function outputOf(one: CellDisplay): Output {
  switch (one.kind) {
    case "table":
      return {kind: "table", table: columnTable(one.table)};
    case "text":
      return {kind: "text", text: one.text};
    case "html":
      return {kind: "html", markup: safeMarkup(one.markup)};
    case "svg":
      return {kind: "svg", markup: safeMarkup(one.markup), width: side(one.width), height: side(one.height)};
  }
}

const side = (length: number) => Math.min(Math.max(Math.round(Number(length)) || 1, 1), longestSide);
