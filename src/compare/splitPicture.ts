import {svg} from "htl";
import {saidOf} from "../messages/rowWords.js";
import type {Options} from "../ui/live.js";
import {formats} from "../messages/format.js";
import {bandingkan} from "./messages.js";
import {splitLayout} from "./splitLayout.js";
import type {SplitMeasure} from "./splitLayout.js";

const marks = {up: "▲ ", down: "▼ ", same: ""};

/** A change as falling and rising bars, from where it starts to where it ends. */
export function splitPicture(
  measure: SplitMeasure,
  {name, from, to, by}: {name: string; from: string; to: string; by: "index" | "lead"},
  width: number,
  {locale, rowWords}: Options
): SVGElement {
  const {split: t} = saidOf(bandingkan[locale], rowWords, locale);
  const f = formats(locale);
  const {height, labels, ends, bars, links} = splitLayout(measure, width);
  const end = by === "index" ? t.start : t.startLead;
  const named = [
    {label: end(from), value: measure.start, ...ends[0]},
    {label: end(to), value: measure.end, ...ends[1]}
  ];
  const parts = bars.map(({cause, change}) => `${t[cause]} ${f.indexChange(change)}`).join(", ");
  return svg`<svg
    role="img"
    class="split-picture"
    viewBox=${`0 0 ${width} ${height}`}
    width=${width}
    height=${height}
    aria-label=${t.label(t.title(name, from, to), `${f.index(measure.start)}, ${parts}, ${f.index(measure.end)}`)}
  >${links.map(({x, y1, y2}) => svg`<line class="split-link" x1=${x} x2=${x} y1=${y1} y2=${y2}></line>`)}${bars.map(
    ({cause, change, way, y, left, right, length}) => svg`<g class="split-bar" data-way=${way}>
      <text x=${labels} y=${y} dy="0.35em" text-anchor="end">${t[cause]}</text>
      <rect x=${left} y=${y - 12} width=${Math.max(1.5, length)} height="24"></rect>
      <text class="split-value" x=${right + 8} y=${y} dy="0.35em">${marks[way]}${f.indexChange(change)}</text>
    </g>`
  )}${named.map(
    ({label, value, x, y}) => svg`<g class="split-end">
      <text x=${labels} y=${y} dy="0.35em" text-anchor="end">${label}</text>
      <circle cx=${x} cy=${y} r="6"></circle>
      <text class="split-value" x=${x + 12} y=${y} dy="0.35em">${f.index(value)}</text>
    </g>`
  )}</svg>`;
}
