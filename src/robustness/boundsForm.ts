import {html} from "htl";
import {formats} from "../messages/format.js";
import {weightSetMessages} from "../messages/weightSet.js";
import type {DimensionLabel} from "../model/dimensionLabel.js";
import {parsePercent} from "../ui/parsePercent.js";
import {numberEntry} from "./numberEntry.js";
import type {WeightSetForm, WeightSetFormOptions} from "./weightSetForm.js";

/** Weights between limits for each dimension. */
export function boundsForm({locale, dimensions, choose}: WeightSetFormOptions<"bounds">): WeightSetForm<"bounds"> {
  const t = weightSetMessages[locale];
  const f = formats(locale);
  const rows = dimensions.map(row);
  const form: WeightSetForm<"bounds"> = {
    element: html`<div>${rows.map(({element}) => element)}</div>`,
    draft: {kind: "bounds", lower: {}, upper: {}},
    show() {
      for (const row of rows) row.show();
    }
  };
  return form;

  function row({id, label}: DimensionLabel) {
    const name = label[locale];
    const entry = (side: "lower" | "upper", label: string) =>
      numberEntry(label, (typed) => {
        const parsed = typed === "" ? {value: side === "lower" ? 0 : 100} : parsePercent(typed);
        if ("problem" in parsed) return t.boundProblem(typed);
        form.draft = {...form.draft, [side]: {...form.draft[side], [id]: parsed.value / 100}};
        choose(form.draft);
        return null;
      });
    const [lower, upper] = [entry("lower", t.lower(name)), entry("upper", t.upper(name))];
    return {
      element: html`<div class="weight-set-line" style=${{"--dim": `var(--dim-${id})`}}>
        <span class="weight-set-name"><span class="swatch" aria-hidden="true"></span>${name}</span>
        <span>${t.from} ${lower.element} ${t.to} ${upper.element}</span>
        ${lower.message}${upper.message}
      </div>`,
      show() {
        lower.show(f.weight(form.draft.lower[id] ?? 0));
        upper.show(f.weight(form.draft.upper[id] ?? 1));
      }
    };
  }
}
