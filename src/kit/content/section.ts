import type {KitFigure} from "../write/types.js";
import {formats} from "../../messages/format.js";
import type {Locale} from "../../messages/define.js";
import {drawn} from "./limits.js";
import type {UnstampedSection} from "./types.js";
import {bahan} from "../messages.js";

/** A section of which only some parts are there. */
export function section(
  id: string,
  title: string,
  parts: Partial<UnstampedSection> & {cases: number[]}
): UnstampedSection {
  return {id, title, sentences: [], figure: null, tables: [], notes: [], ...parts};
}

/** That a figure does not show all, where it does not. */
export function cutSentence(figure: KitFigure | null, all: number, locale: Locale): string[] {
  const t = bahan[locale];
  const f = formats(locale);
  if (!figure || all <= drawn) return [];
  return [t.s.cut(f.count(drawn), f.count(all))];
}
