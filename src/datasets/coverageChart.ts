import * as Plot from "@observablehq/plot";
import {html} from "htl";
import {data as messages} from "./messages.js";
import {formats} from "../messages/format.js";
import {coverageCells} from "./coverageCells.js";
import type {CoverageCell, CoverageDatum} from "./coverageCells.js";
import type {Options} from "../ui/live.js";
import {byLabel} from "../model/byLabel.js";
import {shareText} from "../model/shareText.js";
import {scrollTable} from "../ui/scrollTable.js";

export type CoverageOptions = Options & {
  width: number;
  instansi: (id: string) => string;
  kanal: (id: string) => string;
  minimum?: number;
};

/** How complete the records are, per agency and update channel, as a chart and as a table; small groups are hidden. */
export function coverageChart(data: readonly CoverageDatum[], options: CoverageOptions): HTMLElement {
  const {locale, minimum = 10} = options;
  const t = messages[locale].coverage;
  const cells = coverageCells(
    byLabel(data, ({instansi}) => options.instansi(instansi)),
    minimum
  );
  if (cells.length === 0) return html`<p>${t.empty}</p>`;
  const few = formats(locale).count(minimum);
  return html`<figure class="coverage">
    <figcaption>${t.caption}</figcaption>
    ${chart(cells, options)}
    <p class="hint">${t.note(few)}</p>
    <details class="disclosure">
      <summary>${t.table}</summary>
      ${table(cells, options)}
    </details>
  </figure>`;
}

function chart(cells: CoverageCell[], options: CoverageOptions): Element {
  const {locale, width, instansi, kanal} = options;
  const narrow = width < 560;
  const known = cells.filter(({share}) => !Number.isNaN(share));
  const shares = known.map(({share}) => share);
  const [low, high] = [Math.min(...shares), Math.max(...shares)];
  const tint = ({share}: CoverageCell) => (high > low ? 0.06 + (0.42 * (share - low)) / (high - low) : 0.25);
  const plot = Plot.plot({
    width,
    height: (narrow ? 100 : 48) + (narrow ? 36 : 32) * new Set(cells.map(({instansi}) => instansi)).size,
    marginLeft: narrow ? 108 : 164,
    marginTop: narrow ? 100 : 48,
    marginRight: narrow ? 44 : 0,
    marginBottom: 0,
    ariaLabel: summary(known, options),
    style: {fontSize: narrow ? "12px" : "13px", background: "none", color: "currentColor"},
    x: {
      axis: null,
      domain: unique(cells.map(({kanal}) => kanal)),
      padding: 0.04
    },
    y: {
      axis: null,
      domain: unique(cells.map(({instansi}) => instansi)),
      padding: 0.08
    },
    marks: [
      Plot.axisX({
        anchor: "top",
        tickSize: 0,
        label: null,
        tickFormat: kanal,
        lineWidth: 10,
        ...(narrow ? {tickRotate: -35, lineWidth: Infinity} : {})
      }),
      Plot.axisY({tickSize: 0, label: null, tickFormat: instansi, lineWidth: narrow ? 7 : 14}),
      Plot.cell(known, {
        x: "kanal",
        y: "instansi",
        fill: "var(--theme-foreground-focus)",
        fillOpacity: {value: tint, scale: null},
        title: (cell: CoverageCell) => `${instansi(cell.instansi)}, ${kanal(cell.kanal)}: ${longText(cell, options)}`
      }),
      Plot.text(cells, {
        x: "kanal",
        y: "instansi",
        text: (cell: CoverageCell) => shortText(cell, options),
        fill: "currentColor",
        fontVariant: "tabular-nums"
      })
    ]
  });
  plot.setAttribute("role", "img");
  plot.setAttribute("lang", locale);
  return plot;
}

const unique = (values: string[]) => [...new Set(values)];

function summary(known: CoverageCell[], {locale, instansi, kanal}: CoverageOptions): string {
  const t = messages[locale].coverage;
  const f = formats(locale);
  const exact = known.filter(({kind}) => kind === "share").sort((a, b) => a.share - b.share);
  const [low, high] = [exact[0], exact.at(-1)];
  if (!low || !high) return t.altEmpty;
  const where = (cell: CoverageCell) => `${instansi(cell.instansi)}, ${kanal(cell.kanal)}`;
  const agencies = f.count(new Set(known.map((cell) => cell.instansi)).size);
  return t.alt(agencies, shareText(low.share, f), where(low), shareText(high.share, f), where(high));
}

/** Whether a share would be rounded to nothing or all. */
const isNearEnd = (share: number) => share < 0.005 || share >= 0.995;

/** Bounds are rounded outwards, so that what is said of them stays true. */
function shortText({kind, share}: CoverageCell, {locale, minimum = 10}: CoverageOptions): string {
  const t = messages[locale].coverage;
  const f = formats(locale);
  switch (kind) {
    case "none":
      return "–";
    case "protected":
      return t.few(f.count(minimum));
    case "above":
      return t.above(f.percentWhole(Math.floor(share * 100) / 100));
    case "below":
      return t.below(f.percentWhole(Math.ceil(share * 100) / 100));
    case "share":
      return isNearEnd(share) ? shareText(share, f) : f.percentWhole(share);
  }
}

function longText(cell: CoverageCell, options: CoverageOptions): string {
  const t = messages[options.locale].coverage;
  const f = formats(options.locale);
  if (cell.kind === "none") return t.none;
  if (cell.kind === "protected") return t.fewLong(f.count(options.minimum ?? 10));
  return t.cell(cell.kind === "share" ? shareText(cell.share, f) : shortText(cell, options), f.count(cell.n));
}

function table(cells: CoverageCell[], options: CoverageOptions): HTMLElement {
  const t = messages[options.locale].coverage;
  const channels = unique(cells.map(({kanal}) => kanal));
  const head = html`<tr>
    <th scope="col">${t.agency}</th>
    ${channels.map((id) => html`<th scope="col" class="number">${options.kanal(id)}</th>`)}
  </tr>`;
  const rows = unique(cells.map(({instansi}) => instansi)).map((id) => {
    const cell = (channel: string) => cells.find(({instansi, kanal}) => instansi === id && kanal === channel);
    return html`<tr>
      <th scope="row"><bdi>${options.instansi(id)}</bdi></th>
      ${channels.map((channel) => {
        const found = cell(channel);
        return html`<td class="number">${found ? longText(found, options) : t.none}</td>`;
      })}
    </tr>`;
  });
  return scrollTable(t.title, head, rows);
}
