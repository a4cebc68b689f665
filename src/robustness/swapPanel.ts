import {html} from "htl";
import {saidOf} from "../messages/rowWords.js";
import type {SwapQuery} from "../lib/index.js";
import type {Labelling} from "../model/dimensionName.js";
import {control} from "../ui/control.js";
import type {Control} from "../ui/control.js";
import {emit} from "../ui/dom.js";
import type {Sends} from "../ui/live.js";
import {ketahanan} from "./messages.js";
import {pending} from "./pending.js";
import {swapAnswerView} from "./swapAnswerView.js";
import {swapForm} from "./swapForm.js";
import {firstQuery, isAskable, unlocked} from "./swapQuery.js";
import {swapAnswer} from "./swapText.js";
import type {SwapSubject} from "./swapText.js";

export type SwapData = SwapSubject | null;

/** Null where there is nothing to ask: fewer than two agencies, or fewer than two dimensions that may move. */
export type SwapPanel = Sends<{try: TryWeights}> & Control<SwapData, SwapQuery | null>;

/** What a try asks for: these weights, shares of 1 in the order of the dimensions. */
export type TryWeights = {weights: number[]};

/**
 * "What would it take?": `input` and `change` when the question changes; the page answers with `update`. The buttons
 * send `try` with weights (`TryWeights`) in `detail`.
 */
export function swapPanel(data: SwapData, {locale, rowWords, dimensions}: Labelling): SwapPanel {
  const t = saidOf(ketahanan[locale], rowWords, locale).swap;
  let subject: SwapSubject | null = null;
  let query: SwapQuery | null = null;
  let given = "";
  const form = swapForm(ask, {locale, rowWords, dimensions});
  const answer = swapAnswerView((weights) => emit(root, "try", {weights} satisfies TryWeights), {locale, rowWords});
  const body = html`<div class="pending-body">${form.element}${answer.element}</div>`;
  const root = html`<section class="panel swap" aria-label=${t.title}>
    <p class="hint">${t.lead}</p>
    ${body}
  </section>`;
  root.addEventListener("change", (event) => event.target !== root && event.stopImmediatePropagation());

  function ask(next: SwapQuery): void {
    if (!subject) return;
    query = next;
    pose({...subject, query, result: "pending"});
    emit(root, "input");
    emit(root, "change");
  }

  function show(next: SwapSubject): void {
    const key = JSON.stringify(next.query);
    // While too few dimensions may move there is nothing to ask, and the page goes on with what was asked before.
    const isUnfinished = key === given && query !== null && query.only.length < 2 && isAskable(query, next.units);
    given = key;
    pose(isUnfinished ? {...next, query} : next);
  }

  function pose(next: SwapSubject): void {
    let asked = next.query && isAskable(next.query, next.units) ? next.query : firstQuery(next.units, next.locked);
    // What people chose of dimensions was chosen with other locks.
    if (asked && subject && subject.locked.join() !== next.locked.join())
      asked = {...asked, only: unlocked(next.locked)};
    if (JSON.stringify(asked) !== JSON.stringify(query)) query = asked;
    subject = {...next, query};
    form.update(subject);
    answer.update(swapAnswer(subject, {locale, rowWords, dimensions}));
  }

  const update = pending(root, body, show, {locale, rowWords});
  update(data);
  return control<SwapData, SwapQuery | null>(root, {
    update,
    get: () => (query && query.only.length > 1 ? query : null),
    set: (value) => subject && pose({...subject, query: value, result: "pending"})
  });
}
