import {html} from "htl";
import {data} from "./messages.js";
import type {Locale} from "../messages/define.js";
import {formats} from "../messages/format.js";
import {aggregateColumns} from "../state/data/aggregateColumns.js";
import type {AggregateColumn} from "../state/data/aggregateColumns.js";
import {isSmall} from "./means/small.js";
import type {AggregateRow, ParsedAggregates, MeansProblem} from "./means/problems.js";
import type {Options} from "../ui/live.js";
import {noticeText, problemText, whatIsWrong} from "./problemText.js";
import {scrollTable} from "../ui/scrollTable.js";

const shownRows = 50;
const shownProblems = 12;

/** `decide`: a person says whether a row is a unit, or a total of others. */
export type PreviewOptions = Options & {decide(row: number, unit: boolean): void};

/** What was read of a table: how much of it is good, what is wrong and where, and the rows themselves. */
export function aggregatesPreview(parsed: ParsedAggregates, name: string, options: PreviewOptions): HTMLElement {
  const {locale} = options;
  const t = data[locale].import;
  const {problems, notices, rows} = parsed;
  return html`<div class="import-preview-content">
    <p class=${`notice ${problems.length > 0 ? "notice--warn" : "notice--data"}`}>${verdict(parsed, locale)}</p>
    ${
      problems.length > 0
        ? messageList(
            t.problems,
            problems.map((problem) => problemText(problem, locale)),
            locale
          )
        : null
    }
    ${
      notices.length > 0
        ? messageList(
            t.notices,
            notices.map((notice) => noticeText(notice, locale)),
            locale
          )
        : null
    }
    ${rows.length > 0 ? table(parsed, name, options) : null}
  </div>`;
}

const badRows = ({rows}: ParsedAggregates) => rows.filter(({unit, total}) => unit === null && !total).length;

function verdict(parsed: ParsedAggregates, locale: Locale): string {
  const t = data[locale].import;
  const f = formats(locale);
  const good = f.count(parsed.units.length);
  const bad = f.count(badRows(parsed));
  if (parsed.rows.length === 0) return t.refused;
  if (parsed.units.length === 0) return t.allBad(bad);
  return parsed.problems.length === 0 ? t.allGood(good) : t.someBad(good, bad);
}

function messageList(title: string, messages: string[], locale: Locale): HTMLElement {
  const t = data[locale].import;
  const rest = messages.length - shownProblems;
  return html`<div class="import-messages">
    <h3>${title}</h3>
    <ul>
      ${messages.slice(0, shownProblems).map((message) => html`<li><bdi>${message}</bdi></li>`)}
      ${rest > 0 ? html`<li>${t.moreProblems(formats(locale).count(rest))}</li>` : null}
    </ul>
  </div>`;
}

function table({rows, problems, notices}: ParsedAggregates, name: string, options: PreviewOptions): HTMLElement {
  const {locale} = options;
  const suspect = new Set(
    notices.flatMap((notice) => (notice.code === "suspect-row" || notice.code === "named-total" ? [notice.row] : []))
  );
  const t = data[locale].import;
  const f = formats(locale);
  const isBad = ({unit, total}: AggregateRow) => unit === null && !total;
  const urgency = (row: AggregateRow) => (isBad(row) ? 0 : isSmall(row) || row.total || suspect.has(row.row) ? 1 : 2);
  const ordered = rows.length > shownRows ? [...rows].sort((a, b) => urgency(a) - urgency(b)) : rows;
  const shown = ordered.slice(0, shownRows);
  const head = html`<tr>
    <th scope="col" class="number">${t.row}</th>
    ${aggregateColumns.map(
      (column) => html`<th scope="col" class=${column === "unit" ? "" : "number"}>${t.columns[column]}</th>`
    )}
  </tr>`;
  const body = shown.map((row) =>
    tableRow(
      row,
      problems.filter((problem) => problem.row === row.row),
      suspect.has(row.row),
      options
    )
  );
  const caption =
    rows.length > shownRows
      ? `${t.preview(name)}. ${t.shownOf(f.count(shown.length), f.count(rows.length))}`
      : t.preview(name);
  return scrollTable(html`<bdi>${caption}</bdi>`, head, body, {className: "import-table"});
}

function tableRow(row: AggregateRow, problems: MeansProblem[], suspect: boolean, options: PreviewOptions): HTMLElement {
  const {locale} = options;
  const ofRow = problems.filter(({column}) => column === null);
  return html`<tr class=${row.total ? "is-total" : problems.length > 0 ? "is-bad" : ""}>
    <td class="number">${row.row}${ofRow.map((problem) => mark(problem, locale))}</td>
    ${aggregateColumns.map((column) =>
      column === "unit"
        ? unitCell(
            row,
            problems.find((problem) => problem.column === column),
            suspect,
            options
          )
        : numberCell(
            row,
            column,
            problems.find((problem) => problem.column === column),
            locale
          )
    )}
  </tr>`;
}

/** The name of a row, what is remarkable about it, and a button where a person may know better. */
function unitCell(
  row: AggregateRow,
  problem: MeansProblem | undefined,
  suspect: boolean,
  {locale, decide}: PreviewOptions
): HTMLElement {
  const t = data[locale].import;
  const remark = row.total ? t.total : isSmall(row) ? t.small : null;
  const button = (label: string, unit: boolean) =>
    html`<button type="button" class="link-button" ${{onclick: () => decide(row.row, unit)}}>${label}</button>`;
  return html`<th scope="row" class=${problem ? "bad" : ""}>
    <bdi>${row.cells.unit}</bdi>${problem ? mark(problem, locale) : null}${remark && html` <small>${remark}</small>`}
    ${row.total ? button(t.isUnit, true) : suspect ? button(t.isTotal, false) : null}
  </th>`;
}

/** A good row shows its numbers as they were understood, a bad one its text as it stood. */
function numberCell(
  {unit, cells}: AggregateRow,
  column: Exclude<AggregateColumn, "unit">,
  problem: MeansProblem | undefined,
  locale: Locale
): HTMLElement {
  const f = formats(locale);
  const text = unit === null ? cells[column] : column === "n" ? f.count(unit.n) : f.index(unit[column]);
  return html`<td class=${problem ? "number bad" : "number"}>
    <bdi>${text}</bdi>${problem ? mark(problem, locale) : null}
  </td>`;
}

function mark(problem: MeansProblem, locale: Locale): HTMLElement {
  const text = whatIsWrong(problem, locale);
  return html` <span class="bad-mark" title=${text}
    ><span aria-hidden="true">⚠</span><span class="sr-only">${text}</span></span
  >`;
}
