import {html} from "htl";
import {dimensions as order} from "../lib/index.js";
import type {Dimension, SwapGoal, SwapNorm, SwapQuery, Weights} from "../lib/index.js";
import {formats} from "../messages/format.js";
import {ketahanan} from "./messages.js";
import type {Agency} from "../model/agency.js";
import {answerButton} from "./answerButton.js";
import {choose, segments} from "../ui/choose.js";
import {chooseAgency} from "../components/chooseAgency.js";
import {control} from "../ui/control.js";
import type {Control} from "../ui/control.js";
import {emit, keyed, setAttribute, setText, uid} from "../ui/dom.js";
import type {Options, Sends} from "../ui/live.js";
import {pending} from "./pending.js";
import {weightMoves} from "../components/weightMoves.js";
import type {WeightMove} from "../components/weightMoves.js";
import type {DimensionLabel} from "../model/dimensionLabel.js";
import type {SwapResult} from "../model/robustness.js";

export type SwapData = {
  units: readonly Agency[];
  /** Null: how the second overtakes the first. */
  query: SwapQuery | null;
  weights: Weights;
  /** Dimensions that may move only if people say so here. */
  locked: readonly Dimension[];
  /** Null: it is proved that no accepted weights reach the goal. A problem says why there is no answer. */
  result: SwapResult | null | "pending" | {problem: string};
} | null;

/** Null where there is nothing to ask: fewer than two agencies, or fewer than two dimensions that may move. */
export type SwapPanel = Sends<{try: TryWeights}> & Control<SwapData, SwapQuery | null>;

/** What a try asks for: these weights, shares of 1 in the order of the dimensions. */
export type TryWeights = {weights: number[]};

type Shown = NonNullable<SwapData>;

/**
 * "What would it take?": `input` and `change` when the question changes; the page answers with `update`. The buttons
 * send `try` with weights (`TryWeights`) in `detail`.
 */
