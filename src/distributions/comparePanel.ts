import {html} from "htl";
import type {Dimension, Side} from "../lib/index.js";
import type {DimensionLabel} from "../model/dimensionLabel.js";
import {choose} from "../ui/choose.js";
import {control} from "../ui/control.js";
import type {Control} from "../ui/control.js";
import {emit, setText} from "../ui/dom.js";
import type {Options} from "../ui/live.js";
import type {ShownSides, SidesComparison} from "./sides/compareSides.js";
import {dataTable} from "./dataTable.js";
import {figureBlock} from "./figureBlock.js";
import type {FigureFiles} from "./figureFiles.js";
import {sebaran} from "./messages.js";
import {changeBars} from "./sides/changeBars.js";
import {curveDrawing} from "./sides/curve.js";
import {sidesSummary} from "./sides/summary.js";
import {aboveTable, dimensionsTable, quantilesTable, strataTable} from "./sides/tables.js";

type PanelOptions = Options & {dimensions: readonly DimensionLabel[]; files: FigureFiles};
type SidesShown = {found: SidesComparison} & Pick<ShownSides, "labels" | "strata">;

/** Two groups side by side: their percentiles, their categories, and where the difference of their means comes from. */
export function comparePanel(
  data: ShownSides | null,
  options: PanelOptions
): Control<ShownSides | null, [Side, Side] | null> {
  const {locale} = options;
  const t = sebaran[locale].compare;
  const named = nameOf(options);
  let value: [Side, Side] | null = null;
  /** Both as they are chosen now: what is shown of the first may not be known yet when the second changes. */
  const pick = () => {
    value = [a, b].map(({element}) => data!.choices.find((choice) => choice.value === element.value)!.side) as [
      Side,
      Side
    ];
    emit(root, "input");
    emit(root, "change");
  };
  const a = choose(t.a, pick);
  const b = choose(t.b, pick);
  const missing = html`<p class="hint" role="status"></p>`;
  const summary = html`<p class="compare-summary" role="status"></p>`;
  const parts = [dimensionsFigure(options), strataFigure(options), quantilesFigure(options), aboveSection(options)];
  const results = html`<div class="columns">${parts.map(({element}) => element)}</div>`;
  const root = html`<div class="compare-panel">
    <div class="compare-choice">
      <label>${t.a} ${a.element}</label>
      <label>${t.b} ${b.element}</label>
    </div>
    ${missing} ${summary} ${results}
  </div>`;

  function update(next: ShownSides | null): void {
    data = next;
    root.hidden = !next;
    if (!next) return;
    setText(missing, next.missing.length > 0 ? t.missing(next.missing.join(", ")) : "");
    missing.hidden = next.missing.length === 0;
    a.update(next.choices, next.a);
    b.update(next.choices, next.b);
    const {found, labels, strata} = next;
    results.hidden = !found;
    if (!found) return setText(summary, next.a === next.b ? t.same : t.empty);
    setText(summary, sidesSummary(found, next, named, locale));
    for (const part of parts) part.update({found, labels, strata});
  }

  update(data);
  return control<ShownSides | null, [Side, Side] | null>(root, {
    update,
    get: () => value,
    set(next) {
      value = next;
    }
  });
}

type SidesPart = {element: HTMLElement; update(shown: SidesShown): void};

const nameOf =
  ({dimensions, locale}: PanelOptions) =>
  (id: Dimension) =>
    dimensions.find((dimension) => dimension.id === id)!.label[locale];

function dimensionsFigure(options: PanelOptions): SidesPart {
  const {locale, files} = options;
  const t = sebaran[locale].compare;
  const named = nameOf(options);
  const element = figureBlock<Parameters<typeof dimensionsTable>[0]>(
    {
      title: t.dimensions,
      className: "compare-bar",
      below: html`<p class="hint">${t.dimensionsHint}</p>`,
      draw({parts, difference}, width) {
        const rows = parts.map(({id, change}) => ({name: named(id), change, fill: `var(--dim-${id})`}));
        return changeBars([...rows, {name: t.total, change: difference, fill: null}], width, locale);
      },
      table: (shown) => dimensionsTable(shown, named, locale)
    },
    {locale, files}
  );
  return {
    element,
    update({found: {dimensions, ...rest}, labels}) {
      element.hidden = dimensions === null;
      element.update(dimensions && {...rest, labels, parts: dimensions});
    }
  };
}

function strataFigure({locale, files}: PanelOptions): SidesPart {
  const t = sebaran[locale].compare;
  const element = figureBlock<Parameters<typeof strataTable>[0] & Pick<SidesComparison, "difference">>(
    {
      title: t.kitagawa,
      className: "compare-bar",
      below: html`<p class="hint">${t.method}</p>`,
      draw: ({composition, level, difference}, width) =>
        changeBars(
          [
            {name: t.composition, change: composition, fill: "var(--dim-kinerja)"},
            {name: t.level, change: level, fill: "var(--dim-kompetensi)"},
            {name: t.total, change: difference, fill: null}
          ],
          width,
          locale
        ),
      table: (shown) => strataTable(shown, locale)
    },
    {locale, files}
  );
  return {
    element,
    update({found: {split, means, difference}, labels, strata}) {
      element.hidden = split === null;
      element.update(split && {means, difference, labels, strata, ...split});
    }
  };
}

function quantilesFigure({locale, files}: PanelOptions): SidesPart {
  const t = sebaran[locale].compare;
  const note = html`<p class="hint" role="status"></p>`;
  const hint = html`<p class="hint"></p>`;
  const element = figureBlock<Parameters<typeof quantilesTable>[0]>(
    {
      title: t.quantiles,
      className: "compare-curve",
      above: note,
      below: hint,
      draw: ({quantiles}, width) => curveDrawing(quantiles, width, locale),
      table: (shown) => quantilesTable(shown, locale)
    },
    {locale, files}
  );
  return {
    element,
    update({found: {quantiles}, labels}) {
      const known = quantiles.every(({difference: {low, high}}) => low === high);
      setText(note, quantiles.length > 0 ? "" : t.quantilesClosed);
      note.hidden = quantiles.length > 0;
      setText(hint, [t.quantilesHint(labels[1]), known ? "" : t.quantilesBetween].filter(Boolean).join(" "));
      element.update(quantiles.length > 0 ? {quantiles, labels} : null);
    }
  };
}

function aboveSection({locale, files}: PanelOptions): SidesPart {
  const table = dataTable(null, {locale, files, plain: true});
  const element = html<HTMLElement>`<section>
    <h3>${sebaran[locale].compare.above}</h3>
    ${table}
  </section>`;
  return {
    element,
    update({found: {above}, labels}) {
      element.hidden = above.length === 0;
      table.update(aboveTable({above, labels}, locale));
    }
  };
}
