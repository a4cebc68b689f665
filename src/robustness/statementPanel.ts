import {html} from "htl";
import {saidOf} from "../messages/rowWords.js";
import type {Statement} from "../lib/index.js";
import type {Labelling} from "../model/dimensionName.js";
import {control} from "../ui/control.js";
import type {Control} from "../ui/control.js";
import {emit, setAttribute, setText} from "../ui/dom.js";
import type {Options, Sends} from "../ui/live.js";
import {answerButton} from "./answerButton.js";
import {ketahanan} from "./messages.js";
import {pending} from "./pending.js";
import type {Open} from "./rankBands.js";
import {statementForm} from "./statementForm.js";
import {firstStatement, isTestable} from "./statementOf.js";
import {verdictText} from "./verdictText.js";
import type {StatementSubject, VerdictText} from "./verdictText.js";

export type StatementData = StatementSubject | null;

/** Null where there are fewer than two agencies. */
export type StatementPanel = Sends<{open: Open}> & Control<StatementData, Statement | null>;

/**
 * A sentence composed from a few choices, and whether it is true for all accepted weights. `input` and `change` when the
 * sentence changes; the page answers with `update`. The button sends `open` with the weights of the counter-example.
 */
export function statementPanel(data: StatementData, {locale, rowWords, dimensions}: Labelling): StatementPanel {
  const t = saidOf(ketahanan[locale], rowWords, locale).statement;
  let subject: StatementSubject | null = null;
  let statement: Statement | null = null;
  const form = statementForm(ask, {locale, rowWords});
  const verdict = verdictView((weights) => emit(root, "open", {weights}), {locale, rowWords});
  const body = html`<div class="pending-body">${form.element}${verdict.element}</div>`;
  const root = html`<section class="panel statement" aria-label=${t.title}>
    <p class="hint">${t.lead}</p>
    ${body}
  </section>`;
  root.addEventListener("change", (event) => event.target !== root && event.stopImmediatePropagation());

  function ask(next: Statement): void {
    if (!subject) return;
    show({...subject, statement: next, verdict: null});
    emit(root, "input");
    emit(root, "change");
  }

  function show(next: StatementSubject): void {
    const given =
      next.statement && isTestable(next.statement, next.units) ? next.statement : firstStatement(next.units);
    if (JSON.stringify(given) !== JSON.stringify(statement)) statement = given;
    subject = {...next, statement};
    form.update(subject);
    verdict.update(verdictText(subject, {locale, rowWords, dimensions}));
  }

  const update = pending(root, body, show, {locale, rowWords});
  update(data);
  return control<StatementData, Statement | null>(root, {
    update,
    get: () => statement,
    set: (value) => subject && show({...subject, statement: value, verdict: null})
  });
}

function verdictView(open: (weights: number[]) => void, {locale, rowWords}: Options) {
  const t = saidOf(ketahanan[locale], rowWords, locale).statement;
  const sentence = html`<p class="statement-sentence"></p>`;
  const mark = html`<span class="statement-mark" aria-hidden="true"></span>`;
  const judged = html`<strong></strong>`;
  const why = html`<span></span>`;
  const example = html`<p></p>`;
  let shown: VerdictText["counterexample"] = null;
  const button = answerButton(t.openExample, () => shown && shown !== "pending" && open([...shown]));
  const element = html`<div class="statement-verdict" role="status" tabindex="-1">
    ${sentence}
    <p>${mark} ${judged} ${why}</p>
    ${example}${button.element}
  </div>`;
  return {
    element,
    update(text: VerdictText) {
      shown = text.counterexample;
      setText(sentence, text.sentence);
      setAttribute(element, "data-verdict", text.state);
      setText(mark, text.mark);
      setText(judged, text.judged);
      setText(why, text.why);
      setText(example, text.example);
      button.update(shown === "pending" ? "pending" : shown ? "ready" : "none", element);
    }
  };
}
