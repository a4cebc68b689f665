import {html} from "htl";
import type {Dimension} from "../lib/index.js";
import {formats} from "../messages/format.js";
import {weightSetMessages} from "../messages/weightSet.js";
import {dimensionName} from "../model/dimensionName.js";
import {choose as dropDown} from "../ui/choose.js";
import {keyed, setAttribute} from "../ui/dom.js";
import type {WeightSetForm, WeightSetFormOptions} from "./weightSetForm.js";

/** Weights in an order of importance, from the most important down. */
export function orderForm({locale, dimensions, choose}: WeightSetFormOptions<"order">): WeightSetForm<"order"> {
  const t = weightSetMessages[locale];
  const f = formats(locale);
  const name = dimensionName(dimensions, locale);
  const list = html`<ol class="weight-set-order"></ol>`;
  const add = html<HTMLButtonElement>`<button type="button" class="plain-button">${t.add}</button>`;
  const ids = dimensions.map(({id}) => id);
  const showSteps = keyed<number>(list, String, (position) => {
    const select = dropDown(position === 0 ? t.most : t.next(f.count(position + 1)), (value) =>
      set(form.draft.order.map((id, k) => (k === position ? (value as Dimension) : id)))
    );
    const remove = html<HTMLButtonElement>`<button type="button" class="plain-button">×</button>`;
    remove.addEventListener("click", () => {
      set(form.draft.order.filter((_, k) => k !== position));
      add.focus();
    });
    const words = position === 0 ? "" : position === 1 ? t.atLeast : t.thenAtLeast;
    return {
      element: html`<li><span>${words}</span> ${select.element} ${remove}</li>`,
      update() {
        const {order} = form.draft;
        const own = order[position]!;
        const free = ids.filter((id) => id === own || !order.includes(id));
        select.update(
          free.map((id) => ({value: id, label: name(id)})),
          own
        );
        remove.hidden = order.length <= 2;
        setAttribute(remove, "aria-label", t.remove(name(own)));
      }
    };
  });
  add.addEventListener("click", () => {
    const {order} = form.draft;
    set([...order, ids.find((id) => !order.includes(id))!]);
    if (add.hidden) list.querySelector<HTMLElement>("li:last-child select")?.focus();
  });

  function set(order: Dimension[]): void {
    form.draft = {kind: "order", order};
    choose(form.draft);
  }

  const form: WeightSetForm<"order"> = {
    element: html`<div>
      ${list}${add}
      <p class="hint">${t.orderHint}</p>
    </div>`,
    draft: {kind: "order", order: ["kompetensi", "kinerja"]},
    show() {
      showSteps([...form.draft.order.keys()]);
      add.hidden = form.draft.order.length === ids.length;
    }
  };
  return form;
}
