import {html} from "htl";
import {formats} from "../../messages/format.js";
import {sebaran} from "../../messages/sebaran.js";
import type {CsvCell} from "../../csv/toCsv.js";
import {downloadButton} from "../downloadButton.js";
import {live} from "../live.js";
import type {Live, Options} from "../live.js";
import {scrollTable} from "../scrollTable.js";
import type {FigureFiles} from "./figureFiles.js";

export type Column = {label: string; kind: "text" | "count" | "number" | "percent"};

export type TableData = {
  title: string;
  columns: readonly Column[];
  /** Made when the table is opened or taken along. */
  rows: () => readonly (readonly CsvCell[])[];
  /** What stands where a number is null. */
  absent?: string;
};

/**
 * The numbers behind a figure as a table put away, and what to take along: the table, and the figure if there is one.
 * The table is drawn when it is opened.
 */
export function dataTable(
  data: TableData | null,
  {
    locale,
    files,
    figure,
    open = false,
    summary = sebaran[locale].table
  }: Options & {files: FigureFiles; figure?: () => SVGSVGElement; open?: boolean; summary?: string}
): Live<TableData | null> {
  const t = sebaran[locale];
  const f = formats(locale);
  const body = html`<div></div>`;
  const details = html<HTMLDetailsElement>`<details class="disclosure" open=${open}>
    <summary>${summary}</summary>
    ${body}
  </details>`;
  const group = html`<span class="figure-files" role="group"></span>`;
  group.append(downloadButton(t.download.csv, () => files.csv(data!.title, cells(data!)), {locale}));
  for (const format of ["svg", "png"] as const)
    if (figure)
      group.append(downloadButton(t.download[format], () => files.figure(data!.title, figure(), format), {locale}));
  const root = html`<div class="data-table">${details}${group}</div>`;
  details.addEventListener("toggle", draw);

  function text(value: CsvCell, {kind}: Column): string {
    if (typeof value === "string") return value;
    if (value === null) return data?.absent ?? "–";
    return kind === "count" ? f.count(value) : kind === "percent" ? f.percent(value) : f.index(value);
  }

  function draw(): void {
    if (!data || !details.open) return;
    const {columns, rows, title} = data;
    const head = html`<tr>
      ${columns.map(({label, kind}) => html`<th scope="col" class=${kind === "text" ? "" : "number"}>${label}</th>`)}
    </tr>`;
    const lines = rows().map(
      (row) =>
        html`<tr>
          ${row.map((value, i) =>
            i === 0
              ? html`<th scope="row"><bdi>${text(value, columns[i]!)}</bdi></th>`
              : html`<td class=${columns[i]!.kind === "text" ? "" : "number"}>${text(value, columns[i]!)}</td>`
          )}
        </tr>`
    );
    body.replaceChildren(scrollTable(title, head, lines));
  }

  function update(next: TableData | null): void {
    data = next;
    root.hidden = !next;
    if (next) group.setAttribute("aria-label", t.download.label(next.title));
    draw();
  }

  update(data);
  return live<TableData | null, HTMLElement>(root, update);
}

/** A header and the rows, percentages as such. */
function cells({columns, rows}: TableData): CsvCell[][] {
  const value = (cell: CsvCell, i: number): CsvCell => {
    if (typeof cell !== "number") return cell;
    const {kind} = columns[i]!;
    return kind === "count" ? cell : Math.round(cell * (kind === "percent" ? 1e5 : 1e3)) / 1e3;
  };
  return [
    columns.map(({label, kind}) => (kind === "percent" ? `${label} (%)` : label)),
    ...rows().map((row) => row.map(value))
  ];
}
