import {html} from "htl";
import type {Ambiguity} from "../lib/index.js";
import {metode} from "./messages.js";
import type {Options} from "../ui/live.js";
import {sourceText} from "../components/sourceText.js";
import {stackTable} from "../ui/stackTable.js";

/** What the sources leave open and no switch decides, and what was chosen. */
export function ambiguityTable(ambiguities: readonly Ambiguity[], options: Options): HTMLElement {
  const {locale} = options;
  const t = metode[locale].ambiguities;
  if (ambiguities.length === 0) return html`<p>${t.none}</p>`;
  const head = html`<tr>
    <th scope="col">${t.question}</th>
    <th scope="col">${t.chosen}</th>
    <th scope="col">${t.alternative}</th>
    <th scope="col">${t.source}</th>
  </tr>`;
  const rows = ambiguities.map(
    ({question, chosen, alternative, source}) =>
      html`<tr>
        <th scope="row">${question[locale]}</th>
        <td>${chosen[locale]}</td>
        <td>${alternative[locale]}</td>
        <td>${sourceText(source, options)}</td>
      </tr>`
  );
  return stackTable(t.caption, head, rows, {className: "ambiguities"});
}
