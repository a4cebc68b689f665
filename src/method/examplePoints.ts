import {html} from "htl";
import {explainEmployee, rules, scoreEmployee} from "../lib/index.js";
import type {Dimension, Employee, Reason, Scheme} from "../lib/index.js";
import {formats} from "../messages/format.js";
import {terms} from "../messages/terms.js";
import type {Options} from "../ui/live.js";
import {scrollTable} from "../ui/scrollTable.js";
import {conditionText} from "./conditionText.js";
import {metode} from "./messages.js";
import {pointsFormat, swatch} from "./schemeTables.js";

/** What is to be known about an employee's points, and the points with the row that gives each of them. */
export function examplePoints(employee: Employee, scheme: Scheme, {locale}: Options): HTMLElement[] {
  const reasons = explainEmployee(employee, scheme);
  const {points, index} = scoreEmployee(employee, scheme);
  return [...remarks(employee, reasons, scheme, locale), pointsTable(reasons, {points, index}, scheme, locale)];
}

function remarks(
  {status}: Employee,
  reasons: readonly Reason[],
  scheme: Scheme,
  locale: Options["locale"]
): HTMLElement[] {
  const t = metode[locale].example;
  const {population, missing} = rules(scheme);
  const incomplete = reasons.some(({row}) => row?.missing);
  const sentences = [
    ...(population.includes(status) ? [] : [t.outside(terms[locale].status[status])]),
    ...(incomplete ? [missing === "excluded" ? t.excluded : t.incomplete] : [])
  ];
  return sentences.map((text) => html`<p class="hint">${text}</p>`);
}

function pointsTable(
  reasons: readonly Reason[],
  {points, index}: {points: Record<Dimension, number>; index: number},
  scheme: Scheme,
  locale: Options["locale"]
): HTMLElement {
  const t = metode[locale].example;
  const shown = pointsFormat(locale);
  const head = html`<tr>
    <th scope="col">${t.indicator}</th>
    <th scope="col">${t.row}</th>
    <th scope="col" class="number">${t.points}</th>
  </tr>`;
  const rows = scheme.dimensions.flatMap(({id, label, maximum}) => [
    html`<tr class="dimension-row">
      <th scope="rowgroup" colspan="2">${swatch(id)}${label[locale]}</th>
      <td class="number">${t.subtotal(shown(points[id]), shown(maximum))}</td>
    </tr>`,
    ...reasons.filter(({dimension}) => dimension === id).map((reason) => reasonRow(reason, locale))
  ]);
  const total = html`<tr class="total-row">
    <th scope="row" colspan="2">${t.total}</th>
    <td class="number">${formats(locale).index(index)}</td>
  </tr>`;
  return scrollTable(t.caption, head, [...rows, total]);
}

function reasonRow({indicator, row, points}: Reason, locale: Options["locale"]): HTMLElement {
  const why = row
    ? html`<td>${row.label[locale]}<small>${conditionText(row.when, locale)}</small></td>`
    : html`<td class="muted">${metode[locale].example.none}</td>`;
  return html`<tr>
    <th scope="row">${indicator.label[locale]}</th>
    ${why}
    <td class="number">${pointsFormat(locale)(points)}</td>
  </tr>`;
}
