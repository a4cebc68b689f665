import {html} from "htl";
import {formats} from "../messages/format.js";
import {ketahanan} from "./messages.js";
import type {Agency} from "../model/agency.js";
import {emit, keyed, setAttribute, setText} from "../ui/dom.js";
import type {View} from "../ui/dom.js";
import {live} from "../ui/live.js";
import type {Live, Options, Sends} from "../ui/live.js";
import {pending} from "./pending.js";
import type {Open} from "./rankBands.js";
import {shareText} from "./shareText.js";

export type RankingCell = {
  /** Positions of the agencies from best to worst. */
  ranking: readonly number[];
  share: number;
  /** Of the share, where it is sampled. */
  standardError?: number | null;
  /** Weights to open that rank so; null if none can be opened. */
  weights: readonly number[] | null;
  /** Groups of agencies that are level everywhere in the cell. */
  tied?: readonly (readonly number[])[];
};

export type RankingCellsData = {
  units: readonly Agency[];
  /** How many different rankings there are; null where they are sampled. */
  total: number | null;
  /** Where they are sampled: weight vectors drawn, and rankings seen. */
  sample?: {samples: number; seen: number} | null;
  /** Largest share first; the first ten are shown. */
  cells: readonly RankingCell[];
  /** The cell of the scenario's weights and its place among all (from 1); null if the weights are not accepted, or rankings are sampled. */
  current: (RankingCell & {place: number; shared?: boolean}) | null;
} | null;

type Shown = NonNullable<RankingCellsData>;
type Item = {cell: RankingCell; place: number; isCurrent: boolean; isShared: boolean};
type Name = {id: string; place: string; label: string; was: number; is: number; level: boolean};

const most = 10;
const named = 15;

/** The most common complete rankings and that of the scenario; `open` sends weights in the middle of one. */
export function rankingCells(data: RankingCellsData, {locale}: Options): Sends<{open: Open}> & Live<RankingCellsData> {
  const t = ketahanan[locale].cells;
  const common = ketahanan[locale];
  const f = formats(locale);
  const words = html`<p class="cells-words"></p>`;
  const covers = html`<p class="hint"></p>`;
  const movers = html`<p class="hint cells-movers">${t.movers}</p>`;
  const list = html`<ol class="cells-list"></ol>`;
  const body = html`<div class="pending-body">${words}${movers}${list}${covers}</div>`;
  const root = html`<section class="panel cells">
    <h3>${t.title}</h3>
    <p class="hint">${t.meaning}</p>
    ${body}
  </section>`;
  let units: readonly Agency[] = [];
  let largest = 1;
  const showItems = keyed<Item>(list, ({place}) => String(place), item);

  function item(first: Item): View<Item> {
    let shown = first;
    const place = html`<span class="cells-place"></span>`;
    const share = html`<span class="cells-share"></span>`;
    const bar = html`<span class="cells-bar" aria-hidden="true"></span>`;
    const note = html`<span class="cells-note"></span>`;
    const names = html`<span class="cells-names"></span>`;
    const button = html<HTMLButtonElement>`<button type="button" class="plain-button">${common.open}</button>`;
    button.addEventListener("click", () => {
      const {weights} = shown.cell;
      if (weights) emit(root, "open", {weights: [...weights]});
    });
    const element = html`<li>
      <div class="cells-head">${place}${bar}${share}${note}${button}</div>
      ${names}
    </li>`;
    const showNames = keyed<Name>(names, ({id}) => id, name);
    return {
      element,
      update(next) {
        shown = next;
        const {cell} = next;
        setAttribute(element, "data-current", next.isCurrent ? "" : null);
        setText(place, f.count(next.place));
        const error = cell.standardError ?? null;
        const amount = shareText(cell.share, f);
        setText(share, error === null ? amount : t.error(amount, f.percent(error)));
        button.disabled = cell.weights === null;
        setAttribute(button, "title", button.disabled ? common.finer : null);
        bar.style.setProperty("--share", (cell.share / largest).toFixed(4));
        const entries = namesOf(cell);
        const moved = entries.filter(({was, is}) => was !== is).length;
        const mine = next.isShared ? t.isShared : t.isCurrent;
        setText(note, next.isCurrent ? mine : moved === 0 ? t.same : t.moved(f.count(moved)));
        setAttribute(button, "aria-label", t.openSpoken(f.count(next.place)));
        const rest = entries.length - named;
        showNames(entries.slice(0, named));
        setAttribute(names, "data-rest", rest > 0 ? common.others(f.count(rest)) : null);
      }
    };
  }

  function name(): View<Name> {
    const rank = html`<span class="cells-rank"></span>`;
    const label = html`<span></span>`;
    const element = html`<span class="cells-name">${rank} ${label}</span>`;
    return {
      element,
      update(next) {
        setText(rank, next.level ? `=${next.place}` : next.place);
        setText(label, next.label);
        setAttribute(element, "data-way", next.is < next.was ? "up" : next.is > next.was ? "down" : null);
        const moved = next.is !== next.was;
        setAttribute(element, "title", moved ? t.up(next.label, next.place, f.count(next.was)) : null);
      }
    };
  }

  /** Agencies that are level share the best of their places. */
  function namesOf({ranking, tied = []}: RankingCell): Name[] {
    return ranking.map((i, k) => {
      const group = tied.find((some) => some.includes(i));
      const is = group ? Math.min(...group.map((j) => ranking.indexOf(j))) + 1 : k + 1;
      const {id, label, rank} = units[i]!;
      return {id, label, was: rank, is, place: f.count(is), level: group !== undefined};
    });
  }

  function currentText({current, total}: Shown): string {
    if (total === null) return "";
    if (!current) return t.currentOutside;
    if (current.shared) return t.currentShared(shareText(current.share, f));
    if (total === 1) return t.currentOnly(shareText(current.share, f));
    return t.current(shareText(current.share, f), f.count(current.place), f.count(total));
  }

  function show(next: Shown): void {
    units = next.units;
    const {cells, current, total, sample} = next;
    const isScattered = sample != null && sample.seen > sample.samples / 2;
    const top = isScattered ? [] : cells.slice(0, most);
    largest = Math.max(1e-12, ...top.map(({share}) => share));
    const all =
      total !== null
        ? t.total(f.count(total))
        : isScattered
          ? t.scattered(f.count(sample.samples))
          : t.sampled(f.count(sample?.samples), f.count(sample?.seen));
    setText(words, cells.length === 0 ? common.none : `${all} ${currentText(next)}`.trim());
    const isShared = current?.shared ?? false;
    const items = top.map((cell, k) => ({cell, place: k + 1, isCurrent: current?.place === k + 1, isShared}));
    if (current && current.place > top.length) {
      items.push({cell: current, place: current.place, isCurrent: true, isShared});
    }
    showItems(items);
    const covered = top.reduce((sum, {share}) => sum + share, 0);
    setText(covers, top.length === 0 ? "" : t.covers(f.count(top.length), shareText(covered, f)));
  }

  const update = pending(root, body, show, {locale});
  update(data);
  return live<RankingCellsData, HTMLElement>(root, update);
}
