import type {KitFigure} from "../write/types.js";
import {formats, messages} from "../../messages/index.js";
import type {Locale} from "../../messages/index.js";
import {drawn} from "./limits.js";
import type {Unstamped} from "./types.js";

/** A section of which only some parts are there. */
export function section(id: string, title: string, parts: Partial<Unstamped> & {cases: number[]}): Unstamped {
  return {id, title, sentences: [], figure: null, tables: [], notes: [], ...parts};
}

/** That a figure does not show all, where it does not. */
export function cutSentence(figure: KitFigure | null, all: number, locale: Locale): string[] {
  const {bahan: t} = messages(locale);
  const f = formats(locale);
  if (!figure || all <= drawn) return [];
  return [t.s.cut(f.count(drawn), f.count(all))];
}
