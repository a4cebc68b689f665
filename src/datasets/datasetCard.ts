import {html} from "htl";
import type {Manifest} from "../lib/index.js";
import {data} from "./messages.js";
import {formats} from "../messages/format.js";
import {citationText, sourceText} from "../components/sourceText.js";
import {confidenceBadge} from "../components/confidenceBadge.js";
import {fingerprint} from "./fingerprint.js";
import type {Options} from "../ui/live.js";
import {stackTable} from "../ui/stackTable.js";

type CardFact = [name: string, value: unknown];

/** What a dataset is: whether anything in it is real, how much there is of it, where it comes from. */
export function datasetCard(manifest: Manifest, {locale}: Options): HTMLElement {
  const t = data[locale].card;
  const f = formats(locale);
  const synthetic = manifest.kind === "sintetis";
  const units = Object.keys(manifest.rowsByInstansi).length || manifest.instansi.length;
  const facts: CardFact[] = [
    [t.rows[manifest.content], f.count(manifest.file.rows)],
    ...(units === 0 ? [] : [[t.units, f.count(units)] as CardFact]),
    [t.year, String(manifest.year)],
    [t.version, manifest.version],
    [t.file, `${manifest.file.name} (${size(manifest.file.bytes, locale)})`],
    ...(manifest.seed === null ? [] : [[t.seed, html`${manifest.seed} <small>${t.seedWhy}</small>`] as CardFact]),
    [t.fingerprint, fingerprint(manifest.file.sha256, {locale})]
  ];
  return html`<section class="dataset-card" data-kind=${manifest.kind}>
    <h3>${manifest.title[locale]}</h3>
    <p class=${`notice ${synthetic ? "notice--warn" : "notice--data"}`}>
      <strong>${synthetic ? t.synthetic : t.real}.</strong> ${synthetic ? t.syntheticWhy : t.realWhy}
    </p>
    <p>${manifest.description[locale]}</p>
    <dl class="facts">
      ${facts.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`
      )}
    </dl>
    ${manifest.instansi.length > 0 ? agencies(manifest, {locale}) : null}
    ${manifest.figures.length > 0 ? figures(manifest, {locale}) : null}
  </section>`;
}

export function size(bytes: number, locale: Options["locale"]): string {
  const t = data[locale].card;
  const f = formats(locale);
  return bytes < 1e6 ? t.kilobytes(f.count(Math.max(1, Math.round(bytes / 1e3)))) : t.bytes(f.index(bytes / 1e6));
}

function agencies({instansi, rowsByInstansi}: Manifest, {locale}: Options): HTMLElement {
  const t = data[locale].card;
  const f = formats(locale);
  const head = html`<tr>
    <th scope="col">${t.agency}</th>
    <th scope="col">${t.type}</th>
    <th scope="col">${t.kanreg}</th>
    <th scope="col" class="number">${t.headcount}</th>
    <th scope="col">${t.headcountSource}</th>
    <th scope="col" class="number">${t.records}</th>
  </tr>`;
  const rows = instansi.map(
    ({id, name, type, kanreg, headcount, note}) =>
      html`<tr>
        <th scope="row"><bdi>${name}</bdi>${note ? html`<small>${note[locale]}</small>` : null}</th>
        <td>${t.types[type]}</td>
        <td>${kanreg}</td>
        <td class="number">
          ${f.count(headcount.value)}${headcount.estimated ? html` <small>${t.estimated}</small>` : null}
        </td>
        <td>${sourceText(headcount.source, {locale})}</td>
        <td class="number">${f.count(rowsByInstansi[id])}</td>
      </tr>`
  );
  return disclosure(t.agencies, f.count(instansi.length), stackTable(t.agencies, head, rows, {className: "agencies"}));
}

function figures({figures}: Manifest, {locale}: Options): HTMLElement {
  const t = data[locale].card;
  const head = html`<tr>
    <th scope="col">${t.figure}</th>
    <th scope="col">${t.value}</th>
    <th scope="col">${t.source}</th>
    <th scope="col">${t.confidence}</th>
  </tr>`;
  const rows = figures.map(
    ({what, value, source, confidence}) =>
      html`<tr>
        <th scope="row">${what[locale]}</th>
        <td>${value[locale]}</td>
        <td>${citationText(source, {locale})}</td>
        <td>${confidenceBadge(confidence, {locale})}</td>
      </tr>`
  );
  return disclosure(t.figures, formats(locale).count(figures.length), stackTable(t.figuresWhy, head, rows));
}

function disclosure(title: string, count: string, content: HTMLElement): HTMLElement {
  return html`<details class="disclosure">
    <summary>${title} (${count})</summary>
    ${content}
  </details>`;
}
