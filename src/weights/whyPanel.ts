import {html} from "htl";
import {saidOf} from "../messages/rowWords.js";
import {formats} from "../messages/format.js";
import type {DimensionLabel} from "../model/dimensionLabel.js";
import {setText} from "../ui/dom.js";
import {live} from "../ui/live.js";
import type {Live, Options} from "../ui/live.js";
import {whyMessages} from "../messages/why.js";
import {isRankedWhy, whyNumbers} from "./whyNumbers.js";
import type {Why} from "./whyNumbers.js";
import {whyRow, whyTotal} from "./whyRow.js";
import {whyText} from "./whyText.js";

export type WhyData = {
  /** Null until an agency is chosen. */
  why: Why | null;
  label: (id: string) => string;
};

/** Why the chosen agency's index and rank change: in words, as bars and as a table that adds up on screen. */
export function whyPanel(
  data: WhyData,
  {locale, rowWords, dimensions}: Options & {dimensions: readonly DimensionLabel[]}
): Live<WhyData> {
  const t = saidOf(whyMessages[locale], rowWords, locale);
  const f = formats(locale);
  const title = html`<h3></h3>`;
  const words = html`<p class="why-words"></p>`;
  const average = html`<p class="hint"></p>`;
  const caption = html`<span></span>`;
  const rows = dimensions.map((dimension) => whyRow(dimension, {locale, rowWords}));
  const total = whyTotal(t.total);
  const table = html`<table class="why-table" role="table">
    <caption>
      <span class="sr-only">${caption}</span
      ><span class="legend" aria-hidden="true">
        <span class="legend-item"><span class="legend-bar"></span>${t.ownLegend}</span>
        <span class="legend-item"><span class="legend-bar" data-kind="relative"></span>${t.relativeLegend}</span>
      </span>
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader" class="cell-dimension">${t.dimension}</th>
        <th scope="col" role="columnheader" class="cell-weight">${t.weight}</th>
        <th scope="col" role="columnheader" class="cell-attained" title=${t.attainedTip}>${t.attained}</th>
        <th scope="col" role="columnheader" class="cell-bar"><span class="sr-only">${t.byWeight("")}</span></th>
        <th scope="col" role="columnheader" class="cell-own">${t.change}</th>
        <th scope="col" role="columnheader" class="cell-mean">${t.mean}</th>
        <th scope="col" role="columnheader" class="cell-relative">${t.relative}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(({element}) => element)}
    </tbody>
    <tfoot role="rowgroup">
      ${total.element}
    </tfoot>
  </table>`;
  const root = html`<section id="uraian" class="panel why">${title}${words}${table}${average}</section>`;

  function change(from: string, to: string): string {
    return from === to ? to : t.arrow(from, to);
  }

  function show({why, label}: WhyData): void {
    const ranked = why !== null && isRankedWhy(why);
    root.toggleAttribute("data-empty", !ranked);
    table.hidden = average.hidden = !ranked;
    title.hidden = why === null;
    if (why === null) return setText(words, t.choose);
    const name = label(why.id);
    setText(title, t.title(name));
    if (!ranked) return setText(words, t.unranked(name));

    const {own, mean, relative, sums} = whyNumbers(why);
    setText(words, whyText(why, sums.own, {name, label, locale}));
    setText(average, t.average(f.indexChange(sums.own), f.indexChange(sums.mean), f.indexChange(sums.relative)));
    setText(caption, t.table(name));
    const scale = Math.max(1, ...own.map(Math.abs), ...relative.map(Math.abs));
    for (const [d, row] of rows.entries()) {
      const {id} = dimensions[d]!;
      const {weight, level} = why.effects[d]!;
      row.update({
        weight: change(f.weight(why.weightsBefore[id]), f.weight(why.weightsAfter[id])),
        attained: change(f.percent(why.sharesBefore[d]), f.percent(why.sharesAfter[d])),
        effects: `${t.byWeight(f.indexChange(weight))}, ${t.byLevel(f.indexChange(level))}`,
        own: f.indexChange(own[d]),
        mean: f.indexChange(mean[d]),
        relative: f.indexChange(relative[d]),
        ownBar: own[d]! / scale,
        relativeBar: relative[d]! / scale
      });
    }
    total.update({
      own: f.indexChange(sums.own),
      mean: f.indexChange(sums.mean),
      relative: f.indexChange(sums.relative)
    });
  }

  show(data);
  return live<WhyData, HTMLElement>(root, show);
}
