import type {Download} from "../downloadButton.js";
import type {CsvCell} from "../../csv/toCsv.js";

/** Makes files of what the page shows, with what it is and where it comes from in each. */
export type FigureFiles = {
  csv(title: string, rows: readonly (readonly CsvCell[])[]): Promise<Download>;
  figure(title: string, svg: SVGSVGElement, format: "svg" | "png"): Promise<Download>;
};
