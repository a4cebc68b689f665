import {html} from "htl";
import {saidOf} from "../messages/rowWords.js";
import {chooseAgency} from "../components/chooseAgency.js";
import type {Statement} from "../lib/index.js";
import {formats} from "../messages/format.js";
import type {Agency} from "../model/agency.js";
import {choose, segments} from "../ui/choose.js";
import {uid} from "../ui/dom.js";
import type {Options} from "../ui/live.js";
import {ketahanan} from "./messages.js";
import {statementOf} from "./statementOf.js";

type StatementFormData = {units: readonly Agency[]; statement: Statement | null};

/** Composes a sentence from a few choices; `ask` hears of each other one. */
export function statementForm(
  ask: (statement: Statement) => void,
  {locale, rowWords}: Options
): {element: HTMLElement; update(data: StatementFormData): void} {
  const t = saidOf(ketahanan[locale], rowWords, locale).statement;
  const f = formats(locale);
  let shown: StatementFormData = {units: [], statement: null};
  const asking = (next: (statement: Statement) => Statement) => {
    if (shown.statement) ask(next(shown.statement));
  };
  const kind = segments<Statement["kind"]>(
    t.kind,
    uid("statement"),
    (["top", "beats", "first"] as const).map((value) => ({value, label: t.kinds[value]})),
    (value) => asking((old) => statementOf(value, old, shown.units))
  );
  const unit = chooseAgency(t.unit, (id) => asking((old) => statementOf(old.kind, {...old, unit: id}, shown.units)));
  const other = chooseAgency(t.other, (id) => asking((old) => ({kind: "beats", unit: old.unit, other: id})));
  const k = choose(t.k, (value) => asking((old) => ({kind: "top", unit: old.unit, k: Number(value)})));

  return {
    element: html`<p class="sentence">${unit.element} ${kind.element} ${k.element}${other.element}</p>`,
    update(next) {
      shown = next;
      const {units, statement} = next;
      for (const {element} of [unit, other, k]) element.disabled = statement === null;
      if (!statement) return;
      const labelled = units.map(({id, label}) => ({value: id, label}));
      unit.update(labelled, statement.unit);
      kind.update(statement.kind);
      k.element.hidden = statement.kind !== "top";
      other.element.hidden = statement.kind !== "beats";
      if (statement.kind === "top") {
        const ranks = units.slice(1).map((_, rank) => ({value: String(rank + 1), label: t.topOf(f.count(rank + 1))}));
        k.update(ranks, String(statement.k));
      }
      if (statement.kind === "beats") {
        const others = labelled.filter(({value}) => value !== statement.unit);
        other.update(others, statement.other);
      }
    }
  };
}
