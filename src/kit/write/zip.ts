import {strToU8} from "fflate";
import {byline} from "./byline.js";
import {writeDocx} from "./docx.js";
import {writePptx} from "./pptx.js";
import {pack} from "./repack.js";
import {stampLines} from "./stampLines.js";
import {sectionCsv, sectionSvg} from "./sectionFiles.js";
import type {KitContent, KitFile, KitProgress} from "./types.js";
import {writeXlsx} from "./xlsx.js";
import {bahan} from "../messages.js";

/** All of a kit in one file. Pictures that only a page can paint come in `pictures`. */
export async function writeZip(
  content: KitContent,
  {pictures = [], progress = () => {}}: {pictures?: KitFile[]; progress?: KitProgress} = {}
): Promise<Uint8Array> {
  const t = bahan[content.locale];
  const files: Record<string, Uint8Array> = {};
  const steps: [string, () => Promise<Uint8Array>][] = [
    [`${content.name}.pptx`, () => writePptx(content)],
    [`${content.name}.docx`, () => writeDocx(content)],
    [`${content.name}.xlsx`, () => writeXlsx(content)]
  ];
  for (const [i, [name, write]] of steps.entries()) {
    progress(i, steps.length + 1, name);
    files[name] = await write();
  }
  progress(steps.length, steps.length + 1, `${content.name}.zip`);
  for (const section of content.sections) {
    const {figure, tables} = section;
    if (figure) files[`${t.zip.figures}/${figure.id}.svg`] = strToU8(sectionSvg(section, content));
    for (const table of tables) files[`${t.zip.tables}/${table.id}.csv`] = strToU8(sectionCsv(table, section, content));
  }
  for (const {name, bytes} of pictures) files[`${t.zip.figures}/${name}`] = bytes;
  const readme = [
    content.title,
    byline(content),
    "",
    ...stampLines(content),
    ...content.links.map(({label, url}) => t.method.link(label, url)),
    "",
    t.zip.lead,
    ...(content.links.length > 1 ? [t.zip.numbers, ...content.links.map(({label}, i) => `${i + 1}: ${label}`)] : []),
    t.zip.files,
    ...Object.keys(files)
      .sort()
      .map((name) => `- ${name}`)
  ];
  files[t.zip.readme] = strToU8(`${readme.join("\r\n")}\r\n`);
  return pack(files, content.date);
}
