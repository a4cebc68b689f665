import {weightSetMessages} from "../messages/weightSet.js";
import {html} from "htl";
import type {Admissible, Dimension, Weights} from "../lib/index.js";
import {formats} from "../messages/format.js";
import {choose} from "../ui/choose.js";
import {control} from "../ui/control.js";
import type {Control} from "../ui/control.js";
import {emit, keyed, setAttribute, setText, uid} from "../ui/dom.js";
import type {Options} from "../ui/live.js";
import {parsePercent} from "../ui/parsePercent.js";
import type {DimensionLabel} from "../model/dimensionLabel.js";

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

type Kind = Admissible["kind"];
type Of<K extends Kind> = Extract<Admissible, {kind: K}>;

/** A form, shown while its kind of set is chosen; it keeps what was entered while another is. */
type Form<K extends Kind> = {element: HTMLElement; draft: Of<K>; show(): void};

/** Chooses the set of weights under which the ranking is tested; `input` and `change` with each valid choice. */
export function weightSetInput(
  data: WeightSetData,
  {locale, dimensions}: Options & {dimensions: readonly DimensionLabel[]}
): WeightSetInput {
  const t = weightSetMessages[locale];
  const f = formats(locale);
  const name = (id: Dimension) => dimensions.find((dimension) => dimension.id === id)!.label[locale];
  let chosen = data.admissible;
  const forms = {any: anyForm(), around: aroundForm(), order: orderForm(), bounds: boundsForm()};
  const radioName = uid("weight-set");
  const kinds: Kind[] = ["any", "around", "order", "bounds"];
  const radios = kinds.map((kind) => {
    const input = html<HTMLInputElement>`<input type="radio" name=${radioName} value=${kind} />`;
    input.addEventListener("input", (event) => {
      event.stopPropagation();
      tell(forms[kind].draft);
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

  function tell(next: Admissible): void {
    chosen = next;
    show();
    emit(root, "input");
    emit(root, "change");
  }

  function anyForm(): Form<"any"> {
    return {element: html`<p class="hint">${t.anyHint}</p>`, draft: {kind: "any"}, show() {}};
  }

  function aroundForm(): Form<"around"> {
    const ranges = html`<p class="hint"></p>`;
    const entry = numberEntry(t.points, (typed) => {
      const parsed = parsePercent(typed);
      if ("problem" in parsed || parsed.value < 0.5 || parsed.value > 50) {
        return t.pointsProblem(typed, f.weight(form.draft.points / 100));
      }
      form.draft = {kind: "around", points: parsed.value};
      tell(form.draft);
      return null;
    });
    const form: Form<"around"> = {
      element: html`<div>
        <p class="weight-set-line">${t.pointsBefore} ${entry.element} ${t.pointsAfter}</p>
        ${entry.message}${ranges}
      </div>`,
      draft: {kind: "around", points: 5},
      show() {
        const by = form.draft.points / 100;
        entry.show(f.weight(by));
        const range = ({id}: DimensionLabel) => {
          const weight = data.weights[id];
          return t.range(name(id), f.weight(Math.max(0, weight - by)), f.weight(Math.min(1, weight + by)));
        };
        setText(ranges, `${dimensions.map(range).join(" · ")}.`);
      }
    };
    return form;
  }

  function orderForm(): Form<"order"> {
    const list = html`<ol class="weight-set-order"></ol>`;
    const add = html<HTMLButtonElement>`<button type="button" class="plain-button">${t.add}</button>`;
    const ids = dimensions.map(({id}) => id);
    const showSteps = keyed<number>(list, String, (position) => {
      const select = choose(position === 0 ? t.most : t.next(f.count(position + 1)), (value) =>
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
      tell(form.draft);
    }
    const form: Form<"order"> = {
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

  function boundsForm(): Form<"bounds"> {
    const rows = dimensions.map(({id}) => {
      const entry = (side: "lower" | "upper", label: string) =>
        numberEntry(label, (typed) => {
          const parsed = typed === "" ? {value: side === "lower" ? 0 : 100} : parsePercent(typed);
          if ("problem" in parsed) return t.boundProblem(typed);
          form.draft = {...form.draft, [side]: {...form.draft[side], [id]: parsed.value / 100}};
          tell(form.draft);
          return null;
        });
      const [lower, upper] = [entry("lower", t.lower(name(id))), entry("upper", t.upper(name(id)))];
      return {
        element: html`<div class="weight-set-line" style=${{"--dim": `var(--dim-${id})`}}>
          <span class="weight-set-name"><span class="swatch" aria-hidden="true"></span>${name(id)}</span>
          <span>${t.from} ${lower.element} ${t.to} ${upper.element}</span>
          ${lower.message}${upper.message}
        </div>`,
        show() {
          lower.show(f.weight(form.draft.lower[id] ?? 0));
          upper.show(f.weight(form.draft.upper[id] ?? 1));
        }
      };
    });
    const form: Form<"bounds"> = {
      element: html`<div>${rows.map(({element}) => element)}</div>`,
      draft: {kind: "bounds", lower: {}, upper: {}},
      show() {
        for (const row of rows) row.show();
      }
    };
    return form;
  }

  function sizeText({size, dimension, clash}: WeightSetData): string {
    if (clash !== null) return "";
    if (size === null || dimension === null) return t.sizing;
    if (dimension < 3) return [t.onePoint, t.oneLine, t.onePlane][dimension]!;
    if (size >= 1 - 1e-9) return t.sizeAll;
    return t.size(size < 0.0001 ? t.sizeTiny : `${f.index(100 * size)}%`);
  }

  function show(): void {
    for (const [i, kind] of kinds.entries()) {
      radios[i]!.checked = kind === chosen.kind;
      forms[kind].element.hidden = kind !== chosen.kind;
      forms[kind].show();
    }
    setText(size, sizeText(data));
    setText(notes, data.notes.join(" "));
    notes.hidden = data.notes.length === 0;
    setText(clash, data.clash ?? "");
    clash.hidden = data.clash === null;
  }

  function update(next: WeightSetData): void {
    data = next;
    chosen = next.admissible;
    (forms[chosen.kind] as Form<Kind>).draft = chosen;
    show();
  }

  update(data);
  return control<WeightSetData, Admissible>(root, {
    update,
    get: () => chosen,
    set: (admissible) => update({...data, admissible})
  });
}

/** A number to type; `commit` gives what is wrong with it, or null. While people type, `show` leaves it alone. */
function numberEntry(label: string, commit: (typed: string) => string | null) {
  const id = uid("number");
  const message = html`<p class="weight-message" id=${id} aria-live="polite"></p>`;
  const element = html<HTMLInputElement>`<input
    class="number-entry"
    type="text"
    inputmode="decimal"
    autocomplete="off"
    aria-label=${label}
    aria-describedby=${id}
  />`;
  let typing = false;
  let shown = "";
  const settle = () => {
    if (!typing) return;
    typing = false;
    const problem = commit(element.value.trim());
    setText(message, problem ?? "");
    setAttribute(element, "aria-invalid", problem === null ? null : "true");
    if (problem === null) element.value = shown;
  };
  element.addEventListener("input", (event) => {
    event.stopPropagation();
    typing = true;
  });
  element.addEventListener("change", settle);
  element.addEventListener("blur", settle);
  element.addEventListener("keydown", ({key}) => {
    if (key === "Enter") settle();
    if (key !== "Escape") return;
    typing = false;
    element.value = shown;
    setText(message, "");
    setAttribute(element, "aria-invalid", null);
  });
  return {
    element,
    message,
    show(value: string) {
      const changed = value !== shown;
      shown = value;
      if (typing || (element.hasAttribute("aria-invalid") && !changed)) return;
      element.value = value;
      setAttribute(element, "aria-invalid", null);
      setText(message, "");
    }
  };
}
