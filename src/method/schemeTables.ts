import {localeTags} from "../messages/define.js";
import {html} from "htl";
import {chosenOptions, rules} from "../lib/index.js";
import type {Dimension, DimensionRules, Indicator, Option, Row, Scheme, Bilingual} from "../lib/index.js";
import {formats} from "../messages/format.js";
import {metode} from "./messages.js";
import {conditionText} from "./conditionText.js";
import {legalBadge, legalStatement} from "./legalBadge.js";
import type {Options} from "../ui/live.js";
import {sourceText} from "../components/sourceText.js";
import {stackTable} from "../ui/stackTable.js";

/** A scheme as it is computed: its standing in law, its dimensions and every row of its tables, with their sources. */
export function schemeTables(scheme: Scheme, options: Options): HTMLElement {
  const {locale} = options;
  return html`<article class="scheme-tables" data-legal=${scheme.legal}>
    ${schemeHeader(scheme, options)} ${dimensionsTable(scheme, options)}
    <p class="hint">${metode[locale].rows.first}</p>
    ${scheme.dimensions.map((dimension) => dimensionTables(dimension, scheme, options))}
  </article>`;
}

/** The scheme's name, its standing in law in words, what it is and what it rests on. */
export function schemeHeader(scheme: Scheme, options: Options): HTMLElement {
  const {locale} = options;
  const t = metode[locale].overview;
  return html`<header class="scheme-header">
    <h3>${scheme.title[locale]} ${legalBadge(scheme, options)}</h3>
    ${legalStatement(scheme, options)}
    <p>${scheme.summary[locale]} <small>${t.version(scheme.version)}.</small></p>
    <p>${t.basis}:</p>
    <ul>
      ${scheme.basis.map((source) => html`<li>${sourceText(source, options)}</li>`)}
    </ul>
  </header>`;
}

export function dimensionsTable({dimensions, weights}: Scheme, options: Options): HTMLElement {
  const {locale} = options;
  const t = metode[locale].overview;
  const f = formats(locale);
  const head = html`<tr>
    <th scope="col">${t.dimension}</th>
    <th scope="col" class="number">${t.weight}</th>
    <th scope="col" class="number">${t.maximum}</th>
    <th scope="col">${t.source}</th>
  </tr>`;
  const rows = dimensions.map(
    ({id, label, maximum, source, basis}) =>
      html`<tr>
        <th scope="row">${swatch(id)}${label[locale]}</th>
        <td class="number">${f.weight(weights[id])}</td>
        <td class="number">${f.count(maximum)}</td>
        <td>
          <ul>
            <li>${sourceText(basis, options)}</li>
            <li>${t.read(f.count(maximum))}: ${sourceText(source, options)}</li>
          </ul>
        </td>
      </tr>`
  );
  return stackTable(t.caption, head, rows, {className: "dimension-rows"});
}

function dimensionTables(dimension: DimensionRules, scheme: Scheme, options: Options): HTMLElement {
  const {locale} = options;
  const t = metode[locale].rows;
  const number = pointsFormat(locale);
  return html`<section class="dimension" style=${`--dim: var(--dim-${dimension.id})`}>
    <h4>
      ${swatch(dimension.id)}${dimension.label[locale]}
      <small>${t.upTo(number(dimension.maximum))}</small>
    </h4>
    ${dimension.indicators.map((indicator) => indicatorTables(indicator, dimension, scheme, options))}
  </section>`;
}

/** The rows that stand under the scheme's settings, and apart from them those of other options. */
function indicatorTables(
  indicator: Indicator,
  dimension: DimensionRules,
  scheme: Scheme,
  options: Options
): HTMLElement {
  const {locale} = options;
  const t = metode[locale].rows;
  const f = formats(locale);
  const standing = new Set(
    rules(scheme)
      .dimensions.find(({id}) => id === dimension.id)
      ?.indicators.find(({id}) => id === indicator.id)?.rows
  );
  const shown = indicator.rows.filter((row) => standing.has(row));
  const others = indicator.rows.filter((row) => !standing.has(row));
  return html`<div class="indicator">
    ${rowsTable(indicator.label[locale], shown, t.chosen, scheme, options)}
    ${
      others.length === 0
        ? null
        : html`<details class="disclosure">
            <summary>${t.others(f.count(others.length))}</summary>
            ${rowsTable(indicator.label[locale], others, t.only, scheme, options)}
          </details>`
    }
  </div>`;
}

