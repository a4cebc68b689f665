import {html} from "htl";
import {saidOf} from "../messages/rowWords.js";
import {formats} from "../messages/format.js";
import {keyed, setText} from "../ui/dom.js";
import type {View} from "../ui/dom.js";
import type {Options} from "../ui/live.js";
import type {NamedArea} from "./mapText.js";
import {ketahanan} from "./messages.js";
import {shareText} from "../model/shareText.js";

export type MapLegendData = {
  areas: readonly NamedArea[];
  /** Whether shares are of the accepted part of the slice. */
  limited: boolean;
  /** The baseline is on another slice. */
  elsewhere: boolean;
  /** Whether a border of the accepted weights is in sight. */
  region: boolean;
};

/** What the colours and marks of the map mean. */
export function mapLegend({locale, rowWords}: Options): {elements: HTMLElement[]; update(data: MapLegendData): void} {
  const t = saidOf(ketahanan[locale], rowWords, locale).map;
  const f = formats(locale);
  const title = html`<p class="map-legend-title"></p>`;
  const list = html`<ul class="map-legend"></ul>`;
  const baseline = html`<span></span>`;
  const region = html`<span class="legend-item"
    ><span class="map-key" data-part="region"></span>${t.region}; ${t.outside}</span
  >`;
  const marks = html`<p class="legend hint" aria-hidden="true">
    <span class="legend-item"><span class="map-key" data-part="current"></span>${t.current}</span>
    <span class="legend-item"><span class="map-key" data-part="baseline"></span>${baseline}</span>
    ${region}
  </p>`;
  const showAreas = keyed<NamedArea>(list, ({key}) => String(key), item);

  function item(): View<NamedArea> {
    const swatch = html`<span class="map-swatch" aria-hidden="true"></span>`;
    const label = html`<span></span>`;
    const share = html`<span class="map-share"></span>`;
    return {
      element: html`<li>${swatch}${label}${share}</li>`,
      update({fill, name, part}) {
        swatch.style.setProperty("--fill", fill);
        setText(label, name);
        setText(share, shareText(part, f));
      }
    };
  }

  return {
    elements: [title, list, marks],
    update(data) {
      setText(title, data.limited ? t.legendRegion : t.legendSlice);
      showAreas(data.areas);
      setText(baseline, data.elsewhere ? t.baselineElsewhere : t.baseline);
      region.hidden = !data.region;
    }
  };
}
