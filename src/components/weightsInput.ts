import {html} from "htl";
import type {Dimension, Weights} from "../lib/index.js";
import {formats} from "../messages/format.js";
import type {DimensionLabel} from "../model/dimensionLabel.js";
import {blockOf, percentsOf, sameWeights, stateOf, withLockToggled, withWeight} from "../model/weightsState.js";
import type {WeightsState} from "../model/weightsState.js";
import {control} from "../ui/control.js";
import type {Control} from "../ui/control.js";
import {emit, setText, uid} from "../ui/dom.js";
import type {Options} from "../ui/live.js";
import {weightsMessages} from "../messages/weights.js";
import type {TippingMark} from "./tippingStrip.js";
import {weightField} from "./weightField.js";
import type {WeightActions} from "./weightField.js";

export type WeightsData = {
  weights: Weights;
  locked: readonly Dimension[];
  baseline: Weights;
  /** What the baseline is called; the rule unless told. */
  baselineName?: string;
  tippings?: readonly TippingMark[];
};

export type WeightsValue = {weights: Weights; locked: Dimension[]};
export type WeightsInput = Control<WeightsData, WeightsValue>;

/**
 * Four weights that always sum to 100. `input` while one moves, `change` when the gesture has ended. Until another
 * weight is touched, the others keep the proportions they had at first: down and back up again is where one was.
 * `update` shows what comes from outside and tells no one; while a slider is held it leaves the weights alone.
 */
export function weightsInput(
  data: WeightsData,
  {locale, dimensions}: Options & {dimensions: readonly DimensionLabel[]}
): WeightsInput {
  const t = weightsMessages[locale];
  const helpId = uid("weights-help");
  const ids = dimensions.map(({id}) => id);
  let state = stateOf(data);
  let held = false;
  let marked: WeightsData["tippings"];

  const fields = dimensions.map((one) => weightField(one, actionsOn(one.id), {locale, helpId}));
  const sum = html<HTMLOutputElement>`<output class="weights-total"></output>`;
  const root = html`<div class="panel weights-input" role="group" aria-label=${t.title}>
    ${fields.map(({element}) => element)}
    <p class="weights-sum">${t.sum} ${sum}</p>
    <p class="hint" id=${helpId}>${t.help}</p>
  </div>`;
  setText(sum, formats(locale).weight(1));

  function actionsOn(dimension: Dimension): WeightActions {
    return {
      drag(weight) {
        held = true;
        move(dimension, weight);
      },
      release: () => held && settle(),
      settle,
      enter(weight) {
        const before = state.weights;
        move(dimension, weight);
        return !sameWeights(before, state.weights);
      },
      toggleLock() {
        state = withLockToggled(state, dimension);
        show();
        emit(root, "input");
        settle();
      }
    };
  }

  function move(dimension: Dimension, weight: number): void {
    if (blockOf(state, dimension, ids) !== null) return;
    const before = state.weights;
    state = withWeight(state, dimension, weight);
    show();
    if (!sameWeights(before, state.weights)) emit(root, "input");
  }

  function settle(): void {
    held = false;
    emit(root, "change");
  }

  function show(): void {
    const {weights, locked} = state;
    const percents = percentsOf(weights, ids);
    const {baseline, baselineName} = data;
    for (const [i, id] of ids.entries())
      fields[i]!.update({
        weight: weights[id],
        percent: percents[i]!,
        locked: locked.includes(id),
        block: blockOf(state, id, ids),
        baseline: baseline[id],
        baselineName
      });
    mark();
  }

  function mark(): void {
    const {tippings} = data;
    if (tippings === marked) return;
    for (const [i, id] of ids.entries()) fields[i]!.mark((tippings ?? []).filter(({dimension}) => dimension === id));
    marked = tippings;
  }

  function update(next: WeightsData): void {
    const before = data;
    data = next;
    if (isShown(next, before, state)) return mark();
    const {weights, locked} = next;
    if (!held && !(sameWeights(weights, state.weights) && locked.join() === state.locked.join()))
      state = stateOf({weights, locked}, state.known);
    show();
  }

  show();
  return control<WeightsData, WeightsValue>(root, {
    update,
    get: () => ({weights: {...state.weights}, locked: [...state.locked]}),
    set: (value) => update({...data, ...value})
  });
}

/** Whether all but the tipping points is on the page already, as when a slider tells what it shows. */
function isShown(next: WeightsData, before: WeightsData, {weights, locked}: WeightsState): boolean {
  return (
    sameWeights(next.weights, weights) &&
    next.locked.join() === locked.join() &&
    sameWeights(next.baseline, before.baseline) &&
    next.baselineName === before.baselineName
  );
}
