import {html} from "htl";
import {saidOf} from "../messages/rowWords.js";
import type {RankAgreement} from "../lib/index.js";
import {bandingkan} from "./messages.js";
import {formats} from "../messages/format.js";
import {columnHead} from "./columnHead.js";
import type {ScenarioColumn} from "./columnHead.js";
import {live} from "../ui/live.js";
import type {Live, Options} from "../ui/live.js";
import {scrollTable} from "../ui/scrollTable.js";

export type AgreementData = {
  columns: readonly ScenarioColumn[];
  /** `pairs[i][j]`: from scenario i to j, or why one of them is not computed. */
  pairs: readonly (readonly (RankAgreement | "loading" | "unavailable")[])[];
};

/** How far the rankings of each two scenarios agree; each pair once. */
export function agreementTable(data: AgreementData, {locale, rowWords}: Options): Live<AgreementData> {
  const t = saidOf(bandingkan[locale], rowWords, locale).agreement;
  const f = formats(locale);
  const root = html`<section class="compare-part agreement"></section>`;
  const coefficient = (value: number | null) => (value === null ? t.undefined : f.index(value));

  function cell(pair: AgreementData["pairs"][number][number], a: string, b: string): HTMLElement {
    if (typeof pair === "string") return html`<td class="place-none">${t.waits[pair]}</td>`;
    const {tauB, spearman, largest, moved, ids} = pair;
    const [tau, rho] = [coefficient(tauB), coefficient(spearman)];
    const places = f.count(largest?.places);
    return html`<td
      title=${t.pair(a, b, tau, rho, places, f.count(moved), f.count(ids.length))}
      style=${{"--heat": Math.max(0, tauB ?? 0).toFixed(3)}}
    >
      <span>${t.tau} ${tau}</span> <span>${t.rho} ${rho}</span> <span>${t.move} ${places}</span>
    </td>`;
  }

  function update({columns, pairs}: AgreementData): void {
    const last = columns.length - 1;
    const head = html`<tr>
      <th scope="col">${saidOf(bandingkan[locale], rowWords, locale).scenario}</th>
      ${columns.slice(1).map(columnHead)}
    </tr>`;
    const body = columns.slice(0, last).map(
      ({short, name}, i) =>
        html`<tr>
          <th scope="row"><strong>${short}</strong> <bdi title=${name}>${name}</bdi></th>
          ${columns
            .slice(1)
            .map((other, k) =>
              k + 1 > i ? cell(pairs[i]![k + 1]!, short, other.short) : html`<td class="place-none">${t.itself}</td>`
            )}
        </tr>`
    );
    root.replaceChildren(
      html`<h3>${t.title}</h3>`,
      html`<p class="hint">${t.meaning}</p>`,
      scrollTable(t.caption, head, body, {className: "compare-table agreement-table"})
    );
  }

  update(data);
  return live<AgreementData, HTMLElement>(root, update);
}
