import {html} from "htl";
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
import {scrollTable} from "../ui/scrollTable.js";
import {isAll, isNone, shareText} from "./shareText.js";

export type AcceptabilityData = {
  units: readonly Agency[];
  /** Share of the accepted weights under which agency i (row) has rank k + 1 (column) by competition ranking. */
  competition: readonly (readonly number[])[];
  /** Groups of agencies that are level at all accepted weights, as positions. */
  tied?: readonly (readonly number[])[];
  /** Of the same shape where it is sampled; null: exact. */
  competitionError: readonly (readonly number[])[] | null;
  /** Weight vectors drawn, where it is sampled. */
  samples?: number | null;
  /** How far exact shares may be off by rounding; nothing: not at all. */
  precision?: number;
} | null;

type Shown = NonNullable<AcceptabilityData>;
type Line = {unit: Agency; shares: readonly number[]; expected: number; i: number};

/** How often each agency holds each rank over the accepted weights: a picture, and a table with all numbers. */
export function acceptabilityChart(data: AcceptabilityData, {locale}: Options): Live<AcceptabilityData> {
  const t = ketahanan[locale];
  const f = formats(locale);
  const heads = html`<div class="heat-row heat-heads"></div>`;
  const lines = html`<div></div>`;
  const picture = html`<div class="heat" role="img">${heads}${lines}</div>`;
  const note = html`<p class="hint"></p>`;
  const method = html`<p class="hint"></p>`;
  const table = html`<div></div>`;
  const twin = html<HTMLDetailsElement>`<details class="disclosure">
    <summary>${t.table}</summary>
    ${table}
  </details>`;
  const body = html`<div class="pending-body">
    ${picture}
    <p class="legend hint" aria-hidden="true">
      <span class="legend-item"><span class="heat-key"></span>${t.acceptability.outlined}</span>
      <span class="legend-item"><span class="heat-ramp"></span>${t.acceptability.darker}</span>
    </p>
    ${note}${method}${twin}
  </div>`;
  const root = html`<section class="panel acceptability">
    <h3>${t.acceptability.title}</h3>
    <p class="hint">${t.acceptability.meaning}</p>
    ${body}
  </section>`;
  const showHeads = keyed<number>(heads, String, (rank) => ({
    element: html`<span class=${rank === 0 ? "heat-name" : "heat-head"}>${rank === 0 ? "" : f.count(rank)}</span>`,
    update() {}
  }));
  const showLines = keyed<Line>(lines, ({unit}) => unit.id, line);
  let drawn: Line[] = [];
  let all: Shown | null = null;
  twin.addEventListener("toggle", showTable);

  function line(): View<Line> {
    const name = html`<span class="heat-name"></span>`;
    const element = html`<div class="heat-row">${name}</div>`;
    const cells = html`<div class="heat-cells"></div>`;
    element.append(cells);
    const showCells = keyed<{rank: number; share: number; held: boolean; title: string}>(
      cells,
      ({rank}) => String(rank),
      () => {
        const cell = html`<span class="heat-cell"></span>`;
        return {
          element: cell,
          update({share, held, title}) {
            setText(cell, cellText(share));
            setAttribute(cell, "title", title);
            setAttribute(cell, "data-held", held ? "" : null);
            cell.style.setProperty("--heat", isNone(share) ? "0" : (0.06 + 0.94 * Math.sqrt(share)).toFixed(3));
          }
        };
      }
    );
    return {
      element,
      update({unit, shares}) {
        setText(name, unit.label);
        showCells(
          shares.slice(0, pictured).map((share, k) => ({
            rank: k + 1,
            share,
            held: unit.rank === k + 1,
            title: t.acceptability.cell(unit.label, f.count(k + 1), shareText(share, f))
          }))
        );
      }
    };
  }

  /** A whole percentage that says nothing of none, and 100 only of all. */
  function cellText(share: number): string {
    if (isNone(share)) return "";
    if (share < 0.005) return "<1";
    return share >= 0.995 && !isAll(share) ? ">99" : f.count(100 * share);
  }

  function showTable(): void {
    if (!twin.open || !all) return;
    const error = all.competitionError;
    const cell = (share: number, k: number, i: number) =>
      html`<td class="number">
        ${shareText(share, f)}${error ? html`<small>± ${f.percent(error[i]![k])}</small>` : ""}
      </td>`;
    const ranks = drawn[0]?.shares.slice(0, pictured) ?? [];
    table.replaceChildren(
      scrollTable(
        error ? t.acceptability.captionError : t.acceptability.caption,
        html`<tr>
          <th scope="col">${t.agency}</th>
          <th scope="col" class="number">${t.acceptability.expected}</th>
          ${ranks.map((_, k) => html`<th scope="col" class="number">${f.count(k + 1)}</th>`)}
        </tr>`,
        drawn.map(
          ({unit, shares, expected, i}) =>
            html`<tr>
              <th scope="row">${unit.label}</th>
              <td class="number">${f.index(expected)}</td>
              ${shares.slice(0, pictured).map((share, k) => cell(share, k, i))}
            </tr>`
        )
      )
    );
  }

  function show(next: Shown): void {
    all = next;
    const {units, competition, tied = [], competitionError, samples, precision = 0} = next;
    const order = byCurrentRank(units).slice(0, pictured);
    drawn = order.map((i) => ({unit: units[i]!, shares: competition[i]!, expected: expectedRank(competition[i]!), i}));
    const ranks = Math.min(units.length, pictured);
    picture.style.setProperty("--ranks", String(ranks));
    setAttribute(picture, "data-many", ranks > 16 ? "" : null);
    showHeads(Array.from({length: ranks + 1}, (_, k) => k));
    showLines(drawn);
    const spoken = drawn.slice(0, 3).map(({unit, shares}) => {
      const best = shares.indexOf(Math.max(...shares));
      return t.acceptability.spoken(unit.label, shareText(shares[best]!, f), f.count(best + 1));
    });
    setAttribute(picture, "aria-label", units.length === 0 ? t.none : t.acceptability.summary(spoken.join("; ")));
    const cut = units.length > pictured;
    const level = tied.map((group) => t.level(f.list(group.map((i) => units[i]!.label))));
    const rest = cut ? [t.cutRanks(f.count(pictured), f.count(units.length))] : [];
    setText(note, units.length === 0 ? t.none : [...level, ...rest].join(" "));
    const rounded = 100 * precision >= 0.01 ? ` ${t.rounded(f.index(100 * precision))}` : "";
    setText(method, methodText(competitionError, samples) + rounded);
    showTable();
  }

  function methodText(error: Shown["competitionError"], samples: Shown["samples"]): string {
    if (!error) return t.exact;
    const largest = f.index(100 * Math.max(0, ...error.map((row) => Math.max(...row))));
    return samples == null ? t.sampledSome(largest) : t.sampled(f.count(samples), largest);
  }

  const update = pending(root, body, show, {locale});
  update(data);
  return live<AcceptabilityData, HTMLElement>(root, update);
}

function expectedRank(shares: readonly number[]): number {
  return shares.reduce((sum, share, k) => sum + share * (k + 1), 0);
}
