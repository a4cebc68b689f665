import {svg} from "htl";
import type {Locale} from "../../messages/define.js";
import {formats} from "../../messages/format.js";
import {setAttribute, setText} from "../../ui/dom.js";
import type {View} from "../../ui/dom.js";
import {sebaran} from "../messages.js";
import {scoreX} from "./frame.js";
import type {ChartFrame} from "./frame.js";
import type {DistributionRow} from "./rows.js";

/** A row of the picture, in the frame that is asked for whenever it is drawn. */
export function rowView(frame: () => ChartFrame, locale: Locale): View<DistributionRow> {
  const t = sebaran[locale];
  const f = formats(locale);
  const everyone = svg`<path class="distribution-everyone"></path>`;
  const path = svg`<path class="distribution-shape"></path>`;
  const merged = svg`<path class="distribution-merged"></path>`;
  const mean = svg`<path class="distribution-mean"></path>`;
  const name = svg`<text></text>`;
  const silent = svg`<text class="distribution-protected" text-anchor="middle"></text>`;
  const base = svg`<line class="distribution-base"></line>`;
  const tip = svg`<title></title>`;
  const element = svg`<g>${base}${path}${merged}${everyone}${mean}${name}${silent}${tip}</g>`;
  return {
    element,
    update(row) {
      const {narrow, left} = frame();
      const x = (score: number) => scoreX(frame(), score);
      const middle = row.base - row.height / 2 + 5;
      setAttribute(path, "d", row.sure);
      setAttribute(merged, "d", row.loose);
      setAttribute(path, "data-picture", row.picture);
      setAttribute(merged, "data-merged", row.picture);
      setAttribute(everyone, "d", row.outline);
      setAttribute(silent, "x", x(50));
      setAttribute(silent, "y", middle);
      setText(silent, row.closed ? t.bars.protected : "");
      setAttribute(mean, "d", `M${Math.round(x(row.mean) * 10) / 10},${row.base}l-4,6h8Z`);
      setAttribute(name, "x", narrow ? left : left - 8);
      setAttribute(name, "y", narrow ? row.base - row.height - 6 : middle);
      setAttribute(name, "text-anchor", narrow ? "start" : "end");
      setText(name, row.label);
      setText(tip, t.chart.mean(row.label, f.index(row.mean)));
      for (const [end, value] of Object.entries({x1: x(0), x2: x(100), y1: row.base, y2: row.base}))
        setAttribute(base, end, value);
      setAttribute(element, "data-selected", row.selected ? "" : null);
    }
  };
}
