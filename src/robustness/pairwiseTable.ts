import {html} from "htl";
import {saidOf} from "../messages/rowWords.js";
import {formats} from "../messages/format.js";
import {ketahanan} from "./messages.js";
import {pictured} from "../model/agency.js";
import {byCurrentRank} from "../model/agency.js";
import type {Agency} from "../model/agency.js";
import {setText, uid} from "../ui/dom.js";
import {live} from "../ui/live.js";
import type {Live, Options} from "../ui/live.js";
import {pending} from "./pending.js";
import {isAll, isNone, shareText} from "../model/shareText.js";

export type PairwiseData = {
  units: readonly Agency[];
  /** Share of the accepted weights under which agency i (row) is ahead of j (column). */
  pairwise: readonly (readonly number[])[];
  /** Groups of agencies that are level at all accepted weights, as positions. */
  tied?: readonly (readonly number[])[];
  /** Whether the shares are estimates. */
  sampled: boolean;
} | null;

type ShownPairs = NonNullable<PairwiseData>;

/** Who beats whom on what share of the accepted weights, agencies in the order they have now. */
export function pairwiseTable(data: PairwiseData, {locale, rowWords}: Options): Live<PairwiseData> {
  const t = saidOf(ketahanan[locale], rowWords, locale).pairs;
  const common = saidOf(ketahanan[locale], rowWords, locale);
  const f = formats(locale);
  const id = uid("pairs");
  const head = html`<tr role="row"></tr>`;
  const rows = html`<tbody role="rowgroup"></tbody>`;
  const summary = html`<p class="pairs-words"></p>`;
  const note = html`<p class="hint"></p>`;
  const body = html`<div class="pending-body">
    ${summary}
    <div class="scroll-table" role="group" tabindex="0" aria-labelledby=${id}>
      <table class="pairs-table" role="table">
        <caption id=${id}>
          ${t.caption}
        </caption>
        <thead role="rowgroup">
          ${head}
        </thead>
        ${rows}
      </table>
    </div>
    ${note}
  </div>`;
  const root = html`<section class="panel pairs">
    <h3>${t.title}</h3>
    <p class="hint">${t.meaning}</p>
    ${body}
  </section>`;

  function cell(i: number, j: number, {units, pairwise, sampled, tied}: ShownPairs): HTMLElement {
    if (i === j) return html`<td role="cell" class="pair-self">${t.itself}</td>`;
    if (isLevel(tied, i, j)) {
      const title = t.levelWith(units[i]!.label, units[j]!.label);
      return html`<td role="cell" title=${title} data-way="same" data-certain="">${t.levelShort}</td>`;
    }
    const share = pairwise[i]![j]!;
    const [all, none] = [isAll(share), isNone(share)];
    const always = sampled ? t.sampledAlways : t.always;
    const never = sampled ? t.sampledNever : t.never;
    const words = all ? always : none ? never : shareText(share, f);
    const short = all && !sampled ? t.alwaysShort : none && !sampled ? t.neverShort : words;
    const title = t.beats(units[i]!.label, units[j]!.label, words);
    const lead = Math.abs(share - 0.5) * 2;
    return html`<td
      role="cell"
      title=${title}
      data-way=${share > 0.5 ? "up" : share < 0.5 ? "down" : "same"}
      data-certain=${all || none ? "" : null}
      style=${{"--heat": lead.toFixed(3)}}
    >
      ${short}
    </td>`;
  }

  function show(next: ShownPairs): void {
    const {units, pairwise, sampled, tied} = next;
    const order = byCurrentRank(units).slice(0, pictured);
    head.replaceChildren(
      html`<th scope="col" role="columnheader">${common.agency}</th>`,
      ...order.map((j) => html`<th scope="col" role="columnheader"><span>${units[j]!.label}</span></th>`)
    );
    rows.replaceChildren(
      ...order.map(
        (i) =>
          html`<tr role="row">
            <th scope="row" role="rowheader">${units[i]!.label}</th>
            ${order.map((j) => cell(i, j, next))}
          </tr>`
      )
    );
    const pairs = units.flatMap((_, i) => units.slice(i + 1).map((_, k) => [i, i + 1 + k] as const));
    const open = pairs.filter(([i, j]) => !isLevel(tied, i, j) && !isAll(pairwise[i]![j]!) && !isAll(pairwise[j]![i]!));
    const certain = pairs.length - open.length;
    const say = sampled ? t.summarySampled : t.summary;
    const even = open.reduce<readonly [number, number] | null>((best, pair) => {
      const distance = ([i, j]: readonly [number, number]) => Math.abs(pairwise[i]![j]! - pairwise[j]![i]!);
      return best === null || distance(pair) < distance(best) ? pair : best;
    }, null);
    const close = even ? t.close(units[even[0]]!.label, units[even[1]]!.label, evenText(pairwise, even)) : "";
    setText(summary, pairs.length === 0 ? common.none : `${say(f.count(certain), f.count(pairs.length))} ${close}`);
    setText(note, units.length > pictured ? common.cut(f.count(pictured), f.count(units.length)) : "");
  }

  function evenText(pairwise: ShownPairs["pairwise"], [i, j]: readonly [number, number]): string {
    return `${shareText(pairwise[i]![j]!, f)} : ${shareText(pairwise[j]![i]!, f)}`;
  }

  const update = pending(root, body, show, {locale, rowWords});
  update(data);
  return live<PairwiseData, HTMLElement>(root, update);
}

function isLevel(tied: ShownPairs["tied"] = [], i: number, j: number): boolean {
  return tied.some((group) => group.includes(i) && group.includes(j));
}
