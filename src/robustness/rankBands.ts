import {html} from "htl";
import {saidOf} from "../messages/rowWords.js";
import {formats} from "../messages/format.js";
import {ketahanan} from "./messages.js";
import {pictured} from "../model/agency.js";
import {byCurrentRank} from "../model/agency.js";
import type {Agency} from "../model/agency.js";
import {emit, keyed, setAttribute, setText} from "../ui/dom.js";
import type {View} from "../ui/dom.js";
import {live} from "../ui/live.js";
import type {Live, Options, Sends} from "../ui/live.js";
import {moreButton} from "./moreButton.js";
import {nowOutside} from "./nowOutside.js";
import {pending} from "./pending.js";

/** A rank, and weights to open that give it; null if none can be opened. */
export type BandEndMark = {rank: number; weights: readonly number[] | null};
export type Attainable = {best: BandEndMark; worst: BandEndMark};

export type RankBandsData = {
  units: readonly Agency[];
  attainable: readonly Attainable[];
  /** As in the chart of acceptability; null if it is not known (yet). */
  competition: readonly (readonly number[])[] | null;
  /** Whether the weights of the scenario are accepted. */
  inside: boolean;
  /** Whether the ends are only those that were seen in a sample. */
  sampled?: boolean;
} | null;

/** Weights to look at: shares of 1 in the order of the dimensions. */
export type Open = {weights: number[]};

type BandedAgency = Attainable & {unit: Agency; central: [number, number] | null; ranks: number};

/**
 * The ranks each agency can have under accepted weights, from the best to the worst. The numbers at the ends send
 * `open` with weights (`Open`) that give them.
 */
export function rankBands(data: RankBandsData, {locale, rowWords}: Options): Sends<{open: Open}> & Live<RankBandsData> {
  const t = saidOf(ketahanan[locale], rowWords, locale).bands;
  const common = saidOf(ketahanan[locale], rowWords, locale);
  const f = formats(locale);
  let shown: NonNullable<RankBandsData> | null = null;
  const more = moreButton(() => shown && show(shown), {locale, rowWords});
  const note = html`<p class="hint"></p>`;
  const scale = html`<div class="band-scale" aria-hidden="true"></div>`;
  const rows = html`<tbody role="rowgroup"></tbody>`;
  const body = html`<div class="pending-body">
    <table class="bands-table" role="table">
      <caption>
        <span class="legend">
          <span class="legend-item"><span class="band-key" data-part="all"></span>${t.legendAll}</span>
          <span class="legend-item"><span class="band-key" data-part="central"></span>${t.legendCentral}</span>
          <span class="legend-item"><span class="band-key" data-part="now"></span>${t.legendNow}</span>
        </span>
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${common.agency}</th>
          <th scope="col" role="columnheader" class="cell-end">${t.best}</th>
          <th scope="col" role="columnheader" class="cell-band"><span class="sr-only">${t.possible}</span>${scale}</th>
          <th scope="col" role="columnheader" class="cell-end">${t.worst}</th>
        </tr>
      </thead>
      ${rows}
    </table>
    ${more.element}${note}
    <p class="hint">${t.hint}</p>
  </div>`;
  const root = html`<section class="panel bands-ranks">
    <h3>${t.title}</h3>
    <p class="hint">${t.meaning}</p>
    ${body}
  </section>`;
  const showRows = keyed<BandedAgency>(rows, ({unit}) => unit.id, row);

  function row(first: BandedAgency): View<BandedAgency> {
    let band = first;
    const name = html`<span></span>`;
    const track = html`<div class="band-track" role="img">
      <i class="band-all"></i><i class="band-central"></i><i class="band-now"></i>
    </div>`;
    const end = (side: "best" | "worst") => {
      const button = html<HTMLButtonElement>`<button type="button" class="plain-button band-end"></button>`;
      button.addEventListener("click", () => {
        const {weights} = band[side];
        if (weights) emit(root, "open", {weights: [...weights]});
      });
      return button;
    };
    const [best, worst] = [end("best"), end("worst")];
    return {
      element: html`<tr role="row">
        <th scope="row" role="rowheader">${name}</th>
        <td role="cell" class="cell-end">${best}</td>
        <td role="cell" class="cell-band">${track}</td>
        <td role="cell" class="cell-end">${worst}</td>
      </tr>`,
      update(next) {
        band = next;
        const {unit, ranks, central} = next;
        const [high, low, now] = [next.best.rank, next.worst.rank, unit.rank].map(f.count) as [string, string, string];
        setText(name, unit.label);
        setText(best, high);
        setText(worst, low);
        best.disabled = next.best.weights === null;
        worst.disabled = next.worst.weights === null;
        setAttribute(best, "aria-label", best.disabled ? `${high}: ${common.finer}` : t.openBest(unit.label, high));
        setAttribute(worst, "aria-label", worst.disabled ? `${low}: ${common.finer}` : t.openWorst(unit.label, low));
        setAttribute(best, "title", best.disabled ? common.finer : null);
        setAttribute(worst, "title", worst.disabled ? common.finer : null);
        const isFixed = high === low && low === now;
        const words = isFixed ? t.fixed(unit.label, high) : t.spoken(unit.label, high, low, now);
        const middle = central ? `, ${t.central(f.count(central[0]), f.count(central[1]))}` : "";
        setAttribute(track, "aria-label", words + middle);
        setAttribute(track, "title", words + middle);
        const at = (property: string, value: number) => track.style.setProperty(property, (value / ranks).toFixed(5));
        track.style.setProperty("--ranks", String(Math.min(ranks, 60)));
        at("--best", next.best.rank - 1);
        at("--worst", next.worst.rank);
        at("--low", central ? central[0] - 1 : 0);
        at("--high", central ? central[1] : 0);
        at("--now", unit.rank - 0.5);
      }
    };
  }

  function show(next: NonNullable<RankBandsData>): void {
    shown = next;
    const {units, attainable, competition} = next;
    const order = byCurrentRank(units).slice(0, more.limit(units.length));
    const ranges = order.map((i) => ({
      unit: units[i]!,
      best: attainable[i]!.best.rank,
      worst: attainable[i]!.worst.rank
    }));
    const {inside, sampled = false} = next;
    scale.style.setProperty("--ranks", String(units.length));
    scale.hidden = units.length > pictured;
    scale.replaceChildren(...units.map((_, k) => html`<span>${f.count(k + 1)}</span>`));
    setText(
      note,
      [nowOutside(ranges, {inside, sampled}, {locale, rowWords}), sampled ? t.sampled : ""].join(" ").trim()
    );
    showRows(
      order.map((i) => ({
        ...attainable[i]!,
        unit: units[i]!,
        ranks: units.length,
        central: competition && centralRanks(competition[i]!, 0.9)
      }))
    );
  }

  const update = pending(root, body, show, {locale, rowWords});
  update(data);
  return live<RankBandsData, HTMLElement>(root, update);
}

/** The ranks that remain when equal shares of the weights are cut off at either end, `share` in between. */
export function centralRanks(shares: readonly number[], share: number): [number, number] {
  const tail = (1 - share) / 2 + 1e-9;
  const rankPast = (ordered: readonly number[]) => {
    let sum = 0;
    const k = ordered.findIndex((value) => (sum += value) > tail);
    return k < 0 ? ordered.length : k + 1;
  };
  return [rankPast(shares), shares.length + 1 - rankPast([...shares].reverse())];
}
