import {html} from "htl";
import {categorize, rules} from "../lib/index.js";
import type {Band, Edge, Scheme} from "../lib/index.js";
import {formats} from "../messages/format.js";
import {metode} from "./messages.js";
import {terms} from "../messages/terms.js";
import type {Options} from "../ui/live.js";
import {scrollTable} from "../ui/scrollTable.js";

const edges: Edge[] = ["floor", "ceil"];

/** The categories as written and as read at either edge, with worked values between them. */
export function bandTable(scheme: Scheme, {locale}: Options): HTMLElement {
  const t = metode[locale].bands;
  const {edge: chosen} = rules(scheme);
  const edgeHeads = edges.map(
    (edge) =>
      html`<th scope="col">${t[edge]}${edge === chosen ? html` <span class="tag">${t.chosen}</span>` : null}</th>`
  );
  const head = html`<tr>
    <th scope="col">${t.category}</th>
    <th scope="col">${t.text}</th>
    ${edgeHeads.map((th) => th.cloneNode(true))}
  </tr>`;
  const rows = scheme.bands.map(
    (band, i) =>
      html`<tr>
        <th scope="row">${terms[locale].category[band.category]}</th>
        <td>${written(band, locale)}</td>
        ${edges.map((edge) => html`<td>${interval(scheme.bands, i, edge, locale)}</td>`)}
      </tr>`
  );
  return html`<div class="bands">
    <p>${t.why}</p>
    ${scrollTable(t.caption, head, rows)} ${examples(scheme, edgeHeads, {locale})}
  </div>`;
}

function written({floor, ceil}: Band, locale: Options["locale"]): string {
  const t = metode[locale].bands;
  const f = formats(locale);
  return floor === 0 ? t.lowest(f.count(ceil)) : t.from(f.count(floor), f.count(ceil));
}

/** The category is decided on the index cut at two decimals, so a band ends a hundredth before the next begins. */
function interval(bands: Band[], i: number, edge: Edge, locale: Options["locale"]): string {
  const t = metode[locale].bands;
  const f = formats(locale);
  const {floor, ceil} = bands[i]!;
  const [above, below] = [bands[i - 1], bands[i + 1]];
  if (edge === "floor") return t.from(f.index(floor), f.index(above ? above.floor - 0.01 : ceil));
  return t.from(f.index(below ? below.ceil + 0.01 : floor), f.index(ceil));
}

/** Each gap between two bands by its middle, and the first value of the band above. */
function examples({bands}: Scheme, edgeHeads: HTMLElement[], {locale}: Options): HTMLElement {
  const t = metode[locale].bands;
  const f = formats(locale);
  const values = bands.slice(0, -1).flatMap(({floor}, i) => [floor, (floor + bands[i + 1]!.ceil) / 2]);
  const head = html`<tr>
    <th scope="col" class="number">${t.value}</th>
    ${edgeHeads}
  </tr>`;
  const rows = values.map((value) => {
    const placed = edges.map((edge) => categorize(value, edge, bands));
    return html`<tr class=${placed[0] === placed[1] ? "" : "differs"}>
      <th scope="row" class="number">${f.index(value)}</th>
      ${placed.map((category) => html`<td>${terms[locale].category[category]}</td>`)}
    </tr>`;
  });
  return scrollTable(t.examples, head, rows);
}
