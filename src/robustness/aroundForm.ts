import {nearby} from "../state/scenario/admissibleText.js";
import {html} from "htl";
import type {Weights} from "../lib/index.js";
import {formats} from "../messages/format.js";
import {weightSetMessages} from "../messages/weightSet.js";
import type {Labelling} from "../model/dimensionName.js";
import type {DimensionLabel} from "../model/dimensionLabel.js";
import {setText} from "../ui/dom.js";
import {parsePercent} from "../ui/parsePercent.js";
import {numberEntry} from "./numberEntry.js";
import type {WeightSetForm, WeightSetFormOptions} from "./weightSetForm.js";

/** Weights within some points of the scenario's. */
export function aroundForm({
  locale,
  rowWords,
  dimensions,
  choose
}: WeightSetFormOptions<"around">): WeightSetForm<"around"> {
  const t = weightSetMessages[locale];
  const f = formats(locale);
  const ranges = html`<p class="hint"></p>`;
  const entry = numberEntry(t.points, (typed) => {
    const parsed = parsePercent(typed);
    if ("problem" in parsed || parsed.value < 0.5 || parsed.value > 50) {
      return t.pointsProblem(typed, f.weight(form.draft.points / 100));
    }
    form.draft = {kind: "around", points: parsed.value};
    choose(form.draft);
    return null;
  });
  const form: WeightSetForm<"around"> = {
    element: html`<div>
      <p class="weight-set-line">${t.pointsBefore} ${entry.element} ${t.pointsAfter}</p>
      ${entry.message}${ranges}
    </div>`,
    draft: nearby,
    show(weights) {
      entry.show(f.weight(form.draft.points / 100));
      setText(ranges, rangesText(weights, form.draft.points / 100, {locale, rowWords, dimensions}));
    }
  };
  return form;
}

/** From where to where each weight goes, all within 0 and 1. */
export function rangesText(weights: Weights, by: number, {locale, dimensions}: Labelling): string {
  const f = formats(locale);
  const range = ({id, label}: DimensionLabel) =>
    weightSetMessages[locale].range(
      label[locale],
      f.weight(Math.max(0, weights[id] - by)),
      f.weight(Math.min(1, weights[id] + by))
    );
  return `${dimensions.map(range).join(" · ")}.`;
}
