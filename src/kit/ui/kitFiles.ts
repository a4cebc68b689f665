import {html} from "htl";
import {sectionCsv, sectionSvg} from "../write/sectionFiles.js";
import type {KitContent, KitSection} from "../write/types.js";
import {downloadButton} from "../../ui/downloadButton.js";
import type {Download} from "../../ui/downloadButton.js";
import type {Options} from "../../ui/live.js";
import {paint} from "../../ui/paint.js";

/** Buttons that take along the figure of a section, as SVG or PNG, and each of its tables, as CSV; null if it has none. */
export function kitFiles(section: KitSection, content: KitContent, {locale}: Options): HTMLElement | null {
  const {figure, tables} = section;
  const file = (label: string, of: string, name: string, make: () => Promise<Blob>) => {
    const source = async (): Promise<Download> => ({name: `${content.name}-${name}`, blob: await make()});
    const element = downloadButton(label, source, {locale});
    element.querySelector("button")!.setAttribute("aria-label", `${label}: ${of}`);
    return element;
  };
  const pictures = figure
    ? [
        file("SVG", figure.title, `${figure.id}.svg`, async () => {
          return new Blob([sectionSvg(section, content)], {type: "image/svg+xml"});
        }),
        file("PNG", figure.title, `${figure.id}.png`, async () => {
          return new Blob([(await paint(sectionSvg(section, content))) as BlobPart], {type: "image/png"});
        })
      ]
    : [];
  const texts = tables.map((table) =>
    file(tables.length > 1 ? `CSV: ${table.caption}` : "CSV", table.caption, `${table.id}.csv`, async () => {
      return new Blob([sectionCsv(table, section, content)], {type: "text/csv;charset=utf-8"});
    })
  );
  return pictures.length + texts.length > 0
    ? html<HTMLElement>`<div class="kit-files">${pictures}${texts}</div>`
    : null;
}
