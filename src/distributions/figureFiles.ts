import type {Download} from "../ui/downloadButton.js";
import type {CsvCell} from "../model/toCsv.js";

/** Makes files of what the page shows, with what it is and where it comes from in each. */
export type FigureFiles = {
  csv(title: string, rows: readonly (readonly CsvCell[])[]): Promise<Download>;
  /** `notes`: what the page says of the figure, and its key. */
  figure(title: string, svg: SVGSVGElement, format: "svg" | "png", notes: readonly string[]): Promise<Download>;
};
