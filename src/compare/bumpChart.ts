import {html, svg} from "htl";
import {saidOf} from "../messages/rowWords.js";
import type {Locale} from "../messages/define.js";
import {formats} from "../messages/format.js";
import {emit, keyed, setAttribute, setText} from "../ui/dom.js";
import type {View} from "../ui/dom.js";
import {live} from "../ui/live.js";
import type {Live, Options, Sends} from "../ui/live.js";
import {observeWidth} from "../ui/observeWidth.js";
import {sizePicture} from "../ui/sizePicture.js";
import {bumpLayout, bumpPath, bumpRadius, bumpTies, bumpTop, drawnRows} from "./bumpLayout.js";
import type {BumpData, BumpDirection, BumpHead, BumpLine} from "./bumpLayout.js";
import {bandingkan} from "./messages.js";

/**
 * The rank of each agency from scenario to scenario, as a line of its own colour and dashes with its rank at every stop.
 * The line that is pointed at, in focus or chosen stands out and the others fade. Choosing one, by pointer or with Enter
 * or space, sends `select` with the agency's id in `detail`; arrow keys go from line to line.
 */
export function bumpChart(
  data: BumpData,
  {locale, rowWords, width = 800}: Options & {width?: number}
): Sends<{select: string}> & Live<BumpData> {
  const t = saidOf(bandingkan[locale], rowWords, locale).bump;
  const f = formats(locale);
  const heads = svg`<g></g>`;
  const lines = svg`<g></g>`;
  const chart = svg`<svg role="group" class="bump-lines">${heads}${lines}</svg>`;
  const ties = html`<p class="hint"></p>`;
  const away = html`<p class="hint"></p>`;
  const key = (way: BumpDirection) =>
    html`<span class="legend-item"><span class="bump-key" data-way=${way}></span>${t.legend[way]}</span>`;
  const once = key("once");
  const root = html`<figure class="bump-chart">
    <figcaption>${t.title}</figcaption>
    ${chart}
    <p class="legend bump-legend">${key("up")}${key("down")}${key("same")}${once}</p>
    <p class="hint bump-follow">${t.follow}</p>
    ${ties}${away}
  </figure>`;
  const showLines = keyed<BumpLine>(
    lines,
    ({id}) => id,
    ({id}) => lineView(() => emit(root, "select", id), locale)
  );
  lines.addEventListener("keydown", (event: KeyboardEvent) => {
    const steps: Record<string, number> = {ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1};
    const by = steps[event.key];
    const all = [...lines.children] as SVGElement[];
    const at = all.indexOf((event.target as Element).closest<SVGElement>(".bump-line")!);
    if (by === undefined || at < 0) return;
    event.preventDefault();
    enter(all, all[(at + by + all.length) % all.length]!);
    (document.activeElement as HTMLElement | null)?.scrollIntoView?.({block: "nearest"});
  });

  function show(): void {
    const {columns, rows, selected} = data;
    const layout = bumpLayout(data, width, locale);
    sizePicture(chart, width, layout.height);
    heads.replaceChildren(...layout.heads.flatMap(headMarks));
    once.hidden = !layout.lines.some(({way}) => way === "once");
    // From the first rank down, as the eye goes; among them one stop for the tab key.
    const sorted = [...layout.lines].sort((a, b) => topOf(a) - topOf(b));
    showLines(sorted);
    const all = [...lines.children] as SVGElement[];
    const held = all.find((one) => one === document.activeElement);
    enter(
      all,
      held ??
        all[
          Math.max(
            0,
            sorted.findIndex((line) => line.selected)
          )
        ],
      {focus: false}
    );
    setAttribute(chart, "data-any-selected", layout.lines.some(({id}) => id === selected) ? "" : null);
    setAttribute(chart, "aria-label", t.label(f.count(layout.lines.length), f.count(columns.length)));
    const drawn = drawnRows(rows);
    const tied = bumpTies({columns, rows: drawn}, locale);
    setText(ties, tied.length > 0 ? t.ties(tied.join("; ")) : "");
    const unranked = rows.filter((row) => !drawn.includes(row)).map(({label}) => label);
    setText(away, unranked.length > 0 ? t.leftOut(unranked.join(", ")) : "");
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

const marks: Record<BumpDirection, string> = {up: "▲", down: "▼", same: "=", once: "·"};

const topOf = ({points}: BumpLine) => points.find((point) => point !== null)?.y ?? Infinity;

/** Makes one of the lines the stop of the tab key, and goes there. */
function enter(all: readonly SVGElement[], one: SVGElement | undefined, {focus = true} = {}): void {
  for (const line of all) setAttribute(line, "tabindex", line === one ? "0" : "-1");
  if (focus) one?.focus({preventScroll: true});
}

/** A scenario above its stops. */
function headMarks({x, anchor, short, name, clipped, stop}: BumpHead): SVGElement[] {
  return [
    svg`<text class="bump-head" x=${x} y="16" text-anchor=${anchor}>${short}<title>${name}</title></text>`,
    svg`<text class="bump-subhead" x=${x} y="34" text-anchor=${anchor}>${clipped}<title>${name}</title></text>`,
    svg`<line class="bump-stop" x1=${stop} x2=${stop} y1=${bumpTop - 14} y2="100%"></line>`
  ];
}

/** An agency's line, with its rank at every stop and its name. */
function lineView(choose: () => void, locale: Locale): View<BumpLine> {
  const f = formats(locale);
  const title = svg`<title></title>`;
  const hit = svg`<path class="bump-hit"></path>`;
  const casing = svg`<path class="bump-casing"></path>`;
  const path = svg`<path class="bump-path"></path>`;
  const stops = svg`<g aria-hidden="true"></g>`;
  const names = svg`<g aria-hidden="true"></g>`;
  const element = svg`<g class="bump-line" role="button">${title}${hit}${casing}${path}${stops}${names}</g>`;
  element.addEventListener("click", choose);
  element.addEventListener("keydown", (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    choose();
  });
  return {
    element,
    update(line) {
      setAttribute(element, "data-way", line.way);
      setAttribute(element, "data-hue", line.hue);
      setAttribute(element, "data-dash", line.dash);
      setAttribute(element, "aria-pressed", line.selected ? "true" : "false");
      setAttribute(element, "data-selected", line.selected ? "" : null);
      setText(title, line.title);
      const d = bumpPath(line.points);
      setAttribute(path, "d", d);
      setAttribute(casing, "d", d);
      setAttribute(hit, "d", d);
      stops.replaceChildren(
        ...line.points
          .filter((point) => point !== null)
          .map(
            ({x, y, rank}) =>
              svg`<g transform=${`translate(${x},${y})`}><circle r=${bumpRadius}></circle><text class="bump-rank" text-anchor="middle" dy="0.35em">${f.count(rank)}</text></g>`
          )
      );
      const {mark} = line;
      names.replaceChildren(
        ...(mark ? [svg`<text class="bump-way" x=${mark.x} y=${mark.y} dy="0.35em">${marks[line.way]}</text>`] : []),
        ...line.ends.map(
          ({x, y, text, anchor}) =>
            svg`<text class="bump-name" x=${x} y=${y} dy="0.35em" text-anchor=${anchor}>${text}</text>`
        )
      );
    }
  };
}
