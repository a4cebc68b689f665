import {html} from "htl";
import {dimensions as order} from "../lib/index.js";
import type {Statement} from "../lib/index.js";
import {formats} from "../messages/format.js";
import {ketahanan} from "./messages.js";
import type {Agency} from "../model/agency.js";
import {answerButton} from "./answerButton.js";
import {choose, segments} from "../ui/choose.js";
import {chooseAgency} from "../components/chooseAgency.js";
import {control} from "../ui/control.js";
import type {Control} from "../ui/control.js";
import {emit, setAttribute, setText, uid} from "../ui/dom.js";
import type {Options, Sends} from "../ui/live.js";
import {pending} from "./pending.js";
import type {Open} from "./rankBands.js";
import {isAll, isNone, shareText} from "./shareText.js";
import type {DimensionLabel} from "../model/dimensionLabel.js";
import type {Verdict} from "../model/robustness.js";

export type StatementData = {
  units: readonly Agency[];
  /** Null: the leader in the top three. */
  statement: Statement | null;
  /** The accepted weights as the end of a sentence, as `describeAdmissible` gives it. */
  admissible: string;
  /** Null while it is computed; a problem says why there is none. */
  verdict: Verdict | {problem: string} | null;
} | null;

/** Null where there are fewer than two agencies. */
export type StatementPanel = Sends<{open: Open}> & Control<StatementData, Statement | null>;

type Shown = NonNullable<StatementData>;

/**
 * A sentence composed from a few choices, and whether it is true for all accepted weights. `input` and `change` when the
 * sentence changes; the page answers with `update`. The button sends `open` with the weights of the counter-example.
 */
