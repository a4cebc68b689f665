import {html, svg} from "htl";
import {bobot} from "./messages.js";
import {formats} from "../messages/format.js";
import {clip} from "../ui/clip.js";
import {emit, keyed, setAttribute, setText, uid} from "../ui/dom.js";
import type {View} from "../ui/dom.js";
import {labelPlaces} from "../ui/labelPlaces.js";
import {live} from "../ui/live.js";
import type {Live, Options, Sends} from "../ui/live.js";
import {observeWidth} from "../ui/observeWidth.js";
import {pixel} from "../ui/pixel.js";
import {isRankedRow, placesGained, shownChange} from "../model/rankingRow.js";
import type {RankingRow} from "../model/rankingRow.js";
import {sizePicture} from "../ui/sizePicture.js";
import {direction} from "../ui/direction.js";
import type {Direction} from "../ui/direction.js";

export type SlopeData = {rows: readonly RankingRow[]; selected: string | null};

/** A line of the chart in pixels. */
type Line = {
  id: string;
  way: Direction;
  selected: boolean;
  left: Label;
  right: Label;
  title: string;
};
type Label = {x: number; y: number; textY: number; textX: number; text: string};

const lineHeight = 22;
const top = 30;
const bottom = 12;

/**
 * Each agency as a line from its place before (left) to its place in the scenario (right), by rank or by index. Choosing
 * a line sends `select` with the agency's id in `detail`; the ranking table is its twin for keyboards.
 */
