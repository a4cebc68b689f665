import type {Provenance} from "../components/provenanceLine.js";
import type {Locale} from "../messages/define.js";
import {dataTitle} from "./comparison.js";
import {provenance} from "../components/provenanceLine.js";
import type {Evaluation} from "../model/evaluation.js";

/** What each scenario rests on: one line for all that rest on the same, headed by which these are. */
export function provenances(evaluated: readonly Evaluation[], blind: boolean, locale: Locale): Provenance[] {
  const groups = new Map<string, {shorts: string[]; line: Provenance}>();
  for (const {short, entry} of evaluated) {
    const line = {...provenance(entry, locale), title: dataTitle(entry, locale, blind)};
    const key = JSON.stringify(line);
    const group = groups.get(key) ?? {shorts: [], line};
    group.shorts.push(short);
    groups.set(key, group);
  }
  return [...groups.values()].map(({shorts, line}) =>
    groups.size > 1 ? {...line, title: `${shorts.join(", ")}: ${line.title}`} : line
  );
}
