import {strFromU8} from "fflate";
import {describe, expect, it} from "vitest";
import {kitContent} from "../../src/kit/content/content.js";
import {tableCsv} from "../../src/kit/write/csv.js";
import {writeDocx} from "../../src/kit/write/docx.js";
import {literalLetters} from "../../src/kit/write/foreign/literalLetters.js";
import {writePptx} from "../../src/kit/write/pptx.js";
import {writeXlsx} from "../../src/kit/write/xlsx.js";
import {example} from "./fixture.js";
import {parts} from "./packages.js";

const names = [
  "_x000D_",
  "Dinas _x0041_x0042_",
  "＝1+1",
  "＋62",
  "－5",
  "＠SUM(A1)",
  "\t=1",
  "\r=1",
  "\u202egnirts\u2066"
];

/** A kit whose agencies are called so. */
function named() {
  const request = example();
  const label = new Map(request.cases[0]!.units.map(({id}, i) => [id, names[i % names.length]!]));
  return kitContent({...request, title: "_x000D_", label: (id) => label.get(id)!});
}

/** What a spreadsheet shows of a text: numbers of letters are read once, from left to right. */
const shown = (text: string) =>
  text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

const all = (bytes: Uint8Array): [string, string][] =>
  [...parts(bytes)].flatMap(([name, part]): [string, string][] =>
    name.endsWith(".xlsx") ? all(part) : /\.xml$/.test(name) ? [[name, strFromU8(part)]] : []
  );

const spreadsheet = /^xl\/(sharedStrings|worksheets\/)|charts\/chart\d+\.xml$/;

const texts = (xml: string) => [...xml.matchAll(/<(?:t|v|c:v)(?: [^>]*)?>([^<]*)/g)].map(([, text]) => text!);

describe("letters that spreadsheets read as numbers of letters", () => {
  it.each(["_x000D_", "_x000D_x000A_", "__x000d__", "_x005F_x000D_", "a_x0041_b_x0042_", "_x00_", "x000D_", "_"])(
    "stay what they are: %s",
    (text) => {
      expect(shown(texts(literalLetters(`<t xml:space="preserve">${text}</t>`))[0]!)).toBe(text);
      expect(shown(texts(literalLetters(`<c:v>${text}</c:v>`))[0]!)).toBe(text);
    }
  );
});

describe.each([
  ["xlsx", writeXlsx],
  ["pptx", writePptx],
  ["docx", writeDocx]
] as const)("names of agencies in %s", (_, write) => {
  it("keep their letters, and turn nothing", async () => {
    const files = all(await write(named()));
    expect(files.filter(([, xml]) => /[\u202a-\u202e]/.test(xml))).toEqual([]);
    const inSheets = files.filter(([name]) => spreadsheet.test(name)).flatMap(([, xml]) => texts(xml));
    expect(inSheets.filter((text) => /[\r\t]/.test(shown(text)))).toEqual([]);
    expect(inSheets.map(shown)).toContain("_x000D_");
    expect(inSheets.map(shown)).toContain("Dinas _x0041_x0042_");
    expect(files.filter(([, xml]) => /<f>[^<]*[＝＋－＠]/.test(xml))).toEqual([]);
  });
});

describe("names of agencies in CSV", () => {
  it("begin no cell as a formula, also in full width", () => {
    const content = named();
    const cells = content.sections
      .flatMap(({tables}) => tables)
      .flatMap((table) =>
        tableCsv(table, content)
          .slice(1)
          .split(/[;\r\n]+/)
      );
    expect(cells.filter((cell) => /^"?[=+@＝＋－＠\t]/.test(cell))).toEqual([]);
    for (const name of ["'＝1+1", "'＋62", "'－5", "'＠SUM(A1)", "'=1", "gnirts", "_x000D_"])
      expect(cells).toContain(name);
  });
});