export function slopeChart(
  data: SlopeData,
  {locale, width = 640}: Options & {width?: number}
): Sends<{select: string}> & Live<SlopeData> {
  const t = bobot[locale].slope;
  const f = formats(locale);
  let by: "rank" | "index" = "rank";
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
  const showLines = keyed<Line>(lines, ({id}) => id, line);
  setText(heads[0]!, t.before);
  setText(heads[1]!, t.after);

  function line({id}: Line): View<Line> {
    const title = svg`<title></title>`;
    const hit = svg`<path class="slope-hit"></path>`;
    const path = svg`<path class="slope-path"></path>`;
    const ends = [end(), end()];
    const element = svg`<g class="slope-line">${title}${hit}${path}${ends.map((e) => e.element)}</g>`;
    element.addEventListener("click", () => emit(root, "select", id));
    return {
      element,
      update(next) {
        const {left, right} = next;
        setAttribute(element, "data-way", next.way);
        setAttribute(element, "data-selected", next.selected ? "" : null);
        setText(title, next.title);
        const d = `M${left.x},${left.y}L${right.x},${right.y}`;
        setAttribute(path, "d", d);
        setAttribute(hit, "d", d);
        ends[0]!.update(left, "end");
        ends[1]!.update(right, "start");
      }
    };
  }

  function end(): {element: SVGElement; update(label: Label, anchor: string): void} {
    const dot = svg`<circle r="4"></circle>`;
    const leader = svg`<path class="slope-leader"></path>`;
    const text = svg`<text dy="0.35em"></text>`;
    return {
      element: svg`<g>${leader}${dot}${text}</g>`,
      update({x, y, textX, textY, text: words}, anchor) {
        const inner = textX + (textX < x ? 4 : -4);
        setAttribute(leader, "d", `M${x},${y}L${inner},${textY}`);
        setAttribute(dot, "cx", x);
        setAttribute(dot, "cy", y);
        setAttribute(text, "text-anchor", anchor);
        const transform = `translate(${textX}px,${textY}px)`;
        if (text.style.transform !== transform) text.style.transform = transform;
        setText(text, words);
      }
    };
  }

  function show(): void {
    const drawn = data.rows.filter((row) => isRankedRow(row) && Number.isFinite(row.before.rank));
    const height = top + bottom + Math.max(1, drawn.length - 1) * lineHeight;
    sizePicture(chart, width, height);
    const [left, right] = margins(width, drawn, by);
    for (const [i, x] of [left, width - right].entries()) {
      setAttribute(heads[i]!, "x", x);
      setAttribute(heads[i]!, "text-anchor", i === 0 ? "end" : "start");
    }
    showLines(layout(drawn, left, width - right, height));
    const away = data.rows.filter((row) => !drawn.includes(row)).map(({label}) => label);
    setText(note, away.length > 0 ? t.leftOut(away.join(", ")) : "");
    note.hidden = away.length === 0;
    setAttribute(chart, "aria-label", summary(drawn));
    setAttribute(chart, "data-any-selected", drawn.some(({id}) => id === data.selected) ? "" : null);
  }

  function layout(rows: readonly RankingRow[], x0: number, x1: number, height: number): Line[] {
    const measure = (row: RankingRow, side: "before" | "after") => row[side][by];
    const values = rows.flatMap((row) => [measure(row, "before"), measure(row, "after")]);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const span = high - low || 1;
    const y = (value: number) => {
      const share = by === "rank" ? (value - low) / span : (high - value) / span;
      return pixel(top + share * (height - top - bottom));
    };
    const labels = (side: "before" | "after"): Map<string, Label> => {
      const at = (row: RankingRow) => y(measure(row, side));
      const texts = labelPlaces(rows, at, {gap: lineHeight - 4, low: top, high: height - bottom});
      const x = side === "before" ? x0 : x1;
      const textX = side === "before" ? x - 14 : x + 14;
      return new Map(
        rows.map((row) => [row.id, {x, y: at(row), textX, textY: texts.get(row.id)!, text: labelText(row, side)}])
      );
    };
    const [before, after] = [labels("before"), labels("after")];
    return rows.map((row) => {
      const gained = by === "rank" ? placesGained(row) : shownChange(row.before.index, row.after.index);
      return {
        id: row.id,
        way: direction(gained) ?? "same",
        selected: row.id === data.selected,
        left: before.get(row.id)!,
        right: after.get(row.id)!,
        title: t.move(row.label, number(row, "before"), number(row, "after"))
      };
    });
  }

  function number(row: RankingRow, side: "before" | "after"): string {
    return by === "rank" ? f.count(row[side].rank) : f.index(row[side].index);
  }

  function labelText(row: RankingRow, side: "before" | "after"): string {
    // Figure spaces keep names aligned beside one digit and two.
    const aligned = by === "rank" ? number(row, side).padStart(2, "\u2007") : number(row, side);
    if (side === "before") return width < wide ? aligned : `${short(row.label, width)}  ${aligned}`;
    return `${aligned}  ${short(row.label, width)}`;
  }

  function summary(rows: readonly RankingRow[]): string {
    const movers = rows.filter((row) => placesGained(row) !== 0);
    const count = f.count(rows.length);
    if (movers.length === 0) return t.summaryNone(count);
    const list = (some: RankingRow[]) =>
      some.map((row) => t.move(row.label, f.count(row.before.rank), f.count(row.after.rank))).join(", ");
    const up = movers.filter((row) => placesGained(row) > 0);
    const down = movers.filter((row) => placesGained(row) < 0);
    return [
      t.summary(f.count(movers.length), count),
      up.length > 0 ? t.rises(list(up)) : "",
      down.length > 0 ? t.falls(list(down)) : ""
    ]
      .filter(Boolean)
      .join(" ");
  }

  function update(next: SlopeData): void {
    data = next;
    show();
  }

  observeWidth(root, (next) => {
    width = next;
    show();
  });
  show();
  return live<SlopeData, HTMLElement>(root, update);
}

/** From this width on, names stand on both sides. */
const wide = 520;

function margins(width: number, rows: readonly RankingRow[], by: "rank" | "index"): [number, number] {
  const name = 7.8 * Math.max(6, ...rows.map(({label}) => short(label, width).length));
  const number = by === "rank" ? 24 : 48;
  const both = Math.round(name + number + 20);
  return [width < wide ? number + 40 : both, both];
}

function short(label: string, width: number): string {
  return clip(label, width < wide ? 17 : 24);
}