/** The colour of a dimension, beside its name. */
export function swatch(dimension: Dimension): HTMLElement {
  return html`<span class="swatch" style=${`--dim: var(--dim-${dimension})`}></span>`;
}

type SettingText = (setting: string, option: string) => string;

function rowsTable(
  caption: string,
  rows: Row[],
  settingText: SettingText,
  scheme: Scheme,
  options: Options
): HTMLElement {
  const {locale} = options;
  const t = metode[locale].rows;
  const head = html`<tr>
    <th scope="col">${t.condition}</th>
    <th scope="col" class="number">${t.points}</th>
    <th scope="col">${t.source}</th>
  </tr>`;
  const body = rows.map((row) => {
    const condition = conditionText(row.when, locale);
    const label = row.label[locale];
    const remarks = [
      ...(condition.toLowerCase().includes(label.toLowerCase()) ? [] : [label]),
      ...settingTexts(row, settingText, scheme, locale),
      ...(row.missing ? [t.missing] : [])
    ];
    return html`<tr>
      <th scope="row">${condition}${remarks.length > 0 ? html`<small>${remarks.join("; ")}</small>` : null}</th>
      <td class="number">${pointsText(row.points, locale)}</td>
      <td>${sourceText(row.source, options)}</td>
    </tr>`;
  });
  return stackTable(caption, head, body, {className: "rule-rows"});
}

function settingTexts(
  {only = {}}: Row,
  settingText: SettingText,
  {switches}: Scheme,
  locale: Options["locale"]
): string[] {
  return Object.entries(only).map(([id, option]) => {
    const found = switches.find((s) => s.id === id);
    const chosen = found?.options.find((o) => o.id === option);
    return settingText(found?.label[locale] ?? id, chosen?.label[locale] ?? option);
  });
}

/** Points as the regulation writes them: no decimals where there are none. */
export function pointsFormat(locale: Options["locale"]): (points: number) => string {
  const format = new Intl.NumberFormat(localeTags[locale], {maximumFractionDigits: 2});
  return (points) => format.format(points);
}

function pointsText(points: Row["points"], locale: Options["locale"]): string {
  const number = pointsFormat(locale);
  if (typeof points === "number") return number(points);
  return metode[locale].rows.proportional(number(points.points), number(points.full));
}

/** The formula in words: under any weights, and at the scheme's own. */
export function formulaText({dimensions, weights}: Scheme, {locale}: Options): HTMLElement {
  const t = metode[locale].formula;
  const number = pointsFormat(locale);
  const name = (label: Bilingual) => label[locale].toLowerCase();
  const terms = dimensions.map(
    ({label, maximum}) =>
      html`<span class="term">${t.weight(name(label))} × ${t.points(name(label))} ÷ ${number(maximum)}</span>`
  );
  const own = dimensions.map(({label}) => html`<span class="term">${t.points(name(label))}</span>`);
  const legal = dimensions.every(({id, maximum}) => (100 * weights[id]) / maximum === 1);
  return html`<div class="formula">
    <p>${t.general}:</p>
    <p class="formula-line">${t.employee} = 100 × ( ${joined(terms)} )</p>
    ${
      legal
        ? html`<p>${t.atLegal}:</p>
            <p class="formula-line">${t.employee} = ${joined(own)}</p>`
        : null
    }
    <p>${t.agency}</p>
  </div>`;
}

const joined = (terms: HTMLElement[]) => terms.flatMap((term, i) => (i === 0 ? [term] : [" + ", term]));

/** Every switch of a scheme: its options, why one would read it so, and who does. */
export function switchList(scheme: Scheme, options: Options): HTMLElement {
  const {locale} = options;
  const t = metode[locale].switches;
  if (scheme.switches.length === 0) return html`<p>${t.none}</p>`;
  const chosen = chosenOptions(scheme);
  const item = (option: Option, isDefault: boolean, isChosen: boolean) =>
    html`<li class=${isChosen ? "is-chosen" : ""}>
      <strong>${option.label[locale]}</strong>${isDefault ? html` <span class="tag">${t.default}</span>` : null}${
        isChosen ? html` <span class="tag">${t.chosen}</span>` : null
      }
      <p>${option.why[locale]}</p>
      ${sourceText(option.source, options)}
    </li>`;
  return html`<div class="switch-list">
    ${scheme.switches.map(
      ({id, label, options: all}) =>
        html`<section>
          <h3>${label[locale]}</h3>
          <ul>
            ${all.map((option, i) => item(option, i === 0, chosen[id] === option))}
          </ul>
        </section>`
    )}
  </div>`;
}
