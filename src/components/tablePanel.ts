import {html} from "htl";
import type {DecimalMark} from "../files/cellReading.js";
import {separators} from "../files/delimited.js";
import type {Separator} from "../files/delimited.js";
import type {TableLine} from "../files/lines.js";
import {visible} from "../files/invisible.js";
import {tablePanelMessages} from "../messages/tablePanel.js";
import {uid} from "../ui/dom.js";
import type {Options} from "../ui/live.js";
import {scrollTable} from "../ui/scrollTable.js";

/** How a table of text was read: the lines of its titles, its marks, and what each of its columns is read as. */
export type TablePanelData = {
  head: readonly TableLine[];
  titles: readonly number[];
  separator: Separator;
  /** As a person chose it; null: as the cells tell. */
  mark: DecimalMark | null;
  columns: readonly {place: number; title: string; value: string}[];
};

/** One thing that a person changes of it. */
export type TablePanelChange =
  {header: number | null} | {mark: DecimalMark | null} | {separator: Separator} | {place: number; value: string};

export type TablePanelOptions = Options & {
  /** What a column can be read as. */
  kinds: readonly {value: string; label: string}[];
  /** Whether there may be no titles. */
  untitled: boolean;
  change(change: TablePanelChange): void;
};

const shownLines = 8;
const longest = 40;

/** The first lines of a table as they stand, with what can be said otherwise: where the titles are, the marks, the columns. */
export function tablePanel(data: TablePanelData, options: TablePanelOptions): HTMLElement {
  const {locale} = options;
  const t = tablePanelMessages[locale];
  return html`<div class="table-panel">
    <p class="hint">${t.hint}</p>
    <div class="toolbar">${settings(data, options)}</div>
    ${scrollTable(t.caption, columnHead(data, options), lines(data), {className: "table-panel-lines"})}
  </div>`;
}

function settings({head, titles, mark, separator}: TablePanelData, {locale, untitled, change}: TablePanelOptions) {
  const t = tablePanelMessages[locale];
  const last = titles.at(-1);
  const header = [
    ...(untitled || last === undefined ? [{value: "", label: untitled ? t.untitled : "–"}] : []),
    ...head.map(({line}) => ({value: String(line), label: String(line)}))
  ];
  const marks = (["auto", ",", "."] as const).map((value) => ({value, label: t.marks[value]}));
  const parted = separators.map((value) => ({value, label: t.separators[value]}));
  return [
    choice(t.header, header, String(last ?? ""), (value) => change({header: value === "" ? null : Number(value)})),
    choice(t.mark, marks, mark ?? "auto", (value) => change({mark: value === "auto" ? null : (value as DecimalMark)})),
    choice(t.separator, parted, separator, (value) => change({separator: value as Separator}))
  ];
}

type Choosable = {value: string; label: string};

function choice(label: string, choices: readonly Choosable[], value: string, change: (value: string) => void) {
  const id = uid("panel");
  const select = selection(choices, value, change);
  select.id = id;
  return html`<span class="table-panel-choice"><label for=${id}>${label}</label> ${select}</span>`;
}

function selection(choices: readonly Choosable[], value: string, change: (value: string) => void): HTMLSelectElement {
  const select = html<HTMLSelectElement>`<select>
    ${choices.map((choice) => html`<option value=${choice.value} selected=${choice.value === value}>${choice.label}</option>`)}
  </select>`;
  select.addEventListener("input", (event) => event.stopPropagation());
  select.addEventListener("change", (event) => {
    event.stopPropagation();
    change(select.value);
  });
  return select;
}

function columnHead({columns}: TablePanelData, {locale, kinds, change}: TablePanelOptions) {
  const t = tablePanelMessages[locale];
  const titled = (title: string, place: number) => title || t.unnamed(String(place + 1));
  return html`<tr>
    <th scope="col" class="number">${t.line}</th>
    ${columns.map(({place, title, value}) => {
      const select = selection(kinds, value, (value) => change({place, value}));
      select.setAttribute("aria-label", t.columnOf(titled(title, place)));
      return html`<th scope="col"><bdi>${titled(title, place)}</bdi><br />${select}</th>`;
    })}
  </tr>`;
}

function lines({head, titles, columns}: TablePanelData): HTMLElement[] {
  return head.slice(0, shownLines).map(
    ({line, cells}) =>
      html<HTMLElement>`<tr class=${titles.includes(line) ? "is-titles" : ""}>
        <th scope="row" class="number">${line}</th>
        ${columns.map(({place}) => html`<td><bdi>${clipped(visible(cells[place] ?? ""))}</bdi></td>`)}
      </tr>`
  );
}

const clipped = (text: string) => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);