export function statementPanel(
  data: StatementData,
  {locale, dimensions}: Options & {dimensions: readonly DimensionLabel[]}
): StatementPanel {
  const t = ketahanan[locale].statement;
  const common = ketahanan[locale];
  const f = formats(locale);
  let all: Shown | null = null;
  let statement: Statement | null = null;

  const kind = segments<Statement["kind"]>(
    t.kind,
    uid("statement"),
    (["top", "beats", "first"] as const).map((value) => ({value, label: t.kinds[value]})),
    (value) => statement && ask(ofKind(value, statement, all!.units))
  );
  const unit = chooseAgency(
    t.unit,
    (id) => statement && ask(ofKind(statement.kind, {...statement, unit: id}, all!.units))
  );
  const other = chooseAgency(t.other, (id) => statement && ask({kind: "beats", unit: statement.unit, other: id}));
  const k = choose(t.k, (value) => statement && ask({kind: "top", unit: statement.unit, k: Number(value)}));
  const sentence = html`<p class="statement-sentence"></p>`;
  const mark = html`<span class="statement-mark" aria-hidden="true"></span>`;
  const judged = html`<strong></strong>`;
  const why = html`<span></span>`;
  const example = html`<p></p>`;
  const open = answerButton(t.openExample, () => {
    const judgement = all?.verdict;
    const weights = judgement && "holds" in judgement ? judgement.counterexample : null;
    if (weights) emit(root, "open", {weights: [...weights]});
  });
  const verdict = html`<div class="statement-verdict" role="status" tabindex="-1">
    ${sentence}
    <p>${mark} ${judged} ${why}</p>
    ${example}${open.element}
  </div>`;
  const body = html`<div class="pending-body">
    <p class="sentence">${unit.element} ${kind.element} ${k.element}${other.element}</p>
    ${verdict}
  </div>`;
  const root = html`<section class="panel statement" aria-label=${t.title}>
    <p class="hint">${t.lead}</p>
    ${body}
  </section>`;
  root.addEventListener("change", (event) => event.target !== root && event.stopImmediatePropagation());

  function ask(next: Statement): void {
    if (!all) return;
    show({...all, statement: next, verdict: null});
    emit(root, "input");
    emit(root, "change");
  }

  function label(id: string): string {
    return all!.units.find((some) => some.id === id)?.label ?? id;
  }

  function claim(some: Statement): string {
    switch (some.kind) {
      case "top":
        return t.top(label(some.unit), f.count(some.k));
      case "beats":
        return t.beats(label(some.unit), label(some.other));
      case "first":
        return t.first(label(some.unit));
    }
  }

  function showChoices({units}: Shown): void {
    if (!statement) return;
    const labelled = units.map(({id, label}) => ({value: id, label}));
    unit.update(labelled, statement.unit);
    kind.update(statement.kind);
    k.element.hidden = statement.kind !== "top";
    other.element.hidden = statement.kind !== "beats";
    if (statement.kind === "top") {
      const ranks = units.slice(1).map((_, rank) => String(rank + 1));
      k.update(
        ranks.map((value) => ({value, label: t.topOf(f.count(Number(value)))})),
        String(statement.k)
      );
    }
    if (statement.kind === "beats") {
      const {other: compared, unit: own} = statement;
      other.update(
        labelled.filter(({value}) => value !== own),
        compared
      );
    }
  }

  function showVerdict({verdict: judgement, admissible}: Shown): void {
    const problem = judgement && "problem" in judgement ? judgement.problem : null;
    const found = judgement && "problem" in judgement ? null : judgement;
    setText(sentence, statement ? t.whole(claim(statement), admissible) : common.none);
    const holds = found !== null && found.holds;
    const fails = found !== null && !found.holds;
    const sampled = found?.method === "sampled";
    setAttribute(verdict, "data-verdict", holds ? (sampled ? "open" : "proved") : fails ? "disproved" : null);
    setText(mark, holds ? (sampled ? "≈" : "✓") : fails ? "✗" : "");
    setText(judged, found === null ? "" : fails ? t.disproved : sampled ? t.unproved : t.proved);
    setText(why, problem ?? whyText(found));
    const weights = fails ? found.counterexample : null;
    const tied = holds && found.ties === "somewhere";
    setText(example, tied ? levelText(found) : weights ? t.example(listOf(weights)) : fails ? t.noExample : "");
    open.update(judgement === null && statement ? "pending" : weights ? "ready" : "none", verdict);
  }

  function whyText(found: Verdict | null): string {
    if (!statement) return "";
    if (!found) return common.computing;
    if (found.ties === "everywhere") return t.alwaysLevel;
    if (found.holds) return found.method === "sampled" ? t.unprovedWhy : t.provedWhy;
    if (isAll(found.share)) return t.disprovedEdge;
    if (isNone(found.share)) return found.method === "sampled" ? t.disprovedNoSample : t.disprovedNever;
    return (found.method === "sampled" ? t.disprovedAbout : t.disprovedWhy)(shareText(found.share, f));
  }

  function levelText({level}: Verdict): string {
    return level ? t.level(listOf(level)) : t.levelSomewhere;
  }

  function listOf(weights: readonly number[]): string {
    return order.map((id, i) => `${nameOf(id)} ${f.weight(weights[i]!)}`).join(" · ");
  }

  function nameOf(id: (typeof order)[number]): string {
    return dimensions.find((dimension) => dimension.id === id)!.label[locale];
  }

  function show(next: Shown): void {
    all = next;
    const given = next.statement && isKnown(next.statement, next.units) ? next.statement : firstStatement(next.units);
    if (JSON.stringify(given) !== JSON.stringify(statement)) statement = given;
    for (const element of [unit.element, other.element, k.element]) element.disabled = statement === null;
    showChoices(next);
    showVerdict(next);
  }

  const update = pending(root, body, show, {locale});
  update(data);
  return control<StatementData, Statement | null>(root, {
    update,
    get: () => statement,
    set: (value) => all && show({...all, statement: value, verdict: null})
  });
}

function isKnown(statement: Statement, units: readonly Agency[]): boolean {
  const known = (id: string) => units.some((some) => some.id === id);
  if (units.length < 2 || !known(statement.unit)) return false;
  if (statement.kind === "top") return statement.k >= 1 && statement.k < units.length;
  return statement.kind === "first" || (known(statement.other) && statement.other !== statement.unit);
}

function firstStatement(units: readonly Agency[]): Statement | null {
  if (units.length < 2) return null;
  const leader = units.reduce((best, unit) => (unit.rank < best.rank ? unit : best));
  return {kind: "top", unit: leader.id, k: Math.min(3, units.length - 1)};
}

/** The statement said in another form, or of another agency, keeping what it can of the old one. */
function ofKind(kind: Statement["kind"], old: Statement, units: readonly Agency[]): Statement {
  const {unit} = old;
  switch (kind) {
    case "top":
      return {kind, unit, k: old.kind === "top" ? old.k : Math.min(3, units.length - 1)};
    case "beats": {
      if (old.kind === "beats" && old.other !== unit) return {kind, unit, other: old.other};
      const sorted = [...units].sort((a, b) => a.rank - b.rank);
      const at = sorted.findIndex(({id}) => id === unit);
      return {kind, unit, other: (sorted[at + 1] ?? sorted[at - 1])!.id};
    }
    case "first":
      return {kind, unit};
  }
}
