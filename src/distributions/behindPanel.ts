import {html} from "htl";
import {formats} from "../messages/format.js";
import type {DimensionLabel} from "../model/dimensionLabel.js";
import {setText} from "../ui/dom.js";
import {live} from "../ui/live.js";
import type {Live, Options} from "../ui/live.js";
import type {BehindData} from "./behind.js";
import {behindDrawing} from "./behindDrawing.js";
import {behindSentence, behindTables} from "./behindTables.js";
import {dataTable} from "./dataTable.js";
import {figureBlock} from "./figureBlock.js";
import type {FigureFiles} from "./figureFiles.js";
import {sebaran} from "./messages.js";

/** What makes the index differ: weights on paper beside those that decide, inequality, correlations, ends of scales. */
export function behindPanel(
  data: BehindData | null,
  {locale, dimensions, files}: Options & {dimensions: readonly DimensionLabel[]; files: FigureFiles}
): Live<BehindData | null> {
  const t = sebaran[locale].behind;
  const f = formats(locale);
  const names = dimensions.map(({label}) => label[locale]);
  const sentence = html`<p class="behind-sentence"></p>`;
  const weights = figureBlock<BehindData>(
    {
      title: t.weights,
      className: "behind-weights",
      above: sentence,
      below: html`<p class="hint">${t.measures}</p>`,
      draw: (data, width) => behindDrawing(data, names, width, locale),
      table: (data) => behindTables(data, names, locale).weights
    },
    {locale, files}
  );
  const plain = {locale, files, plain: true};
  const tables = {correlations: dataTable(null, plain), parts: dataTable(null, plain), ends: dataTable(null, plain)};
  const parts = html`<p></p>`;
  const root = html`<div class="behind">
    <div class="columns">
      ${weights}
      <section>
        <h3>${t.correlations}</h3>
        ${tables.correlations}
        <p class="hint">${t.correlationsHint}</p>
      </section>
      <section>
        <h3>${t.parts}</h3>
        ${parts} ${tables.parts}
        <p class="hint">${t.partsHint}</p>
      </section>
      <section>
        <h3>${t.ends}</h3>
        ${tables.ends}
      </section>
    </div>
  </div>`;

  function update(next: BehindData | null): void {
    root.hidden = !next;
    if (!next) return;
    const {variance} = next;
    setText(sentence, behindSentence(next, names, locale));
    setText(parts, variance.total > 0 ? t.partsSentence(f.percent(variance.between / variance.total)) : "");
    weights.update(next);
    const shown = behindTables(next, names, locale);
    for (const id of ["correlations", "parts", "ends"] as const) tables[id].update(shown[id]);
  }

  update(data);
  return live<BehindData | null, HTMLElement>(root, update);
}
