import {html, svg} from "htl";
import {bandingkan} from "./messages.js";
import {formats} from "../messages/format.js";
import {clip} from "../ui/clip.js";
import type {Column} from "./columnHead.js";
import {emit, keyed, setAttribute, setText} from "../ui/dom.js";
import type {View} from "../ui/dom.js";
import {labelPlaces} from "../ui/labelPlaces.js";
import {live} from "../ui/live.js";
import type {Live, Options, Sends} from "../ui/live.js";
import {observeWidth} from "../ui/observeWidth.js";
import {pixel} from "../ui/pixel.js";
import {sizePicture} from "../ui/sizePicture.js";
import {direction} from "../ui/direction.js";
import type {Direction} from "../ui/direction.js";

/** `once`: ranked in one scenario only, so that it neither moves nor stays. */
export type BumpDirection = Direction | "once";

export type BumpRow = {
  id: string;
  label: string;
  /** Its rank in each scenario; NaN where it has none. */
  ranks: readonly number[];
};

export type BumpData = {columns: readonly Column[]; rows: readonly BumpRow[]; selected: string | null};

type Point = {x: number; y: number; rank: number};
type Line = {
  id: string;
  way: BumpDirection;
  selected: boolean;
  points: (Point | null)[];
  ends: {x: number; y: number; text: string; anchor: "start" | "end"}[];
  title: string;
};

const lineHeight = 30;
const top = 56;
const bottom = 18;
const radius = 10;

/** From this width on, names stand on both sides. */
const wide = 640;

/**
 * The rank of each agency from scenario to scenario, as a line with its rank at every stop. Choosing a line sends
 * `select` with the agency's id in `detail`; the table of places is its twin for keyboards and readers of screens.
 */
