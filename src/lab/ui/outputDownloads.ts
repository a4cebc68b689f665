import {html} from "htl";
import type {ResultTable} from "../engine/types.js";
import {lab} from "../messages.js";
import {downloadButton} from "../../ui/downloadButton.js";
import type {SafeMarkup} from "../../ui/markup/markup.js";
import {isSpelled} from "../../files/spelledValues.js";
import type {Download} from "../../ui/downloadButton.js";
import type {Options} from "../../ui/live.js";

export type SvgFigure = {markup: SafeMarkup; width: number; height: number};
export type TableFormat = "csv" | "arrow" | "parquet";
export type FigureFormat = "svg" | "png";

/** Makes files of what cells show, with where it comes from in each. */
export type ExportOutput = {
  table(table: ResultTable, format: TableFormat): Promise<Download>;
  figure(figure: SvgFigure, format: FigureFormat): Promise<Download>;
};

/** Downloads of a figure. */
export function figureDownloads(
  figure: () => SvgFigure,
  {locale, exportOutput}: Options & {exportOutput: ExportOutput}
): HTMLElement {
  const {downloads: t} = lab[locale];
  const formats: FigureFormat[] = ["svg", "png"];
  return html`<div class="lab-downloads" role="group" aria-label=${t.label}>
    ${formats.map((format) => downloadButton(t.of(t[format]), () => exportOutput.figure(figure(), format), {locale}))}
  </div>`;
}

/** Downloads of a table. */
export function tableDownloads(
  table: ResultTable,
  {locale, exportOutput}: Options & {exportOutput: ExportOutput}
): HTMLElement {
  const {downloads: t} = lab[locale];
  const texts = table.columns.filter(({type, spelled, sqlType}) => type === "other" && spelled && !isSpelled(sqlType));
  const spelled = texts.map(({name, spelled}) => `${name} (${spelled})`);
  const others = table.columns.filter(({sqlType}) => sqlType !== undefined && onlySql.test(sqlType));
  const other = others.map(({name, sqlType}) => `${name} (${sqlType})`);
  const formats: TableFormat[] = ["csv", "arrow", "parquet"];
  return html`<div class="lab-downloads" role="group" aria-label=${t.label}>
    ${formats.map((format) => downloadButton(t.of(t[format]), () => exportOutput.table(table, format), {locale}))}
    ${spelled.length > 0 ? html`<p class="hint">${t.asText(spelled.join(", "))}</p>` : null}
    ${other.length > 0 ? html`<p class="hint">${t.otherType(other.join(", "))}</p>` : null}
  </div>`;
}

/** Types that Arrow and Parquet do not both have. */
const onlySql = /^(U?HUGEINT|TIMESTAMP_S)$/;
