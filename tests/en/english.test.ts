import {readFileSync} from "node:fs";
import {expect, it} from "vitest";
import {sitemap} from "../../src/site.js";
import {english} from "../../src/en/english.js";

it("replaces a text by the comment that follows it, and keeps everything else", () => {
  expect(
    english(
      "---\ntitle: Bobot\n---\n\n<!-- en\n---\ntitle: Weights\n---\n-->\n\n# Bobot\n\n<!-- en\n# Weights\n-->\n\n```ts\nconst a = 1;\n\nconst b = 2;\n```\n\n<div>\n\n- satu\n- dua\n\n<!-- en\n- one\n- two\n-->\n\n</div>\n"
    )
  ).toBe(
    "---\ntitle: Weights\n---\n\n# Weights\n\n```ts\nconst a = 1;\n\nconst b = 2;\n```\n\n<div>\n\n- one\n- two\n\n</div>\n"
  );
});

it.each([
  ["a paragraph", "Geser satu bobot."],
  ["a heading", "# Bobot"],
  ["front matter", "---\ntitle: Bobot\n---"],
  ["the text of a tag", "<summary>Lihat perhitungan</summary>"]
])("fails at %s without English, and says which", (_, text) => {
  expect(() => english(`${text}\n\n\`\`\`ts\n1;\n\`\`\`\n`)).toThrow(text);
  expect(() => english(`${text}\n\nLain.\n\n<!-- en\nOther.\n-->\n`)).toThrow(RangeError);
});

it("asks for no English of tags, expressions and cells", () => {
  const source = "<div class='columns'>\n\n${kosong}\n\n```ts\nconst teks = 1;\n```\n\n</div>\n";
  expect(english(source)).toBe(source);
});

it.each(sitemap)("$id has English everywhere, in as many sections", ({path}) => {
  const source = readFileSync(`src/${path.id === "/" ? "index" : path.id.slice(1)}.md`, "utf8");
  const headings = (markdown: string) => markdown.match(/^#+ .*$/gm)!.length;
  expect(2 * headings(english(source))).toBe(headings(source));
});
