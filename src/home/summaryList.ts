import {rankingMessages} from "../messages/ranking.js";
import {html} from "htl";
import {formats} from "../messages/format.js";
import {setText} from "../ui/dom.js";
import {keyed} from "../ui/dom.js";
import {live} from "../ui/live.js";
import type {Live, Options} from "../ui/live.js";
import {byRank, isRankedRow} from "../model/rankingRow.js";
import type {RankingRow} from "../model/rankingRow.js";
import {stackedBar} from "../components/stackedBar.js";
import type {DimensionLabel} from "../model/dimensionLabel.js";

/** The ranking in one look: rank, name, index, and what each dimension brings. */
export function summaryList(
  data: readonly RankingRow[],
  {locale, dimensions}: Options & {dimensions: readonly DimensionLabel[]}
): Live<readonly RankingRow[]> {
  const t = rankingMessages[locale];
  const f = formats(locale);
  const list = html`<ol class="glance-list"></ol>`;
  const legend = html`<p class="legend">
    ${dimensions.map(
      ({id, label}) =>
        html`<span class="legend-item" style=${{"--dim": `var(--dim-${id})`}}
          ><span class="swatch" aria-hidden="true"></span>${label[locale]}</span
        >`
    )}<span class="legend-item"><span class="legend-tick" aria-hidden="true"></span>${t.tick}</span>
  </p>`;
  const show = keyed<RankingRow>(
    list,
    ({id}) => id,
    () => {
      const rank = html`<span class="glance-rank"></span>`;
      const name = html`<span class="glance-name"></span>`;
      const index = html`<span class="glance-index"></span>`;
      const bar = stackedBar(dimensions);
      return {
        element: html`<li>${rank}${name}${bar.element}${index}</li>`,
        update({label, before, after}) {
          setText(rank, f.count(after.rank));
          setText(name, label);
          setText(index, f.index(after.index));
          const parts = dimensions.map((d, i) => t.partOfIndex(d.label[locale], f.index(after.contributions[i])));
          bar.update({parts: after.contributions, mark: before.index, label: parts.join(", ")});
        }
      };
    }
  );
  const update = (rows: readonly RankingRow[]) => void show(byRank(rows).filter(isRankedRow));
  update(data);
  return live<readonly RankingRow[], HTMLElement>(html`<div class="glance">${list}${legend}</div>`, update);
}
