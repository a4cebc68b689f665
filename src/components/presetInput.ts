import {presetMessages} from "../messages/presets.js";
import {html} from "htl";
import type {Dimension, Weights} from "../lib/index.js";
import {formats} from "../messages/format.js";
import {control} from "../ui/control.js";
import type {Control} from "../ui/control.js";
import {emit, keyed, setAttribute, setText} from "../ui/dom.js";
import type {Options} from "../ui/live.js";
import {stackedBar} from "./stackedBar.js";
import type {DimensionLabel} from "../model/dimensionLabel.js";
import type {Preset} from "../model/presets.js";

/** The weights as they stand tell which preset, if any, is in use. */
export type PresetData = {presets: readonly Preset[]; weights: Weights};
/** The preset in use; null when the weights are those of none. */
export type PresetInput = Control<PresetData, Preset | null>;

/** Ready-made weights, one button each. `input` and `change` with the chosen preset in `value`; it is for the page to apply it. */
export function presetInput(
  data: PresetData,
  {locale, dimensions}: Options & {dimensions: readonly DimensionLabel[]}
): PresetInput {
  const t = presetMessages[locale];
  const f = formats(locale);
  let value: Preset | null = null;
  const root = html`<div class="panel preset-input" role="group" aria-label=${t.title}></div>`;
  const show = keyed<Preset>(root, ({id}) => id, button);

  function button(preset: Preset) {
    let shown: Preset | null = null;
    const label = html`<span></span>`;
    const bar = stackedBar(dimensions);
    const element = html<HTMLButtonElement>`<button type="button" class="preset">${label}${bar.element}</button>`;
    bar.element.setAttribute("aria-hidden", "true");
    element.addEventListener("click", () => {
      value = shown ?? preset;
      emit(root, "input");
      emit(root, "change");
    });
    return {
      element,
      update(next: Preset) {
        setAttribute(element, "aria-pressed", String(sameWeights(next.weights, data.weights)));
        if (next === shown) return;
        shown = next;
        const described = t.describe(
          next.label,
          dimensions.map(({id, label}) => `${label[locale]} ${f.weight(next.weights[id])}`).join(", ")
        );
        setText(label, next.label);
        bar.update({parts: dimensions.map(({id}) => 100 * next.weights[id]), mark: null, label: described});
        setAttribute(element, "title", described);
      }
    };
  }

  function update(next: PresetData): void {
    data = next;
    value = data.presets.find(({weights}) => sameWeights(weights, data.weights)) ?? null;
    show(data.presets);
  }

  update(data);
  return control<PresetData, Preset | null>(root, {
    update,
    get: () => value,
    set: (preset) => preset && update({...data, weights: preset.weights})
  });
}

/** Equal to within what a screen shows of them. */
export function sameWeights(a: Weights, b: Weights): boolean {
  return (Object.keys(a) as Dimension[]).every((id) => Math.abs(a[id] - b[id]) < 0.0005);
}
