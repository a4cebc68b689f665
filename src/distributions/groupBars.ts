import {html} from "htl";
import {smallestGroup} from "../lib/index.js";
import {formats} from "../messages/format.js";
import {sebaran} from "./messages.js";
import {emit, keyed, setAttribute, setText} from "../ui/dom.js";
import type {View} from "../ui/dom.js";
import {live} from "../ui/live.js";
import type {Live, Options, Sends} from "../ui/live.js";
import type {GroupingId} from "./people.js";
import {dataTable} from "./dataTable.js";
import type {TableData} from "./dataTable.js";
import type {FigureFiles} from "./figureFiles.js";

export type GroupBar = {
  id: string;
  label: string;
  /** People, and of them those in the range; null where protected, NaN where masked. */
  n: number | null;
  inside: number | null;
  /** inside ÷ n; NaN where unknown. */
  share: number;
  /** The mean of those in the range, and of all. */
  mean: number;
  meanAll: number;
  chosen: boolean;
};

export type GroupBarsData = {
  ranged: boolean;
  groupings: {id: GroupingId; groups: GroupBar[]}[];
  /** Groupings that wait for the records. */
  waiting: readonly GroupingId[];
};

/** What a click on a group asks for. */
export type PickedGroup = {grouping: GroupingId; id: string};

/** All groups of all groupings as rows of bars, each a button: `pick` says which was pressed. */
export function groupBars(
  data: GroupBarsData,
  {locale, files, minimum = smallestGroup}: Options & {files: FigureFiles; minimum?: number}
): Sends<{pick: PickedGroup}> & Live<GroupBarsData> {
  const t = sebaran[locale];
  const f = formats(locale);
  const title = html`<h2></h2>`;
  const explain = html`<p class="hint"></p>`;
  const hidden = html`<p class="hint" role="status"></p>`;
  const waiting = html`<p class="hint" role="status"></p>`;
  const list = html`<div class="group-bars-list"></div>`;
  const table = dataTable(null, {locale, files});
  const root = html`<section class="group-bars">${title}${explain}${list}${hidden}${waiting}${table}</section>`;
  const show = keyed<GroupBarsData["groupings"][number]>(list, ({id}) => id, panel);

  function panel({id}: {id: GroupingId}): View<GroupBarsData["groupings"][number]> {
    const rows = html`<div></div>`;
    const element = html`<div class="group-panel" data-grouping=${id} role="group" aria-label=${t.view.groupings[id]}>
      <h3>${t.view.groupings[id]}</h3>
      ${rows}
    </div>`;
    const showRows = keyed<GroupBar>(
      rows,
      (bar) => bar.id,
      () => row(id)
    );
    return {element, update: ({groups}) => void showRows(groups)};
  }

  function row(grouping: GroupingId): View<GroupBar> {
    let bar: GroupBar | null = null;
    const name = html`<span class="group-name"></span>`;
    const count = html`<span class="group-count"></span>`;
    const mean = html`<span class="group-mean"></span>`;
    const element = html<HTMLButtonElement>`<button type="button" class="group-bar">${name}${count}${mean}</button>`;
    element.addEventListener("click", () => bar && emit(root, "pick", {grouping, id: bar.id} satisfies PickedGroup));
    let nextPaint = "";
    return {
      element,
      update(next) {
        bar = next;
        const {ranged} = data;
        const closed = next.inside === null || next.n === null;
        setText(name, next.label);
        setText(count, closed ? t.bars.protected : Number.isNaN(next.inside) ? "" : f.count(next.inside));
        setText(mean, closed ? "" : f.index(next.mean));
        const length = ranged ? 100 * next.share : next.meanAll;
        const part = Number.isFinite(length) && !closed ? `${length.toFixed(1)}%` : "0%";
        if (part !== nextPaint) element.style.setProperty("--part", (nextPaint = part));
        setAttribute(element, "aria-pressed", String(next.chosen));
        const words = next.chosen ? t.bars.unfilter : t.bars.filterTo;
        const share = ranged && !closed ? t.bars.shareOf(f.percent(next.share)) : "";
        setAttribute(element, "title", [words(next.label), share].filter(Boolean).join(" "));
        element.disabled = next.n === null && !next.chosen;
      }
    };
  }

  function update(next: GroupBarsData): void {
    data = next;
    setText(title, data.ranged ? t.bars.title : t.bars.titleAll);
    setText(explain, data.ranged ? t.bars.explain : t.bars.explainAll);
    show(data.groupings);
    const count = data.groupings.flatMap(({groups}) => groups).filter(({inside}) => inside === null).length;
    setText(hidden, count > 0 ? t.bars.hidden(f.count(count), f.count(minimum)) : "");
    const names = data.waiting.map((id) => t.view.groupings[id]).join(", ");
    setText(waiting, names ? `${names}: ${t.chart.waits}` : "");
    table.update(tabled());
  }

  function tabled(): TableData {
    const {columns: c, bars: b} = t;
    return {
      title: data.ranged ? b.title : b.titleAll,
      absent: b.protected,
      columns: [
        {label: t.view.by, kind: "text"},
        {label: c.group, kind: "text"},
        {label: c.n, kind: "count"},
        {label: b.inside, kind: "count"},
        {label: b.share, kind: "percent"},
        {label: c.mean, kind: "number"}
      ],
      rows: () =>
        data.groupings.flatMap(({id, groups}) =>
          groups.map((g) => [
            t.view.groupings[id],
            g.label,
            g.n,
            g.inside,
            g.inside === null ? null : g.share,
            g.inside === null ? null : g.mean
          ])
        )
    };
  }

  update(data);
  return live<GroupBarsData, HTMLElement>(root, update);
}