export function bumpChart(
  data: BumpData,
  {locale, width = 800}: Options & {width?: number}
): Sends<{select: string}> & Live<BumpData> {
  const t = bandingkan[locale].bump;
  const f = formats(locale);
  const heads = svg`<g></g>`;
  const lines = svg`<g></g>`;
  const chart = svg`<svg role="img" class="bump-lines">${heads}${lines}</svg>`;
  const ties = html`<p class="hint"></p>`;
  const away = html`<p class="hint"></p>`;
  const key = (way: BumpDirection) =>
    html`<span class="legend-item"><span class="bump-key" data-way=${way}></span>${t.legend[way]}</span>`;
  const once = key("once");
  const root = html`<figure class="bump-chart">
    <figcaption>${t.title}</figcaption>
    ${chart}
    <p class="legend bump-legend">${key("up")}${key("down")}${key("same")}${once}</p>
    ${ties}${away}
  </figure>`;
  const showLines = keyed<Line>(lines, ({id}) => id, line);

  function line({id}: Line): View<Line> {
    const title = svg`<title></title>`;
    const hit = svg`<path class="bump-hit"></path>`;
    const path = svg`<path class="bump-path"></path>`;
    const stops = svg`<g></g>`;
    const names = svg`<g></g>`;
    const element = svg`<g class="bump-line">${title}${hit}${path}${stops}${names}</g>`;
    element.addEventListener("click", () => emit(root, "select", id));
    return {
      element,
      update(next) {
        setAttribute(element, "data-way", next.way);
        setAttribute(element, "data-selected", next.selected ? "" : null);
        setText(title, next.title);
        const d = pathOf(next.points);
        setAttribute(path, "d", d);
        setAttribute(hit, "d", d);
        stops.replaceChildren(
          ...next.points.flatMap((point) =>
            point
              ? [
                  svg`<g transform=${`translate(${point.x},${point.y})`}><circle r=${radius}></circle><text class="bump-rank" text-anchor="middle" dy="0.35em">${f.count(point.rank)}</text></g>`
                ]
              : []
          )
        );
        names.replaceChildren(
          ...next.ends.map(
            ({x, y, text, anchor}) =>
              svg`<text class="bump-name" x=${x} y=${y} dy="0.35em" text-anchor=${anchor}>${text}</text>`
          )
        );
      }
    };
  }

  function show(): void {
    const {columns, selected} = data;
    const drawn = data.rows.filter(({ranks}) => ranks.some((rank) => !Number.isNaN(rank)));
    const most = Math.max(1, ...drawn.flatMap(({ranks}) => ranks.filter((rank) => !Number.isNaN(rank))));
    const height = top + bottom + Math.max(most, drawn.length) * lineHeight - lineHeight;
    // Room for the name that is chosen, which is bold.
    const name =
      Math.round((width < wide ? 8.2 : 9) * Math.max(6, ...drawn.map(({label}) => short(label, width).length))) + 24;
    const left = width < wide ? 20 : name;
    const right = width - name;
    const step = columns.length > 1 ? (right - left) / (columns.length - 1) : 0;
    const x = (k: number) => pixel(left + k * step);
    const y = (rank: number) => pixel(top + (rank - 1) * lineHeight);
    sizePicture(chart, width, height);
    heads.replaceChildren(...columns.flatMap((column, k) => head(column, x(k), k, step)));

    const labelsAt = (k: number, side: "start" | "end", which = (_: BumpRow) => true) => {
      const here = drawn.filter((row) => !Number.isNaN(row.ranks[k]) && which(row));
      const texts = labelPlaces(here, ({ranks}) => y(ranks[k]!), {gap: 18, low: top - 8, high: height - bottom + 8});
      const textX = side === "start" ? x(k) + radius + 6 : x(k) - radius - 6;
      return new Map(
        here.map(({id, label}) => [id, {x: textX, y: texts.get(id)!, text: short(label, width), anchor: side}])
      );
    };
    const last = columns.length - 1;
    const leftLabels = width < wide || last === 0 ? new Map<string, never>() : labelsAt(0, "end");
    const endsAt = ({ranks}: BumpRow) => ranks.findLastIndex((rank) => !Number.isNaN(rank));
    // A line that ends before the last scenario has its name there, unless it has it at its beginning or there is no room.
    const rightLabels = new Map(
      columns.flatMap((_, k) => [
        ...labelsAt(
          k,
          "start",
          (row) => endsAt(row) === k && (k === last || (width >= wide && !leftLabels.has(row.id)))
        )
      ])
    );
    const ways = drawn.map(({ranks}) => bumpDirection(ranks));
    once.hidden = !ways.includes("once");
    showLines(
      drawn.map((row, i): Line => {
        return {
          id: row.id,
          way: ways[i]!,
          selected: row.id === selected,
          points: row.ranks.map((rank, k) => (Number.isNaN(rank) ? null : {x: x(k), y: y(rank), rank})),
          ends: [leftLabels.get(row.id), rightLabels.get(row.id)].filter((end) => end !== undefined),
          title: t.line(row.label, places(row).join(", "))
        };
      })
    );
    setAttribute(chart, "data-any-selected", drawn.some(({id}) => id === selected) ? "" : null);
    setAttribute(chart, "aria-label", t.label(f.count(drawn.length), f.count(columns.length)));
    const tied = tiesOf(drawn);
    setText(ties, tied.length > 0 ? t.ties(tied.join("; ")) : "");
    const unranked = data.rows.filter((row) => !drawn.includes(row)).map(({label}) => label);
    setText(away, unranked.length > 0 ? t.leftOut(unranked.join(", ")) : "");
  }

  function head({short: code, name}: Column, x: number, k: number, step: number): SVGElement[] {
    const last = data.columns.length - 1;
    const anchor = width < wide && k === 0 ? "start" : k === last && width >= wide ? "middle" : "middle";
    const at = anchor === "start" ? x - radius : x;
    const room = Math.max(0, Math.floor((step || width / 2) / 7) - 1);
    const words = width < wide ? "" : clip(name, room);
    return [
      svg`<text class="bump-head" x=${at} y="16" text-anchor=${anchor}>${code}<title>${name}</title></text>`,
      svg`<text class="bump-subhead" x=${at} y="34" text-anchor=${anchor}>${words}<title>${name}</title></text>`,
      svg`<line class="bump-stop" x1=${x} x2=${x} y1=${top - 14} y2="100%"></line>`
    ];
  }

  function places({ranks}: BumpRow): string[] {
    return ranks.map((rank, k) => {
      const {short: code} = data.columns[k]!;
      return Number.isNaN(rank) ? t.unranked(code) : t.place(code, f.count(rank));
    });
  }

  function tiesOf(rows: readonly BumpRow[]): string[] {
    return data.columns.flatMap(({short: code}, k) => {
      const ranks = [...new Set(rows.map((row) => row.ranks[k]!))]
        .filter((rank) => !Number.isNaN(rank))
        .sort((a, b) => a - b);
      return ranks.flatMap((rank) => {
        const names = rows.filter((row) => row.ranks[k] === rank).map(({label}) => label);
        return names.length > 1 ? [t.tie(code, f.count(rank), names.join(t.and))] : [];
      });
    });
  }

  function update(next: BumpData): void {
    data = next;
    show();
  }

  observeWidth(root, (next) => {
    width = next;
    show();
  });
  show();
  return live<BumpData, HTMLElement>(root, update);
}

/** Which way a line is coloured: from the first to the last of the scenarios in which it is ranked. */
export function bumpDirection(ranks: readonly number[]): BumpDirection {
  const stops = ranks.filter((rank) => !Number.isNaN(rank));
  return stops.length < 2 ? "once" : direction(stops[0]! - stops.at(-1)!)!;
}

/** A line through the stops, level at each; broken where there is none. */
function pathOf(points: readonly (Point | null)[]): string {
  let d = "";
  for (const [k, point] of points.entries()) {
    if (!point) continue;
    const before = k > 0 ? points[k - 1] : null;
    if (!before) d += `M${point.x},${point.y}`;
    else {
      const middle = pixel((before.x + point.x) / 2);
      d += `C${middle},${before.y} ${middle},${point.y} ${point.x},${point.y}`;
    }
  }
  return d;
}

function short(label: string, width: number): string {
  return clip(label, width < wide ? 14 : 24);
}
