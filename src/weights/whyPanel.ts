import {html} from "htl";
import {roundParts} from "../lib/index.js";
import type {Effect, Move, Standing, Weights} from "../lib/index.js";
import {bobot} from "./messages.js";
import {formats} from "../messages/format.js";
import {setAttribute, setText} from "../ui/dom.js";
import {live} from "../ui/live.js";
import type {Live, Options} from "../ui/live.js";
import {hundredths, shownChange} from "../model/rankingRow.js";
import {direction} from "../ui/direction.js";
import type {DimensionLabel} from "../model/dimensionLabel.js";

/** One agency's change, taken apart; arrays are in the order of `dimensions`. */
export type Why = {
  id: string;
  move: Move;
  before: Standing;
  after: Standing;
  /** `decomposeChange` of the agency, and `decomposeRelativeChange` against the mean of the ranked agencies. */
  effects: readonly Effect[];
  relative: readonly Effect[];
  sharesBefore: readonly number[];
  sharesAfter: readonly number[];
  weightsBefore: Weights;
  weightsAfter: Weights;
};

export type WhyData = {
  /** Null until an agency is chosen. */
  why: Why | null;
  label: (id: string) => string;
};

/** Why the chosen agency's index and rank change: in words, as bars and as a table that adds up on screen. */
export function whyPanel(
  data: WhyData,
  {locale, dimensions}: Options & {dimensions: readonly DimensionLabel[]}
): Live<WhyData> {
  const t = bobot[locale].why;
  const f = formats(locale);
  const title = html`<h3></h3>`;
  const words = html`<p class="why-words"></p>`;
  const average = html`<p class="hint"></p>`;
  const caption = html`<span></span>`;
  const rows = dimensions.map(dimensionRow);
  const total = totalRow();
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
  const root = html`<section class="panel why">${title}${words}${table}${average}</section>`;

  function dimensionRow({id, label}: DimensionLabel) {
    const [weight, attained, own, mean, relative, effects] = Array.from({length: 6}, () => html`<span></span>`);
    const [ownBar, relativeBar] = [bar(), bar()];
    const element = html`<tr role="row" style=${{"--dim": `var(--dim-${id})`}}>
      <th scope="row" role="rowheader" class="cell-dimension">
        <span class="swatch" aria-hidden="true"></span>${label[locale]}
      </th>
      <td role="cell" class="cell-weight">${weight}</td>
      <td role="cell" class="cell-attained">${attained}</td>
      <td role="cell" class="cell-bar">
        <span class="sr-only">${effects}</span><span class="diverging" aria-hidden="true">${ownBar}${relativeBar}</span>
      </td>
      <td role="cell" class="cell-own">${own}</td>
      <td role="cell" class="cell-mean">${mean}</td>
      <td role="cell" class="cell-relative">${relative}</td>
    </tr>`;
    return {element, cells: {weight, attained, own, mean, relative, effects}, ownBar, relativeBar};
  }

  function totalRow() {
    const [own, mean, relative] = Array.from({length: 3}, () => html`<span></span>`);
    const element = html`<tr role="row">
      <th scope="row" role="rowheader" class="cell-dimension">${t.total}</th>
      <td role="cell" class="cell-weight"></td>
      <td role="cell" class="cell-attained"></td>
      <td role="cell" class="cell-bar"></td>
      <td role="cell" class="cell-own">${own}</td>
      <td role="cell" class="cell-mean">${mean}</td>
      <td role="cell" class="cell-relative">${relative}</td>
    </tr>`;
    return {element, own: own!, mean: mean!, relative: relative!};
  }

  function change(from: string, to: string): string {
    return from === to ? to : t.arrow(from, to);
  }

  function show({why, label}: WhyData): void {
    const ranked = why !== null && Number.isFinite(why.move.rankAfter) && Number.isFinite(why.move.rankBefore);
    root.toggleAttribute("data-empty", !ranked);
    table.hidden = average.hidden = !ranked;
    title.hidden = why === null;
    if (why === null) return setText(words, t.choose);
    const name = label(why.id);
    setText(title, t.title(name));
    if (!ranked) return setText(words, t.unranked(name));

    const own = partsOf(shownChange(why.before.index, why.after.index), why.effects);
    const relative = roundParts(
      why.relative.map(({total}) => total),
      2
    );
    const mean = own.map((value, d) => hundredths(value - relative[d]!));
    const sums = [own, mean, relative].map((parts) => hundredths(parts.reduce((sum, part) => sum + part, 0)));
    setText(words, sentences(why, sums[0]!, name, label).join(" "));
    setText(average, t.average(f.indexChange(sums[0]), f.indexChange(sums[1]), f.indexChange(sums[2])));
    setText(caption, t.table(name));
    const scale = Math.max(1, ...own.map(Math.abs), ...relative.map(Math.abs));
    for (const [d, {cells, ownBar, relativeBar}] of rows.entries()) {
      const {id} = dimensions[d]!;
      const {weight, level} = why.effects[d]!;
      setText(cells.weight!, change(f.weight(why.weightsBefore[id]), f.weight(why.weightsAfter[id])));
      setText(cells.attained!, change(f.percent(why.sharesBefore[d]), f.percent(why.sharesAfter[d])));
      setText(cells.own!, f.indexChange(own[d]));
      setText(cells.mean!, f.indexChange(mean[d]));
      setText(cells.relative!, f.indexChange(relative[d]));
      setText(cells.effects!, `${t.byWeight(f.indexChange(weight))}, ${t.byLevel(f.indexChange(level))}`);
      stretch(ownBar!, own[d]! / scale);
      stretch(relativeBar!, relative[d]! / scale);
    }
    setText(total.own, f.indexChange(sums[0]));
    setText(total.mean, f.indexChange(sums[1]));
    setText(total.relative, f.indexChange(sums[2]));
  }

  function sentences({move, before, after}: Why, by: number, name: string, label: (id: string) => string): string[] {
    const [from, to] = [f.index(before.index), f.index(after.index)];
    const [rankFrom, rankTo] = [f.count(move.rankBefore), f.count(move.rankAfter)];
    const size = f.index(Math.abs(by));
    const names = (ids: readonly string[]) => ids.map(label).join(", ");
    return [
      by > 0 ? t.indexUp(name, size, from, to) : by < 0 ? t.indexDown(name, size, from, to) : t.indexSame(name, to),
      move.rankChange > 0
        ? t.rankUp(rankFrom, rankTo)
        : move.rankChange < 0
          ? t.rankDown(rankFrom, rankTo)
          : t.rankSame(rankTo),
      ...(move.overtook.length > 0 ? [t.overtook(names(move.overtook))] : []),
      ...(move.overtakenBy.length > 0 ? [t.overtakenBy(names(move.overtakenBy))] : [])
    ];
  }

  show(data);
  return live<WhyData, HTMLElement>(root, show);
}

function bar(): HTMLElement {
  return html`<i></i>`;
}

/** A bar from the middle, to the right for a gain and to the left for a loss; `share` from −1 to 1. */
function stretch(bar: HTMLElement, share: number): void {
  bar.style.setProperty("--share", share.toFixed(4));
  setAttribute(bar, "data-way", direction(share));
}

/** Parts to two decimals that add up to a sum which is theirs but for rounding. */
function partsOf(sum: number, effects: readonly Effect[]): number[] {
  const parts = effects.map(({total}) => total);
  const largest = parts.reduce((best, part, d) => (Math.abs(part) > Math.abs(parts[best]!) ? d : best), 0);
  parts[largest]! += sum - parts.reduce((total, part) => total + part, 0);
  return roundParts(parts, 2);
}
