import {html} from "htl";
import {saidOf} from "../messages/rowWords.js";
import type {Dimension} from "../lib/index.js";
import {formats} from "../messages/format.js";
import {ketahanan} from "./messages.js";
import {byCurrentRank} from "../model/agency.js";
import type {Agency} from "../model/agency.js";
import type {Labelling} from "../model/dimensionName.js";
import {live} from "../ui/live.js";
import type {Live} from "../ui/live.js";
import {moreButton} from "./moreButton.js";
import {pending} from "./pending.js";
import {setText} from "../ui/dom.js";
import {scrollTable} from "../ui/scrollTable.js";

export type AggregationData = {
  units: readonly Agency[];
  /** Ranks with one dimension left out, its weight going to the others in proportion; null of one that has it all. */
  leaveOneOut: readonly {dimension: Dimension; ranks: readonly number[] | null}[];
  geometric: readonly number[];
  harmonic: readonly number[];
} | null;

type ShownAggregation = NonNullable<AggregationData>;

/** Ranks under other ways of computing the index, beside those of the scenario. */
export function aggregationTable(
  data: AggregationData,
  {locale, rowWords, dimensions}: Labelling
): Live<AggregationData> {
  const t = saidOf(ketahanan[locale], rowWords, locale).aggregation;
  const common = saidOf(ketahanan[locale], rowWords, locale);
  const f = formats(locale);
  const words = html`<p class="aggregation-words"></p>`;
  const missing = html`<p class="hint"></p>`;
  const table = html`<div></div>`;
  let shown: ShownAggregation | null = null;
  const more = moreButton(() => shown && show(shown), {locale, rowWords});
  const body = html`<div class="pending-body">${words}${missing}${table}${more.element}</div>`;
  const root = html`<section class="panel aggregation">
    <h3>${t.title}</h3>
    <p class="hint">${t.meaning}</p>
    ${body}
  </section>`;

  function cell(rank: number | undefined, now: number): HTMLElement {
    if (rank === undefined) return html`<td class="number">–</td>`;
    const by = now - rank;
    const size = f.count(Math.abs(by));
    const change =
      by === 0 || Number.isNaN(by)
        ? ""
        : html`<span class="change" data-way=${by > 0 ? "up" : "down"}
            ><span aria-hidden="true">${by > 0 ? "▲" : "▼"}${size}</span
            ><span class="sr-only">${by > 0 ? t.up(size) : t.down(size)}</span></span
          >`;
    return html`<td class="number" data-moved=${by === 0 ? null : ""}>${f.count(rank)} ${change}</td>`;
  }

  function show(next: ShownAggregation): void {
    shown = next;
    const {units, leaveOneOut, geometric, harmonic} = next;
    const order = byCurrentRank(units).slice(0, more.limit(units.length));
    const label = (dimension: Dimension) => dimensions.find(({id}) => id === dimension)!.label[locale];
    const ways = [
      {name: t.geometric, ranks: geometric},
      {name: t.harmonic, ranks: harmonic},
      ...leaveOneOut.map(({dimension, ranks}) => ({name: t.without(label(dimension)), ranks}))
    ].map((way) => ({...way, moved: units.filter(({rank}, i) => way.ranks && way.ranks[i] !== rank).length}));
    const all = leaveOneOut.find(({ranks}) => ranks === null);
    setText(missing, all ? t.allOnOne(t.without(label(all.dimension)), label(all.dimension)) : "");
    missing.hidden = !all;
    const most = ways.reduce((a, b) => (b.moved > a.moved ? b : a));
    setText(
      words,
      units.length === 0 ? common.none : most.moved === 0 ? t.unmoved : t.most(most.name, f.count(most.moved))
    );
    table.replaceChildren(
      scrollTable(
        t.caption,
        html`<tr>
          <th scope="col">${common.agency}</th>
          <th scope="col" class="number">${t.arithmetic}</th>
          ${ways.map(({name}) => html`<th scope="col" class="number">${name}</th>`)}
        </tr>`,
        order.map(
          (i) =>
            html`<tr>
              <th scope="row">${units[i]!.label}</th>
              <td class="number">${f.count(units[i]!.rank)}</td>
              ${ways.map(({ranks}) => cell(ranks?.[i], units[i]!.rank))}
            </tr>`
        ),
        {className: "aggregation-table"}
      )
    );
  }

  const update = pending(root, body, show, {locale, rowWords});
  update(data);
  return live<AggregationData, HTMLElement>(root, update);
}
