import {html} from "htl";
import {saidOf} from "../messages/rowWords.js";
import {chooseAgency} from "../components/chooseAgency.js";
import {dimensions as order} from "../lib/index.js";
import type {SwapGoal, SwapNorm, SwapQuery} from "../lib/index.js";
import {formats} from "../messages/format.js";
import {dimensionName} from "../model/dimensionName.js";
import type {Labelling} from "../model/dimensionName.js";
import {choose, segments} from "../ui/choose.js";
import {setText, uid} from "../ui/dom.js";
import {ketahanan} from "./messages.js";
import {withGoal, withUnit} from "./swapQuery.js";
import type {SwapSubject} from "./swapText.js";

/** Composes the question; `ask` hears of each other one. */
export function swapForm(
  ask: (query: SwapQuery) => void,
  {locale, rowWords, dimensions}: Labelling
): {element: HTMLElement; update(subject: SwapSubject): void} {
  const t = saidOf(ketahanan[locale], rowWords, locale).swap;
  const f = formats(locale);
  const name = dimensionName(dimensions, locale);
  let subject: SwapSubject | null = null;
  const asking = (next: (query: SwapQuery, units: SwapSubject["units"]) => SwapQuery) => {
    if (subject?.query) ask(next(subject.query, subject.units));
  };

  const unit = chooseAgency(t.unit, (id) => asking((query, units) => withUnit(query, id, units)));
  const other = chooseAgency(t.other, (id) => asking((query) => ({...query, goal: {kind: "overtake", other: id}})));
  const target = choose(t.target, (rank) => asking((query) => ({...query, goal: {kind: "rank", rank: Number(rank)}})));
  const kind = segments<SwapGoal["kind"]>(
    t.goal,
    uid("swap-goal"),
    [
      {value: "overtake", label: t.overtake},
      {value: "rank", label: t.reach},
      {value: "replace", label: t.replace}
    ],
    (value) => asking((query, units) => withGoal(query, value, units))
  );
  const norm = segments<SwapNorm>(
    t.norm,
    uid("swap-norm"),
    (["l1", "l2", "linf"] as const).map((value) => ({value, label: t.norms[value]})),
    (value) => asking((query) => ({...query, norm: value}))
  );
  const normHint = html`<p class="hint"></p>`;
  const only = dimensions.map(({id}) => {
    const input = html<HTMLInputElement>`<input type="checkbox" />`;
    input.addEventListener("input", (event) => {
      event.stopPropagation();
      asking((query) => ({
        ...query,
        only: order.filter((some) => (some === id ? input.checked : query.only.includes(some)))
      }));
    });
    const words = html`<span>${name(id)}</span>`;
    return {id, input, words, element: html`<label class="chip">${input}${words}</label>`};
  });
  const lockHint = html`<p class="hint"></p>`;
  const element = html`<div class="swap-question">
    <p class="sentence">${unit.element} ${kind.element} ${other.element}${target.element}</p>
    <fieldset>
      <legend>${t.norm}</legend>
      ${norm.element}${normHint}
    </fieldset>
    <fieldset>
      <legend>${t.only}</legend>
      <div class="chips">${only.map(({element}) => element)}</div>
      ${lockHint}
    </fieldset>
  </div>`;

  function update(next: SwapSubject): void {
    subject = next;
    const {units, query, locked} = next;
    for (const {element} of [unit, other, target]) element.disabled = query === null;
    if (!query) return;
    const {goal} = query;
    const labelled = units.map(({id, label}) => ({value: id, label}));
    unit.update(labelled, query.unit);
    kind.update(goal.kind);
    unit.element.hidden = goal.kind === "replace";
    other.element.hidden = goal.kind !== "overtake";
    target.element.hidden = goal.kind !== "rank";
    if (goal.kind === "overtake") {
      const others = labelled.filter(({value}) => value !== query.unit);
      other.update(others, goal.other);
    } else if (goal.kind === "rank") {
      const ranks = units.map((_, k) => ({value: String(k + 1), label: f.count(k + 1)}));
      target.update(ranks, String(goal.rank));
    }
    norm.update(query.norm);
    setText(normHint, t.normHint[query.norm]);
    for (const {id, input, words} of only) {
      input.checked = query.only.includes(id);
      setText(words, locked.includes(id) ? t.locked(name(id)) : name(id));
    }
    const still = order.filter((id) => locked.includes(id)).map(name);
    setText(lockHint, still.length > 0 ? t.lockedHint(still.join(", ")) : "");
  }

  return {element, update};
}
