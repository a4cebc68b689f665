import {html} from "htl";
import {formats} from "../messages/format.js";
import {sebaran} from "./messages.js";
import type {CsvCell} from "../model/toCsv.js";
import {downloadButton} from "../ui/downloadButton.js";
import {live} from "../ui/live.js";
import type {Live, Options} from "../ui/live.js";
import {liveTable} from "../ui/liveTable.js";
import type {LiveColumn} from "../ui/liveTable.js";
import type {FigureFiles} from "./figureFiles.js";

/** `shaded`: a number −1 … 1, the darker the farther from 0; `change`: one with its sign. */
export type DataColumn = {label: string; kind: "text" | "count" | "number" | "percent" | "change" | "shaded"};

export type TableData = {
  title: string;
  columns: readonly DataColumn[];
  /** Made when the table is opened or taken along. */
  rows: () => readonly (readonly CsvCell[])[];
  /** What stands where a number is null. */
  absent?: string;
};

/**
 * The numbers behind a figure as a table put away, or (`plain`) a table that is itself the figure; and what to take along:
 * the table, and the figure if there is one. A table put away is drawn when it is opened.
 */
export function dataTable(
  data: TableData | null,
  {
    locale,
    files,
    figure,
    notes = () => [],
    plain = false,
    summary = sebaran[locale].table
  }: Options & {
    files: FigureFiles;
    figure?: () => SVGSVGElement;
    /** What stands beside the figure, to go with its file. */
    notes?: () => readonly string[];
    plain?: boolean;
    summary?: string;
  }
): Live<TableData | null> {
  const t = sebaran[locale];
  const f = formats(locale);
  const body = html`<div></div>`;
  const details = html<HTMLDetailsElement>`<details class="disclosure">
    <summary>${summary}</summary>
    ${body}
  </details>`;
  const group = html`<span class="figure-files" role="group"></span>`;
  group.append(downloadButton(t.download.csv, () => files.csv(data!.title, cells(data!)), {locale}));
  for (const format of ["svg", "png"] as const)
    if (figure)
      group.append(
        downloadButton(t.download[format], () => files.figure(data!.title, figure(), format, notes()), {locale})
      );
  const root = html`<div class="data-table">${plain ? body : details}${group}</div>`;
  // The heading above a plain table says the same as its caption.
  const table = liveTable<readonly CsvCell[]>(
    {caption: "", columns: [], rows: []},
    {locale, captionHidden: plain, most: 20}
  );
  details.addEventListener("toggle", draw);

  function text(value: CsvCell, {kind}: DataColumn): string {
    if (typeof value === "string") return value;
    if (value === null) return data?.absent ?? "–";
    if (kind === "change") return f.indexChange(value);
    return kind === "count" ? f.count(value) : kind === "percent" ? f.percent(value) : f.index(value);
  }

  function draw(): void {
    if (!data || !(plain || details.open)) return;
    const {columns, rows, title} = data;
    table.update({caption: title, columns: columns.map(liveColumn), rows: rows()});
    if (body.firstChild !== table) body.replaceChildren(table);
  }

  function liveColumn(column: DataColumn, i: number): LiveColumn<readonly CsvCell[]> {
    return {
      label: column.label,
      numeric: column.kind !== "text",
      text: (row) => text(row[i]!, column),
      ...(column.kind === "shaded" && i > 0 ? {paint: (cell, row) => shade(cell, row[i]!)} : {})
    };
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

function shade(cell: HTMLElement, value: CsvCell): void {
  const strength = typeof value === "number" ? Math.round(30 * Math.abs(value)) : 0;
  cell.classList.add("shaded-cell");
  cell.style.setProperty("--strength", `${strength}%`);
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