export function swapPanel(
  data: SwapData,
  {locale, dimensions}: Options & {dimensions: readonly DimensionLabel[]}
): SwapPanel {
  const t = ketahanan[locale].swap;
  const common = ketahanan[locale];
  const f = formats(locale);
  const name = (id: Dimension) => dimensions.find((dimension) => dimension.id === id)!.label[locale];
  let all: Shown | null = null;
  let query: SwapQuery | null = null;
  let given = "";

  const unit = chooseAgency(t.unit, (id) => ask(overtaking({unit: id})));
  const other = chooseAgency(t.other, (id) => ask({goal: {kind: "overtake", other: id}}));
  const target = choose(t.target, (rank) => ask({goal: {kind: "rank", rank: Number(rank)}}));
  const kind = segments<SwapGoal["kind"]>(
    t.goal,
    uid("swap-goal"),
    [
      {value: "overtake", label: t.overtake},
      {value: "rank", label: t.reach},
      {value: "replace", label: t.replace}
    ],
    (value) => ask(value === "overtake" ? overtaking({}) : {goal: value === "replace" ? {kind: value} : nextRank()})
  );
  const norm = segments<SwapNorm>(
    t.norm,
    uid("swap-norm"),
    (["l1", "l2", "linf"] as const).map((value) => ({value, label: t.norms[value]})),
    (value) => ask({norm: value})
  );
  const normHint = html`<p class="hint"></p>`;
  const only = dimensions.map(({id}) => {
    const input = html<HTMLInputElement>`<input type="checkbox" />`;
    input.addEventListener("input", (event) => {
      event.stopPropagation();
      const allowed = query?.only ?? [];
      ask({only: order.filter((some) => (some === id ? input.checked : allowed.includes(some)))});
    });
    const words = html`<span>${name(id)}</span>`;
    return {id, input, words, element: html`<label class="chip">${input}${words}</label>`};
  });
  const lockHint = html`<p class="hint"></p>`;
  const lead = html`<p class="swap-lead"></p>`;
  const changes = html`<ul class="swap-changes"></ul>`;
  const distance = html`<p></p>`;
  const tie = html`<p class="hint"></p>`;
  const tenths = html`<p></p>`;
  const whole = html`<p></p>`;
  const tryExact = tryButton(t.tryExact);
  const tryWhole = tryButton(t.tryWhole);
  const answer = html`<div class="swap-answer" role="status" tabindex="-1">
    ${lead}${changes}${distance}${tie}${tenths}${tryExact.element}${whole}${tryWhole.element}
  </div>`;
  const body = html`<div class="pending-body">
    <div class="swap-question">
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
    </div>
    ${answer}
  </div>`;
  const root = html`<section class="panel swap" aria-label=${t.title}>
    <p class="hint">${t.lead}</p>
    ${body}
  </section>`;
  root.addEventListener("change", (event) => event.target !== root && event.stopImmediatePropagation());
  const showChanges = keyed<WeightMove>(
    changes,
    ({id}) => id ?? "",
    ({id}) => {
      const words = html`<span></span>`;
      const element = html`<li style=${{"--dim": id ? `var(--dim-${id})` : "none"}}>
        <span class="swatch" aria-hidden="true"></span>${words}
      </li>`;
      return {
        element,
        update(next) {
          setText(words, next.text);
          setAttribute(element, "data-way", next.way);
        }
      };
    }
  );

  function tryButton(label: string) {
    let weights: readonly number[] | null = null;
    const {element, update} = answerButton(label, () => weights && emit(root, "try", {weights: [...weights]}));
    return {
      element,
      update(next: readonly number[] | "pending" | null) {
        weights = next === "pending" ? null : next;
        update(next === "pending" ? "pending" : next ? "ready" : "none", answer);
      }
    };
  }

  function ask(part: Partial<SwapQuery>): void {
    if (!query || !all) return;
    query = {...query, ...part};
    pose({...all, query, result: "pending"});
    emit(root, "input");
    emit(root, "change");
  }

  /** The question with an agency to overtake that is not the one that rises: by choice the next above it. */
  function overtaking(part: {unit?: string}): Partial<SwapQuery> {
    const id = part.unit ?? query!.unit;
    const goal = query!.goal;
    if (part.unit !== undefined && goal.kind !== "overtake") return {...part, goal};
    if (goal.kind === "overtake" && goal.other !== id) return {...part, goal};
    return {...part, goal: {kind: "overtake", other: above(id, all!.units)}};
  }

  function nextRank(): SwapGoal {
    const own = all!.units.find(({id}) => id === query!.unit)!.rank;
    return {kind: "rank", rank: Math.max(1, own - 1)};
  }

  function foundText(taker: string | null | undefined): string {
    const {unit, goal} = query!;
    if (goal.kind === "replace") return t.replaces(label(taker ?? ""), firsts());
    return goal.kind === "overtake"
      ? t.overtakes(label(unit), label(goal.other))
      : t.reaches(label(unit), f.count(goal.rank));
  }

  function impossibleText(): string {
    const {unit, goal} = query!;
    if (goal.kind === "replace") return t.impossibleReplace(firsts());
    return goal.kind === "overtake"
      ? t.impossible(label(unit), label(goal.other))
      : t.impossibleRank(label(unit), f.count(goal.rank));
  }

  /** Where nothing need move. Another than the first is never first already. */
  function alreadyText(): string {
    const {unit, goal} = query!;
    if (goal.kind === "rank") return t.alreadyRank(label(unit), f.count(goal.rank));
    return goal.kind === "overtake" ? (isLevel() ? t.level : t.already)(label(unit), label(goal.other)) : "";
  }

  function firsts(): string {
    return f.list(all!.units.filter(({rank}) => rank === 1).map(({label}) => label));
  }

  function label(id: string): string {
    return all!.units.find((some) => some.id === id)?.label ?? id;
  }

  function showQuestion({units, locked}: Shown): void {
    if (!query) return;
    const labelled = units.map(({id, label}) => ({value: id, label}));
    const {goal} = query;
    unit.update(labelled, query.unit);
    kind.update(goal.kind);
    unit.element.hidden = goal.kind === "replace";
    other.element.hidden = goal.kind !== "overtake";
    target.element.hidden = goal.kind !== "rank";
    if (goal.kind === "overtake") {
      other.update(
        labelled.filter(({value}) => value !== query!.unit),
        goal.other
      );
    } else if (goal.kind === "rank") {
      target.update(
        units.map((_, k) => ({value: String(k + 1), label: f.count(k + 1)})),
        String(goal.rank)
      );
    }
    norm.update(query.norm);
    setText(normHint, t.normHint[query.norm]);
    for (const {id, input, words} of only) {
      input.checked = query.only.includes(id);
      setText(words, locked.includes(id) ? t.locked(name(id)) : name(id));
    }
    setText(
      lockHint,
      locked.length > 0
        ? t.lockedHint(
            order
              .filter((id) => locked.includes(id))
              .map(name)
              .join(", ")
          )
        : ""
    );
  }

  function showAnswer({result, weights}: Shown): void {
    const found = isFound(result) && query && query.only.length > 1 ? result : null;
    const moved = found !== null && found.distance > 1e-12;
    const rows = moved ? weightMoves(weights, found.weights, {locale, dimensions}) : [];
    setText(lead, leadText(result, moved));
    showChanges(rows);
    setText(distance, moved ? t.distance[query!.norm](points(found.distance)) : "");
    setText(tie, moved && found.tied ? (query!.goal.kind === "rank" ? t.tieRank : t.tie) : "");
    setText(tenths, moved ? tenthsText(found.tenths) : "");
    setText(whole, moved ? wholeAnswer(found.whole) : "");
    const waits = result === "pending" && query && query.only.length > 1;
    tryExact.update(waits ? "pending" : moved ? (found.tenths?.weights ?? null) : null);
    tryWhole.update(waits ? "pending" : moved ? found.whole : null);
    setAttribute(answer, "data-impossible", result === null && query && query.only.length > 1 ? "" : null);
  }

  function leadText(result: Shown["result"], moved: boolean): string {
    if (!query) return common.none;
    if (query.only.length < 2) return t.onlyTwo;
    if (result === "pending") return common.computing;
    if (result !== null && "problem" in result) return result.problem;
    if (result === null) {
      const among = query.only.length < order.length ? ` ${t.impossibleOnly(query.only.map(name).join(", "))}` : "";
      return impossibleText() + among;
    }
    return moved ? `${foundText(result.taker)}:` : alreadyText();
  }

  function isLevel(): boolean {
    const {unit, goal} = query!;
    const rank = (some: string) => all!.units.find(({id}) => id === some)?.rank;
    return goal.kind === "overtake" && rank(unit) === rank(goal.other);
  }

  /** Percentage points. */
  function points(distance: number): string {
    if (100 * distance < 0.01) return t.tiny;
    const isTenth = Math.abs(1000 * distance - Math.round(1000 * distance)) < 1e-6;
    return isTenth ? f.weight(distance) : f.index(100 * distance);
  }

  function tenthsText(tenths: SwapResult["tenths"]): string {
    if (!tenths) return t.noTenths;
    const list = order.map((id, i) => `${name(id)} ${f.weight(tenths.weights[i]!)}`).join(" · ");
    return tenths.inside ? t.tenths(list) : t.tenthsOutside(list);
  }

  function wholeAnswer(whole: SwapResult["whole"]): string {
    if (whole) return t.whole(wholeText(whole));
    const isWhole = (share: number) => Math.abs(100 * share - Math.round(100 * share)) < 1e-6;
    const held = order.filter((id) => !query!.only.includes(id) && !isWhole(all!.weights[id]));
    return held.length > 0 ? t.wholeHeld(f.list(held.map(name))) : t.noWhole;
  }

  function wholeText(weights: readonly number[]): string {
    return order.map((id, i) => `${name(id)} ${f.count(100 * weights[i]!)}`).join(" · ");
  }

  function show(next: Shown): void {
    const key = JSON.stringify(next.query);
    // While too few dimensions may move there is nothing to ask, and the page goes on with what was asked before.
    const isUnfinished = key === given && query !== null && query.only.length < 2 && isKnown(query, next.units);
    given = key;
    pose(isUnfinished ? {...next, query} : next);
  }

  function pose(next: Shown): void {
    let asked = next.query && isKnown(next.query, next.units) ? next.query : firstQuery(next.units, next.locked);
    // What people chose of dimensions was chosen with other locks.
    if (asked && all && all.locked.join() !== next.locked.join()) asked = {...asked, only: unlocked(next.locked)};
    if (JSON.stringify(asked) !== JSON.stringify(query)) query = asked;
    all = next;
    for (const element of [unit.element, other.element, target.element]) element.disabled = query === null;
    showQuestion(next);
    showAnswer(next);
  }

  const update = pending(root, body, show, {locale});
  update(data);
  return control<SwapData, SwapQuery | null>(root, {
    update,
    get: () => (query && query.only.length > 1 ? query : null),
    set: (value) => all && pose({...all, query: value, result: "pending"})
  });
}

function isFound(result: Shown["result"]): result is SwapResult {
  return result !== null && result !== "pending" && !("problem" in result);
}

function isKnown({unit, goal}: SwapQuery, units: readonly Agency[]): boolean {
  const known = (id: string) => units.some((some) => some.id === id);
  if (!known(unit)) return false;
  if (goal.kind === "overtake") return known(goal.other) && goal.other !== unit;
  return goal.kind === "replace" || goal.rank <= units.length;
}

/** The second against the first. */
function firstQuery(units: readonly Agency[], locked: readonly Dimension[]): SwapQuery | null {
  if (units.length < 2) return null;
  const [first, second] = [...units].sort((a, b) => a.rank - b.rank);
  return {unit: second!.id, goal: {kind: "overtake", other: first!.id}, norm: "l1", only: unlocked(locked)};
}

function unlocked(locked: readonly Dimension[]): Dimension[] {
  return order.filter((id) => !locked.includes(id));
}

/** The agency next above in rank, or the next below for the first. */
function above(id: string, units: readonly Agency[]): string {
  const sorted = [...units].sort((a, b) => a.rank - b.rank);
  const at = sorted.findIndex((some) => some.id === id);
  return (sorted[at - 1] ?? sorted[at + 1])!.id;
}
