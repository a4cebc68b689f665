import {html} from "htl";
import {saidOf} from "../messages/rowWords.js";
import {formats} from "../messages/format.js";
import {ketahanan} from "./messages.js";
import {pictured} from "../model/agency.js";
import {byCurrentRank} from "../model/agency.js";
import type {Agency} from "../model/agency.js";
import {keyed, setAttribute, setText} from "../ui/dom.js";
import type {View} from "../ui/dom.js";
import {live} from "../ui/live.js";
import type {Live, Options} from "../ui/live.js";
import {pending} from "./pending.js";
import type {RankRange} from "./nowOutside.js";
import {scrollTable} from "../ui/scrollTable.js";

/** One agency's ranks, with the records as they stand and with those that are missing at their worst and best. */
export type JointBand = {
  unit: Agency;
  /** Over the accepted weights, records as they stand. */
  recorded: RankRange;
  /** At the weights of the scenario, missing records free. */
  now: RankRange;
  /** Both free. */
  over: RankRange;
  /** The part of the people with every record, 0…1; null if it is not to be disclosed. */
  complete: number | null;
};

/**
 * `sampled`: ends are only what a sample showed; `note`: what else is to be known, or nothing; `none` says why there is
 * nothing to show.
 */
export type JointBandsData = {bands: readonly JointBand[]; sampled: boolean; note: string} | {none: string} | null;

/** The ranks that missing records leave open, around those that weights alone do: a picture, and a table. */
export function jointBands(data: JointBandsData, {locale, rowWords}: Options): Live<JointBandsData> {
  const {joint: t, ...common} = saidOf(ketahanan[locale], rowWords, locale);
  const f = formats(locale);
  const words = html`<p class="joint-words" role="status"></p>`;
  const rows = html`<div></div>`;
  const cut = html`<p class="hint"></p>`;
  const note = html`<p class="hint"></p>`;
  const table = html`<div></div>`;
  const twin = html<HTMLDetailsElement>`<details class="disclosure">
    <summary>${common.table}</summary>
    ${table}
  </details>`;
  const legend = html`<p class="legend hint" aria-hidden="true">
    <span class="legend-item"><span class="band-key" data-part="over"></span>${t.legendOver}</span>
    <span class="legend-item"><span class="band-key" data-part="central"></span>${t.legendRecorded}</span>
    <span class="legend-item"><span class="band-key" data-part="now"></span>${t.legendNow}</span>
  </p>`;
  const scale = html`<div class="joint-scale"></div>`;
  const figure = html`<div>
    ${legend}
    <div class="joint-row" aria-hidden="true">${scale}</div>
    ${rows}${note}${cut}${twin}
  </div>`;
  const meaning = html`<p class="hint">${t.meaning}</p>`;
  const body = html`<div class="pending-body">${words}${figure}</div>`;
  const root = html`<section class="panel joint">${meaning}${body}</section>`;
  const showRows = keyed<JointBand & {ranks: number}>(rows, ({unit}) => unit.id, row);
  let shown: readonly JointBand[] = [];
  twin.addEventListener("toggle", showTable);

  function row(): View<JointBand & {ranks: number}> {
    const name = html`<span class="joint-name"></span>`;
    const coverage = html`<span class="was"></span>`;
    const track = html`<div class="band-track" role="img">
      <i class="band-over"></i><i class="band-central"></i><i class="band-now"></i>
    </div>`;
    const span = html`<span class="joint-ranks" aria-hidden="true"></span>`;
    return {
      element: html`<div class="joint-row">${name}${coverage}${track}${span}</div>`,
      update({unit, recorded, over, complete, ranks}) {
        setText(name, unit.label);
        setText(coverage, complete === null ? "" : t.coverage(f.percent(complete)));
        setText(span, ranksText(over));
        const spoken = t.spoken(unit.label, ranksText(over), ranksText(recorded));
        setAttribute(track, "aria-label", spoken);
        setAttribute(track, "title", spoken);
        const at = (property: string, value: number) => track.style.setProperty(property, (value / ranks).toFixed(5));
        track.style.setProperty("--ranks", String(Math.min(ranks, 60)));
        at("--best", over.best - 1);
        at("--worst", over.worst);
        at("--low", recorded.best - 1);
        at("--high", recorded.worst);
        at("--now", unit.rank - 0.5);
      }
    };
  }

  function ranksText({best, worst}: RankRange): string {
    return t.ranks(f.count(best), f.count(worst));
  }

  function showTable(): void {
    if (!twin.open) return;
    table.replaceChildren(
      scrollTable(
        t.caption,
        html`<tr>
          <th scope="col">${common.agency}</th>
          <th scope="col" class="number">${common.now}</th>
          <th scope="col" class="number">${t.recorded}</th>
          <th scope="col" class="number">${t.atNow}</th>
          <th scope="col" class="number">${t.over}</th>
          <th scope="col" class="number">${t.complete}</th>
        </tr>`,
        shown.map(
          ({unit, recorded, now, over, complete}) =>
            html`<tr>
              <th scope="row">${unit.label}</th>
              <td class="number">${f.count(unit.rank)}</td>
              <td class="number">${ranksText(recorded)}</td>
              <td class="number">${ranksText(now)}</td>
              <td class="number">${ranksText(over)}</td>
              <td class="number">${complete === null ? "–" : f.percent(complete)}</td>
            </tr>`
        )
      )
    );
  }

  function show(next: NonNullable<JointBandsData>): void {
    const none = "none" in next ? next.none : null;
    figure.hidden = meaning.hidden = none !== null;
    const bands = "none" in next ? [] : next.bands;
    shown = byCurrentRank(bands.map(({unit}) => unit)).map((i) => bands[i]!);
    const width = ({best, worst}: RankRange) => worst - best;
    const wider = shown.filter(({over, recorded}) => width(over) > width(recorded)).length;
    const fixed = shown.filter(({over}) => width(over) === 0).length;
    const summary = "bands" in next && next.sampled ? t.summarySampled : t.summary;
    setText(words, none ?? summary(f.count(wider), f.count(shown.length), f.count(fixed)));
    scale.style.setProperty("--ranks", String(shown.length));
    scale.hidden = shown.length > pictured;
    scale.replaceChildren(...shown.map((_, k) => html`<span>${f.count(k + 1)}</span>`));
    showRows(shown.slice(0, pictured).map((band) => ({...band, ranks: shown.length})));
    setText(note, "none" in next ? "" : next.note);
    setText(cut, shown.length > pictured ? common.cut(f.count(pictured), f.count(shown.length)) : "");
    showTable();
  }

  const update = pending(root, body, show, {locale, rowWords});
  update(data);
  return live<JointBandsData, HTMLElement>(root, update);
}
