import {clean} from "../../model/clean.js";
import {longest} from "./limits.js";
import {section} from "./section.js";
import type {KitContext, UnstampedSection} from "./types.js";
import {bahan} from "../messages.js";

export function questionSections({request, cases, locale}: KitContext): UnstampedSection[] {
  const t = bahan[locale];
  const questions = request.questions.map((question) => clean(question, longest.question)).filter(Boolean);
  if (questions.length === 0) return [];
  return [
    section("pertanyaan", t.sections.pertanyaan, {
      sentences: questions.map((question, i) => `${i + 1}. ${question}`),
      notes: [t.notes.questions],
      cases: cases.map((_, i) => i)
    })
  ];
}
