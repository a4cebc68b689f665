import type {Download} from "../../ui/downloadButton.js";
import type {ExportOutput} from "./outputDownloads.js";
import type {FileOrigin} from "../export/origin.js";
import {toArrow} from "../export/toArrow.js";
import {toCsv} from "../export/toCsv.js";
import {toParquet} from "../export/toParquet.js";
import {toPng} from "../export/toPng.js";
import {toSvg} from "../export/toSvg.js";
import {megabytes} from "../../files/megabytes.js";
import {version} from "../../lib/index.js";
import {labEngine} from "../engine/messages.js";
import type {Locale} from "../../messages/define.js";
import type {DatasetEntry} from "../../state/page.js";
import {fileName} from "../../model/fileName.js";
import {today} from "../../model/today.js";
import {slug} from "./slug.js";

/** A file is made as a whole in memory, so a larger result is refused; in bytes. */
const fileLimit = 250_000_000;

/** What each row of a CSV says of its origin takes about so many bytes. */
const originLength = 120;

const types = {
  csv: "text/csv;charset=utf-8",
  arrow: "application/vnd.apache.arrow.file",
  parquet: "application/vnd.apache.parquet"
};

/** Makes the files of the Lab: each says in its name and inside where its figures come from. */
export function outputExporter(
  entry: DatasetEntry,
  title: () => string,
  locale: Locale,
  files: () => string[] = () => []
): ExportOutput {
  const origin = (): FileOrigin => ({
    sumber: entry.manifest === null ? "unggahan" : entry.manifest.kind === "sintetis" ? "sintetis" : "nyata",
    dataset: [entry.title[locale], ...files()].join(" + "),
    sidik: entry.fingerprint,
    versi: version,
    tanggal: today()
  });
  const file = (extension: string, blob: Blob): Download => ({
    name: `timbang-lab-${fileName(entry, locale)}-${slug(title())}-${today()}.${extension}`,
    blob
  });
  return {
    async table(table, format) {
      const size = (await table.size()) + (format === "csv" ? table.rows * originLength : 0);
      if (size > fileLimit)
        throw new Error(labEngine[locale].fileTooLarge(megabytes(size, locale), megabytes(fileLimit, locale)));
      const bytes =
        format === "csv"
          ? await toCsv(table, origin(), locale)
          : format === "arrow"
            ? await toArrow(table, origin())
            : await toParquet(table, origin());
      return file(format, new Blob([bytes], {type: types[format]}));
    },
    async figure({markup, width, height}, format) {
      const signed = toSvg(markup, origin());
      return format === "svg"
        ? file("svg", new Blob([signed], {type: "image/svg+xml;charset=utf-8"}))
        : file("png", await toPng(signed, width, height, locale));
    }
  };
}
