import {html, svg} from "htl";
import {saidOf} from "../messages/rowWords.js";
import {formats} from "../messages/format.js";
import type {RankingRow} from "../model/rankingRow.js";
import {emit, keyed, setAttribute, setText, uid} from "../ui/dom.js";
import {live} from "../ui/live.js";
import type {Live, Options, Sends} from "../ui/live.js";
import {observeWidth} from "../ui/observeWidth.js";
import {sizePicture} from "../ui/sizePicture.js";
import {bobot} from "./messages.js";
import {hasSlope, measureText, slopeLayout} from "./slopeLayout.js";
import type {SlopeMeasure} from "./slopeLayout.js";
import {slopeLineView} from "./slopeLineView.js";
import type {SlopeLineData} from "./slopeLineView.js";
import {slopeText} from "./slopeText.js";

export type SlopeData = {rows: readonly RankingRow[]; selected: string | null};

/**
 * Each agency as a line from its place before (left) to its place in the scenario (right), by rank or by index. Choosing
 * a line sends `select` with the agency's id in `detail`; the ranking table is its twin for keyboards.
 */
export function slopeChart(
  data: SlopeData,
  {locale, rowWords, width = 640}: Options & {width?: number}
): Sends<{select: string}> & Live<SlopeData> {
  const t = saidOf(bobot[locale], rowWords, locale).slope;
  const f = formats(locale);
  let by: SlopeMeasure = "rank";
  const lines = svg`<g></g>`;
  const heads = [svg`<text class="slope-head" y="14"></text>`, svg`<text class="slope-head" y="14"></text>`];
  const chart = svg`<svg role="img" class="slope-lines" data-by="rank">${heads}${lines}</svg>`;
  const note = html`<p class="hint"></p>`;
  const name = uid("slope-by");
  const choices = (["rank", "index"] as const).map((id) => {
    const input = html<HTMLInputElement>`<input type="radio" name=${name} checked=${id === by} />`;
    input.addEventListener("input", (event) => {
      event.stopPropagation();
      by = id;
      chart.setAttribute("data-by", by);
      show();
    });
    input.addEventListener("change", (event) => event.stopPropagation());
    return html`<label>${input}<span>${id === "rank" ? t.byRank : t.byIndex}</span></label>`;
  });
  const root = html`<figure class="panel slope-chart">
    <div class="slope-bar">
      <figcaption>${t.title}</figcaption>
      <div class="segments" role="radiogroup" aria-label=${t.by}>${choices}</div>
    </div>
    ${chart}${note}
  </figure>`;
  const showLines = keyed<SlopeLineData>(
    lines,
    ({id}) => id,
    ({id}) => slopeLineView(() => emit(root, "select", id))
  );
  setText(heads[0]!, t.before);
  setText(heads[1]!, t.after);

  function show(): void {
    const {rows, selected} = data;
    const drawn = rows.filter(hasSlope);
    const layout = slopeLayout(drawn, {by, width}, f);
    sizePicture(chart, width, layout.height);
    for (const [i, x] of layout.axes.entries()) {
      setAttribute(heads[i]!, "x", x);
      setAttribute(heads[i]!, "text-anchor", i === 0 ? "end" : "start");
    }
    showLines(
      layout.lines.map((line, i) => {
        const row = drawn[i]!;
        const title = t.move(row.label, measureText(row, "before", by, f), measureText(row, "after", by, f));
        return {...line, selected: row.id === selected, title};
      })
    );
    const away = rows.filter((row) => !drawn.includes(row)).map(({label}) => label);
    setText(note, away.length > 0 ? t.leftOut(away.join(", ")) : "");
    note.hidden = away.length === 0;
    setAttribute(chart, "aria-label", slopeText(drawn, locale, rowWords));
    setAttribute(chart, "data-any-selected", drawn.some(({id}) => id === selected) ? "" : null);
  }

  observeWidth(root, (next) => {
    width = next;
    show();
  });
  show();
  return live<SlopeData, HTMLElement>(root, (next) => {
    data = next;
    show();
  });
}
