import {localeTags} from "../messages/define.js";
import {checkMessages} from "../messages/check.js";
import {saidOf} from "../messages/rowWords.js";
import {html} from "htl";
import {formats} from "../messages/format.js";
import {live} from "../ui/live.js";
import type {Live, Options} from "../ui/live.js";
import {scrollTable} from "../ui/scrollTable.js";
import type {EngineCheck, EngineDifference} from "../model/check.js";

/** Whether SQL in DuckDB and TypeScript gave the same numbers, and if not, which. */
export function engineCheck(check: EngineCheck, {locale, rowWords}: Options): Live<EngineCheck> {
  const t = saidOf(checkMessages[locale], rowWords, locale);
  const f = formats(locale);
  const element = html`<section class="engine-check" role="status" aria-label=${t.title}></section>`;

  function sentence(check: EngineCheck): string {
    switch (check.status) {
      case "loading":
        return t.loading;
      case "agree":
        return t.agree(f.count(check.records), f.count(check.comparisons));
      case "differ":
        return t.differ(f.count(check.records), f.count(check.comparisons), f.count(check.details.length));
      case "unavailable":
        return t.unavailable(check.reason);
    }
  }

  function differences(details: EngineDifference[]): HTMLElement {
    const head = html`<tr>
      <th scope="col">${t.agency}</th>
      <th scope="col">${t.quantity}</th>
      <th scope="col" class="number">${t.sql}</th>
      <th scope="col" class="number">${t.typescript}</th>
      <th scope="col" class="number">${t.difference}</th>
    </tr>`;
    const exact = new Intl.NumberFormat(localeTags[locale], {maximumSignificantDigits: 17});
    const number = (value: number) => html`<td class="number">${exact.format(value).replace("-", "−")}</td>`;
    const rows = details.map(
      ({instansi, quantity, sql, typescript}) =>
        html`<tr>
          <th scope="row"><bdi>${instansi}</bdi></th>
          <td>${quantity}</td>
          ${number(sql)}${number(typescript)}${number(sql - typescript)}
        </tr>`
    );
    return scrollTable(t.caption, head, rows);
  }

  function update(check: EngineCheck) {
    element.dataset.status = check.status;
    const kind = check.status === "differ" || check.status === "unavailable" ? "notice--warn" : "notice--data";
    element.replaceChildren(
      html`<p class=${`notice ${kind}`}>${sentence(check)}</p>`,
      ...(check.status === "differ" ? [differences(check.details)] : [])
    );
  }

  update(check);
  return live(element, update);
}
