import {html} from "htl";
import type {ResultTable} from "../engine/types.js";
import {messages} from "../../messages/index.js";
import {downloadButton} from "../../ui/downloadButton.js";
import type {Download} from "../../ui/downloadButton.js";
import type {Options} from "../../ui/live.js";

export type Figure = {svg: string; width: number; height: number};
export type TableFormat = "csv" | "arrow" | "parquet";
export type FigureFormat = "svg" | "png";

/** Makes files of what cells show, with where it comes from in each. */
export type Take = {
  table(table: ResultTable, format: TableFormat): Promise<Download>;
  figure(figure: Figure, format: FigureFormat): Promise<Download>;
};

/** A figure to take along. */
export function figureDownloads(figure: () => Figure, {locale, take}: Options & {take: Take}): HTMLElement {
  const {downloads: t} = messages(locale).lab;
  const formats: FigureFormat[] = ["svg", "png"];
  return html`<div class="lab-downloads" role="group" aria-label=${t.label}>
    ${formats.map((format) => downloadButton(t.of(t[format]), () => take.figure(figure(), format), {locale}))}
  </div>`;
}

/** A table to take along. */
export function tableDownloads(table: ResultTable, {locale, take}: Options & {take: Take}): HTMLElement {
  const {downloads: t} = messages(locale).lab;
  const spelled = table.columns.flatMap(({name, spelled}) => (spelled ? [`${name} (${spelled})`] : []));
  const formats: TableFormat[] = ["csv", "arrow", "parquet"];
  return html`<div class="lab-downloads" role="group" aria-label=${t.label}>
    ${formats.map((format) => downloadButton(t.of(t[format]), () => take.table(table, format), {locale}))}
    ${spelled.length > 0 ? html`<p class="hint">${t.asText(spelled.join(", "))}</p>` : null}
  </div>`;
}
