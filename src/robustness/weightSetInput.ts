import {html} from "htl";
import type {Admissible, Weights} from "../lib/index.js";
import {formats} from "../messages/format.js";
import {weightSetMessages} from "../messages/weightSet.js";
import type {Labelling} from "../model/dimensionName.js";
import {control} from "../ui/control.js";
import type {Control} from "../ui/control.js";
import {emit, setText, uid} from "../ui/dom.js";
import type {Options} from "../ui/live.js";
import {aroundForm} from "./aroundForm.js";
import {boundsForm} from "./boundsForm.js";
import {orderForm} from "./orderForm.js";
import type {WeightSetForm} from "./weightSetForm.js";

export type WeightSetData = {
  admissible: Admissible;
  /** The weights of the scenario. */
  weights: Weights;
  /** The share of all possible weights; null while it is computed. */
  size: number | null;
  /** The dimension of the set, 0…3; null while it is computed. One that is no body is no share of all weights. */
  dimension: number | null;
  /** Which conditions cannot hold together, as a sentence; null if there are such weights. */
  clash: string | null;
  /** What else must be known of the set, a sentence each. */
  notes: readonly string[];
};

export type WeightSetInput = Control<WeightSetData, Admissible>;

const kinds = ["any", "around", "order", "bounds"] as const;

/** Chooses the set of weights under which the ranking is tested; `input` and `change` with each valid choice. */
export function weightSetInput(data: WeightSetData, {locale, rowWords, dimensions}: Labelling): WeightSetInput {
  const t = weightSetMessages[locale];
  let chosen = data.admissible;
  const options = {locale, rowWords, dimensions, choose};
  const forms: {[K in Admissible["kind"]]: WeightSetForm<K>} = {
    any: {element: html`<p class="hint">${t.anyHint}</p>`, draft: {kind: "any"}, show() {}},
    around: aroundForm(options),
    order: orderForm(options),
    bounds: boundsForm(options)
  };
  const radioName = uid("weight-set");
  const radios = kinds.map((kind) => {
    const input = html<HTMLInputElement>`<input type="radio" name=${radioName} value=${kind} />`;
    input.addEventListener("input", (event) => {
      event.stopPropagation();
      choose(forms[kind].draft);
    });
    return input;
  });
  const size = html`<p class="weight-set-size" aria-live="polite"></p>`;
  const clash = html`<p class="notice notice--warn" role="status"></p>`;
  const notes = html`<p class="weight-set-notes" role="status"></p>`;
  const root = html`<fieldset class="panel weight-set-input">
    <legend class="sr-only">${t.title}</legend>
    <p class="hint">${t.lead}</p>
    ${kinds.map(
      (kind, i) =>
        html`<div class="weight-set-kind">
          <label class="choice">${radios[i]}<span>${t[kind]}</span></label>
          ${forms[kind].element}
        </div>`
    )}
    ${size}${notes}${clash}
  </fieldset>`;
  // What the parts send stays inside: the control speaks for them.
  root.addEventListener("change", (event) => event.target !== root && event.stopImmediatePropagation());

  function choose(next: Admissible): void {
    chosen = next;
    show();
    emit(root, "input");
    emit(root, "change");
  }

  function show(): void {
    for (const [i, kind] of kinds.entries()) {
      radios[i]!.checked = kind === chosen.kind;
      forms[kind].element.hidden = kind !== chosen.kind;
      forms[kind].show(data.weights);
    }
    setText(size, sizeText(data, {locale, rowWords}));
    setText(notes, data.notes.join(" "));
    notes.hidden = data.notes.length === 0;
    setText(clash, data.clash ?? "");
    clash.hidden = data.clash === null;
  }

  function update(next: WeightSetData): void {
    data = next;
    chosen = next.admissible;
    (forms[chosen.kind] as WeightSetForm<Admissible["kind"]>).draft = chosen;
    show();
  }

  update(data);
  return control<WeightSetData, Admissible>(root, {
    update,
    get: () => chosen,
    set: (admissible) => update({...data, admissible})
  });
}

/** How much of all weights the set is; nothing where there are none. */
export function sizeText(
  {size, dimension, clash}: Pick<WeightSetData, "size" | "dimension" | "clash">,
  {locale}: Options
): string {
  const t = weightSetMessages[locale];
  if (clash !== null) return "";
  if (size === null || dimension === null) return t.sizing;
  if (dimension < 3) return [t.onePoint, t.oneLine, t.onePlane][dimension]!;
  if (size >= 1 - 1e-9) return t.sizeAll;
  return t.size(size < 0.0001 ? t.sizeTiny : formats(locale).percentFine(size));
}
